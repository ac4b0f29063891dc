"""Sentences built by frames, whose right answer is known: several claims, wholes, briefs, doubts."""

import re

import pytest

from according.find import find
from according.model import Published, Report

# Figures from large to small, so that each may be part of those before.
FIGURES = ({"a": "more than 60", "b": "17", "c": "five"}, {"a": "130", "b": "nine", "c": "two"})
VALUES = ({"a": 60, "b": 17, "c": 5}, {"a": 130, "b": 9, "c": 2})
NOUNS = ({"x": "villagers", "y": "nurses"}, {"x": "soldiers", "y": "students"})

# Each with what it tells: measure, figure and whole ("killed b<a"), "?" possible, "!" denied,
# "+" to come; "0" and "1" are no one and one.
SEVERAL = (
    ("A mine killed {a} {x} and injured {b} in Orva.", "killed a, injured b"),
    ("{a} {x} were killed and {b} others wounded.", "killed a, injured b"),
    ("{a} {x} were killed, {b} of them {y}, and {c} injured.", "killed a, killed b<a, injured c"),
    (
        "A rocket hit Orva, killing {a}, wounding {b} and wrecking {c} houses.",
        "killed a, injured b, destroyed c",
    ),
    ("The boat sank off Orva with {a} dead and {b} missing.", "killed a, missing b"),
    ("The gale left {a} {x} dead, {b} injured and {c} missing.", "killed a, injured b, missing c"),
    ("{a} {x} died; {b} were hurt; {c} are missing.", "killed a, injured b, missing c"),
    ("{a} {x} were killed – {b} were injured – in the blast.", "killed a, injured b"),
    ("Besides {a} {x} killed, {b} were injured.", "killed a, injured b"),
    ("Rebels raided Orva, killed {a} {x} and abducted {b} {y}.", "killed a, abducted b"),
    ("Police shot dead {b} protesters and arrested {a}.", "killed b, detained a"),
    ("The crash claimed {a} lives and left {b} {x} with injuries.", "killed a, injured b"),
    ("{a} {x} were shot dead and {b} stabbed to death in Orva.", "killed a, killed b"),
    ("{a} {x} plus {b} {y} were killed in Orva.", "killed a, killed b"),
    ("{a} {x} were killed in Monday's attack, {b} in an earlier one.", "killed a, killed b"),
)
FAR = (
    ("{a} {x} who had come to a fair to buy wool were killed.", "killed a"),
    ("{a} {x} (all of one village) were killed in Orva.", "killed a"),
    ("{a} {x}, the mayor told reporters on Monday, were killed.", "killed a"),
    ("{a} {x} on their way home when the bomb went off were injured.", "injured a"),
    ("{a} {x} at prayer when the roof collapsed were killed.", "killed a"),
    ("{a} {x} believed to be on their way to a fair were killed.", "killed a"),
    ("A bomb hidden near a hotel killed, according to police, {a} {x}.", "killed a"),
    ("The blast, which broke windows a mile away, killed {a} {x}.", "killed a"),
    ("“{a} {x},” the mayor said, “were killed.”", "killed a"),
    ("The raid, in which {a} {x} were killed and {b} injured, went on.", "killed a, injured b"),
)
BRIEFS = (
    ("{a} killed, {b} injured in Orva blast", "killed a, injured b"),
    ("Bomb kills {a}, wounds {b} in Orva", "killed a, injured b"),
    ("Orva: at least one dead, {b} {x} hurt", "killed 1, injured b"),
    (
        "- Orva: {a} {x} killed by a mine.\n- Gori: {b} {y} wounded by shells.",
        "killed a, injured b",
    ),
    ("Killed: {a} {x}. Wounded: {b} {y}.", "killed a, injured b"),
    ("Orva floods: {a} dead, {b} {x} missing, {c} evacuated", "killed a, missing b, evacuated c"),
    ("People mourn {a} {x} killed in a raid on Orva. Photo: Ali Nuri", "killed a"),
)
WHOLES = (
    ("Of the {a} {x} killed, {b} were {y}.", "killed a, killed b<a"),
    ("{a} {x}, including {b} {y}, were killed.", "killed a, killed b<a"),
    ("{a} {x} were killed, {b} of whom were {y}.", "killed a, killed b<a"),
    ("{a} people were injured, {b} of them seriously.", "injured a, injured b<a"),
    ("{a} people were killed. {b} of the dead were {y}.", "killed a, killed b<a"),
    ("{a} people were killed. They included {b} {y}.", "killed a, killed b<a"),
    ("{a} {x} were killed. Another {b} died later in hospital.", "killed a, killed b"),
    ("{a} {x} were killed. A further {b} are missing.", "killed a, missing b"),
    ("{a} {x} were killed in Orva, {b} in Gori and {c} in Tal.", "killed a, killed b, killed c"),
)
DOUBTS = (
    ("{a} {x} are feared dead in Orva.", "killed a?"),
    ("{a} {x} may have been killed.", "killed a?"),
    ("{a} {x}, feared dead after the blast, were found alive.", "rescued a"),
    ("The army denied that {a} {x} had been killed.", "killed a!"),
    ("The flood could displace {a} {x}.", "displaced a+"),
    ("No one died, but {a} {x} were injured.", "killed 0, injured a"),
    ("The toll rose to {a} dead, up from {b} on Monday.", "killed a, killed b"),
    ("The death toll rose from {b} to {a}.", "killed b, killed a"),
    ("The death toll rose from some {b} to {a}.", "killed b, killed a"),
    ("The two sides exchanged prisoners, with {a} soldiers freed.", "rescued a"),
)
SIGNS = {"possible": "?", "denied": "!", "projected": "+", "asserted": ""}


