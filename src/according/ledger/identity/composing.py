"""Actors made by rule: country x role, place x role, a named organisation, a person's name."""

from according.ledger.identity.actor import Actor, ActorKind
from according.ledger.identity.nations import nations
from according.ledger.identity.registry import entry_of
from according.ledger.identity.roles import Role, organisation_words, roles
from according.ledger.identity.wording import fold, slug

__all__ = [
    "RULE",
    "city_role",
    "composed",
    "local_role",
    "named_role",
    "organisation",
    "other",
    "person",
]

RULE = "rule: country x role"
# Of a place rather than of the whole country, if a place is named with them.
LOCAL = frozenset(
    {
        ActorKind.POLICE,
        ActorKind.HEALTH_MINISTRY,
        ActorKind.EMERGENCY_SERVICE,
        ActorKind.OFFICIAL,
        ActorKind.LOCAL_AUTHORITY,
        ActorKind.COURT,
        ActorKind.HOSPITAL,
        ActorKind.NEWS_OUTLET,
        ActorKind.AID_AGENCY,
        ActorKind.WITNESS,
    }
)
# Those who speak for themselves: on nobody's side, wherever they are.
SIDELESS = frozenset(
    {
        ActorKind.WITNESS,
        ActorKind.ACADEMIC,
        ActorKind.MONITOR,
        ActorKind.AID_AGENCY,
        ActorKind.NEWS_OUTLET,
        ActorKind.ANONYMOUS,
    }
)
# What "officials" and "government" of a place are.
OF_PLACE = {"officials": "local", "government": "governor", "president": "governor"}
LONGEST_SLUG = 80


# A city's even where the city is a capital: "Kabul police", but "Kabul officials" are the state's.
CITY = frozenset(
    {
        ActorKind.POLICE,
        ActorKind.EMERGENCY_SERVICE,
        ActorKind.LOCAL_AUTHORITY,
        ActorKind.HOSPITAL,
        ActorKind.COURT,
    }
)
LOCAL_TOO = frozenset({"electoral-commission", "airport"})


def local_role(role: Role) -> bool:
    """Tell whether a role belongs to a place, where one is named with it."""
    return role.kind in LOCAL or role.slug in OF_PLACE or role.slug in LOCAL_TOO


def city_role(role: Role) -> bool:
    """Tell whether a role belongs to a city where the city is a capital."""
    return role.kind in CITY and role.slug != "disaster-agency"


def named_role(name: str) -> Role:
    """Give the role of an organisation by the words of its name."""
    words = organisation_words()
    found = [words[key] for part in reversed(name.split()) if (key := fold(part)) in words]
    return (
        next((role for role in found if role.slug != "organisation"), None)
        or (roles()["organisation"])
    )


def side_name(side: str) -> str:
    """Give the name of a side for display."""
    if side in nations():
        return nations()[side].name
    group = entry_of(f"group/{side}")
    return group.name if group else side


def composed(side: str | None, role: Role, place: str | None = None) -> Actor:
    """Give the actor of a role: of a country, of a place in it, or of nobody named."""
    if place is not None:
        role = roles()[OF_PLACE.get(role.slug, role.slug)]
    parts = [side or "", role.slug, slug(place)[:LONGEST_SLUG] if place else ""]
    id_ = "/".join(part for part in parts if part)
    if (known := entry_of(id_)) is not None:
        return known
    owner = place or (side_name(side) if side else None)
    ending = "’" if owner and owner.endswith("s") else "’s"
    name = f"{owner}{ending} {role.name}" if owner else role.name
    return Actor(
        id=id_,
        name=name.replace("’", "'"),
        kind=role.kind,
        side=None if role.kind in SIDELESS else side,
        parent=parent_of(side, role, place),
        source=source_of(side, place),
    )


def source_of(side: str | None, place: str | None) -> str:
    """Give the rule that composed an actor; one without a country is open to its context."""
    if side is None:
        return "rule: role"
    return "rule: place x role" if place else RULE


def parent_of(side: str | None, role: Role, place: str | None) -> str | None:
    """Give the id of the body that a composed actor belongs to, None if to none."""
    if place is not None:
        return f"{side}/{role.slug}" if side else role.slug
    if side is None or role.kind in SIDELESS or role.slug in ("government", "rebels", "opposition"):
        return None
    if entry_of(f"group/{side}"):
        return f"group/{side}"
    return f"{side}/government"


def person(name: str) -> Actor:
    """Give the actor of a person known by name alone; initials tell nobody apart."""
    full = " ".join(word for word in name.split() if len(word.rstrip(".")) > 1) or name
    made = slug(full)[:LONGEST_SLUG] or "unnamed"
    return Actor(f"name/{made}", name or "unnamed", ActorKind.PERSON, source="rule: name")


def organisation(role: Role, name: str, side: str | None) -> Actor:
    """Give the actor of an organisation known by its name alone."""
    folder = {"press": "press", "hospital": "hospital"}.get(role.slug, "org")
    own_side = side if role.kind is ActorKind.HOSPITAL else None
    made = slug(name)[:LONGEST_SLUG] or "unnamed"
    if folder == "hospital":
        # "Al-Shifa Hospital", "Shifa hospital" and "al-Shifa" are one.
        made = made.removesuffix("-hospital").removeprefix("al-") or made
    return Actor(f"{folder}/{made}", name, role.kind, own_side, source="rule: own name")


def other(mention: str) -> Actor:
    """Give the actor of a mention that no rule knows; total."""
    text = " ".join(mention.split())
    made = slug(text)[:LONGEST_SLUG].strip("-") or "unnamed"
    return Actor(f"other/{made}", text or "unnamed", ActorKind.OTHER, source="rule: as worded")
