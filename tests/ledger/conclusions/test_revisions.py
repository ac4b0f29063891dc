import pytest

from according.ledger.conclusions import RevisionKind
from according.ledger.conclusions.revisions import Beside, revisions_of
from according.ledger.conclusions.series import series_of
from according.model import Bound, Scope, Verified
from tests.ledger.conclusions.placed import claim


def found(*claims, scope=Scope.TOTAL, wider=(), rates=(), sides=None):
    beside = Beside(series_of(wider), series_of(rates), sides or {})
    return revisions_of(series_of(claims), scope, beside)


FIRST, SECOND = "2023-10-19", "2023-10-21"


def test_a_total_that_grows_is_no_revision():
    assert found(claim("a", 100, FIRST), claim("a", 140, SECOND)) == ()


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (claim("a", 100, FIRST), claim("a", 90, SECOND), RevisionKind.FALL),
        (
            claim("a", 100, FIRST),
            claim("a", 90, SECOND, caveat="only fully identified bodies"),
            RevisionKind.BASIS_CHANGED,
        ),
        (
            claim("a", 100, FIRST),
            claim("a", 90, SECOND, caveat="after a correction"),
            RevisionKind.CORRECTION,
        ),
        (
            claim("a", 100, FIRST, published=FIRST),
            claim("a", 120, FIRST, published=SECOND),
            RevisionKind.UPDATE,
        ),
        (
            claim("a", 100, FIRST, published=FIRST),
            claim("a", 90, FIRST, published=SECOND),
            RevisionKind.CORRECTION,
        ),
        (
            claim("a", 100, FIRST),
            claim("a", 20, SECOND, apart="since", since=SECOND),
            RevisionKind.RESET,
        ),
    ],
    ids=["fall", "basis told", "correction told", "update", "correction", "reset"],
)
def test_a_claimant_restates(before, after, kind):
    [one] = found(after, before)

    assert (one.kind, one.before, one.after) == (kind, before, after)


def test_the_toll_of_one_attack_does_not_restate_that_of_several():
    several = claim("a", 9, FIRST, published=FIRST, means="bomb,several")
    one = claim("a", 12, FIRST, published=SECOND, means="bomb")

    assert found(several, one, scope=Scope.EVENT) == ()


def test_a_fall_while_the_whole_grows_is_another_basis_of_counting():
    women = [claim("ministry", 1_032, FIRST), claim("ministry", 1_000, SECOND)]
    people = [claim("ministry", 3_785, FIRST), claim("ministry", 4_385, SECOND)]

    [one] = found(*women, wider=people)

    assert one.kind is RevisionKind.BASIS_CHANGED


def test_a_fall_with_the_whole_is_a_fall():
    women = [claim("ministry", 1_032, FIRST), claim("ministry", 1_000, SECOND)]
    people = [claim("ministry", 3_785, FIRST), claim("ministry", 3_100, SECOND)]

    [one] = found(*women, wider=people)

    assert one.kind is RevisionKind.FALL


def test_a_total_that_does_not_agree_with_its_increment_is_a_break():
    days = [claim("army", 650, "2022-06-02"), claim("army", 661, "2022-06-03")]

    [one] = found(*days, rates=[claim("army", 4, "2022-06-03")])

    assert one.kind is RevisionKind.BREAK
    assert "661 less its increment of 4 is 657, not the 650" in one.says


@pytest.mark.parametrize("day", ["2022-06-03", "2022-06-05"])
def test_an_increment_that_agrees_or_has_no_day_before_is_no_break(day):
    days = [claim("army", 650, "2022-06-02"), claim("army", 661, day)]
    increment = 11 if day == "2022-06-03" else 3

    assert found(*days, rates=[claim("army", increment, day)]) == ()


def test_figures_that_are_rounded_or_open_do_not_fall():
    assert found(
        claim("a", 12_000, FIRST),
        claim("a", 11_800, SECOND, bound=Bound.ABOUT),
        claim("a", 11_000, "2023-10-22", bound=Bound.AT_LEAST),
    ) == ()  # fmt: skip


def test_ten_reports_of_one_restated_number_are_one_revision():
    again = [claim("a", 90, FIRST, published=f"2023-11-{day:02}") for day in range(1, 11)]

    assert len(found(claim("a", 100, FIRST), *again)) == 1


