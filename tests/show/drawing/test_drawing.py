"""Drawings: as many marks as claims, nothing a stranger wrote runs, any timeline draws."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from according.errors import ShowError
from according.ledger.conclusions import ActorSeries, PlacedClaim, Point, Question, Series, Timeline
from according.ledger.identity import Actor, ActorKind
from according.model import Bound, Measure, Status
from according.show.drawing import CARDS, THEMES, Card, Look, Said, bars_svg, card_svg, timeline_svg
from according.show.drawing.marks import width_of
from according.show.drawing.scales import Values

SVG = "{http://www.w3.org/2000/svg}"
QUESTION = Question(Measure.KILLED, "soldiers", "rus", "Ukraine")
HOSTILE = '</svg><script>alert(1)</script> "&<\u202e\x00\x0c\ufffe name'


def said(day, low, high=None, *, bound=Bound.EXACT, status=Status.ASSERTED):
    return PlacedClaim(
        claim_id=f"{low}-{high}-{day}", report_id="r", story="r", question=QUESTION.id, actor="a",
        day=day, published=day, added="2022-03-08T00:00:00Z", figure=str(low), low=low, high=high,
        bound=bound, status=status,
    )  # fmt: skip


def timeline(*series):
    lines = []
    for number, claims in enumerate(series):
        points = [Point(one.day, one, (one,), 1, 1) for one in claims if one.counts]
        apart = [one for one in claims if not one.counts]
        actor = Actor(f"name/{number}", f"Party {number}", ActorKind.OTHER)
        lines.append(ActorSeries(actor, Series(QUESTION.id, actor.id, tuple(points), tuple(apart))))
    return Timeline(QUESTION, tuple(lines), None, (), (), ())


def test_every_claim_is_a_link_to_its_sentence():
    found = timeline(
        [said("2022-03-01", 100, 100), said("2022-03-02", 200, 250)],
        [said("2022-03-01", 5, None, bound=Bound.AT_LEAST)],
        [said("2022-03-03", 900, 900, status=Status.PROJECTED)],
    )

    drawn = etree.fromstring(timeline_svg(found, Look(link=lambda one: f"/c/{one.claim_id}")))

    links = [link.get("href") for link in drawn.iter(f"{SVG}a")]
    assert sorted(links) == [
        "/c/100-100-2022-03-01",
        "/c/200-250-2022-03-02",
        "/c/5-None-2022-03-01",
        "/c/900-900-2022-03-03",
    ]
    assert "(a forecast)" in etree.tostring(drawn).decode()


def test_a_month_without_a_word_is_a_gap_in_the_line():
    found = timeline([said("2022-03-01", 1, 1), said("2022-03-20", 2, 2), said("2022-06-01", 9, 9)])

    drawn = timeline_svg(found)

    assert len(re.findall(r'class="stroke"', drawn)) == 2


@pytest.mark.parametrize(
    ("bound", "turns"),
    [(Bound.EXACT, "a"), (Bound.AT_LEAST, "l"), (Bound.AT_MOST, "l"), (Bound.RANGE, "l")],
)
def test_a_mark_has_the_shape_of_its_bound(bound, turns):
    claim = said("2022-03-01", 10, 20 if bound is Bound.RANGE else 10, bound=bound)

    [path] = re.findall(r'<path d="([^"]*)"[^>]*class="mark"', timeline_svg(timeline([claim])))

    assert turns in path
    assert ("a" in path) == (bound is Bound.EXACT)


def test_a_gap_is_seen_to_be_one():
    found = timeline([said("2022-03-01", 1, 1), said("2022-06-01", 9, 9), said("2022-06-02", 9, 9)])

    assert timeline_svg(found).count('class="stop"') == 2


@pytest.mark.parametrize(
    ("claim", "key"),
    [
        (said("2022-03-01", 24, None, bound=Bound.VAGUE), "vague (“dozens”)"),
        (said("2022-03-01", 900, 900, status=Status.PROJECTED), "a forecast"),
        (said("2022-03-01", 900, 900, status=Status.POSSIBLE), "feared or possible"),
        (said("2022-03-01", 900, 900, status=Status.DENIED), "denied"),
    ],
)
def test_what_is_vague_or_no_toll_is_drawn_as_what_it_is(claim, key):
    drawn = timeline_svg(timeline([claim], [said("2022-03-02", 5, 5)]))

    assert f">{key}</text>" in drawn
    assert ">at most</text>" not in drawn
    [marked] = re.findall(r"<g><title>Party 0[^<]*</title><path[^>]*>", drawn)
    assert ("hollow" in marked) == (claim.status in (Status.PROJECTED, Status.POSSIBLE))


def test_a_period_shows_what_still_holds_at_its_beginning():
    found = timeline([said(f"2022-03-{day:02}", day * 10, day * 10) for day in (1, 9, 20, 30)])

    drawn = timeline_svg(found, Look(since="2022-03-05", until="2022-03-25"))

    assert drawn.count("<title>Party 0: ") == 2
    [path] = re.findall(r'<path d="([^"]*)"[^>]*class="stroke"', drawn)
    assert path.count("V") == 2
    [[left, right]] = re.findall('data-left="([0-9.]+)" data-right="([0-9.]+)"', drawn)
    assert path.startswith(f"M{left}")
    assert float(path.rsplit("H", 1)[1]) == pytest.approx(float(right), abs=0.1)


def test_claimants_can_be_left_out_and_keep_their_colours():
    found = timeline([said("2022-03-01", 9000, 9000)], [said("2022-03-02", 5, 5)])

    drawn = timeline_svg(found, Look(only=frozenset(["name/1"])))

    assert "Party 0" not in drawn
    assert 'class="line s1"' in drawn
    assert "9,000" not in drawn


def test_a_period_without_a_word_is_drawn_as_such():
    found = timeline([said("2022-03-01", 9, 9)])

    drawn = timeline_svg(found, Look(since="2023-01-01", until="2023-02-01"))

    assert "Nobody who is chosen gives a figure here." in drawn


def test_a_range_is_a_band():
    assert 'class="band"' in timeline_svg(timeline([said("2022-03-01", 10, 20, bound=Bound.RANGE)]))


def test_a_question_without_days_is_not_drawn():
    with pytest.raises(ShowError, match="no figure on"):
        timeline_svg(timeline([said("", 10, 10)]))


def test_what_a_stranger_wrote_is_text():
    actor = Actor("name/x", HOSTILE, ActorKind.OTHER)
    point = Point("2022-03-01", said("2022-03-01", 1, 1), (), 1, 1)
    found = Timeline(
        QUESTION, (ActorSeries(actor, Series(QUESTION.id, "name/x", (point,))),), None, (), (), ()
    )
    drawn = timeline_svg(found)
    card = card_svg(Card(HOSTILE, "", (Said("12", HOSTILE, (HOSTILE,)),), HOSTILE, HOSTILE))

    for one in (drawn, card):
        tree = etree.fromstring(one)
        assert not list(tree.iter(f"{SVG}script"))
        assert "\u202e" not in one


days = st.dates().map(lambda day: day.isoformat())
values = st.one_of(st.none(), st.integers(0, 10**15))
claims = st.builds(
    lambda day, ends, bound, status: said(
        day, *sorted(ends, key=lambda end: end if end is not None else 10**16), bound=bound,
        status=status,
    ),
    days,
    st.tuples(values, values).filter(lambda ends: ends != (None, None)),
    st.sampled_from(Bound),
    st.sampled_from(Status),
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.lists(claims, max_size=8), max_size=12), st.booleans(), st.sampled_from((380, 860))
)
def test_any_timeline_is_drawn_as_xml_or_said_to_have_no_days(series, log, width):
    series = [sorted(one, key=lambda claim: claim.day) for one in series]

    try:
        drawn = timeline_svg(timeline(*series), Look(width=width, log=log))
    except ShowError:
        return

    etree.fromstring(drawn)
    assert "nan" not in drawn
    assert "inf" not in re.sub(r"<(title|desc|text).*?</\1>", "", drawn)


@pytest.mark.parametrize("size", CARDS)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("many", [0, 1, 3, 30])
def test_a_card_keeps_inside_its_size(size, theme, many):
    lines = tuple(
        Said(f"{n:,}", f"The ministry of number {n}", ("not verified",), low=n, high=n)
        for n in range(many)
    )
    width, height = CARDS[size]

    drawn = etree.fromstring(
        card_svg(
            Card("How many? " * 12, "8 March 2022", lines, "", "example.org"),
            size=size,
            theme=theme,
        )
    )

    told = list(drawn.iter(f"{SVG}text"))
    for one in told:
        x, letters = float(one.get("x", 0)), float(one.get("font-size", 0))
        wide = width_of(one.text or "", letters)
        left = x - wide if one.get("text-anchor") == "end" else x
        assert left >= 0
        assert left + wide <= width * 1.02
        assert 0 < float(one.get("y", 0)) < height
    if many == 30:
        assert any("more between them" in (one.text or "") for one in told)
    assert any(one.text == f"{many - 1:,}" for one in told) or not many


def test_a_card_never_leaves_out_who_says_least():
    lines = tuple(Said(f"{n:,}", f"Party {n}", low=n, high=n) for n in range(900, 0, -30))

    for size in CARDS:
        drawn = card_svg(Card("How many?", "8 March 2022", lines), size=size)

        assert "Party 900" in drawn
        assert "Party 30<" in drawn


def test_a_cards_bars_are_on_one_scale_and_say_their_bounds():
    lines = (
        Said("9,000", "A", low=9000, high=9000),
        Said("at least 3,000", "B", low=3000),
        Said("1,000 to 2,000", "C", low=1000, high=2000),
    )

    drawn = etree.fromstring(card_svg(Card("How many?", "", lines)))

    widths = [
        float(one.get("width")) for one in drawn.iter(f"{SVG}rect") if one.get("height") == "7"
    ]
    assert sorted(widths) == pytest.approx(
        [widths[0] / 9, widths[0] / 9, widths[0] / 3, widths[0]], rel=0.01
    )
    assert any("l13" in (one.get("d") or "") for one in drawn.iter(f"{SVG}path"))


@pytest.mark.parametrize(
    ("low", "high", "bound", "marks"),
    [
        (498, 498, Bound.EXACT, 1),
        (100, 200, Bound.RANGE, 2),
        (12000, None, Bound.AT_LEAST, 2),
        (None, 50, Bound.AT_MOST, 1),
    ],
)
def test_a_bar_says_its_bounds(low, high, bound, marks):
    drawn = etree.fromstring(
        bars_svg(low, high, bound, top=12000).replace("<svg ", f'<svg xmlns="{SVG[1:-1]}" ', 1)
    )

    assert sum("fill" in (one.get("class") or "") for one in drawn) == marks


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("top", [1, 7, 498, 12_000, 1_456_610, 10**12])
def test_an_axis_names_a_handful_of_round_values(top, log):
    ticks = Values(top, 400, 10, log).ticks()

    assert Values(top, 400, 10, log).at(ticks[-1]) >= 10
    assert 1 <= len(ticks) <= (13 if log else 7)
    assert ticks == sorted(set(ticks))
