import pytest

from tests.find.told import claims

DISTRICTS = """Casualties as of 6 June

District | Killed | Injured | Houses destroyed | Rate per 1,000
---|---|---|---|---
Northmoor | 12 | 30 | 1,400 | 3
Lower Vale | 4 (+1) | n/a | about 220 | 2
Total | 16 | 41 | 1,620 | 5"""


def told(text):
    return [
        (
            c.figure.text,
            str(c.measure),
            c.subject.text,
            str(c.scope),
            c.place.text if c.place else None,
        )
        for c in claims(text, day="2024-05-10")
    ]


def test_columns_are_read_under_their_headings():
    assert told(DISTRICTS) == [
        ("12", "killed", "Killed", "total", "Northmoor"),
        ("30", "injured", "Injured", "total", "Northmoor"),
        ("1,400", "destroyed", "Houses", "total", "Northmoor"),
        ("4", "killed", "Killed", "total", "Lower Vale"),
        ("+1", "killed", "Killed", "rate", "Lower Vale"),
        ("about 220", "destroyed", "Houses", "total", "Lower Vale"),
        ("16", "killed", "Killed", "total", None),
        ("41", "injured", "Injured", "total", None),
        ("1,620", "destroyed", "Houses", "total", None),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "| Group | Dead | Attacks |\n| Civilians | 120 | 20 |\n| Security forces | 33 | 12 |",
            [("120", "killed", "Civilians"), ("33", "killed", "Security forces")],
        ),
        (
            "Region\tFamilies displaced\tFood trucks\nEast\t12,400\t44\nWest\t2,310\t12",
            [("12,400", "displaced", "Families"), ("2,310", "displaced", "Families")],
        ),
        (
            " | Zone A | Zone B\n\nDead | 12 | 4\nShelters opened | 4 | 5",
            [("12", "killed", "Dead"), ("4", "killed", "Dead")],
        ),
        (
            "Year   Deaths\n2019   14\n2020   20",
            [("14", "killed", "Deaths"), ("20", "killed", "Deaths")],
        ),
        ("Place | Civilians killed\n | 12", [("12", "killed", "Civilians")]),
        ("Team | Played | Won | Lost\nRovers | 12 | 4 | 8", []),
        (f"Place | Killed by {'the flood and ' * 6}the storm\nEast | 12", []),
        ("One | two\nthree | four", []),
    ],
)
def test_a_table_is_read_by_what_heads_it(text, found):
    assert [(figure, measure, subject) for figure, measure, subject, *_ in told(text)] == found


def test_a_label_is_told_again_place_by_place():
    text = (
        "Deaths: at least 41\n30 in Valen[1]\nsix in Brod and Kost[2]3 in the Lower Vale[3][4]\n"
        "two in Nova[5]\nDamage: $3 million\n\nThe floods lasted a week."
    )

    found = [
        (c.figure.text, str(c.measure), c.part_of and c.part_of.text, c.place and c.place.text)
        for c in claims(text)[1:]
    ]

    assert found == [
        ("30", "killed", "at least 41", "Valen"),
        ("six", "killed", "at least 41", "Brod and Kost"),
        ("3", "killed", "at least 41", "the Lower Vale"),
        ("two", "killed", "at least 41", "Nova"),
    ]


def test_prose_under_a_label_shares_nothing_out():
    text = "Injured: 40\n30 in Valen and Brod went on strike\n10 in Kost\nThe fire was put out."

    assert [(c.figure.text, c.part_of) for c in claims(text)] == [("40", None)]
