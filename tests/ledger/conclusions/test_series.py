from according.ledger.conclusions.series import range_of, series_of
from according.model import Bound, Status, Verified
from tests.ledger.conclusions.placed import claim


def test_copies_of_one_report_are_one_story():
    copies = [claim("army", 12_000, story="agency") for _ in range(3)]

    [series] = series_of([*copies, claim("army", 12_000)])

    assert [(point.reports, point.stories) for point in series.points] == [(4, 2)]


def test_the_most_precise_figure_of_a_day_stands_for_all():
    precise = claim("army", 12_000)
    hedged = claim("army", 11_000, bound=Bound.AT_LEAST, published="2022-03-09")
    carried = claim("army", 11_500, caveat="carried forward", published="2022-03-10")

    [series] = series_of([carried, hedged, precise])

    assert [point.claim for point in series.points] == [precise]


def test_what_is_no_toll_stands_apart():
    toll = claim("agency", 2_000_000, bound=Bound.AT_LEAST)
    forecast = claim("agency", 5_000_000, status=Status.PROJECTED)

    [series] = series_of([forecast, toll])

    assert [point.claim for point in series.points] == [toll]
    assert series.apart == (forecast,)


def test_the_range_reaches_from_the_lowest_to_the_highest_of_the_last_claims():
    series = series_of(
        [
            claim("army", 2_800, "2022-02-25"),
            claim("army", 12_000),
            claim("ministry", 498),
            claim("agency", 9_000, bound=Bound.AT_LEAST),
        ]
    )

    given = range_of(series)

    assert given
    assert (given.low, given.high) == (498, 12_000)


def test_a_range_is_open_where_the_highest_claim_is():
    given = range_of(series_of([claim("a", 12_000, bound=Bound.AT_LEAST), claim("b", 498)]))

    assert given
    assert (given.low, given.high) == (498, None)


def test_forecasts_alone_have_no_range():
    assert range_of(series_of([claim("a", 5, status=Status.PROJECTED)])) is None


def test_who_gives_two_numbers_for_one_day_one_of_them_verified_counts_twice():
    flash = [claim("agency", 3, "2023-10-07", report_id="r1"), claim("agency", 5, "2023-10-08")]
    checked = claim("agency", 6, "2023-10-07", report_id="r1", verified=Verified.VERIFIED)

    [series] = series_of([checked, *flash])

    assert [point.claim for point in series.points] == flash
    assert [point.claim for point in series.checked] == [checked]
    assert [point.claim for point in series.tolls][-1] == flash[1]


def test_a_figure_that_one_report_calls_verified_and_another_does_not_is_one_count():
    said = [claim("agency", 406), claim("agency", 406, verified=Verified.VERIFIED)]
    said.append(claim("agency", 474, "2022-03-09", verified=Verified.VERIFIED))

    [series] = series_of(said)

    assert (len(series.points), series.checked) == (2, ())


def test_the_last_version_of_a_page_stands_for_the_others():
    page = "registry.csv#2031-05-02"
    first = claim("army", 90, page=page, added="2031-05-03T09:00:00Z")
    then = claim("army", 100, page=page, added="2031-05-04T09:00:00Z", bound=Bound.ABOUT)

    [series] = series_of([then, first])

    assert [point.claim for point in series.points] == [then]


def test_of_two_numbers_in_one_report_the_one_that_holds_more_stands():
    new = claim("ministry", 12, report_id="r1")
    total = claim("ministry", 60, bound=Bound.AT_LEAST, report_id="r1")
    rounded = claim("ministry", 62, bound=Bound.ABOUT, report_id="r1")

    [series] = series_of([new, rounded, total])

    assert [point.claim for point in series.points] == [rounded]
