"""A table of a TOML file, read key by key: what is wrong is told with its place."""

import re
from datetime import date

from according.errors import MappingError

__all__ = ["TomlTable"]

UNKEEPABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class TomlTable:
    """One table, with what stands in it taken out once.

    A key that is not there is taken from the table ``around`` it.
    """

    def __init__(
        self, said: object, *, mapping: str, where: str = "", around: "TomlTable | None" = None
    ) -> None:
        self._mapping = mapping
        self._where = where
        if not isinstance(said, dict):
            raise self.wrong("is no table")
        self._said: dict[str, object] = said
        self._around = around
        self._taken: set[str] = set()

    def wrong(self, reason: str) -> MappingError:
        """Give the error that says where in the mapping something is wrong."""
        return MappingError(self._mapping, f"{self._where}: {reason}" if self._where else reason)

    def take(self, key: str) -> object:
        """Give what stands at a key, here or in the table around; None if nothing does."""
        self._taken.add(key)
        around = self._around.take(key) if self._around else None
        return self._said.get(key, around)

    def text(self, key: str, default: str | None = None) -> str:
        """Give a text; without a default it must be there."""
        given = self.take(key)
        if given is None and default is not None:
            return default
        if given is None:
            raise self.wrong(f"lacks {key!r}")
        if isinstance(given, date):
            given = given.isoformat()
        return self._one_line(key, given)

    def _one_line(self, key: str, given: object) -> str:
        if not isinstance(given, str) or UNKEEPABLE.search(given) or "\n" in given:
            raise self.wrong(f"{key!r} is no line of text")
        return given

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts; empty if it is not there."""
        given = self.take(key)
        if given is None:
            return ()
        if not isinstance(given, list):
            raise self.wrong(f"{key!r} is no list of texts")
        return tuple(self._one_line(key, one) for one in given)

    def flag(self, key: str, *, default: bool) -> bool:
        """Give true or false."""
        given = self.take(key)
        if given is None:
            return default
        if not isinstance(given, bool):
            raise self.wrong(f"{key!r} is neither true nor false")
        return given

    def words(self, key: str) -> dict[str, str]:
        """Give a table of texts; it must be there."""
        inside = self.table(key)
        if inside is None:
            raise self.wrong(f"lacks {key!r}")
        return {name: inside.text(name) for name in inside.keys()}  # noqa: SIM118 - no mapping

    def keys(self) -> tuple[str, ...]:
        """Give the keys that stand in it."""
        return tuple(self._said)

    def table(self, key: str) -> "TomlTable | None":
        """Give the table inside, None if it is not there."""
        given = self.take(key)
        return None if given is None else self._inside(given, key)

    def tables(self, key: str) -> tuple["TomlTable", ...]:
        """Give the list of tables inside; empty if it is not there."""
        given = self.take(key)
        if given is None:
            return ()
        if not isinstance(given, list):
            raise self.wrong(f"{key!r} is no list of tables")
        return tuple(self._inside(one, f"{key} {at}") for at, one in enumerate(given, 1))

    def _inside(self, said: object, name: str) -> "TomlTable":
        where = f"{self._where}, {name}" if self._where else name
        return TomlTable(said, mapping=self._mapping, where=where)

    def end(self) -> None:
        """Raise MappingError if it holds a key that nobody asked for."""
        for key in self._said:
            if key not in self._taken:
                known = ", ".join(sorted(self._taken))
                raise self.wrong(f"{key!r} is not known; there may be: {known}")