def told(claim, whole):
    low = claim.low if claim.low is not None else claim.high
    return (claim.measure.value, low, SIGNS[str(claim.status)], whole)


def meant(said, values):
    for one in said.split(", "):
        measure, _, figure = one.partition(" ")
        figure, _, whole = figure.partition("<")
        value = values | {"0": 0, "1": 1}
        yield (measure, value[figure[0]], figure[1:], value.get(whole))


@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize(("frame", "said"), [*SEVERAL, *FAR, *BRIEFS, *WHOLES, *DOUBTS])
def test_a_frame_tells_what_it_is_made_to_tell(frame, said, turn):
    figures = FIGURES[turn]
    text = frame.format(**figures, **NOUNS[turn])
    text = re.sub(r"(?:^|\. )[a-z]", lambda start: start[0].upper(), text)
    claims = find(Report(text=text, published=Published("2023-05-10"))).claims
    whole = {figures[name].lower(): VALUES[turn][name] for name in figures}
    found = [told(c, whole.get(c.part_of.text.lower() if c.part_of else "")) for c in claims]

    assert sorted(found, key=str) == sorted(meant(said, VALUES[turn]), key=str)


def test_what_adds_up_before_the_verb_is_part_of_its_whole():
    report = Report(text="22 people, 17 clerks and five cooks, were killed.")
    claims = find(report).claims

    assert [c.part_of and c.part_of.text for c in claims] == [None, "22", "22"]


def test_a_clause_of_others_is_not_passed_over():
    report = Report(text="Nine people were in the square when two guards who ran were shot dead.")

    assert [claim.low for claim in find(report).claims] == [2]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Police said 25 of those injured were soldiers.", ["soldiers"]),
        ("Nine of those wounded in the blast were students.", ["students"]),
        ("17 of the dead were nurses.", ["nurses"]),
        ("12 nurses were killed. Five were injured.", ["nurses", "nurses"]),
        ("12 nurses were killed in Orva and five in Gori.", ["nurses", "nurses"]),
        ("No nurses were killed, but five were wounded.", ["nurses", "nurses"]),
    ],
)
def test_a_figure_without_a_noun_counts_whom_the_frame_names(text, subjects):
    claims = find(Report(text=text)).claims

    assert [claim.subject.text for claim in claims] == subjects


def test_a_sentence_that_is_cut_off_is_read():
    words = "It is known that rebels ambushed several vans killing seven".split()

    for end in range(1, len(words) + 1):
        find(Report(text=" ".join(words[:end])))