def test_events_do_not_fall_from_day_to_day():
    assert found(claim("a", 100, FIRST), claim("a", 90, SECOND), scope=Scope.EVENT) == ()


@pytest.mark.parametrize(
    ("low", "kind"), [(90, RevisionKind.CORRECTION), (120, RevisionKind.UPDATE)]
)
def test_versions_of_a_page_of_one_date_stand_as_they_came(low, kind):
    page = "registry.csv#2023-10-19"
    before = claim("a", 100, FIRST, page=page, added="2023-10-20T09:00:00Z")
    after = claim("a", low, FIRST, page=page, added="2023-10-21T09:00:00Z")
    beside = claim("a", 95, FIRST, bound=Bound.VAGUE)

    found_so = [(one.kind, one.before, one.after) for one in found(after, beside, before)]

    assert (kind, before, after) in found_so


def test_two_counts_side_by_side_restate_nothing():
    days = [
        (claim("agency", flash, day, report_id=day),
         claim("agency", sure, day, report_id=day, verified=Verified.VERIFIED))
        for day, flash, sure in ((FIRST, 3, 6), (SECOND, 7, 16))
    ]  # fmt: skip

    assert found(*days[0], *days[1]) == ()


def test_a_verified_count_falls_by_itself():
    days = [
        (claim("agency", flash, day, report_id=day),
         claim("agency", sure, day, report_id=day, verified=Verified.VERIFIED))
        for day, flash, sure in ((FIRST, 3, 16), (SECOND, 7, 15))
    ]  # fmt: skip

    [one] = found(*days[0], *days[1])

    assert (one.kind, one.before.low, one.after.low) == (RevisionKind.FALL, 16, 15)


@pytest.mark.parametrize(("total", "breaks"), [(661, 1), (662, 0)])
def test_the_day_before_may_be_told_by_another_of_the_side_that_tells_the_same(total, breaks):
    staff = [claim("staff", 650, "2022-06-02"), claim("staff", total, "2022-06-03")]
    army = [claim("army", 640, "2022-05-30"), claim("army", 661, "2022-06-03")]
    increment = [claim("army", 4, "2022-06-03")]
    sides = {"staff": "ukr", "army": "ukr", "foe": "rus"}

    told = found(*staff, *army, rates=increment, sides=sides)

    assert [(one.actor, one.kind, one.before) for one in told] == [
        ("army", RevisionKind.BREAK, staff[0])
    ][:breaks]
    assert found(*staff, *army, rates=increment) == ()


def test_a_correction_of_a_day_is_told_once_and_comes_after_what_it_corrects():
    said = [claim("a", 3_796, FIRST), claim("a", 3_799, SECOND)]
    corrected = claim("a", 3_794, SECOND, caveat="corrected by -5 from 3799")

    [one] = found(*said, corrected)

    assert (one.kind, one.before, one.after) == (RevisionKind.CORRECTION, said[1], corrected)


def test_two_numbers_of_one_report_restate_nothing():
    new = claim("ministry", 12, FIRST, report_id="r1")
    total = claim("ministry", 66, FIRST, report_id="r1")
    later = claim("ministry", 77, SECOND)
    compared = claim("ministry", 90, FIRST, report_id="r2")
    now = claim("ministry", 80, SECOND, report_id="r2")

    assert found(new, total, later) == ()
    assert found(compared, now) == ()


def test_a_report_restates_what_another_said_of_the_whole():
    before = claim("ministry", 66, FIRST, published=FIRST)
    part = claim("ministry", 12, FIRST, report_id="r2", published=SECOND)
    whole = claim("ministry", 70, FIRST, report_id="r2", published=SECOND)

    [one] = found(part, whole, before)

    assert (one.kind, one.before, one.after) == (RevisionKind.UPDATE, before, whole)


@pytest.mark.parametrize(("own", "many"), [(True, 0), (False, 1)])
def test_a_lower_figure_of_an_event_in_a_papers_own_voice_restates_nothing(own, many):
    before = claim("paper", 8, FIRST, published=FIRST, own=own)
    after = claim("paper", 2, FIRST, published=SECOND, own=own)

    assert len(found(before, after, scope=Scope.EVENT)) == many
