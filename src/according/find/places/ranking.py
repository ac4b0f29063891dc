"""Which of the places that a figure may have is its own, by boosted trees over their signs.

The trees (``ranking.json``) are fitted by ``python -m benchmarks.places``, which also measures how
well they do on sets left out.
"""

from according.find.places.choices import Choice, Option
from according.find.trees import best_of, rounds_of

__all__ = ["FILE", "ranked", "ruled"]

FILE = "places/ranking.json"


def ranked(choice: Choice) -> Option:
    """Give the option for which most speaks; what the rules answer where nothing does."""
    options = [option.signs for option in choice.options]
    return choice.options[best_of(rounds_of(FILE), options, choice.answer)]


def ruled(choice: Choice) -> Option:
    """Give what the rules answer."""
    return choice.options[choice.answer]
