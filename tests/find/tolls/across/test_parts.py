import pytest

from tests.find.told import claims, said


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "At least 406 civilians, including 27 children, were killed.",
            [("At least 406", None), ("27", "At least 406")],
        ),
        (
            "The toll rose to 78. Of the dead, 44 people were in Wajima and 23 in Suzu.",
            [("78", None), ("44", "78"), ("23", "78")],
        ),
        (
            "Some 590 people will be freed, including 140 who were sentenced to life.",
            [("Some 590", None), ("140", "Some 590")],
        ),
        (
            "The army said 40 people were killed. The figures include nine children.",
            [("40", None), ("nine", "40")],
        ),
        ("12 people died and 30 were hurt.", [("12", None), ("30", None)]),
        ("Four of the 12 dead were children.", [("Four", "12"), ("12", None)]),
        ("Women account for 200 of the 300 deaths.", [("200", "300"), ("300", None)]),
        (
            "The toll rose to 58. Officials said 15 of the fatalities came from Kost.",
            [("58", None), ("15", "58")],
        ),
        (
            "Twenty-seven people are in hospital, five in a critical condition.",
            [("Twenty-seven", None), ("five", "Twenty-seven")],
        ),
        (
            "The toll rose to 58. In Kost alone, 31 people died.",
            [("58", None), ("31", "58")],
        ),
        (
            "A total of 5,214 houses were damaged, 1,032 of which were destroyed.",
            [("5,214", None), ("1,032", "5,214")],
        ),
        (
            "Some 52,103 people were affected, of whom 8,900 are in relief camps.",
            [("Some 52,103", None), ("8,900", "Some 52,103")],
        ),
    ],
)
def test_a_part_names_its_whole(text, parts):
    assert said(text, "part_of") == parts


def test_whatever_befell_some_of_them_makes_them_a_part():
    text = "The blast wounded 40 people. Six of them later died."

    assert said(text, "part_of") == [("40", None), ("Six", "40")]


@pytest.mark.parametrize(
    "before", ["up from 51,000 a year earlier", "a rise of 9 per cent on the 51,000 of 2021"]
)
def test_what_a_figure_is_compared_with_has_no_parts(before):
    text = f"Some 56,000 people were displaced in 2022, {before}. Of these, 40,000 fled floods."

    assert said(text, "part_of")[-1] == ("40,000", "Some 56,000")


def test_of_these_opens_the_parts_of_a_figure_before():
    text = (
        "Some 117 million people were displaced. Of these, 43 million were refugees and 68 million"
        " internally displaced people."
    )

    assert said(text, "part_of")[1:] == [
        ("43 million", "Some 117 million"),
        ("68 million", "Some 117 million"),
    ]


def test_of_a_clause_s_whole_its_figure_is_a_part():
    text = "Of the 61 people injured, 14 are in serious condition."

    assert said(text, "part_of") == [("61", None), ("14", "61")]


def test_others_put_it_at_another_figure():
    text = "The toll stands at 14, the office said. Unconfirmed reports put it at 16."

    assert [figure for figure, _ in said(text, "measure")] == ["14", "16"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "The ministry said 8,000 people had been killed. More than 3,300 of them were"
            " children, it said.",
            [("More than 3,300", "8,000")],
        ),
        ("Six people were killed. Two were children.", [("Two", "Six")]),
        (
            "Police arrested 45 protesters on Sunday. Ten were minors, lawyers said.",
            [("Ten", "45")],
        ),
        ("Fourteen miners are trapped. Nine are from the same village.", [("Nine", "Fourteen")]),
        ("Six people were killed. Forty were children.", []),
        ("Six people were killed. Two were at home.", []),
    ],
)
def test_a_sentence_that_says_who_some_were_tells_a_part(text, parts):
    found = [(c.figure.text, c.part_of.text) for c in claims(text) if c.part_of]

    assert found == parts


def test_what_somebody_is_answerable_for_is_a_part():
    text = (
        "The mission counted 5,166 civilian casualties. Rebels were responsible for 3,099 of the "
        "total, and the army for 1,180."
    )

    assert [(c.figure.text, str(c.measure), c.subject.text) for c in claims(text)] == [
        ("5,166", "casualties", "civilian casualties"),
        ("3,099", "casualties", "civilian casualties"),
        ("1,180", "casualties", "civilian casualties"),
    ]
    assert claims("The mission counted 12 deaths. Trucks account for 300.")[1:] == ()


