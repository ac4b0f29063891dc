"""A copy of a ledger, and the proof that it is one."""

from dataclasses import asdict, dataclass

from according.ledger import TableDigest

__all__ = ["CopyView"]


@dataclass(frozen=True, slots=True)
class CopyView:
    """What copying a ledger came to.

    Attributes:
        copy: where the copy is.
        tables: what each table holds, in the ledger and in its copy alike.
    """

    copy: str
    tables: tuple[TableDigest, ...]

    def to_dict(self) -> dict[str, object]:
        """Give the JSON form."""
        return {"copy": self.copy, "tables": [asdict(table) for table in self.tables]}
