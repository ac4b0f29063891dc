from dataclasses import replace

import pytest

from according.ledger.conclusions import PlacedResponse, Question, SilenceKind
from according.ledger.conclusions.series import series_of
from according.ledger.conclusions.silences import Parties, silences_of
from according.model import Measure, Scope
from tests.ledger.conclusions.placed import claim

TANKS = Question(Measure.DESTROYED, "tanks", "Russia", "Ukraine")
PARTIES = Parties(
    sides={"ministry": "Russia", "army": "Ukraine"},
    states={"Russia": "russia"},
    enemies=frozenset({"Ukraine"}),
    outlets=frozenset({"paper"}),
)


def found(*claims, responses=()):
    return silences_of(TANKS, series_of(claims), responses, PARTIES)


def days(actor, first, last, step=1):
    return [claim(actor, day, f"2022-03-{day:02}") for day in range(first, last + 1, step)]


def test_one_who_spoke_once_while_others_go_on_has_stopped():
    [one] = found(claim("ministry", 498, "2022-03-02"), *days("army", 1, 30))

    assert (one.actor, one.kind, one.last, one.until, one.days) == (
        "ministry", SilenceKind.STOPPED, "2022-03-02", "2022-03-30", 28,
    )  # fmt: skip


@pytest.mark.parametrize("last", [22, 29])
def test_a_pause_like_its_own_is_no_silence(last):
    assert found(*days("ministry", 1, last, 7), *days("army", 1, 30)) == ()


def test_days_without_a_word_of_one_who_speaks_every_day_are_missing():
    own = [silence for silence in found(*days("army", 1, 10), *days("army", 15, 20))
           if silence.actor == "army"]  # fmt: skip

    [one] = own
    assert (one.kind, one.last, one.until, one.days) == (
        SilenceKind.MISSING, "2022-03-10", "2022-03-15", 5,
    )  # fmt: skip
    assert len(one.rests_on) == 2


@pytest.mark.parametrize(
    "said",
    [
        [*days("army", 1, 10), *days("army", 13, 20)],
        days("army", 1, 29, 4),
        [*days("army", 1, 3), *days("army", 9, 11)],
        [*days("army", 1, 10, 2), *days("army", 11, 12), *days("army", 17, 20)],
    ],
)
def test_a_weekend_a_slow_pace_and_a_few_days_miss_nothing(said):
    assert [silence.kind for silence in found(*said)] == [SilenceKind.NEVER]


def test_missing_days_that_a_data_set_marks_are_told_once():
    told = PlacedResponse(
        "s1", "r1", TANKS.id, "army", SilenceKind.MISSING, "2022-03-12", "", "no report"
    )

    silent = found(*days("army", 1, 10), *days("army", 15, 20), responses=[told])

    assert [one.until for one in silent if one.kind is SilenceKind.MISSING] == ["2022-03-12"]


def test_a_side_that_never_spoke_of_its_losses_is_silent():
    [one] = found(*days("army", 1, 3))

    assert (one.actor, one.kind, one.last, one.until) == (
        "russia", SilenceKind.NEVER, "", "2022-03-03",
    )  # fmt: skip


def test_what_a_report_says_of_a_silence_is_kept_with_when_the_party_last_spoke():
    spoke = claim("ministry", 498, "2022-03-02")
    told = PlacedResponse(
        "s1", "r1", TANKS.id, "ministry", SilenceKind.NO_RESPONSE, "2022-03-08", "", "no answer"
    )

    [one] = found(spoke, responses=[told])

    assert (one.kind, one.last, one.days, one.rests_on) == (
        SilenceKind.NO_RESPONSE, "2022-03-02", 6, (spoke.claim_id,),
    )  # fmt: skip
    assert (one.response_id, one.report_id, one.words) == ("s1", "r1", "no answer")


def test_a_paper_owes_nobody_a_figure_nor_does_a_side_to_those_who_are_no_party():
    spoke = claim("ministry", 1, "2022-03-30")

    assert found(claim("paper", 498, "2022-03-02"), spoke) == ()
    assert found(claim("paper", 498, "2022-03-02")) == ()


def test_where_nobody_speaks_nobody_is_silent():
    assert found() == ()


def test_a_value_that_was_carried_forward_is_no_word():
    said = [claim("ministry", 498, "2022-03-02")]
    said += [
        claim("ministry", 498, f"2022-03-{day:02}", caveat="carried forward")
        for day in range(3, 31)
    ]

    [one] = found(*said, *days("army", 1, 30))

    assert (one.actor, one.kind, one.last) == ("ministry", SilenceKind.STOPPED, "2022-03-02")


def test_days_without_a_number_for_one_day_are_not_missing():
    rate = replace(TANKS, scope=Scope.RATE)
    said = series_of([*days("army", 1, 10), *days("army", 15, 20)])

    assert [one.kind for one in silences_of(rate, said, (), PARTIES)] == [SilenceKind.NEVER]


@pytest.mark.parametrize(("often", "silent"), [(2, False), (3, True)])
def test_who_is_no_party_has_stopped_only_after_speaking_often(often, silent):
    said = [*days("agency", 1, often), *days("ministry", 1, 30)]

    stopped = [one.actor for one in found(*said) if one.kind is SilenceKind.STOPPED]

    assert stopped == ["agency"] * silent
