"""Daily digests, communiqués and monitors' reports: what is counted, of what it is part, by whom."""

import pytest

from according.model import Status
from tests.find.told import bounded, claims, said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The raid killed exactly 14 people.", "14 killed people"),
        ("The enemy lost precisely 930 soldiers in June.", "930 killed soldiers"),
        ("More than 7,000 Poles died in the rising.", "7000 killed Poles"),
        ("Three poles fell on the road.", ""),
        ("Some 300 fighters were killed, wounded or missing.", "300 casualties fighters"),
        ("The corps had 2,400 killed, wounded, and captured.", "2400 casualties 2,400"),
        ("In all 900 recruits were killed, tried or missing.", "900 killed recruits"),
        ("The guards' losses amounted to up to 120 troops.", "-120 casualties troops"),
        ("The militia's losses amounted to 40 fighters.", "40 casualties fighters"),
        ("The airline's losses amounted to 40 jobs.", ""),
        ("The corps has lost 85 pieces of heavy equipment.", "85 lost pieces of heavy equipment"),
        ("The museum has lost 85 pieces of music.", ""),
        (
            "The floods killed 90 people. This includes nine children and six nurses.",
            "90 killed people; 9 killed children < 90; 6 killed nurses < 90",
        ),
        (
            "Shells killed 17 people, including four girls, near Dorn, and another 21 people,"
            " among them six boys, in Malva.",
            "17 killed people; 4 killed girls < 17; 21 killed people; 6 killed boys < 21",
        ),
        (
            "The losses were three lorries, including one tanker, 18 tanks, and two guns.",
            "3 lost lorries; 1 lost tanker < three; 18 lost tanks; 2 lost guns",
        ),
        (
            "It lost four tanks, nine guns, one mortar, two lorries and one radar.",
            "4 lost tanks; 9 lost guns; 1 lost mortar; 2 lost lorries; 1 lost radar",
        ),
        (
            "Of the 60 collisions, 12 involved alcohol, 35 people were injured.",
            "35 injured people",
        ),
        ("Troops came under fire as they searched for a militant.", ""),
        ("Divers searched for a boy swept away by the river.", "1 missing boy"),
    ],
)
def test_a_communique_counts_and_parts_its_figures(text, told):
    found = claims(text)

    assert "; ".join(
        f"{bounded(c)} {c.subject.text}" + (f" < {c.part_of.text}" if c.part_of else "")
        for c in found
    ) == told  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Four protesters were hit with rubber bullets.",
        "Four of the marchers were hit with tear gas canisters.",
        "Four students were hit by live ammunition.",
    ],
)
def test_people_hit_with_bullets_are_hurt(text):
    assert [bounded(c) for c in claims(text)] == ["4 injured"]


DAYS = """Thursday 3 March: 9 killed

Dorn: 3 pupils killed by a mine.

Malva: 1 killed in a shooting.

Kost: 5 executed."""


def test_the_day_that_heads_a_digest_is_no_place():
    assert said(DAYS, "place") == [("9", None), ("3", "Dorn"), ("1", "Malva"), ("5", "Kost")]


def test_an_entry_of_a_digest_counts_nobody_of_the_entry_before():
    assert ("1", "pupils") not in said(DAYS, "subject")


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("• The Malvan government says that 12 died in Dorn.", "The Malvan government"),
        ("- The Malvan government says that 12 died in Dorn.", "The Malvan government"),
        ("Today's report shows that 12 people died in Dorn.", "Today's report"),
        ("DORN, Malva - Gunfire echoed through the town, killing 12 people.", None),
        ("Shelling killed 12 in Dorn.\n\nThis was reported by the General Staff.", "the General Staff"),
        ("Shelling killed 12 in Dorn. This has been announced by Mayor Ana Holt.", "Mayor Ana Holt"),
        ("Shelling killed 12 in Dorn.\n\nMayor Ana Holt made this known on Friday.", "Mayor Ana Holt"),
        ("Shelling killed 12 in Dorn.\n\nMayor Ana Holt disclosed this in a statement.", "Mayor Ana Holt"),
        ("Shelling killed 12 in Dorn.\n\nThe mayor said this war must end.", None),
        ("Shelling killed 12 in Dorn.\n\nThis was the worst day of the year.", None),
        ("Shelling killed 12 in Dorn.\n\nSales rose.\n\nAna Holt said this on Friday.", None),
    ],
)  # fmt: skip
def test_who_tells_what_a_digest_has(text, claimant):
    assert said(text, "claimant") == [("12", claimant)]


def test_whatever_is_kept_from_people_denies_no_toll():
    text = "The number of patients who died due to the denial of entry permits rose to 15."

    assert [c.status for c in claims(text)] == [Status.ASSERTED]


def test_the_highest_number_since_a_year_does_not_begin_in_it():
    text = "At least 67 reporters were killed in the year, the highest number since 2018."

    assert said(text, "since") == [("At least 67", None)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On September 27th 1854, fog let two ships collide, killing 322 people.", "1854-09-27"),
        ("On 3 June 1888 a fire in Dorn killed 40 people.", "1888-06-03"),
        ("On the 14th of April, 1674, a roof fell in Dorn and killed nine men.", "1674-04-14"),
    ],
)
def test_a_day_of_another_century_is_a_day_and_its_year_no_count(text, day):
    assert [c.as_of for c in claims(text)] == [day]


def test_the_entries_of_a_digest_are_of_the_day_that_heads_them():
    assert [as_of for _, as_of in said(DAYS, "as_of")] == ["2022-03-03"] * 4


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Troops killed two men in Dorn and wounded six others in Jordan.", "Dorn; Jordan"),
        ("A bomb in Dorn killed 20, among them the envoy in Jordan.", "Dorn"),
        ("They seized one RPG launcher and one RPG bomb.", "None; None"),
    ],
)  # fmt: skip
def test_each_figure_of_a_digest_has_its_own_place(text, places):
    assert "; ".join(str(place) for _, place in said(text, "place")) == places
