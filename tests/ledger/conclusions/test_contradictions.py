import pytest

from according.ledger.conclusions.contradictions import contradictions_of
from according.ledger.conclusions.series import series_of
from according.model import Bound, Scope, Status, Verified
from tests.ledger.conclusions.placed import claim


def found(*claims, scope=Scope.TOTAL, parents=None):
    return contradictions_of(series_of(claims), scope, parents or {})


def test_two_claimants_whose_figures_cannot_both_hold_contradict_each_other():
    higher, lower = claim("army", 12_000), claim("ministry", 498)

    [one] = found(lower, higher)

    assert (one.higher, one.lower, one.first, one.last, one.days) == (
        higher, lower, "2022-03-08", "2022-03-08", 1,
    )  # fmt: skip
    assert one.ratio == pytest.approx(24.096, abs=0.001)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (claim("a", 12_000), claim("b", 12_000)),
        (claim("a", 11_000, bound=Bound.AT_LEAST), claim("b", 12_000)),
        (claim("a", 11_600), claim("b", 12_000, bound=Bound.ABOUT)),
        (claim("a", None, high=500, bound=Bound.AT_MOST), claim("b", 498)),
        (claim("a", 12_000), claim("b", 498, status=Status.PROJECTED)),
        (claim("a", 12_000), claim("b", 498, status=Status.DENIED)),
        (claim("a", 12_000), claim("b", 27, apart="part of")),
        (claim("a", 12_000), claim("b", 498, caveat="carried forward")),
        (claim("a", 12_000), claim("a", 498)),
        (claim("a", 2), claim("b", 1, figure="Another")),
        (claim("a", 3, bound=Bound.VAGUE), claim("b", 2)),
        (claim("a", 12_000, "2022-03-08"), claim("b", 498, "2022-03-02")),
        (claim("a", 12_000, "2022-03-08"), claim("b", 498, "2022-09-02")),
        (claim("a", 12_000, ""), claim("b", 498)),
        (claim("a", 303), claim("b", 112, verified=Verified.VERIFIED)),
    ],
    ids=[
        "equal", "at least less", "about", "at most more", "forecast", "denied", "part",
        "carried forward", "one claimant", "another", "several", "a toll that may have grown", "long after", "undated", "confirmed so far",
    ],
)  # fmt: skip
def test_figures_that_can_both_hold_are_no_contradiction(one, other):
    assert found(one, other) == ()


def test_a_lower_figure_soon_after_a_higher_one_contradicts_it():
    [one] = found(claim("a", 12_000, "2022-03-08"), claim("b", 1_351, "2022-03-25"))

    assert (one.first, one.last) == ("2022-03-25", "2022-03-25")


def test_the_pair_that_is_closest_in_time_is_shown_with_all_days():
    claims = [claim("a", 9_000 + day, f"2022-03-{day:02}") for day in range(1, 20)]
    lower = claim("b", 498, "2022-03-08")

    [one] = found(*claims, lower)

    assert (one.higher.day, one.days) == ("2022-03-08", 1)


def test_the_toll_of_one_event_grows_with_publication():
    day = "2022-03-08"
    early = claim("a", 5, day, published="2022-03-08")
    late = claim("b", 9, day, published="2022-03-09")
    lower = claim("c", 3, day, published="2022-03-10")

    assert [(one.higher, one.lower) for one in found(early, late, lower, scope=Scope.EVENT)] == [
        (early, lower),
        (late, lower),
    ]


def test_a_state_is_not_held_against_its_own_command():
    state, command = claim("state", 12_000), claim("command", 9_000)

    assert found(state, command, parents={"command": "ministry", "ministry": "state"}) == ()


def test_nothing_stands_in_no_ratio():
    [one] = found(claim("a", 5), claim("b", 0))

    assert one.ratio is None


@pytest.mark.parametrize(("story", "many"), [("r1", 0), ("r2", 1)])
def test_a_paper_is_not_held_against_the_sources_of_the_same_text(story, many):
    source = claim("governor", 190, story="r1")

    assert len(found(source, claim("paper", 35, story=story, own=True))) == many
    assert len(found(source, claim("paper", 35, story=story))) == 1


@pytest.mark.parametrize(("scope", "many"), [(Scope.EVENT, 0), (Scope.TOTAL, 1)])
def test_what_a_paper_tells_of_an_event_in_its_own_voice_may_be_a_part(scope, many):
    source, own = claim("army", 50), claim("paper", 1, own=True)

    assert len(found(source, own, scope=scope)) == many
