"""A row becomes a report whose words are the row's own."""

import pytest

from according.model import Bound, Measure, Scope, Verified
from tests.read.series.dorva import FIRST, MAPPING, SECOND, SILENT, csv_of, mapping, read


@pytest.fixture
def first(tmp_path):
    [found] = read(tmp_path, csv_of(FIRST))
    return found


def claims(found):
    report, findings, _ = found
    findings.check(report.text)
    return {(claim.measure, claim.subject.text, claim.scope): claim for claim in findings.claims}


def test_a_row_is_written_line_by_line_with_its_own_characters(first):
    report, _, _ = first

    assert report.text == (
        "Casualties of the flood in Dorva since 1 May 2031, as stated by the Dorvan rescue service\n"
        "\n"
        "As of 2031-05-02\n"
        "\n"
        "People killed: at least 12\n"
        "Children killed: 3\n"
        "People killed in a day: 5\n"
        "Houses destroyed: 40 (seen from the air)\n"
        "Worst hit: Upper Town"
    )
    assert [report.text[block.start : block.end] for block in report.blocks] == [
        line for line in report.text.split("\n") if line
    ]


def test_a_report_is_the_publishers_of_its_day_at_the_rows_own_address(first):
    report, _, page = first

    assert report.publisher == "Dorva Flood Registry"
    assert report.address == "https://registry.example/flood.csv#2031-05-02"
    assert report.day == "2031-05-02"
    assert report.title == report.text.partition("\n")[0]
    assert page.content.decode() == FIRST + "\n"
    assert report.raw_hash == page.hash


def test_a_figure_has_every_field_of_the_codebook_cut_from_the_text(first):
    dead = claims(first)[Measure.KILLED, "People", Scope.TOTAL]

    assert (dead.figure.text, dead.low, dead.high, dead.bound) == (
        "at least 12",
        12,
        None,
        Bound.AT_LEAST,
    )
    assert dead.claimant.text == "the Dorvan rescue service"
    assert (dead.cue.text, dead.word.text, dead.place.text) == ("as stated by", "killed", "Dorva")
    assert (dead.since, dead.since_words.text) == ("2031-05-01", "since 1 May 2031")
    assert (dead.as_of, dead.as_of_words.text) == ("2031-05-02", "2031-05-02")


def test_a_part_points_to_its_whole(first):
    found = claims(first)
    whole = found[Measure.KILLED, "People", Scope.TOTAL].figure

    assert found[Measure.KILLED, "Children", Scope.TOTAL].part_of == whole


def test_a_rate_has_no_start_and_stands_only_where_it_is_one(first, tmp_path):
    rate = (Measure.KILLED, "People", Scope.RATE)
    assert (claims(first)[rate].since, claims(first)[rate].low) == (None, 5)

    [of_two_days] = read(tmp_path, csv_of(SECOND))
    assert rate not in claims(of_two_days)


def test_a_figure_may_be_verified_and_count_from_another_day(first):
    houses = claims(first)[Measure.DESTROYED, "Houses", Scope.TOTAL]

    assert (houses.verified, houses.verified_words.text) == (Verified.VERIFIED, "seen from the air")
    assert houses.since is None


def test_the_claimant_the_hedge_and_the_digits_are_each_rows_own(tmp_path):
    [second] = read(tmp_path, csv_of(SECOND))
    dead = claims(second)[Measure.KILLED, "People", Scope.TOTAL]

    assert dead.claimant.text == "the Dorvan police"
    assert (dead.figure.text, dead.low, dead.high, dead.bound) == (
        "about 1,204",
        1204,
        1204,
        Bound.ABOUT,
    )


def test_a_value_that_was_carried_forward_says_so(tmp_path):
    later = SECOND.replace("police", "rescue")
    for rows in ((FIRST, later), (later, FIRST)):
        found = {item[0].day: item for item in read(tmp_path, csv_of(*rows))}
        children = claims(found["2031-05-03"])[Measure.KILLED, "Children", Scope.TOTAL]

        assert (children.low, children.caveat.text) == (3, "carried forward")


