"""Who asks: anybody, or somebody who has signed in."""

from dataclasses import dataclass
from enum import StrEnum

from starlette.requests import HTTPConnection

__all__ = ["ANYBODY", "Role", "Visitor", "visitor"]


class Role(StrEnum):
    """What somebody may do; each may do what those before it may."""

    READER = "reader"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who asks.

    Attributes:
        name: the account's name; empty for somebody who has not signed in.
        role: what the account may do; None for somebody who has not signed in.
        token: what forms must send back, so that no other site can send them; empty without a
            session.
    """

    name: str = ""
    role: Role | None = None
    token: str = ""

    def may(self, role: Role) -> bool:
        """Say whether this visitor may do what ``role`` may."""
        order = list(Role)
        return self.role is not None and order.index(self.role) >= order.index(role)


ANYBODY = Visitor()


def visitor(connection: HTTPConnection) -> Visitor:
    """Give who asks."""
    found = getattr(connection.state, "visitor", ANYBODY)
    return found if isinstance(found, Visitor) else ANYBODY
