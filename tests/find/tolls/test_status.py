from itertools import product

import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("12 people were killed.", "asserted"),
        ("Twelve miners are feared dead.", "possible"),
        ("Twelve people may have died.", "possible"),
        ("Around 200 guards have likely been taken prisoner.", "possible"),
        ("The agency warned that the war could displace nearly five million people.", "projected"),
        ("Some 900 prisoners will be released on Friday.", "projected"),
        ("In all 171 prisoners are set to be released.", "projected"),
        ("The army denied that 70 people were killed.", "denied"),
        ("The army denied the claim, adding that it had killed 40 rebels.", "asserted"),
        ("The army said reports that 40 soldiers had surrendered were fake.", "denied"),
        ("The army denied this, saying 40 rebels were killed.", "asserted"),
        ("The army dismissed as mere propaganda a report that 70 people were killed.", "denied"),
        ("The minister rejected a truce and said 70 people were killed.", "asserted"),
        ("A tally puts the dead since May at 1,400.", "asserted"),
        ("He thinks about the 20 pupils who were killed.", "asserted"),
        ("The captives are to be freed: 33 captives are to be handed over.", "projected"),
        ("The UN, which has no access, could confirm 375 deaths.", "asserted"),
        ("There were 900 suspected cholera cases and 94 deaths.", "asserted"),
        ("Nearly 800 homes were scheduled to be demolished.", "projected"),
        ("British officials believe 15,000 soldiers have been killed.", "possible"),
    ],
)
def test_the_status_says_how_the_claimant_stands_to_the_figure(text, status):
    [(_, found)] = said(text, "status")

    assert found == status


CLAIMS = "Ukraine claims 12,000 Russian soldiers have been killed. Russia’s ministry said 498 troops were killed. "


@pytest.mark.parametrize(
    ("check", "verified"),
    [
        ("", [None, None]),
        ("Ukraine’s claims have not been independently verified.", ["unverified", None]),
        ("Neither figure could be confirmed.", ["unverified", "unverified"]),
        ("The figure could not be verified.", [None, "unverified"]),
        ("None of the claims could be verified.", ["unverified", "unverified"]),
        ("There was no way to check either figure.", ["unverified", "unverified"]),
        ("Our staff could confirm neither.", ["unverified", "unverified"]),
        ("It was impossible to check the rival counts.", ["unverified", "unverified"]),
        ("No independent account of the day was available.", ["unverified", "unverified"]),
        ("The figure is still being checked.", [None, "unverified"]),
        ("The men's names are being checked.", [None, None]),
    ],
)
def test_a_check_marks_the_claims_it_speaks_of(check, verified):
    assert [found for _, found in said(CLAIMS + check, "verified")] == verified


def test_who_tried_to_verify_is_not_whom_the_check_speaks_of() -> None:
    text = (
        "Rights Watch counts 12 dead. It is a new tally. It was published late. It was read out. "
        "Rights Watch was unable to verify these accounts."
    )

    assert said(text, "verified") == [("12", None)]


def test_an_auxiliary_is_shared_by_what_and_joins_and_a_fear_is_not() -> None:
    shared = "Four people may have been killed and seven wounded."
    own = "Twelve miners are feared dead and three were injured."

    assert said(shared, "status") == [("Four", "possible"), ("seven", "possible")]
    assert said(own, "status") == [("Twelve", "possible"), ("three", "asserted")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The rebels were trying to kill 12 villagers.", "projected"),
        ("That month 30 drowned while trying to cross the sea, and 21 in June.", "asserted"),
    ],
)
def test_what_is_tried_is_foretold_and_nothing_else(text, status) -> None:
    assert {found for _, found in said(text, "status")} == {status}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malia denied that it had broken the truce, hours after a raid killed 12.",
            [("12", "asserted")],
        ),
        (
            "Malia rejected claims that it had delayed the swap, after a raid killed 12.",
            [("12", "asserted")],
        ),
        (
            "Malia denied reports that its army had killed 30, a day after 12 guards died.",
            [("30", "denied"), ("12", "asserted")],
        ),
        ("The mayor debunked reports in the press that 30 were killed.", [("30", "denied")]),
    ],
)
def test_what_came_before_a_denial_is_not_denied(text, expected) -> None:
    assert said(text, "status") == expected


@pytest.mark.parametrize(
    ("check", "verified"),
    [
        ("Casualty figures in the war cannot be verified.", ["unverified"] * 3),
        ("The government or rebel claims could not be verified.", ["unverified"] * 3),
        ("Nothing more was known.", [None] * 3),
    ],
)
def test_a_check_of_casualty_figures_speaks_of_all_of_them(check, verified) -> None:
    text = (
        "The defence ministry said 31 rebels were killed.\n\nThe rebels said 19 soldiers died.\n\n"
        "The defence ministry said three soldiers were killed. "
    )
    assert [found for _, found in said(text + check, "verified")] == verified


