"""From a mention to an actor: the registry first, then rules, then the name as it stands."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from according.ledger.identity.actor import Actor, ActorKind
from according.ledger.identity.choosing import Choice, choice
from according.ledger.identity.composing import (
    city_role,
    composed,
    local_role,
    named_role,
    organisation,
    other,
    person,
)
from according.ledger.identity.named import private
from according.ledger.identity.nations import nations
from according.ledger.identity.parsing import ARTICLES, Segment, segments
from according.ledger.identity.registry import entries
from according.ledger.identity.roles import Role, organisation_words, roles
from according.ledger.identity.towns import town_of
from according.ledger.identity.wording import fold, words_of

__all__ = ["actor_of", "actors", "country_of", "reading", "side_of"]

# How many resolved mentions are kept at hand.
KEPT = 1 << 17
# What makes an actor that a mention alone leaves open: nobody says whose "the army" is.
NAMED, AS_WORDED, BARE = "rule: name", "rule: as worded", "rule: role"
OWN_NAME = "rule: own name"
# Whom titles stand for: a commander for the military, a minister for the government.
STANDS_FOR = {
    "officer": "military",
    "official": "officials",
    "representative": "government",
    "spokesman": "government",
}


# "A news organisation called “The Local”": the name is all that it goes by.
CALLED = re.compile(r"\s(?:called|named|known\s+as)\s+[\"“‘](?P<name>[^\"”’]{2,60})[\"”’]?\s*$")


class Reading(NamedTuple):
    """The actor of a mention by itself, and what its segment names."""

    actor: Actor
    told: Choice | None


def actors() -> Iterator[Actor]:
    """Yield the registry's own entries, in its order."""
    yield from entries().values()


def actor_of(mention: str, *, context: Sequence[str] = ()) -> Actor:
    """Give the actor that a mention means; every text has one.

    Args:
        mention: who speaks, as a report words it.
        context: earlier mentions and countries named in the same report, nearest first; they say
            whose "the army" is, and who "Konashenkov" is.
    """
    return in_context(mention, tuple(context)) if context else reading(mention).actor


@lru_cache(maxsize=KEPT)
def reading(mention: str) -> Reading:
    """Give the actor of a mention by itself: a body before a name, a name before a place."""
    if called := CALLED.search(mention):
        before = mention[: called.start()]
        if any(fold(word) in organisation_words() for word in before.split()):
            return Reading(organisation(named_role(before), called["name"], None), None)
    found = [read for part in segments(mention) if (read := read_segment(part))]
    if not found:
        return Reading(other(mention), None)
    best = min(found, key=lambda read: order(read.actor, read.told))
    if best.told and best.told.role and best.told.role.sort == "elected":
        return next((read for read in found if read.actor.source == NAMED), best)
    return best


def order(actor: Actor, told: Choice | None) -> int:
    """Give the order in which the segments of a mention are believed, lowest first."""
    if told is not None and told.entry is None and told.role is None:
        return 1 if told.organisation or told.name else 2
    party = told is not None and told.entry is actor and actor.kind is ActorKind.OTHER
    described = party and told is not None and (told.role is None or told.role.sort == "elected")
    return 1 if actor.source == NAMED or described else 0


def read_segment(part: Segment) -> Reading | None:
    """Give the actor that a segment names, None if it names none."""
    told = choice(part)
    if told.past and (told.entry or told.role):
        # Who was in office speaks for himself now.
        return Reading(person(told.name), told) if told.name else None
    actor = body(told) if told.entry or told.role else nameless(told, part)
    return Reading(actor, told) if actor else None


def nameless(told: Choice, part: Segment) -> Actor | None:
    """Give the actor of a segment without entry or role: an organisation, a person, a place."""
    if told.organisation:
        return organisation(named_role(told.organisation), told.organisation, told.side)
    unknown = any(hit.value is None for hit in part.hits)
    if told.side is not None and not unknown:
        return composed(told.side, roles()["government"], told.place)
    if told.name and part.articled and (" " in told.name or told.name.isupper()):
        return organisation(named_role(told.name), told.name, told.side)
    return person(told.name) if told.name and not part.articled else None


