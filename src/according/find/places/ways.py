"""How the rules came to the place of a figure."""

from enum import IntEnum

__all__ = ["Way"]


class Way(IntEnum):
    """How the rules came to a place, or to none."""

    CERTAIN = 0  # a box of facts, or a list of members or shares
    OWN = 1  # the figure's own sentence
    WHOLE = 2  # "across the country"
    BEFORE = 3  # the sentences just before
    MAIN = 4  # what the report is about
    ITEM = 5  # the item of a column of briefs
    UNTOLD = 6  # anything else, or nothing
