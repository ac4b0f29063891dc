"""How situation reports of relief agencies and governments tell of disasters and displacement."""

import pytest

from tests.find.told import claims, said

CASES = [
    # An adverb before its verb.
    ("The quake partially damaged 17 houses in Rasmur.", ["17 damaged houses"]),
    ("Gales badly damaged three bridges.", ["three damaged bridges"]),
    ("Heavy rain fully damaged nine shops.", ["nine destroyed shops"]),
    ("There are 2,300 damaged homes in Ilora.", ["2,300 damaged damaged homes"]),
    # A number said twice.
    ("Forty (40) passengers are stranded.", ["Forty affected passengers"]),
    ("Seven (7) farmers died.", ["Seven killed farmers"]),
    # Where the displaced are, and what they go through.
    ("Some 21,000 people remain in more than 80 evacuation centres.", ["Some 21,000 displaced"]),
    ("The agency says 612 households experienced displacement.", ["612 displaced households"]),
    # Hunger.
    ("Since then 3 million more people have slipped into severe hunger.", ["3 million affected"]),
    ("Some 213,000 people are facing famine-like conditions.", ["Some 213,000 affected people"]),
    ("The drought left 600,000 people struggling to feed themselves.", ["600,000 affected people"]),
    ("Around 18,000 people are struggling to find enough food.", ["Around 18,000 affected"]),
    ("Attacks forced some 900 families to displace to the hills.", ["some 900 displaced families"]),
    ("Some 48,000 people are at risk of food insecurity.", ["Some 48,000 affected people"]),
    # A round number, and the exact one.
    (
        "Floods have affected over 2.9 million (2,904,964) people.",
        ["over 2.9 million affected people"],
    ),
    # What breaks out and is no disease.
    ("On Monday a fire outbreak affected 31 households.", ["31 affected households"]),
    ("The outbreak affected 31 households.", []),
    ("Floods left 45 people dead.", ["45 killed people"]),
    # Captives who go free.
    (
        "Troops freed three nuns and two other hostages.",
        ["three rescued nuns", "two rescued other"],
    ),
    # Whom a figure without a noun counts.
    ("Some 430 cases were recorded, of whom 90 died.", ["90 killed cases"]),
    # How a toll is valued.
    (
        "The death toll from floods and mudslides that devastated Rasmur province over the weekend"
        " rose to 62 on Friday.",
        ["62 killed death toll"],
    ),
    ("The death toll is now of 345 villagers.", ["345 killed villagers"]),
    (
        "Divers found two bodies, bringing to nine the number of known victims.",
        ["two killed bodies", "nine killed known victims"],
    ),
    # Rates of both together.
    ("An average of 26 people killed or wounded every day.", ["26 casualties people"]),
    ("Around four children are killed or maimed each day.", ["Around four casualties children"]),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_what_befell_whom(text: str, told: list[str]) -> None:
    found = [f"{c.figure.text} {c.measure} {c.subject.text}" for c in claims(text)]

    assert len(found) == len(told)
    assert all(one.startswith(other) for one, other in zip(found, told, strict=True))


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("Civil Protection reports, as of 5 March, 12 deaths.", {"Civil Protection"}),
        ("Media report, as of 5 March 2022, four deaths.", {"Media"}),
        ("The survey team identified a total of 55,190 refugees.", {"The survey team"}),
        ("The office tracked 900 cases and 47 cholera deaths.", {"The office"}),
        ("Police identified four of the dead.", {None}),
        ("The number of deaths attributed to government forces rose to 90.", {None}),
        ("A medic, however, told reporters that 11 people had been killed.", {"A medic"}),
        ("Some 40 people in Balta and Karsk states, mostly boys, died.", {None}),
    ],
)
def test_who_counts(text: str, claimants: set[str | None]) -> None:
    assert {told for _, told in said(text, "claimant")} == claimants


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The toll, now 99, is expected to rise as 27 people are missing.", "asserted"),
        ("Losses are likely to climb because 14 people are unaccounted for.", "asserted"),
        ("A new offensive could see 20,000 people displaced.", "projected"),
        ("The storm may leave 5,000 people homeless.", "projected"),
        ("The blast would leave 40 people dead.", "asserted"),
    ],
)
def test_what_is_foreseen(text: str, told: str) -> None:
    assert said(text, "status")[-1][1] == told


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Storms hit Lutova this week. Balta has been affected the most, with 382 homes damaged.",
            ["Balta"],
        ),
        (
            "The agency says 700 people are affected across 36 counties. The worst affected district"
            " is Karsk, where 85 were displaced.",
            [None, "Karsk"],
        ),
        # What brackets, or "mostly", say of one figure holds for no other.
        (
            "A quake struck Karsk. The agency reports 39 people dead (35 in Balta, 4 in Dalme) and"
            " 60 injured.",
            ["Karsk", "Balta", "Dalme", "Karsk"],
        ),
        (
            "In Nepal: 72 people dead in three districts, mostly in Balta district, 100 people"
            " injured and 2,300 houses damaged.",
            ["Nepal", "Nepal", "Nepal"],
        ),
        (
            "Fighting displaced 9,000 people in Sudan, with the largest number living in Balta.",
            ["Sudan"],
        ),
        # The figures of each part of a list have the place at its end.
        (
            "The office reported nine dead, two missing and 28 houses collapsed in Balta; eight dead,"
            " three missing and 43 houses collapsed in Dalme.",
            ["Balta"] * 3 + ["Dalme"] * 3,
        ),
        (
            "Floods hit Yemen. The number of displaced people reached 60, most of them in Balta (28),"
            " Al Dalme (22) and Karsk (10).",
            ["Yemen", "Balta", "Al Dalme", "Karsk"],
        ),
        (
            "Some 90 people were killed in the Gaza Strip, and 12 others in Lebanon.",
            ["Gaza Strip", "Lebanon"],
        ),
        (
            "NEPAL\n\nFloods hit Karsk on Monday and killed 30.\n\nLAOS\n\nMany fled. Across the whole"
            " country, 26,500 people are displaced.",
            ["Karsk", "LAOS"],
        ),
        # Who starts a war is not where it kills.
        (
            "Losses among civilians since 1 March, when Russia started the war against Ukraine,"
            " amounted to 90 people.\n\nA total of 40 were killed.",
            ["Ukraine", "Ukraine"],
        ),
        # A line of a figure heads nothing.
        ("NEPAL\n\nFloods went on.\n\n48 people killed\n\n900 houses destroyed", ["NEPAL"] * 2),
    ],
)
def test_where_it_was(text: str, places: list[str | None]) -> None:
    assert [told for _, told in said(text, "place")] == places


def test_those_affected_in_an_epidemic_are_its_cases() -> None:
    text = (
        "The Ebola outbreak goes on. The number of nurses affected has risen to 81, including 27"
        " deaths."
    )

    assert [figure for figure, _ in said(text, "measure", title="Ebola in Lutova")] == ["27"]


def test_days_of_a_month_joined_by_a_dash_are_a_period() -> None:
    text = "The conflict displaced 637 households between 17-23 February."

    assert said(text, "since") == [("637", "2022-02-17")]
    assert said(text, "as_of") == [("637", "2022-02-23")]


def test_those_among_others_are_part_of_them() -> None:
    text = "Among the 90 wounded, there are 48 boys and 12 girls."

    assert said(text, "part_of") == [("90", None), ("48", "90"), ("12", "90")]
