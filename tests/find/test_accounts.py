"""Wordings of accounts of storms, floods and fires, as encyclopaedias and agencies give them."""

import pytest

from tests.find.told import bounded, claims, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What is brought up to a number is no limit.
        ("His body was found, bringing the final toll from the district up to 13.", "13 killed"),
        ("That brings the number of dead from the quake up to 210.", "210 killed"),
        ("The bus can bring up to 13 wounded people to the clinic.", "-13 injured"),
        # A death is one.
        ("Heavy rain also led to a death when a driver hit a tree.", "1 killed"),
        ("A fifth death occurred during a landslide in Lutova.", "1 killed"),
        ("The storm caused a death in Lutova.", "1 killed"),
        ("He received a death threat in Lutova.", ""),
        # Patients who change hospitals are moved; those who leave one are not freed.
        ("Forty patients were transferred to other hospitals.", "40 evacuated"),
        ("Forty people were taken to a nearby hospital.", "40 injured"),
        ("One man bruised his leg; both were released from the hospital.", "1 injured"),
        # What people do to their limbs is done to them.
        ("One firefighter had injured his arm.", "1 injured"),
        ("Two workers broke their legs.", "2 injured"),
        ("A guard broke a window.", ""),
        # Who is sent to help is not hit.
        ("The mayor sent two squads to help those who were affected by the storm.", ""),
        ("He sent 40 soldiers to assist people displaced by the floods.", ""),
        ("The 40 soldiers sent to help were killed.", "40 killed"),
        # Of what is wrecked an article counts anything, but papers and hopes.
        ("A fuel pump was destroyed by shrapnel.", "1 destroyed"),
        ("A telecommunications office was badly damaged.", "1 damaged"),
        ("A copy of the letter was destroyed.", ""),
        ("A reputation was damaged.", ""),
        # What is put right is one of two numbers that somebody gives.
        ("The number of victims is 59 and not 62, as was reported.", "59 killed; 62 killed"),
        ("The storm swept away nine homes and 30 classrooms' worth of books.", "9 destroyed"),
        # Whom somebody catches is held, whom a camera or a storm catches is not.
        (
            "Fighting went on. Police said 489 people who tried to cross were caught.",
            "489 detained",
        ),
        ("Fighting went on. A supporter was caught on video.", ""),
        ("Fighting went on. Twelve hikers were caught in a storm.", ""),
        # "Or more" behind the noun.
        ("Sixty-six people or more were injured.", "66 injured"),
        ("About 66 people or more were injured.", "66 injured"),
        # What is reported of places is a part.
        ("The toll exceeded 900, with 508 reported in Lutova.", "508 killed; 900 killed"),
        (
            "At least 900 homes were destroyed, with 508 recorded in Lutova and 40 in Gori.",
            "40 destroyed; 508 destroyed; 900 destroyed",
        ),
        (
            "At least 16 people were killed – 13 (four of them children) in the old quarter of"
            " Gori, one in Kost and two in Ruzhka.",
            "1 killed; 13 killed; 16 killed; 2 killed; 4 killed",
        ),
    ],
)
def test_an_account_gives_its_claims(text: str, expected: str) -> None:
    assert "; ".join(sorted(bounded(claim) for claim in claims(text))) == expected


def test_a_noun_in_brackets_is_not_that_of_the_list() -> None:
    text = (
        "At least 16 people died: 13 (four of them children) in Gori, one in Kost, two in Ruzhka."
    )

    assert said(text, "subject") == [
        ("At least 16", "people"),
        ("13", "people"),
        ("four", "children"),
        ("one", "people"),
        ("two", "people"),
    ]


def test_the_place_of_a_part_is_not_that_of_the_whole() -> None:
    text = "The floods hit Malia in May.\nIn all 900 people died, 508 of them in Gori."

    assert said(text, "place") == [("900", "Malia"), ("508", "Gori")]


def test_what_deaths_are_attributed_to_is_no_source_where_it_is_their_cause() -> None:
    told = said("Malia saw 1,636 deaths attributed to temperatures of 39 degrees.", "claimant")

    assert told == [("1,636", None)]
    told = said("Rescue teams saved 14,000 people in 60 rescues.", "measure")
    assert told == [("14,000", "rescued")]
