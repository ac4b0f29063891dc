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
        # Further bodies, the noun left out.
        (
            "Three bodies were recovered from the car, while six were found in the truck.",
            "3 killed; 6 killed",
        ),
        (
            "Twelve bodies were brought to the morgue, while nine were taken to the city hospital.",
            "12 killed; 9 killed",
        ),
        ("Three drones were shot down, while six were found in a field.", "3 destroyed"),
        (
            "Six bodies, including that of a girl, were fished out of the lake.",
            "1 killed; 6 killed",
        ),
        ("At least five bodies, including of a boy, were found.", "1 killed; 5 killed"),
        ("Bodies of six missing in Kost slide recovered", "6 killed"),
        # The same on another day.
        ("Six bodies were recovered on Friday and three others today.", "3 killed; 6 killed"),
        ("Eleven people died on Thursday and six others yesterday.", "11 killed; 6 killed"),
        # Who is sent to doctors is hurt.
        ("“We have sent 15 others for treatment to nearby towns,” he said.", "15 injured"),
        ("The club sent 12 players for training.", ""),
        # Ages behind names, the last of them before a dash.
        ("Two soldiers — Ali Hart, 28, and Jo Reed, 25 — died.", "2 killed"),
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
    text = "The boys were taken to a clinic where doctors pronounced three of them dead."
    assert said(text, "subject") == [("three", "dead")]


def test_a_day_before_that_is_told_from_the_day_before() -> None:
    text = (
        "On Sunday two rebels were killed in Kost. A day before that, three were killed in Dalme."
    )
    assert said(text, "as_of", day="2024-06-12") == [("two", "2024-06-09"), ("three", "2024-06-08")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Six persons, who went missing in a flood that struck on Friday, have been found dead.",
            ["2024-06-12"],
        ),
        (
            "The bodies of three men who were swept away on Sunday were recovered on Tuesday.",
            ["2024-06-11"],
        ),
        ("Three men who were hurt on Sunday died.", ["2024-06-09"]),
        ("Six died on Friday and three others today.", ["2024-06-07", "2024-06-12"]),
        ("Two bodies were found on Sunday, and four more on Monday.", ["2024-06-09", "2024-06-10"]),
    ],
)
def test_a_day_is_that_of_the_verb_by_which_a_figure_stands(text: str, expected: list[str]) -> None:
    assert [day for _, day in said(text, "as_of", day="2024-06-12")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Efforts are on to rescue the six trapped miners, the collector said.",
        "Efforts were under way to rescue nine soldiers.",
    ],
)
def test_efforts_to_rescue_are_no_rescue_yet(text: str) -> None:
    assert [status for _, status in said(text, "status")] == ["projected"]


def test_the_whole_is_not_of_the_kind_of_its_part() -> None:
    text = "Police said four women are among the 11 killed in the flood."
    assert said(text, "subject") == [("four", "women"), ("11", "11")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A blast in Pakistan's Balochistan province killed 51 people on Friday, police said.\n\n"
            "Hours later, another blast at a market in Khyber Pakhtunkhwa's Hangu city killed five.",
            ["Balochistan province", "Hangu city"],
        ),
        (
            "A blast killed 12 people in Punjab province on Monday.\n\n"
            "Separately, gunmen shot dead three miners in Duki, police said.",
            ["Punjab province", "Duki"],
        ),
        # The same event, told more precisely.
        (
            "A blast in Pakistan's Balochistan province killed 51 people on Friday, police said.\n\n"
            "The bomb went off near a market in Hangu city.",
            ["Hangu city"],
        ),
    ],
)
def test_another_event_says_nothing_of_where_the_first_was(text: str, expected: list[str]) -> None:
    assert [place for _, place in said(text, "place", day="2024-06-12")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Road accidents killed 410 people in Nepal from 2015 to 2019.",
            ("total", "2015-01-01", "2019-12-31"),
        ),
        (
            "Incidents of fire claimed 76 lives in Dalme from 2018 to 2021.",
            ("total", "2018-01-01", "2021-12-31"),
        ),
        # So many days before the report's own.
        (
            "The raid comes just two days after the army killed nine men in Kost.",
            ("event", None, "2024-06-10"),
        ),
    ],
)
def test_years_and_days_before_are_not_the_report_s(
    text: str, expected: tuple[str, str | None, str | None]
) -> None:
    claim = claims(text, day="2024-06-12")[0].to_dict()
    assert (claim["scope"], claim["since"], claim["as_of"]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kerala landslides: toll mounts to 83", "Kerala"),
        ("Punjab floods claim 43 lives so far", "Punjab"),
        ("Bihar stampede leaves 12 dead", "Bihar"),
        ("Train crash kills 12", None),
        ("Metro fire leaves nine dead", None),
    ],
)
def test_a_region_that_opens_a_headline_is_where_it_happened(
    text: str, expected: str | None
) -> None:
    assert [place for _, place in said(text, "place")] == [expected]
