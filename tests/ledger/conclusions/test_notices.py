"""Official notices of the enemy's losses: they name no place, no side and no claimant."""

from according.find import find
from according.ledger.conclusions.judgements import NO_JUDGEMENTS
from according.ledger.conclusions.placing import Filing, place
from according.model import Published, Report

NOTICE = (
    "The total combat losses of the enemy from 24.02 to 16.08 were approximately:\n"
    "personnel - about 43500 (+150) persons were liquidated,\n"
    "tanks - 1890 (+4),\n"
    "APV - 4150 (+11)."
)


def asked(text, publisher):
    report = Report(text, publisher=publisher, published=Published("2022-08-16"))
    placed = place(report, find(report), Filing("2022-08-16T09:00:00Z"), NO_JUDGEMENTS)
    return {question.title for question in placed.questions}


def test_a_party_counts_the_losses_of_its_adversary_in_the_war_it_fights():
    found = asked(NOTICE, "Ministry of Defence of Ukraine")

    assert found == {
        "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?",
        "How many Russian soldiers were killed per day in Ukraine since 24 Feb 2022?",
        "How many Russian tanks were destroyed in Ukraine since 24 Feb 2022?",
        "How many Russian tanks were destroyed per day in Ukraine since 24 Feb 2022?",
        "How many Russian armoured vehicles were destroyed in Ukraine since 24 Feb 2022?",
        "How many Russian armoured vehicles were destroyed per day in Ukraine since 24 Feb 2022?",
    }


def test_nobody_s_enemy_is_nobody_s_loss():
    found = asked(NOTICE, "Northern Ledger")

    assert not any("Russian" in title for title in found)


def test_a_publisher_of_blanks_is_unknown():
    report = Report("At least 12 people died.", publisher="\r", published=Published("2022-08-16"))

    placed = place(report, find(report), Filing("2022-08-16T09:00:00Z"), NO_JUDGEMENTS)

    assert [actor.name for actor in placed.actors] == ["unknown publisher"]


def test_a_headline_that_names_nobody_counts_people():
    found = asked("Floods in Assam kill 412\nRains went on all night.", "The Courier")

    [title] = found
    assert title.startswith("How many people were killed")