def body(told: Choice) -> Actor | None:
    """Give the actor of a segment with an entry or a role."""
    role = told.role
    if told.entry is not None:
        ruled = told.entry.id.startswith("group/") and role and role.slug in RULED
        return composed(told.entry.side, role) if ruled and role else of_owner(told, told.entry)
    if role is None:
        return None
    if private(told.organisation) and role.slug not in ("red-cross", "media"):
        return organisation(named_role(told.organisation), told.organisation, told.side)
    if role.slug == "media" and told.before and told.side is None:
        return organisation(roles()["press"], told.before, None)
    if role.sort in ("body", "local"):
        return composed(told.side, role, place_of(told, role))
    if told.organisation:
        return organisation(named_role(told.organisation), told.organisation, told.side)
    if role.sort == "plain":
        return of_people(told, role)
    return of_member(told, role)


def of_owner(told: Choice, entry: Actor) -> Actor:
    """Give an entry, or another country's body of that name: "the Peruvian Congress"."""
    side, _, slug = entry.id.partition("/")
    if told.side in (None, side) or side not in nations() or slug not in roles():
        return entry
    return composed(told.side, roles()[slug])


# What an armed group that rules a land runs there.
RULED = frozenset(
    "health-ministry interior-ministry defence-ministry foreign-ministry police court "
    "information-ministry justice-ministry education-ministry finance-ministry".split()
)


def of_people(told: Choice, role: Role) -> Actor:
    """Give the actor of people who speak for no state: "witnesses", "Al-Shifa hospital"."""
    if told.employer:
        return organisation(named_role(told.employer), told.employer, None)
    if told.principal and not told.place and role.slug != "company":
        return spoken_for(told.principal)
    if role.slug in ("company", "hospital") and told.name and not told.place:
        return organisation(role, told.name, told.side)
    if role.kind is ActorKind.ANONYMOUS:
        return composed(None, role)
    return composed(told.side, role, told.place if local_role(role) else None)


def of_member(told: Choice, role: Role) -> Actor | None:
    """Give the actor whom one who speaks for others speaks for."""
    if role.sort == "elected":
        return person(told.name) if told.name else composed(told.side, role)
    if told.principal and role.slug != "officer":
        return spoken_for(told.principal)
    if told.side is not None:
        slug = STANDS_FOR.get(role.slug, "officials")
        return composed(told.side, roles()[slug], told.place if slug == "officials" else None)
    return person(told.name) if told.name else composed(None, role)


def spoken_for(name: str) -> Actor:
    """Give the actor of a name that somebody speaks for: a person's if it has two words."""
    if " " in name:
        return person(name)
    return organisation(named_role(name), name, None)


def place_of(told: Choice, role: Role) -> str | None:
    """Give the place that a role belongs to, None if to none or to the whole country."""
    if not local_role(role):
        return None
    if told.place is None and told.capital is not None and city_role(role):
        return told.capital
    if told.place is None and city_role(role) and told.side is None and told.before:
        return told.before
    return told.place


@lru_cache(maxsize=KEPT)
def in_context(mention: str, context: tuple[str, ...]) -> Actor:
    """Give the actor of a mention, with what its report said before."""
    own = reading(mention)
    if own.actor.source in (NAMED, OWN_NAME) and own.told:
        return namesake(own, context)
    role = own.told.role if own.told else None
    if own.actor.source != BARE or role is None or role.sort == "plain":
        return own.actor
    if role.sort == "member" and role.slug != "officer":
        return of_office(own.actor, mention, context)
    place = own.told.before if own.told and city_role(role) else None
    side = side_in(context)
    if side is None:
        return own.actor
    return composed(side, roles()[STANDS_FOR.get(role.slug, role.slug)], place or None)


