import pytest

from tests.find.told import claims


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Troops seized 6 rifles, 12,485 rounds of ammunition, 330 pounds of explosives, 16 "
            "fragmentation grenades, 1,520 blasting caps, and 2 radios.",
            [
                "6 rifles",
                "12,485 rounds of ammunition",
                "16 fragmentation grenades",
                "1,520 blasting caps",
                "2 radios",
            ],
        ),
        (
            "At the house they found 103 shells for 60-mm mortars, 213 sticks of TNT and 15 knives.",
            ["103 shells", "213 sticks of TNT", "15 knives"],
        ),
        (
            "In the shed 24 rifles, one grenade launcher and 300 cartridges were found.",
            ["24 rifles", "one grenade launcher", "300 cartridges"],
        ),
        (
            "The shipment seized by the police consists of 24 AK-47 rifles and 76 clips.",
            ["24 AK-47 rifles", "76 clips"],
        ),
        (
            "The soldiers seized the following materiel: 700 rounds and 3 knapsacks.",
            ["700 rounds", "3 knapsacks"],
        ),
        ("The army seized 40 other types of weapons.", ["40 other types of weapons"]),
        (
            "Twelve rifles were taken from the enemy, along with three machine guns.",
            ["Twelve rifles", "three machine guns"],
        ),
        (
            "The army seized an AK- 47 rifle and 2 M- 79 grenade launchers.",
            ["an AK- 47 rifle", "2 M- 79 grenade launchers"],
        ),
        (
            "Troops seized 25 rifles -- most of them were rusty -- 915 cartridges and 12 mines.",
            ["25 rifles", "915 cartridges", "12 mines"],
        ),
        ("Agents seized five rifles and two radio sets.", ["five rifles", "two radio sets"]),
        ("Trophies: 2 machine guns, 11 rifles.", ["2 machine guns", "11 rifles"]),
        ("Soldiers took 12 rifles and 400 rounds.", ["12 rifles", "400 rounds"]),
        ("The ambush took place when two mines exploded.", []),
        ("The group took credit for several dynamite attacks.", []),
        ("Police found 12 pistols and said 40 officers had searched 11 flats.", ["12 pistols"]),
        ("Police found 12 pistols in 11 flats.", ["12 pistols"]),
        ("The army has 300 rifles, found wanting by experts.", []),
    ],
)
def test_all_that_a_list_of_arms_counts_was_taken(text, found):
    captured = [c for c in claims(text) if str(c.measure) == "captured"]

    assert [f"{c.figure.text} {c.subject.text}" for c in captured] == found


def test_a_list_that_goes_on_has_the_source_of_the_sentence_before():
    text = (
        "The brigade reports seizing 22 rifles and four mortars. In addition, 17 machine guns and "
        "three pistols were found."
    )

    assert [(c.figure.text, c.claimant.text if c.claimant else None) for c in claims(text)] == [
        ("22", "The brigade"),
        ("four", "The brigade"),
        ("17", "The brigade"),
        ("three", "The brigade"),
    ]


def test_what_a_recovery_included_was_taken() -> None:
    text = "The recovery included six rifles, 12 rounds and 40 detonators."
    assert [str(claim.measure) for claim in claims(text)] == ["captured"] * 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Left on the ground were five AK-47 rifles of the rebels.", ["five"]),
        (
            "Seven guns were taken from the raiders, namely three M14 and four M16 rifles.",
            ["Seven", "three", "four"],
        ),
        (
            "Troops found the four guns, which were three M16 rifles and a launcher.",
            ["four", "three"],
        ),
        ("The soldiers also got two rifles from the rebels.", ["two"]),
        ("The rebels fled and left behind three rifles.", ["three"]),
        ("The farmer left behind two guns in his will.", []),
        ("The army got 12 new rifles from its ally.", []),
    ],
)
def test_arms_that_are_left_or_got_were_taken(text: str, found: list[str]) -> None:
    captured = [c for c in claims(text) if str(c.measure) == "captured"]

    assert [c.figure.text for c in captured] == found
