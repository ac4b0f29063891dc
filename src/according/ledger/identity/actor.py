"""An actor: a claimant or a side, resolved to one id however a report words it."""

from dataclasses import dataclass
from enum import StrEnum

from according.errors import ValueFormError

__all__ = ["Actor", "ActorKind"]


class ActorKind(StrEnum):
    """What sort of body an actor is."""

    MILITARY = "military"
    DEFENCE_MINISTRY = "defence_ministry"
    HEALTH_MINISTRY = "health_ministry"
    FOREIGN_MINISTRY = "foreign_ministry"
    INTERIOR_MINISTRY = "interior_ministry"
    POLICE = "police"
    EMERGENCY_SERVICE = "emergency_service"
    GOVERNMENT = "government"
    PRESIDENT = "president"
    OFFICIAL = "official"
    LOCAL_AUTHORITY = "local_authority"
    COURT = "court"
    UN_BODY = "un_body"
    MONITOR = "monitor"
    AID_AGENCY = "aid_agency"
    ARMED_GROUP = "armed_group"
    NEWS_OUTLET = "news_outlet"
    STATE_MEDIA = "state_media"
    WITNESS = "witness"
    HOSPITAL = "hospital"
    ACADEMIC = "academic"
    PERSON = "person"
    ANONYMOUS = "anonymous"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Actor:
    """A claimant or a side.

    Attributes:
        id: a stable slug: "ukr/military", "un/ohchr", "group/hamas", "name/jane-doe".
        name: how it is shown: "Ukraine's military".
        kind: what sort of body it is.
        side: whose side it is on: an ISO 3166 alpha-3 code in lower case ("ukr"), or the id of a
            group without its prefix ("hamas"); None for third parties.
        parent: the id of the body that it belongs to ("un" for "un/ohchr"); None if to none.
        source: where the entry comes from: a reference, or the rule that composed it.
    """

    id: str
    name: str
    kind: ActorKind
    side: str | None = None
    parent: str | None = None
    source: str = ""

    def __post_init__(self) -> None:
        if not self.id or self.id != self.id.strip().lower() or " " in self.id:
            raise ValueFormError(f"an actor's id is a slug in lower case, not {self.id!r}")
        if not self.name.strip():
            raise ValueFormError(f"the actor {self.id} has no name")
        if self.parent == self.id:
            raise ValueFormError(f"the actor {self.id} cannot be its own parent")
