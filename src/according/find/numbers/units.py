"""What a number measures: its currency, per cent sign or unit, before it or after."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from according.model import FigureKind

__all__ = ["Unit", "sign_before", "unit_after"]


class Unit(NamedTuple):
    """A unit as it stands beside a number.

    Attributes:
        kind: what kind of figure it makes.
        name: the unit, in the singular ("kilometre", "dollar", "percent").
        start: offset of its first character.
        end: offset after its last.
    """

    kind: FigureKind
    name: str
    start: int
    end: int


# Area and volume: "square kilometres".
POWER = r"(?P<power>square|sq\.?|cubic)[\s-]"

# "five past years", "four business days": what stands between a number and its span of time.
NEARNESS = (
    r"(?:upcoming|past|next|previous|coming|last|business|working|calendar|consecutive|straight"
    r"|further|more|full|whole|long)\s(?=(?:second|minute|hour|day|night|week|month|year|decade))"
)

# "three day-labourers" are no span of time.
OF_WORKERS = r"-(?:labou?rer|wage|worker|scholar|tripper)"


@cache
def table() -> dict[str, dict[str, str]]:
    """Give the word lists: section → unit → its words."""
    home = files("according.find").joinpath("languages", "units.toml")
    return tomllib.loads(home.read_text(encoding="utf-8"))


def written(said: str) -> list[str]:
    """Give the words of a unit, blanks restored."""
    return [word.replace("_", " ") for word in said.split()]


@cache
def after() -> tuple[re.Pattern[str], dict[str, tuple[FigureKind, str]]]:
    """Give the pattern of units after a number, and what each of their words means."""
    meant = {
        word: (FigureKind(section), name)
        for section in ("measure", "duration", "percent", "money")
        for name, said in table()[section].items()
        for word in written(said)
    }
    # Capitals tell a watt from a week, and a metre from a million; words may have any.
    one = "|".join(
        re.escape(word) if len(word) <= 3 else f"(?i:{re.escape(word)})"  # noqa: PLR2004
        for word in sorted(meant, key=len, reverse=True)
    ).replace(r"\ ", r"[\s-]")
    pattern = re.compile(
        rf"[\s\u00a0\u202f-]{{0,2}}(?:{POWER}|{NEARNESS})?(?P<unit>{one})(?![\w°]|{OF_WORKERS})"
    )
    return pattern, meant | {word.lower(): what for word, what in meant.items() if len(word) > 3}  # noqa: PLR2004


@cache
def before() -> tuple[re.Pattern[str], dict[str, str]]:
    """Give the pattern of currencies that end where a number begins, and the name of each."""
    meant = {word: name for name, said in table()["signs"].items() for word in written(said)}
    one = "|".join(
        (r"(?<![A-Za-z])" if word[0].isalpha() else "") + re.escape(word)
        for word in sorted(meant, key=len, reverse=True)
    )
    return re.compile(rf"(?P<sign>{one})[\s\u00a0]?\Z"), meant


# The longest sign with its blank.
SIGN = 5


def sign_before(text: str, start: int, first: int) -> Unit | None:
    """Give the currency that stands right before the offset ``first``, None if none does."""
    pattern, meant = before()
    match = pattern.search(text, max(start, first - SIGN), first)
    if match is None:
        return None
    return Unit(FigureKind.MONEY, meant[match["sign"]], match.start(), match.end("sign"))


def unit_after(text: str, at: int, end: int) -> Unit | None:
    """Give the unit that stands right after the offset ``at``, None if none does."""
    pattern, meant = after()
    match = pattern.match(text, at, end)
    if match is None:
        return None
    word = re.sub(r"\s", " ", match["unit"])
    if word not in meant:
        word = word.lower().replace("-", " ") if word.lower() not in meant else word.lower()
    kind, name = meant[word]
    power = (match["power"] or "").lower()
    if power:
        name = ("cubic " if power == "cubic" else "square ") + name
    return Unit(kind, name, match.start("power") if power else match.start("unit"), match.end())