@pytest.mark.parametrize(
    "rows",
    [
        [SECOND],
        [FIRST, SECOND],
        [FIRST, "2031-05-03,rescue,14,c,,4,9,48,,"],
        ["2031-05-04,rescue,12,min,3,3,5,24,40,", "2031-05-03,rescue,14,c,,3,9,48,,"],
    ],
    ids=["nothing before", "another's", "another number", "only later"],
)
def test_what_the_claimant_never_reported_before_was_reckoned_and_is_no_claim(tmp_path, rows):
    found = {item[0].day: item for item in read(tmp_path, csv_of(*rows))}

    assert (Measure.KILLED, "Children", Scope.TOTAL) not in claims(found["2031-05-03"])


def test_nothing_is_carried_forward_from_nought(tmp_path):
    [found] = read(tmp_path, csv_of("2031-05-01,rescue,2,,,0,2,24,,"))

    assert (Measure.KILLED, "Children", Scope.TOTAL) not in claims(found)


def test_a_day_without_a_report_is_a_silence_and_no_figure(tmp_path):
    [(report, findings, _)] = read(tmp_path, csv_of(SILENT))

    assert findings.claims == ()
    findings.check(report.text)
    for response in findings.responses:
        assert str(response.kind) == "has_not_released_figures"
        assert (response.party.text, response.words.text) == (
            "The Dorvan rescue service",
            "has not released figures",
        )
    assert [response.about.text for response in findings.responses] == [
        "People killed in Dorva since 1 May 2031",
        "Houses destroyed in Dorva",
    ]
    assert "as stated by" not in report.text


def test_a_column_may_say_for_itself_that_its_value_was_carried_forward(tmp_path):
    text = MAPPING.replace(
        'word = "destroyed"',
        'word = "destroyed"\ncarried = { when = { column = "hours", values = ["48"] } }',
    )
    rows = [FIRST, "2031-05-03,rescue,2,,,,,48,40,"]
    _, found = read(tmp_path, csv_of(*rows), text)

    houses = claims(found)[Measure.DESTROYED, "Houses", Scope.TOTAL]
    assert houses.caveat.text == "carried forward"


def test_json_gives_the_same_report_as_csv(tmp_path):
    row = dict(
        zip(
            csv_of().strip().split(","),
            ["2031-05-02", "rescue", 12, "min", 3, 3, 5, 24, 40, "Upper Town"],
            strict=True,
        )
    )
    [(of_json, found, _)] = read(tmp_path, [row])
    [(of_csv, also, _)] = read(tmp_path, csv_of(FIRST))

    assert (of_json.text, of_json.id) == (of_csv.text, of_csv.id)
    assert found == also


def test_columns_inside_columns_are_named_with_a_point(tmp_path):
    text = """
    publisher = "Registry"
    heading = "Deaths in {place}"
    place = "Dorva"
    day = "day"
    figures = [{ column = "seen.dead", subject = "People", measure = "killed" }]
    """
    [(report, findings, _)] = read(tmp_path, [{"day": "2031-05-02", "seen": {"dead": 7}}], text)

    assert [claim.low for claim in findings.claims] == [7]
    assert report.text.endswith("People: 7")
    assert report.address == "flood.csv#2031-05-02"


def test_a_changed_value_is_another_report_at_the_same_address(tmp_path):
    before, after = (
        read(tmp_path, csv_of(FIRST.replace(",12,", f",{dead},")))[0][0] for dead in (12, 13)
    )

    assert before.address == after.address
    assert before.id != after.id


def test_the_finder_is_the_mapping_as_it_stood(tmp_path):
    before = mapping(tmp_path)
    [(_, findings, _)] = read(tmp_path, csv_of(FIRST))
    after = mapping(tmp_path, MAPPING.replace("Houses", "Homes"))

    assert findings.finder == before.finder
    assert before.finder.startswith("import/flood@")
    assert before.finder != after.finder


def test_a_key_of_several_columns_tells_rows_of_one_day_apart(tmp_path):
    text = MAPPING.replace('day = "day"', 'day = "day"\nkey = ["worst", "day"]')

    [(report, _, _)] = read(tmp_path, csv_of(FIRST), text)

    assert report.address.endswith("#Upper%20Town/2031-05-02")


def test_days_are_read_in_the_form_that_the_mapping_names(tmp_path):
    text = MAPPING.replace('day = "day"', 'day = "day"\nform = "%B %d, %Y"')

    [(report, _, _)] = read(tmp_path, csv_of(FIRST.replace("2031-05-02", '"May 2, 2031"')), text)

    assert report.day == "2031-05-02"
