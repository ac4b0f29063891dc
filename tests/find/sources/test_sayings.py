import pytest

from according.find.grammar.items import items_of
from according.find.sources.sayings import sources_in
from tests.find.told import said


def sources(text):
    items = items_of(text, 0, len(text))
    return [
        (
            " ".join(i.text for i in items[s.first : s.last + 1]),
            " ".join(i.text for i in items[s.cue_first : s.cue_last + 1]),
        )
        for s in sources_in(items)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials said 12 died.", [("Officials", "said")]),
        ("12 died, said the mayor of Kyiv.", [("the mayor of Kyiv", "said")]),
        ("On Sunday, the army said 12 died.", [("the army", "said")]),
        ("Ana Ruiz, a doctor, told Reuters 12 died.", [("Ana Ruiz , a doctor", "told")]),
        (
            "CNN reported the governor said 12 died.",
            [("CNN", "reported"), ("the governor", "said")],
        ),
        ("According to the UN, 12 died.", [("the UN", "According to")]),
        ("The UN recorded 12 deaths.", [("The UN", "recorded")]),
        ("12 died, the survey recorded, against 30 in May.", [("the survey", "recorded")]),
        ("They killed 30 and took 12 captives by Tarnan tallies.", [("Tarnan tallies", "by")]),
        ("The envoy cites credible reports of 12 deaths.", [("The envoy", "cites")]),
        ("14.30 The mayor said 12 died.", [("The mayor", "said")]),
        (
            "12 died, according to lists checked by the guild.",
            [("lists checked by the guild", "according to")],
        ),
        ("UN: 12 killed", [("UN", ":")]),
        ("The army’s last count was 12 dead.", [("The army’s", "count was")]),
        ("A review by The Times suggests 12 died.", [("A review by The Times", "suggests")]),
        ("The rebels claim, moreover, to have sunk two boats.", [("The rebels", "claim")]),
        ("The army claims also to have killed two.", [("The army", "claims")]),
        ("The raids have made residents fear that 12 died.", []),
        ("The fleet that patrols the lake said 12 died.", [("The fleet", "said")]),
        ("The board which oversees the wards said 12 died.", [("The board", "said")]),
        (
            "The head of a district that borders Syria said 12 died.",
            [("The head of a district", "said")],
        ),
        ("Raids by armed men on guard posts killed 12.", []),
        ("It was reported that 12 died.", []),
        ("The quake claimed 12 lives.", []),
        ("In the United States. 12 died.", []),
    ],
)
def test_a_source_is_a_noun_phrase_with_its_cue(text, expected):
    found = sources(text)

    assert [(name, cue.split()[0]) for name, cue in found] == [
        (name, cue.split()[0]) for name, cue in expected
    ]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Farmers blocked the bridge, claiming that troops had killed nine herders.", "Farmers"),
        ("The mayor toured the camp, telling reporters 300 families had fled.", "The mayor"),
        (
            "Kin jostled clerks, angrily accusing them of delays and saying 30 men were missing.",
            "Kin",
        ),
        (
            "The losses mount, with Peru's transport minister saying nine sailors were killed.",
            "Peru's transport minister",
        ),
        (
            "He jailed rivals from the Unity Front with rights groups saying 90 guards were killed.",
            "rights groups",
        ),
        ("Shelling continued in Tarna with medics reporting 30 civilians killed.", "medics"),
        ("The Commission for Missing Persons said 41 bodies were found.", "The Commission"),
        ("The Ministry of Displacement said 60 villagers remained trapped.", "The Ministry"),
        (
            "Additionally, Oxfam says it fears for a town where it estimates 80 people died.",
            "Oxfam",
        ),
    ],
)
def test_who_speaks_in_the_same_breath_as_they_act(text, claimant):
    [(_, found)] = said(text, "claimant")

    assert found is not None
    assert found.startswith(claimant)
    assert not found.endswith(("toured", "blocked"))


@pytest.mark.parametrize(
    "text",
    [
        "The group tracked 90 raids attributed to the alliance in which 300 villagers died.",
        "The regime responded with live rounds, claiming some 400 lives by May.",
        "Divers recovered 14 bodies, including two crewmen found in a cabin.",
    ],
)
def test_deeds_and_finds_are_no_sayings(text):
    assert {claimant for _, claimant in said(text, "claimant")} == {None}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "Ruiz was asked about reports from the Rights Office that 19 people died.",
            "the Rights Office",
        ),
        ("The army knew of claims by villagers that 14 people died.", "villagers"),
        ("Police look into reports from residents that nine people died.", "residents"),
        ("The minister rejected claims by the opposition that 30 people died.", "The minister"),
        ("There were reports from Gorva that nine people died.", None),
    ],
)
def test_whose_reports_others_only_speak_of(text: str, claimant: str | None) -> None:
    assert [found for _, found in said(text, "claimant")] == [claimant]


@pytest.mark.parametrize(
    "text", ["medics saying", "the medics saying", "Medics noting", "Twelve died, the cook told"]
)
def test_a_sentence_may_end_before_anything_is_said(text):
    assert [cue for _, cue in sources(text)] == [text.split()[-1]]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "Those who dug through the ruins said that 37 bodies lay under them.",
            "Those who dug through the ruins",
        ),
        ("Researchers who count photographs have confirmed the loss of 84 tanks.", "Researchers"),
        ("An envoy who is helping rescuers said that 30 people were missing.", "An envoy"),
        ("The harbour office has itself recorded 211 dead.", "The harbour office"),
        (
            "Much of this is reflected in the prison records, which show that 38 died.",
            "the prison records",
        ),
        (
            "The regional court ruled in 2007 that the massacre of 8,000 villagers was planned.",
            "The regional court",
        ),
        ("Orva Radio has spoken to men who were there the day soldiers shot a guard dead.", None),
    ],
)
def test_who_says_so_is_told_by_what_they_do(text: str, claimant: str | None) -> None:
    assert said(text, "claimant")[-1][1] == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Lutova's coast guard said in a Facebook post that nine crew were rescued.", "Lutova's"),
        ("The relief agency said in a media post that nine crew drowned.", "The relief"),
        ("The premier closed the session by warning that nine crew had drowned.", "The premier"),
    ],
)
def test_who_posts_or_warns_is_who_acts(text, claimant):
    [(_, found)] = said(text, "claimant")

    assert found is not None
    assert found.startswith(claimant)
    assert not found.endswith("by")


@pytest.mark.parametrize(
    "text",
    [
        "The depot was reportedly hit by a stray shell, killing nine clerks.",
        "Nine clerks were reportedly killed by masked raiders at the depot.",
        "Did you hear that nine clerks were killed at the depot?",
        "You could argue that nine clerks were killed in vain.",
        "It mattered, one would think, when nine clerks were killed.",
    ],
)
def test_nobody_in_particular_and_no_doer_is_a_source(text):
    assert {claimant for _, claimant in said(text, "claimant")} == {None}
