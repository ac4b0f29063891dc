from tests.find.told import claims

NOTICE = """Total combat losses of the enemy from 24.02 to 14.11:

personnel – about 81,370 (+590) killed,
tanks – 2861 (+13),
helicopters – 261,
ships and boats – 16."""


def test_a_notice_gives_running_totals_and_the_days_increments():
    found = [
        (c.figure.text, c.low, str(c.measure), str(c.scope), c.subject.text)
        for c in claims(NOTICE, day="2022-11-14")
    ]

    assert found == [
        ("about 81,370", 81_370, "killed", "total", "personnel"),
        ("+590", 590, "killed", "rate", "personnel"),
        ("2861", 2_861, "lost", "total", "tanks"),
        ("+13", 13, "lost", "rate", "tanks"),
        ("261", 261, "lost", "total", "helicopters"),
        ("16", 16, "lost", "total", "ships and boats"),
    ]


def test_a_total_that_looks_like_a_year_is_a_count():
    text = "Combat losses of the enemy\n\ntanks – 1950 (+2000),\nguns – over 2,011 (+1,2,3)"

    found = [(c.figure.text, c.low, c.high) for c in claims(text)]

    assert found == [
        ("1950", 1950, 1950),
        ("+2000", 2000, 2000),
        ("over 2,011", 2011, None),
        ("+1,2,3", 123, 123),
    ]


def test_the_heading_tells_the_period():
    first = claims(NOTICE, day="2022-11-14")[0]

    assert (first.since, first.as_of) == ("2022-02-24", "2022-11-14")


def test_a_list_that_counts_no_losses_is_left_alone():
    assert claims("Results\n\nreds – 12,\nblues – 14,\ngreens – 3") == ()


def test_a_row_counts_once_by_whatever_sign_it_has():
    text = "Losses of the enemy\n\ntanks - 2,861 (+13)\nguns - 1,018 (+8)\nboats - 16 (+1)"

    assert [c.figure.text for c in claims(text)] == ["2,861", "+13", "1,018", "+8", "16", "+1"]


def test_rows_without_a_sign_are_a_list_where_most_name_arms():
    text = (
        "Total combat losses of the enemy from 24.02 to 04.03: personnel about 910; tanks 25;"
        " ACVs 93; artillery systems 15; helicopters 7; fuel tankers 6. Data are being updated."
    )

    found = [(c.figure.text, str(c.measure), c.subject.text) for c in claims(text)]

    assert found == [
        ("about 910", "casualties", "personnel"),
        ("25", "lost", "tanks"),
        ("93", "lost", "ACVs"),
        ("15", "lost", "artillery systems"),
        ("7", "lost", "helicopters"),
        ("6", "lost", "fuel tankers"),
    ]


def test_rows_without_a_sign_that_name_no_arms_are_left_alone():
    assert not claims("The club's season losses: games 3; points 40; supporters 2000.")