def of_office(own: Actor, mention: str, context: tuple[str, ...]) -> Actor:
    """Give the ministry or body named last before "the ministry", "the agency", "a spokesman"."""
    words = {word.key for word in words_of(mention)} - ARTICLES
    if not words & POINTING and not words <= SPEAKERS:
        return own
    for said in context:
        earlier = reading(said)
        if earlier.told and (earlier.told.entry or earlier.told.role) and fits(mention, earlier):
            return earlier.actor
    return own


# Words for a body named before.
POINTING = frozenset("ministry minister department agency".split())
SPEAKERS = frozenset("spokesman spokeswoman spokesperson".split())


def fits(mention: str, earlier: Reading) -> bool:
    """Tell whether "the ministry", "the agency" or another such word can mean an actor."""
    kind, source = earlier.actor.kind, earlier.actor.source
    if source in (NAMED, AS_WORDED, BARE, OWN_NAME):
        return False
    if "minist" in mention.lower():
        return kind.value.endswith("_ministry")
    if "agency" in mention.lower():
        return kind in AGENCIES
    return kind not in (ActorKind.NEWS_OUTLET, ActorKind.STATE_MEDIA, ActorKind.ARMED_GROUP)


# What "the agency" can mean.
AGENCIES = frozenset(
    {
        ActorKind.UN_BODY,
        ActorKind.AID_AGENCY,
        ActorKind.EMERGENCY_SERVICE,
        ActorKind.NEWS_OUTLET,
        ActorKind.STATE_MEDIA,
    }
)


def namesake(own: Reading, context: tuple[str, ...]) -> Actor:
    """Give the body that an earlier mention says a person speaks for, else the fuller name."""
    surname = own.actor.name.split()[-1].lower()
    fullest = own.actor
    if own.actor.source != NAMED and surname != own.actor.name.lower():
        return own.actor
    for said in context:
        if surname not in said.lower():
            continue
        read = reading(said)
        earlier = read.actor
        if " " in fullest.name and fullest.name.split()[0].lower() not in said.lower():
            # Another person of that surname.
            continue
        if earlier.source not in (NAMED, AS_WORDED, BARE, OWN_NAME):
            return earlier
        if earlier.source == BARE and read.told and institutional(read.told.role):
            return in_context(said, tuple(other for other in context if other != said))
        if read.told and read.told.role and read.told.role.slug == "officer":
            own = read
        if earlier.source == NAMED and len(earlier.name.split()) > len(fullest.name.split()):
            fullest = earlier
    if own.told and own.told.role and own.told.role.slug == "officer":
        return owned(own.told.role, context) or fullest
    return fullest


def institutional(role: Role | None) -> bool:
    """Tell whether a role is a body's or an officer's, who speaks for the military."""
    return role is not None and (role.sort in ("body", "local") or role.slug == "officer")


def owned(role: Role, context: tuple[str, ...]) -> Actor | None:
    """Give a role's actor of the country that the context names first, None if it names none."""
    side = side_in(context)
    return composed(side, roles()[STANDS_FOR.get(role.slug, role.slug)]) if side else None


def side_in(context: tuple[str, ...]) -> str | None:
    """Give the country that a context names first; a person's surname is no town there."""
    for said in context:
        read = reading(said)
        side = read.actor.side if read.told and read.told.role else country_of(said)
        if side in nations():
            return side
    return None


@lru_cache(maxsize=KEPT)
def country_of(place: str) -> str | None:
    """Give the country of a place or a people: "Mariupol" → "ukr"; None if none is known."""
    for part in segments(place):
        told = choice(part)
        if told.side in nations():
            return told.side
        if told.entry is not None and told.entry.side in nations():
            return told.entry.side
        if not told.side and told.name and (code := town_of(told.name)):
            return code
    return None


@lru_cache(maxsize=KEPT)
def side_of(phrase: str) -> str | None:
    """Give the side that a phrase names: "Russian soldiers" → "rus"; None if it names none."""
    for part in segments(phrase):
        told = choice(part)
        if told.entry is not None and told.entry.side is not None:
            return told.entry.side
        if told.side is not None:
            return told.side
    return None
