"""What a report's claims say once read together: who is counted, whose, said by whom.

A figure alone often tells half: "303 tanks" of whom, "801 others" of what, "Russians" soldiers or
civilians? What is missing is taken from the other claims of the same report, and from nothing else,
so that neither the order of adding nor what else a ledger holds changes the answer.
"""

import re
from dataclasses import dataclass, replace

from according.ledger.conclusions.clues import (
    is_earlier,
    is_of_others,
    is_of_period,
    is_of_the_world,
    means,
    sufferers,
    tells_of_more,
)
from according.ledger.conclusions.judgements import Judgements
from according.ledger.conclusions.mentions import Mentions
from according.ledger.conclusions.sides import is_country
from according.ledger.conclusions.subjects import PEOPLE, Subject, subject_of
from according.ledger.identity import Actor, ActorKind, actor_of, country_of, side_of
from according.ledger.identity.wording import slug
from according.model import Bound, Claim, Findings, Measure, Report, Scope, Status, Verified

__all__ = ["WORLD", "Told", "read_together"]

# "Its soldiers", "of its own servicemen", "its wounded troops": right before, or in the phrase.
OWN = re.compile(r"\b(?:its|their|our|his|her)(?: own)?(?: \w+)?\s*$", re.IGNORECASE)
OWN_FIRST = re.compile(r"(?:its|their|our) ", re.IGNORECASE)
REACH = 24
ENEMY = re.compile(r"\benem(?:y|ies)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """A claim in plain words, as a person corrected it, with what its report tells of it.

    Attributes:
        id: the claim's id.
        claim: the claim as it was found.
        measure: what happened to those counted.
        low: the lower bound, None if open.
        high: the upper bound, None if open.
        bound: what the hedge makes of the number.
        status: asserted, possible, projected or denied.
        verified: what the report says of a check.
        scope: running total, one event, or a rate.
        since: the day from which it counts, empty if not told.
        as_of: the day on which it says that it holds, empty if it does not.
        day: that day, or else its report's; empty if neither is known.
        place: where it happened, as it stands; empty if not told.
        country: the code of that place's country, empty if not known.
        subject: the class of those counted.
        side: whose they are, empty if not told.
        actor: whose claim it is.
        of_period: whether it counts over a time up to its day that says no first day ("in the past
            month").
        of_others: whether it says itself that it is of some of those counted ("two of the dead").
        earlier: whether it is told as a number that was given before, and that another replaces.
        more: whether others of the same are told beside it ("the mayor and five others").
        means: by what those counted were hit ("bomb,gun"), empty if not told.
    """

    id: str
    claim: Claim
    measure: Measure
    low: int | None
    high: int | None
    bound: Bound
    status: Status
    verified: Verified | None
    scope: Scope
    since: str
    as_of: str
    day: str
    place: str
    country: str
    subject: Subject
    side: str
    actor: Actor
    of_period: bool = False
    of_others: bool = False
    earlier: bool = False
    more: bool = False
    means: str = ""

    @property
    def undated(self) -> bool:
        """Whether no words say of which day it is: it may be of a day before its report's."""
        return self.claim.as_of_words is None

    @property
    def of_enemy(self) -> bool:
        """Whether those counted are called the enemy's: "enemy tanks", "losses of the enemy"."""
        said = (self.claim.subject, self.claim.word)
        return any(span is not None and ENEMY.search(span.text) for span in said)

    @property
    def is_country(self) -> bool:
        """Whether the place is a whole country."""
        return is_country(self.place, self.country)


def read_together(report: Report, findings: Findings, judgements: Judgements) -> tuple[Told, ...]:
    """Give what a report's claims say, in the order of the text; rejected ones left out."""
    found = {claim.id: claim for claim in findings.claims}
    kept = sorted(
        (one for one in found.items() if one[0] not in judgements.rejected),
        key=lambda one: (one[1].figure.start, one[1].measure, one[0]),
    )
    mentions = Mentions.of(report.text, findings)
    told = [_told(report, one, mentions, judgements) for one in kept]
    return tuple(_sides(_classes(told)))


def _told(
    report: Report, found: tuple[str, Claim], mentions: Mentions, judgements: Judgements
) -> Told:
    id_, claim = found
    said = claim.to_dict() | dict(judgements.corrected.get(id_, {}))

    def word(name: str) -> str:
        given = said[name]
        return "" if given is None else str(given)

    place = word("place") or (WORLD if is_of_the_world(report.text, claim) else "")
    actor = _actor(word("claimant"), report, mentions.before(claim.claimant or claim.figure))
    subject, side = _counted(report.text, claim, word("subject"))
    return Told(
        id=id_,
        claim=claim,
        measure=Measure(word("measure")),
        low=int(word("low")) if word("low") else None,
        high=int(word("high")) if word("high") else None,
        bound=Bound(word("bound")),
        status=Status(word("status")),
        verified=Verified(word("verified")) if word("verified") else None,
        scope=Scope(word("scope")),
        since=word("since"),
        as_of=word("as_of"),
        day=word("as_of") or report.day or "",
        place=place,
        country=(country_of(place) if place else None) or "",
        subject=subject,
        side=side or _pointed_to(report.text, claim, actor),
        actor=actor,
        of_period=is_of_period(report.text, claim),
        of_others=is_of_others(report.text, claim),
        earlier=is_earlier(report.text, claim),
        more=tells_of_more(report.text, claim),
        means=means(report.text, claim),
    )


def _counted(text: str, claim: Claim, words: str) -> tuple[Subject, str]:
    """Give the class of those counted, and whose they are, empty if that is not told.

    Of "casualties", what they befell tells it: "400 casualties on the government forces".
    """
    subject = NAMELESS if _unnamed(claim, words) else subject_of(words)
    side = side_of(words) or ""
    if subject.vague and not side:
        whom = sufferers(text, claim)
        hit = subject_of(whom) if whom and not BOTH.search(whom) else subject
        if hit.whose or hit.of:
            return hit, side_of(whom) or ""
    return subject, side


# "The troops and the guerrillas": of two sides, and of neither alone.
BOTH = re.compile(r"\band\b|\bor\b", re.IGNORECASE)


WORLD = "the world"
# Those of whom only the verb is said: "floods kill hundreds", "12 are in a stable condition".
NAMELESS = Subject(PEOPLE, vague=True)
VERBAL = re.compile(
    r"\s|ing$|^(?:kill|hurt|injure|wound|claim|displace|evacuate|rescue|free|flee|die|drown|detain"
    r"|arrest|abduct|kidnap|capture)s?$",
    re.IGNORECASE,
)
OF_THINGS = frozenset((Measure.DESTROYED, Measure.DAMAGED, Measure.LOST, Measure.CAPTURED))


def _unnamed(claim: Claim, subject: str) -> bool:
    """Tell whether a claim's subject is but its number, or the word that says what befell them."""
    said, of = claim.subject, claim.word
    if claim.measure in OF_THINGS or subject != said.text:
        return False
    if claim.figure.start <= said.start and said.end <= claim.figure.end:
        return True
    within = of is not None and of.start <= said.start and said.end <= of.end
    return within and VERBAL.search(subject) is not None


def _pointed_to(text: str, claim: Claim, actor: Actor) -> str:
    """Give the claimant's own side, where the words before those counted say that they are its."""
    start = claim.subject.start
    own = OWN.search(text[max(0, start - REACH) : start]) or OWN_FIRST.match(claim.subject.text)
    return actor.side or "" if own else ""


def _actor(claimant: str, report: Report, context: tuple[str, ...]) -> Actor:
    """Give whose claim it is: the publisher's own, where the report names nobody."""
    if claimant:
        return actor_of(claimant, context=context)
    name = report.publisher.strip() or "unknown publisher"
    known = actor_of(name)
    if known.kind in (ActorKind.PERSON, ActorKind.OTHER):
        return Actor(f"press/{slug(name)}", name, ActorKind.NEWS_OUTLET, source="rule: publisher")
    return known


def _classes(told: list[Told]) -> list[Told]:
    """Give each vague subject the class that the report's other claims give it."""
    return [_class_of(one, told) if one.subject.vague else one for one in told]


def _class_of(one: Told, told: list[Told]) -> Told:
    clear = [other for other in told if not other.subject.vague]
    if one.side:
        # "Russian losses", "Russians": whoever else of that side the report counts.
        people = {other.subject for other in clear if other.side == one.side and _are_people(other)}
        return replace(one, subject=people.pop()) if len(people) == 1 else one
    before = [
        other
        for other in clear
        if other.claim.figure.start < one.claim.figure.start
        and other.actor.id == one.actor.id
        and other.claim.part_of is None
        and _are_people(other)
    ]
    if not before:
        return one
    return replace(one, subject=before[-1].subject, side=before[-1].side)


def _are_people(one: Told) -> bool:
    return PEOPLE in (one.subject.name, one.subject.of)


def _sides(told: list[Told]) -> list[Told]:
    """Give fighters and materiel whose they are, if the claimant says so of others it counts."""
    sides: dict[str, set[str]] = {}
    for one in told:
        if one.subject.whose and one.side:
            sides.setdefault(one.actor.id, set()).add(one.side)
    given = []
    for one in told:
        known = sides.get(one.actor.id, set())
        wanting = one.subject.whose and not one.side and len(known) == 1
        given.append(replace(one, side=next(iter(known))) if wanting else one)
    return given
