"""Who may sign in to a ledger's desk, who has, and what was done by whom."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from according.errors import NotInLedgerError, ValueFormError
from according.ledger.people import accounts, entries, sessions

__all__ = ["Account", "Accounts", "Entry", "Role", "Session"]

Connecting = Callable[[], AbstractContextManager[Connection]]
NAME = re.compile(r"[\w][\w.@+-]{0,63}")
# What a log takes of a stranger's words.
LONGEST = 500


class Role(StrEnum):
    """What somebody may do; each may do what those before it may."""

    READER = "reader"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"

    def may(self, other: "Role") -> bool:
        """Tell whether who has this role may do what ``other`` may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in.

    Attributes:
        name: what they sign in with.
        hash: of the password, with its parameters; never the password.
        role: what they may do.
        added: the ISO moment.
        disabled: the ISO moment at which the account was closed, empty while it is open.
    """

    name: str
    hash: str
    role: Role
    added: str
    disabled: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who has signed in.

    Attributes:
        account: who.
        token: what forms must send back.
        expires: the ISO moment.
    """

    account: Account
    token: str
    expires: str


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was done, or tried.

    Attributes:
        added: the ISO moment.
        name: who did; for a failed sign-in the name that was given.
        action: what was done: "signed in", "sign-in refused", "accepted", ...
        object: on what: a claim's id, an account's name.
        address: where it came from.
        says: more of it, empty if there is nothing more to say.
        seq: the order of writing, from 1; 0 before it is written.
    """

    added: str
    name: str
    action: str
    object: str = ""
    address: str = ""
    says: str = ""
    seq: int = 0


class Accounts:
    """The accounts of a ledger; ``ledger.accounts``. No clock here: a moment is an argument.

    Attributes:
        name: what errors call the ledger.
    """

    def __init__(self, name: str, reading: Connecting, writing: Connecting) -> None:
        self.name = name
        self._reading = reading
        self._writing = writing

    def add(self, account: Account, entry: Entry) -> None:
        """Open an account.

        Raises:
            ValueFormError: there is one of that name, or the name is none.
        """
        if not NAME.fullmatch(account.name):
            raise ValueFormError(
                f"{account.name!r} is no name: letters, digits, . _ @ + -, 64 at most"
            )
        with self._writing() as connection:
            if _row(connection, account.name) is not None:
                raise ValueFormError(f"there is an account {account.name!r} already")
            row = {"name": account.name, "hash": account.hash, "role": str(account.role)}
            connection.execute(insert(accounts), row | {"added": account.added, "disabled": ""})
            _write(connection, entry)

    def account(self, name: str) -> Account:
        """Give an account.

        Raises:
            NotInLedgerError: there is none of that name.
        """
        with self._reading() as connection:
            row = _row(connection, name)
        if row is None:
            raise NotInLedgerError(self.name, f"no account {name!r}")
        return _account(row)

    def listed(self) -> list[Account]:
        """Give the accounts by name."""
        with self._reading() as connection:
            rows = connection.execute(select(accounts).order_by(accounts.c.name)).mappings()
            return [_account(row) for row in rows]

    def change(
        self,
        name: str,
        entry: Entry,
        *,
        hash_: str | None = None,
        role: Role | None = None,
        disabled: str | None = None,
    ) -> None:
        """Change a password, a role, or whether an account is open; its sessions end.

        Raises:
            NotInLedgerError: there is no such account.
        """
        given = {"hash": hash_, "role": role and str(role), "disabled": disabled}
        said = {key: value for key, value in given.items() if value is not None}
        with self._writing() as connection:
            row = _row(connection, name)
            if row is None:
                raise NotInLedgerError(self.name, f"no account {name!r}")
            here = accounts.c.seq == row["seq"]
            connection.execute(update(accounts).where(here).values(**said))
            connection.execute(delete(sessions).where(sessions.c.account == row["seq"]))
            _write(connection, entry)

    def begin(self, name: str, id_: str, token: str, expires: str, entry: Entry) -> None:
        """Begin a session, known by ``id_``, the hash of what the browser is given.

        Raises:
            NotInLedgerError: there is no such account, or it is closed.
        """
        with self._writing() as connection:
            row = _row(connection, name)
            if row is None or row["disabled"]:
                raise NotInLedgerError(self.name, f"no account {name!r}")
            connection.execute(delete(sessions).where(sessions.c.expires < entry.added))
            said = {"id": id_, "account": row["seq"], "token": token, "added": entry.added}
            connection.execute(insert(sessions), said | {"expires": expires})
            _write(connection, entry)

    def session(self, id_: str, *, now: str) -> Session | None:
        """Give a session; None if it has ended or its account is closed."""
        asked = (
            select(accounts, sessions.c.token, sessions.c.expires)
            .join(sessions, sessions.c.account == accounts.c.seq)
            .where(sessions.c.id == id_, sessions.c.expires > now, accounts.c.disabled == "")
        )
        with self._reading() as connection:
            row = connection.execute(asked).mappings().one_or_none()
        return Session(_account(row), row["token"], row["expires"]) if row else None

    def end(self, id_: str, entry: Entry) -> None:
        """End a session."""
        with self._writing() as connection:
            connection.execute(delete(sessions).where(sessions.c.id == id_))
            _write(connection, entry)

    def write(self, entry: Entry) -> None:
        """Write down what was done."""
        with self._writing() as connection:
            _write(connection, entry)

    def refused(self, name: str, address: str, *, since: str) -> tuple[int, int]:
        """Give how often signing in was refused since a moment: for a name, and from an address."""
        here = (entries.c.action == REFUSED, entries.c.added >= since)
        with self._reading() as connection:
            counts = [
                connection.execute(
                    select(func.count()).select_from(entries).where(*here, column == said)
                ).scalar_one()
                for column, said in ((entries.c.name, name[:LONGEST]), (entries.c.address, address))
            ]
        return counts[0], counts[1]

    def entries(
        self, *, name: str | None = None, before: int | None = None, limit: int = 100
    ) -> list[Entry]:
        """Give what was done, the last first; ``before`` is the number of the last one seen."""
        asked = select(entries).order_by(entries.c.seq.desc()).limit(limit)
        if name:
            asked = asked.where(entries.c.name == name)
        if before is not None:
            asked = asked.where(entries.c.seq < before)
        with self._reading() as connection:
            return [Entry(**row) for row in connection.execute(asked).mappings()]


REFUSED = "sign-in refused"


def _row(connection: Connection, name: str) -> RowMapping | None:
    asked = select(accounts).where(accounts.c.name == name)
    return connection.execute(asked).mappings().one_or_none()


def _account(row: RowMapping) -> Account:
    return Account(row["name"], row["hash"], Role(row["role"]), row["added"], row["disabled"])


def _write(connection: Connection, entry: Entry) -> None:
    said = {
        name: getattr(entry, name).replace("\0", "")[:LONGEST]
        for name in ("added", "name", "action", "object", "address", "says")
    }
    connection.execute(insert(entries), said)