def test_a_doubted_number_behind_one_that_is_sure_is_alone_in_doubt() -> None:
    text = "Scores, and likely hundreds, of villagers were killed."
    assert said(text, "status") == [("Scores", "asserted"), ("hundreds", "possible")]
    assert said(text, "subject") == [("Scores", "villagers"), ("hundreds", "villagers")]


def test_who_is_freed_for_others_is_foretold_as_they_are() -> None:
    text = "The rebels are expected to release 33 hostages in exchange for 900 prisoners."
    assert said(text, "status") == [("33", "projected"), ("900", "projected")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("“We believe about 33 sailors died and several more were hurt,” Ruiz said.", "possible"),
        ("They think the toll by tonight is some 410, a visitor said.", "possible"),
        ("“I think 52 people were killed that year,” Ruiz said.", "asserted"),
        ("The mayor ordered 870 residents to evacuate.", "projected"),
        ("In the night 870 residents were ordered to evacuate.", "asserted"),
    ],
)
def test_what_speakers_suppose_or_order_is_no_plain_assertion(text: str, status: str) -> None:
    assert said(text, "status")[0][1] == status


PLEDGES = ("vowed to", "promised to", "agreed to", "plans to", "was asked to", "would", "will")
TAKES = ("take in", "accept", "welcome", "resettle", "host")


@pytest.mark.parametrize(("pledge", "takes"), [*product(PLEDGES, TAKES)])
def test_refugees_whom_somebody_pledges_to_take_in_are_to_come(pledge: str, takes: str) -> None:
    assert said(f"The republic {pledge} {takes} 9,000 refugees.", "status") == [
        ("9,000", "projected")
    ]


@pytest.mark.parametrize("took", ["took in", "welcomed", "hosts", "has accepted"])
def test_refugees_who_were_taken_in_are_there(took: str) -> None:
    assert said(f"The republic {took} 9,000 refugees.", "status") == [("9,000", "asserted")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The flood could force 9,000 people from their homes.", ["projected"]),
        ("The dam could drive 9,000 people from their homes.", ["projected"]),
        ("The plan would see 900 refugees resettled inland.", ["projected"]),
        ("Such a quake would kill 900 people and injure 4,000.", ["projected", "projected"]),
        ("The quake killed 900 people and injured 4,000.", ["asserted", "asserted"]),
        ("The evacuation of 900 villagers was due to begin at dawn.", ["projected"]),
        ("The evacuation of 900 villagers from the delta will start on Friday.", ["projected"]),
        ("The evacuation of 900 villagers from the delta ended on Friday.", ["asserted"]),
        ("Up to 40 bodies could still be trapped in the hull.", ["possible"]),
        ("Only 27 bodies could be named.", ["asserted"]),
        ("At least 90 sailors seem certain to have drowned.", ["possible"]),
        ("Three men suspected of firing the shells were arrested.", ["asserted"]),
        ("The film shows the man suspected of killing 12 sailors.", ["asserted"]),
    ],
)
def test_what_is_foreseen_supposed_or_only_said_of_others(text: str, status: list[str]) -> None:
    assert [found for _, found in said(text, "status")] == status


TOLD = "The guild said 12 men were killed. The army said 40 men were killed. "


@pytest.mark.parametrize(
    ("check", "verified"),
    [
        ("The gunman's identity could not be verified.", [None, None]),
        ("Police have not confirmed the victims' names.", [None, None]),
        ("It cannot be confirmed the colonel was there.", [None, None]),
        ("The army could not confirm how many had fled.", [None, None]),
        ("Hospital staff confirmed the figures.", [None, "verified"]),
        ("The army confirmed the figures.", [None, None]),
        ("Hospital staff have not confirmed the figures.", [None, "unverified"]),
        ("Hospital staff confirmed the name of the ship.", [None, None]),
    ],
)
def test_a_check_may_be_of_no_figure_or_by_somebody_else(
    check: str, verified: list[str | None]
) -> None:
    assert [found for _, found in said(TOLD + check, "verified")] == verified


@pytest.mark.parametrize(
    ("text", "verified"),
    [
        ("Rights monitors verified 12 killings of farmers.", ["verified"]),
        ("The mission has verified the killing of at least 12 farmers.", ["verified"]),
        ("The mission has verified 900 newly displaced families.", [None]),
        (
            "The rebels said 12 men died. The claim could not be verified, but the guild counted"
            " nine dead.",
            ["unverified", None],
        ),
    ],
)
def test_monitors_verify_and_others_know_better(text: str, verified: list[str | None]) -> None:
    assert [found for _, found in said(text, "verified")] == verified
