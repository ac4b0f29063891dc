"""The registry: actors that no rule composes, from the reviewed ``registry.txt``, checked."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from according.errors import ValueFormError
from according.ledger.identity.actor import Actor, ActorKind
from according.ledger.identity.wording import Phrases

__all__ = ["alias_table", "entries", "entry_names", "entry_of"]

COLUMNS = 7
# What an own name holds besides the name: "UN refugee agency (UNHCR)".
OPENS = " ("


def read_entries() -> Iterator[tuple[Actor, tuple[str, ...]]]:
    """Yield every entry with the names that mean it.

    Raises:
        ValueFormError: the table has a line that is not in its form.
    """
    text = (files("according.ledger.identity") / "registry.txt").read_text(encoding="utf-8")
    kinds = {kind.value for kind in ActorKind}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) != COLUMNS or cells[1] not in kinds or not cells[6]:
            raise ValueFormError(f"registry.txt: not in its form: {line[:40]}")
        id_, kind, side, parent, name, aliases, source = cells
        actor = Actor(id_, name, ActorKind(kind), side or None, parent or None, source)
        said = tuple(alias.strip() for alias in aliases.split(",") if alias.strip())
        yield actor, (name.split(OPENS)[0], *said)


@cache
def entries() -> dict[str, Actor]:
    """Give every entry by its id.

    Raises:
        ValueFormError: an id stands twice.
    """
    found: dict[str, Actor] = {}
    for actor, _ in read_entries():
        if actor.id in found:
            raise ValueFormError(f"registry.txt: {actor.id} stands twice")
        found[actor.id] = actor
    return found


def entry_of(id_: str) -> Actor | None:
    """Give the entry with an id, None if there is none."""
    return entries().get(id_)


def entry_names() -> Iterator[tuple[Actor, str]]:
    """Yield every entry with each of its names."""
    for actor, names in read_entries():
        for said in names:
            yield actor, said


@cache
def alias_table() -> Phrases[Actor]:
    """Give the table of all names of entries."""
    return Phrases((said, actor) for actor, said in entry_names())
