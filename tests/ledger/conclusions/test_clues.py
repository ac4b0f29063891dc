"""What the words around a figure tell of it."""

from dataclasses import replace

import pytest

from according.ledger.conclusions.clues import (
    is_earlier,
    is_of_others,
    is_of_period,
    means,
    sufferers,
    tells_of_more,
)
from according.model import Bound, Claim, Measure, Scope, Span


def claim(text, measure=Measure.KILLED, scope=Scope.EVENT, **given):
    """Make the claim whose figure stands in brackets, and give the text without them."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    figure = Span.of(plain, start, end)
    return plain, Claim("r", figure, 12, 12, Bound.EXACT, measure, figure, scope=scope, **given)


@pytest.mark.parametrize(
    ("text", "scope", "expected"),
    [
        ("Police arrested [12] people last week in the port.", Scope.EVENT, True),
        ("In the past month there have been [12] deaths.", Scope.TOTAL, True),
        ("During the month of May there were about [12] deaths.", Scope.TOTAL, True),
        ("So far this year, [12] people have died there.", Scope.TOTAL, True),
        ("Last week the ministry said [12] people had died.", Scope.TOTAL, False),
        ("In the past month 40 fell ill, and [12] died on Sunday.", Scope.TOTAL, False),
        ("A blast killed [12] people on Monday.", Scope.EVENT, False),
        ("Every week [12] people die.", Scope.RATE, False),
    ],
)
def test_a_time_of_its_own(text, scope, expected):
    assert is_of_period(*claim(text, scope=scope)) is expected


def test_an_event_whose_day_is_told_is_of_that_day():
    text = "A blast killed [12] people on Monday, the third this week."
    plain, made = claim(text)
    day = Span.of(plain, plain.index("on Monday"), plain.index("on Monday") + 9)

    assert not is_of_period(plain, replace(made, as_of_words=day))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[12] of the victims were women.", True),
        ("The brigade said [12] victims were from a single family.", True),
        ("[12] of them were from one village.", True),
        ("A priest and four workers -- [three] Swedes and one Dane -- were killed.", True),
        ("There were 148 casualties ([93] dead and 55 wounded).", True),
        ("There were 148 casualties (93 dead and [55] wounded).", True),
        ("After two bombs went off -- [12] people were killed -- the road was closed.", False),
        ("On Sunday -- [12] Swedes among them -- all fled.", False),
        ("[12] people were from the start against it, and were killed.", False),
        ("[12] people were killed in the market.", False),
    ],
)
def test_some_of_those_whom_another_figure_counts(text, expected):
    assert is_of_others(*claim(text)) is expected


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("The rector, [five] other priests and a cook were murdered.", Measure.KILLED, True),
        ("Gunmen killed the mayor and [12] others.", Measure.KILLED, True),
        (
            "The murder of the priests and the other [two] people shocked many.",
            Measure.KILLED,
            True,
        ),
        ("He killed himself and [12] others.", Measure.KILLED, False),
        ("The blast killed one person and wounded [12] others.", Measure.INJURED, False),
        ("The clerk saw [12] bodies in one hospital.", Measure.KILLED, True),
        ("[Four] bodies were found in the church.", Measure.KILLED, True),
        ("[12] bodies were recovered.", Measure.KILLED, False),
    ],
)
def test_more_than_the_figure_says(text, measure, expected):
    assert tells_of_more(*claim(text, measure)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry raised the toll to 15 from [12].", True),
        ("The quake has increased the toll from [12] people to 15.", True),
        ("This revised downwards an earlier toll of [12] dead.", True),
        ("Injuries rose to 40 from a previous [12].", True),
        ("The dead number 15 and not [12], as was reported on Monday.", True),
        ("There were 15 dead, not the [12] previously reported.", True),
        ("There were 15 dead, police said, up from [12].", True),
        ("The toll has risen since Monday; [12] people from the valley died.", False),
        ("A bus from the valley fell down a slope, killing [12].", False),
        ("Rebels raised their flag and [12] soldiers were killed.", False),
    ],
)
def test_a_number_given_before(text, expected):
    assert is_earlier(*claim(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels say they inflicted [12] casualties on the government forces.", "the government forces"),
        ("According to the army, the rebels of the north have sustained [12] casualties.", "the rebels of the north"),
        ("There are [12] dead and 40 wounded among the army ranks.", "the army ranks"),
        ("The clashes left [12] casualties.", ""),
    ],
)  # fmt: skip
def test_who_had_the_losses(text, expected):
    assert sufferers(*claim(text, Measure.CASUALTIES)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A car bomb killed [12] people.", "bomb"),
        ("Gunmen opened fire on a bus and killed [12].", "gun"),
        ("The plane crashed, killing [12].", "crash"),
        ("The toll is [12].", ""),
        ("The attacks on a union and a shop killed [12] people.", ""),
        ("Bomb attacks on a union and a shop killed [12] people.", "bomb,several"),
        ("Two car bombs went off; the explosions left [12] dead.", "bomb,several"),
        ("It was one of three bombings; the blast at the union killed [12].", "bomb"),
        ("There were three bombings.\n\nAn explosion at the union killed [12].", "bomb"),
        ("A bomb went off.\n\n[12] people died in the flood.", "nature"),
    ],
)
def test_by_what_they_were_hit(text, expected):
    assert means(*claim(text)) == expected
