"""Towns of the world by name, for places that the table of countries does not list.

The index is compiled from GeoNames (``benchmarks/towns.py``) and loaded when first asked.
"""

from functools import cache
from importlib.resources import files

from according.errors import ValueFormError
from according.ledger.identity.nations import nations
from according.ledger.identity.wording import fold

__all__ = ["town_of"]


@cache
def towns() -> dict[str, str]:
    """Give country code by folded town name.

    Raises:
        ValueFormError: the index names a country that the table of countries does not.
    """
    found: dict[str, str] = {}
    text = (files("according.ledger.identity") / "towns.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        code, _, names = line.partition("|")
        if code not in nations() or not names:
            raise ValueFormError(f"towns.txt: not in its form: {line[:40]}")
        found.update(dict.fromkeys(names.split(","), code))
    return found


def town_of(name: str) -> str | None:
    """Give the country of a town; None if unknown, or if its name is several countries'."""
    return towns().get(fold(name).replace("-", " "))
