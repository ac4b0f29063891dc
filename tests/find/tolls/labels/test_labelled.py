import pytest

from tests.find.told import claims


def told(text):
    return [(c.figure.text, str(c.measure), c.subject.text) for c in claims(text, day="2024-05-10")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Killed: 12 / Injured: 30 / Missing: 4",
            [("12", "killed", "Killed"), ("30", "injured", "Injured"), ("4", "missing", "Missing")],
        ),
        (
            "Deaths by province: Alba 19, Doria seven, the capital Kesta at least 23.",
            [
                ("19", "killed", "Deaths"),
                ("seven", "killed", "Deaths"),
                ("at least 23", "killed", "Deaths"),
            ],
        ),
        (
            "Deaths by province: Alba 19; Doria seven; Kesta 40.",
            [("19", "killed", "Deaths"), ("seven", "killed", "Deaths"), ("40", "killed", "Deaths")],
        ),
        ("Houses destroyed | 186", [("186", "destroyed", "Houses")]),
        ("People affected | 1,714,387", [("1,714,387", "affected", "People")]),
        ("Vehicles burnt: 12", [("12", "destroyed", "Vehicles")]),
        ("Police officers hurt: 8", [("8", "injured", "Police officers")]),
        ("Bridges down: 62", [("62", "destroyed", "Bridges")]),
        ("Civilians killed and injured: 45", [("45", "casualties", "Civilians")]),
        (
            "Dead (12), injured (30), missing (4)",
            [("12", "killed", "Dead"), ("30", "injured", "injured"), ("4", "missing", "missing")],
        ),
        ("12 KIA, 40 WIA", [("12", "killed", "KIA"), ("40", "injured", "WIA")]),
        (
            "Deaths by municipality: Nova Alta 357, Teresa 301, Sumida 21.",
            [("357", "killed", "Deaths"), ("301", "killed", "Deaths"), ("21", "killed", "Deaths")],
        ),
        ("Homeless (in shelters): 6,050", [("6,050", "displaced", "Homeless")]),
        (
            "The junta puts the toll at 38,491, missing at 27,838",
            [("38,491", "killed", "toll"), ("27,838", "missing", "missing")],
        ),
        ("Deaths: see table, Nova 12", []),
        (
            "Clashes in the port. Arrested: 31 (of whom minors: 5)",
            [("31", "detained", "Arrested"), ("5", "detained", "minors")],
        ),
    ],
)
def test_a_label_says_what_befell_those_counted(text, found):
    assert told(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Acres burned: 111,000.",
        "Death rate: 4",
        "Attacks on hospitals: 12",
        "Cases reported: 340",
        "Livestock killed: 1,200",
        "Won: 6, lost: 3",
        "Rescue boats: 4",
        "Missing persons reports: 30",
        "Speeding tickets issued: 1,402",
        "The deceased (42) had worked there.",
        "Hassan (12) and Injured Animals (30) sang.",
    ],
)
def test_a_label_of_something_else_tells_nothing(text):
    assert told(text) == []
