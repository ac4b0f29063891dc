"""Arms that are seized or found, and lists behind a colon."""

import pytest

from tests.find.told import claims

CASES = [
    (
        "The troops seized 12 rifles and four mines. In addition, 17 submachine guns, one grenade launcher, three pistols, 3,800 cartridges and 94 cartridge clips.",
        [
            ("12", "captured"),
            ("four", "captured"),
            ("17", "captured"),
            ("one", "captured"),
            ("three", "captured"),
            ("3,800", "captured"),
        ],
    ),
    (
        "The following war material was seized: two M-60 machineguns, five rifles, 20 magazines, 1,200 cartridges and 12 knapsacks.",
        [
            ("two", "captured"),
            ("five", "captured"),
            ("20", "captured"),
            ("1,200", "captured"),
            ("12", "captured"),
        ],
    ),
    (
        "Troops captured the following: three AK-47 rifles, one RPG-7 and six hand grenades.",
        [("three", "captured"), ("one", "captured"), ("six", "captured")],
    ),
    (
        "Seized: 12 rifles, 3 mines, 2 radios.",
        [("12", "captured"), ("3", "captured"), ("2", "captured")],
    ),
    (
        "They recovered four rifles, an M-16 and 300 rounds of ammunition.",
        [("four", "captured"), ("an", "captured"), ("300", "captured")],
    ),
    (
        "The rebels took four rifles and a mortar from the soldiers.",
        [("four", "captured"), ("a", "captured")],
    ),
    (
        "Soldiers found a cache of 40 rifles, 12 grenades and 3,000 rounds.",
        [("40", "captured"), ("12", "captured"), ("3,000", "captured")],
    ),
    (
        "We have captured a 60-mm mortar, a 90-mm cannon, and 14 M-16 rifles.",
        [("a", "captured"), ("a", "captured"), ("14", "captured")],
    ),
    (
        "An FAL rifle, 4 magazines, and 120 cartridges were also seized.",
        [("An", "captured"), ("4", "captured"), ("120", "captured")],
    ),
    (
        "The troops killed four rebels and recovered three motorcycles.",
        [("four", "killed"), ("three", "captured")],
    ),
    (
        "Six mopeds, 14 carts and a trailer were recovered from the bandits' camp.",
        [("Six", "captured"), ("14", "captured"), ("a", "captured")],
    ),
    ("Six mopeds, 14 carts and a trailer were recovered from the river.", []),
    ("Police recovered two stolen cars.", []),
    ("Soldiers found 40 people in the village.", []),
    ("The rebels took two days to reach the rifle range.", []),
    ("The following was said: two people are well.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_arms_that_are_found_or_taken_are_captured(text, expected):
    assert [(claim.figure.text, claim.measure.value) for claim in claims(text)] == expected
