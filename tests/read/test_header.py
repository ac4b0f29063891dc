import pytest

from according.read.header import byline_of, header_of, is_prose, is_title, signed_date


@pytest.mark.parametrize(
    ("line", "names", "moment"),
    [
        ("4 May 2031", "", "2031-05-04"),
        ("By Ilse Varga | 4 May 2031 13:40 GMT", "Ilse Varga", "2031-05-04T13:40+00:00"),
        ("Posted on May 4, 2031 by Ilse Varga", "Ilse Varga", "2031-05-04"),
        ("Ilse Varga Sun 4 May 2031 13.40 CEST", "Ilse Varga", "2031-05-04T13:40+02:00"),
        (
            "Ilse Varga / VNS / Updated: May 4, 2031, 21:12 IST",
            "Ilse Varga",
            "2031-05-04T21:12+05:30",
        ),
        (
            "Ilse Varga • Updated 5 May 2031 • Published 4 May 2031 • 3 min read",
            "Ilse Varga",
            "2031-05-04",
        ),
    ],
)
def test_a_line_may_hold_byline_and_date(line, names, moment):
    told = signed_date(line)

    assert told
    assert (told[0], told[1].moment) == (names, moment)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "New York, 8 March 2022",
        "KYIV, 8 March 2022 – Twelve people were killed in the city overnight",
        "At least 12 people were killed on 8 March 2022.",
        "Enemy losses from 24 February 2022 to 8 March 2022",
        "Ilse Varga",
    ],
)
def test_other_lines_hold_no_byline_and_date(line):
    assert signed_date(line) is None


@pytest.mark.parametrize(
    ("line", "expected", "names"),
    [
        ("By Ilse Varga and Tomas Reyl", False, "Ilse Varga and Tomas Reyl"),
        ("Written by Ilse Varga", False, "Ilse Varga"),
        ("Ilse Varga", True, "Ilse Varga"),
        ("Ilse Varga, Tomas de la Reyl", True, "Ilse Varga, Tomas de la Reyl"),
        ("Ilse Varga, our correspondent", True, "Ilse Varga, our correspondent"),
        ("Ilse Varga", False, ""),
        ("By Friday the toll in the valley had reached 214.", False, ""),
        ("Rescuers reach cut-off villages", True, ""),
        ("303 tanks", True, ""),
    ],
)
def test_a_byline_names_who_wrote(line, expected, names):
    assert byline_of(line, expected=expected) == names


@pytest.mark.parametrize(
    ("line", "title", "prose"),
    [
        ("Quake kills at least 214 in Tarsa", True, False),
        ("Twelve people died in Dorva.", False, True),
        ("“We will not stop,” he said.", False, True),
        ("Two dead", False, False),
        ("No. 3.", False, False),
        ("word " * 60, False, False),
    ],
)
def test_titles_are_told_from_sentences(line, title, prose):
    assert (is_title(line), is_prose(line)) == (title, prose)


BODY = "At least 214 people were killed when an earthquake struck the Tarsa valley on Sunday."


@pytest.mark.parametrize(
    ("lines", "headline", "standfirst", "byline", "moment"),
    [
        ([BODY], None, None, "", None),
        (["Quake kills 214 in Tarsa", BODY], 0, None, "", None),
        (["4 May 2031", BODY], None, None, "", "2031-05-04"),
        (["4 May 2031", "Quake kills 214 in Tarsa", BODY], 1, None, "", "2031-05-04"),
        (["Quake kills 214 in Tarsa", "4 May 2031", BODY], 0, None, "", "2031-05-04"),
        (
            ["Quake kills 214 in Tarsa", "Villages are cut off", "Ilse Varga", "4 May 2031", BODY],
            0,
            1,
            "Ilse Varga",
            "2031-05-04",
        ),
        (
            ["World", "Quake kills 214 in Tarsa", "By Ilse Varga | 4 May 2031", BODY],
            1,
            None,
            "Ilse Varga",
            "2031-05-04",
        ),
        (
            ["Quake kills 214 in Tarsa", "Updated: 5 May 2031", "Published: 4 May 2031", BODY],
            0,
            None,
            "",
            "2031-05-04",
        ),
        (["4 May 2031", "Tarsa Quake Kills Hundreds", BODY], 1, None, "", "2031-05-04"),
        (["Quake kills 214 in Tarsa", "4 May 2031", "VTI", BODY], 0, None, "VTI", "2031-05-04"),
        (
            ["Quake kills 214 in Tarsa", "4 May 2031", "Ilse Varga", BODY],
            0,
            None,
            "Ilse Varga",
            "2031-05-04",
        ),
        # A date below two paragraphs belongs to the story.
        ([BODY, BODY, "4 May 2031", BODY], None, None, "", None),
    ],
)
def test_a_header_is_told_by_its_layout(lines, headline, standfirst, byline, moment):
    header = header_of(lines)

    assert (header.headline, header.standfirst, header.byline) == (headline, standfirst, byline)
    assert (header.published and header.published.moment) == moment
