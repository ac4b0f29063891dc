"""The numbered steps that make a ledger's tables: forward only, one transaction each.

A step is a module ``NNNN_name`` with ``statements(dialect)``, the SQL for a database. It is
frozen once released: it never imports `tables`, which says what they are now.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

__all__ = ["SCHEMA", "STEPS", "Step"]

# In their order; the first is number 1.
NAMES = (
    "0001_evidence",
    "0002_conclusions",
    "0003_judgements",
    "0004_copies",
    "0005_people",
    "0006_passages",
    "0007_again",
    "0008_events",
    "0009_orders",
)


@dataclass(frozen=True, slots=True)
class Step:
    """One migration.

    Attributes:
        number: from 1, without gaps.
        name: of its module.
        statements: gives the SQL for a database ("sqlite", "postgresql").
    """

    number: int
    name: str
    statements: Callable[[str], list[str]]


STEPS = tuple(
    Step(number, name, import_module(f"{__name__}.{name}").statements)
    for number, name in enumerate(NAMES, 1)
)
# The version of a ledger's tables that this program reads and writes.
SCHEMA = len(STEPS)