def test_a_part_is_never_larger_than_its_whole():
    text = "The toll rose to 308 as teams found 12 more bodies. Of the deceased, 195 are known."

    assert said(text, "part_of")[-1] == ("195", "308")


def test_of_the_victims_speaks_of_the_dead_and_says_again_how_many_they_are():
    text = "Police found 8,000 rounds. The toll rose to 98. Of the 98 victims, 72 were women."

    assert said(text, "measure")[1:] == [("98", "killed"), ("98", "killed"), ("72", "killed")]
    assert said(text, "part_of")[2:] == [("98", None), ("72", "98")]


INSIDE = [
    ("Ninety were killed last year. Of that number, 25 boys were killed in raids.", "Ninety"),
    ("Some 900 people were hurt. Of that total, 12 were children.", "Some 900"),
    ("Forty were injured in the crash, with two boys sustaining serious injuries.", "Forty"),
    ("Twelve people were hurt, with three suffering serious burns.", "Twelve"),
    ("Five people – four drivers and a guide – were killed.", "Five"),
    ("Some 70 hostages remain in Gori, including 25 presumed dead.", "Some 70"),
    ("Police say 70 hostages remain in captivity, with 25 believed dead.", "70"),
    ("Seven people were missing, including two feared dead.", "Seven"),
    ("Two of its citizens were injured in the attack on a bus, one seriously.", "Two"),
    ("Eight sailors - seven Greeks and one Dane - were taken hostage.", "Eight"),
]


@pytest.mark.parametrize(("text", "whole"), INSIDE)
def test_the_last_figure_is_part_of_the_first(text: str, whole: str) -> None:
    assert said(text, "part_of")[-1][1] == whole


def test_all_of_a_list_are_part_of_those_among_whom_they_were() -> None:
    text = "A guard, two nurses and a boy were among nine people killed on Monday."
    assert [whole for _, whole in said(text, "part_of")] == ["nine", "nine", "nine", None]


def test_who_is_only_presumed_dead_is_one_of_the_hostages() -> None:
    text = "Some 70 hostages remain in Gori, including 25 presumed dead."
    assert said(text, "subject")[-1] == ("25", "hostages")
    assert said(text, "status")[-1] == ("25", "possible")


@pytest.mark.parametrize(
    "text",
    [
        "The fire injured 64 people. Of those, 30 were treated at a clinic. Two nurses were among"
        " the injured.",
        "Arland hanged 64 people. At least 12 women were among those hanged, the envoy said. Of"
        " those executed, 9 were poor.",
    ],
)
def test_a_part_is_of_the_whole_and_of_no_other_part(text: str) -> None:
    assert {whole for _, whole in said(text, "part_of")[1:]} == {"64"}


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            "Nine of the 12 people shot were Hindu and three were Sikh.",
            [("Nine", "casualties"), ("12", "casualties"), ("three", "casualties")],
        ),
        (
            "Seven people were killed in the stampede. Five were Hindu and two were Muslim.",
            [("Seven", "killed"), ("Five", "killed"), ("two", "killed")],
        ),
        (
            "Ten shoppers were hurt by a car. Seven were locals; the three others were foreign.",
            [("Ten", "injured"), ("Seven", "injured"), ("three", "injured")],
        ),
        (
            "A gunman shot 12 people, nine of them Hindu, in a mall.",
            [("12", "casualties"), ("nine", "casualties")],
        ),
        (
            "A gunman shot five people, three of them fatally.",
            [("five", "casualties"), ("three", "killed")],
        ),
        (
            "Nine of the 12 people shot were Hindu, police said. The three others were Sikh.",
            [("Nine", "casualties"), ("12", "casualties"), ("three", "casualties")],
        ),
        # No more than there are, and nobody where nothing befell.
        ("Two people were killed. The five others were Sikh.", [("Two", "killed")]),
        ("The choir has nine singers. The three others were Sikh.", []),
    ],
)
def test_some_are_told_by_one_word(text: str, counted: list[tuple[str, str]]) -> None:
    assert [(c.figure.text, c.measure.value) for c in claims(text)] == counted


def test_trait_behind_of_them_is_nobodys_name() -> None:
    told = said("A blast killed 14 men, nine of them Kurdish.", "subject")
    assert told == [("14", "men"), ("nine", "men")]
