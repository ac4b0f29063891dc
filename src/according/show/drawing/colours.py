"""The colours of claimants: the same wherever one is shown, and told apart from its rivals'."""

from collections.abc import Mapping, Sequence

__all__ = ["BRIGHT", "COLOURS", "NAMED", "colours_of", "own_colour"]

# Found by search, near the colours of Okabe and Ito (2008): on the papers of the desk each has a
# contrast of 4.5 or more, for names are set in them, and any two are 0.07 or more apart in OKLab
# for people with any colour vision (a test holds both). For light paper and for dark.
COLOURS = (
    "#0067a5",
    "#d03f00",
    "#075b50",
    "#ab267c",
    "#694102",
    "#2e3281",
    "#8857d8",
    "#183129",
)
BRIGHT = (
    "#6db7f2",
    "#ea6f00",
    "#12a969",
    "#f590b0",
    "#e3c75b",
    "#8075fb",
    "#cb5ac4",
    "#e5ece2",
)
# How many claimants on one question have a colour and a name of their own.
NAMED = len(COLOURS)


def own_colour(number: int) -> int:
    """Give the number of the colour that a claimant has where it stands alone."""
    return number % NAMED


def colours_of(claimants: Sequence[str], known: Mapping[str, int]) -> dict[str, int]:
    """Give the first claimants on a question the numbers of their colours; others have none.

    A claimant's colour follows from the number by which the ledger has always known it (``known``),
    and not from its place among others. Of two who would have the same, who came later takes the
    next that is free.
    """
    given: dict[str, int] = {}
    for one in sorted(claimants[:NAMED], key=lambda one: (known.get(one, 0), one)):
        own = own_colour(known.get(one, 0))
        free = (at % NAMED for at in range(own, own + NAMED) if at % NAMED not in given.values())
        given[one] = next(free)
    return given
