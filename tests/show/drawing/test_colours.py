"""Claimants keep their colours, and anybody can tell them apart and read them."""

import re
from itertools import combinations
from pathlib import Path

import pytest

import according.show.desk
from according.show.drawing import BRIGHT, COLOURS, NAMED, THEMES, colours_of, own_colour

CSS = (Path(according.show.desk.__file__).parent / "static" / "desk.css").read_text()
PAPERS = {COLOURS: ("#fbfaf7", "#ffffff"), BRIGHT: ("#12151b", "#1a1f27")}
# How light reaches people without one kind of cone (Machado, Oliveira and Fernandes, 2009), and
# everybody else.
SIGHTS = (
    ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
     (-0.003882, -0.048116, 1.051998)),
    ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
     (-0.011820, 0.042940, 0.968881)),
    ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
     (0.004733, 0.691367, 0.303900)),
)  # fmt: skip
# From linear light to cones, and from these to OKLab.
CONES = ((0.4122214708, 0.5363325363, 0.0514459929), (0.2119034982, 0.6806995451, 0.1073969566),
         (0.0883024619, 0.2817188376, 0.6299787005))  # fmt: skip
LAB = ((0.2104542553, 0.7936177850, -0.0040720468), (1.9779984951, -2.4285922050, 0.4505937099),
       (0.0259040371, 0.7827717662, -0.8086757660))  # fmt: skip


def times(matrix, column):
    return [sum(a * b for a, b in zip(row, column, strict=True)) for row in matrix]


def light(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one, other):
    [[low], [high]] = sorted(
        times([(0.2126, 0.7152, 0.0722)], light(each)) for each in (one, other)
    )
    return (high + 0.05) / (low + 0.05)


def seen(colour, sight):
    told = [min(max(part, 0), 1) for part in times(sight, light(colour))]
    return times(LAB, [part ** (1 / 3) for part in times(CONES, told)])


@pytest.mark.parametrize("colours", [COLOURS, BRIGHT])
def test_names_can_be_read_in_the_colours_of_claimants(colours):
    assert min(contrast(one, paper) for one in colours for paper in PAPERS[colours]) >= 4.5


@pytest.mark.parametrize("colours", [COLOURS, BRIGHT])
@pytest.mark.parametrize("sight", SIGHTS)
def test_people_with_any_colour_vision_can_tell_claimants_apart(colours, sight):
    for one, other in combinations(colours, 2):
        apart = zip(seen(one, sight), seen(other, sight), strict=True)
        assert sum((a - b) ** 2 for a, b in apart) ** 0.5 >= 0.07


def test_pages_and_drawings_have_the_same_colours():
    light_ones, dark_ones = re.findall(r"--s0:.*--s7: #[0-9a-f]{6}", CSS)

    assert tuple(re.findall("#[0-9a-f]{6}", light_ones)) == COLOURS == THEMES["light"].claimants
    assert tuple(re.findall("#[0-9a-f]{6}", dark_ones)) == BRIGHT == THEMES["dark"].claimants


def test_a_claimant_keeps_its_colour_whoever_else_speaks_and_however_much():
    known = {name: at for at, name in enumerate("abcdefghijkl", 1)}

    one, other = colours_of(["c", "a", "f"], known), colours_of(["b", "f", "c"], known)

    assert one["c"] == other["c"] == own_colour(known["c"])
    assert one["f"] == other["f"]


def test_rivals_never_share_a_colour_and_who_came_first_keeps_it():
    known = {"old": 3, "new": 3 + NAMED, "newer": 4}

    given = colours_of(["new", "newer", "old"], known)

    assert given["old"] == own_colour(3)
    assert len(set(given.values())) == 3


def test_only_so_many_have_a_colour():
    many = [str(n) for n in range(20)]

    assert list(colours_of(many, {name: int(name) for name in many})) == many[:NAMED]
