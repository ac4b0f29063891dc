"""How district officials and agencies tell of accidents, floods and gunfights."""

import pytest

from tests.find.told import bounded, claims, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A day between the auxiliary and its verb.
        ("A porter was on Friday killed and two others hurt in Kost.", "1 killed; 2 injured"),
        ("Four villagers were late on Sunday shot dead near Dalme.", "4 killed"),
        # What was done for the hurt.
        ("Six pupils were given first aid at the spot.", "6 injured"),
        ("Nine others were given medical help and shifted to City Hospital.", "9 injured"),
        ("Eleven weavers were provided treatment at the scene of the fire.", "11 injured"),
        ("Three masons were administered treatment after the gas leak.", "3 injured"),
        ("The lorry crash claimed the life of a 30-year-old nurse.", "1 killed"),
        ("The fall took the life of a 12-year-old schoolgirl in Kost.", "1 killed"),
        ("Two constables rendered the supreme sacrifice.", "2 killed"),
        # An exchange of fire frees nobody.
        (
            "During the fierce fire exchange, three guards — Major Ali Hart and Jo Reed"
            " — having fought well, embraced martyrdom.",
            "3 killed",
        ),
        # People who work by the day.
        ("Three day-labourers were killed in the storm.", "3 killed"),
        ("Two day-wage porters were hurt.", "2 injured"),
        ("A three-day strike left 12 dead.", "12 killed"),
        # Houses by those who live there.
        ("Ten of the 60 households in the hamlet were completely destroyed.", "10 destroyed"),
        ("Over 300 households were damaged by the storm.", "300 damaged"),
        ("Some 40 households were evacuated.", "40 evacuated"),
        # Headlines of floods.
        ("Over 40,000 hit by Kost floods", "40000 affected"),
        ("2 lakh hit by deluge in Dalme", "200000 affected"),
        # Shares of places.
        (
            "The toll rose to 31, with 12 in Kost and nine in Dalme.",
            "12 killed; 31 killed; 9 killed",
        ),
        (
            "As many as 20 died, with six from Kost and two from Dalme.",
            "-20 killed; 2 killed; 6 killed",
        ),
    ],
)
def test_what_district_officials_tell_is_found(text: str, expected: str) -> None:
    assert "; ".join(sorted(bounded(claim) for claim in claims(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dalme is the worst hit where 40,000 people are affected, followed by Kost"
            " (over 12,000) and Ruzhka (7,300).",
            ["Dalme", "Kost", "Ruzhka"],
        ),
        (
            "Deaths were reported from Kost (4), Dalme (3) and Ruzhka (1).",
            ["Kost", "Dalme", "Ruzhka"],
        ),
        ("Punjab reported 14 deaths, while Sindh reported nine.", ["Punjab", "Sindh"]),
        ("Kerala accounted for 21 deaths and Assam for 11, officials said.", ["Kerala", "Assam"]),
        ("Kost district has recorded the highest 12 deaths.", ["Kost"]),
        # The mission reports, not the city that it sits in.
        ("The mission in Kabul recorded 40 deaths across Sindh.", ["Sindh"]),
        ("That state has recorded 12 deaths.", [None]),
        (
            "The toll in Sindh rose to 20, with six from Kost and four from Dalme.",
            ["Sindh", "Kost", "Dalme"],
        ),
        (
            "At least eight people died in three separate rain-related incidents in Sindh.\n\n"
            "In Kost, six people were killed when a roof fell in.",
            ["Sindh", "Kost"],
        ),
    ],
)
def test_shares_of_a_toll_have_the_places_that_tell_them(
    text: str, expected: list[str | None]
) -> None:
    assert [place for _, place in said(text, "place")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Two soldiers, including a junior commissioned officer (JCO), were killed in Kost.",
        "Three policemen, including an assistant sub-inspector (ASI), were injured.",
        "Four persons, including a block development officer (BDO), were hurt.",
    ],
)
def test_the_initials_of_a_rank_are_no_source(text: str) -> None:
    assert {claimant for _, claimant in said(text, "claimant")} == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 12 deaths are feared in the Kost collapse.", "possible"),
        ("Several deaths were feared after the boat sank.", "possible"),
        ("The toll in the suspected liquor tragedy in Kost rose to 31, police said.", "asserted"),
        ("The toll in a suspected gas leak rose to nine.", "asserted"),
    ],
)
def test_a_fear_is_of_deaths_and_a_suspicion_of_their_cause(text: str, expected: str) -> None:
    assert [status for _, status in said(text, "status")] == [expected]


def test_of_them_counts_those_before() -> None:
    text = "Troops raided the camp of the rebels, leaving nine of them dead."
    assert said(text, "subject") == [("nine", "rebels")]


def test_a_day_before_that_is_told_from_the_day_before() -> None:
    text = (
        "On Sunday two rebels were killed in Kost. A day before that, three were killed in Dalme."
    )
    assert said(text, "as_of", day="2024-06-12") == [("two", "2024-06-09"), ("three", "2024-06-08")]
