"""Which questions a report's claims answer, and which parties it calls silent."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from according.ledger.conclusions.asked import asked_for
from according.ledger.conclusions.bounds import contradict
from according.ledger.conclusions.judgements import Judgements
from according.ledger.conclusions.mentions import Mentions
from according.ledger.conclusions.near import places_meet, rank
from according.ledger.conclusions.questions import Question, Situation
from according.ledger.conclusions.reading import Told, read_together
from according.ledger.conclusions.setting import Setting, setting_of
from according.ledger.conclusions.sides import side_name
from according.ledger.conclusions.situations import adversary, begin_alike
from according.ledger.conclusions.subjects import PEOPLE, SOLDIERS, subject_of
from according.ledger.conclusions.values import (
    EARLIER,
    PART,
    SINCE,
    PlacedClaim,
    PlacedResponse,
    SilenceKind,
)
from according.ledger.identity import Actor, actor_of, side_of
from according.model import Findings, Measure, Report, Response, ResponseKind, Scope, Span

__all__ = ["Filing", "Placement", "place"]

SILENCE = {
    ResponseKind.NO_RESPONSE: SilenceKind.NO_RESPONSE,
    ResponseKind.DECLINED: SilenceKind.DECLINED,
    ResponseKind.DENIED: SilenceKind.DENIED,
    ResponseKind.NOT_RELEASED: SilenceKind.NOT_RELEASED,
}
# Which losses of its own a side is asked for, when a report says that it releases none.
LOSSES = (Measure.KILLED, Measure.CASUALTIES, Measure.INJURED)
DESTROYED = frozenset((Measure.DESTROYED, Measure.DAMAGED, Measure.CAPTURED))
# Whoever flees or is moved is one of the people there: "residents", "civilians", "Ukrainians".
MOVED = frozenset((Measure.DISPLACED, Measure.EVACUATED))

NO_QUESTION: Sequence[Question | None] = (None,)


@dataclass(frozen=True, slots=True)
class Filing:
    """What a ledger knows of a report besides what it says.

    Attributes:
        added: the ISO moment at which it was added.
        story: the group of near-identical reports that it belongs to; empty if it is alone.
    """

    added: str
    story: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the findings of a report belong.

    Attributes:
        claims: the claims that answer a question, in the order of the text.
        responses: the parties that it calls silent, in the order of the text; one for each
            question that they are silent on.
        questions: every question that a claim answers or a party is silent on, by id.
        actors: every actor that speaks or is silent, by id.
    """

    claims: tuple[PlacedClaim, ...]
    responses: tuple[PlacedResponse, ...]
    questions: tuple[Question, ...]
    actors: tuple[Actor, ...]


Asked = tuple[Told, Question]


def place(report: Report, findings: Findings, filing: Filing, judgements: Judgements) -> Placement:
    """Say which question each claim of a report answers, and whose silences it tells of."""
    told = read_together(report, findings, judgements)
    mentions = Mentions.of(report.text, findings)
    setting = setting_of(report, told)
    paper = _Paper(report, filing, judgements)
    asked = [(one, _judged(_question(one, setting), judgements)) for one in told]
    silent = [
        (response, actor, question)
        for response in sorted(set(findings.responses), key=_first)
        for actor in [actor_of(response.party.text, context=mentions.before(response.party))]
        for question in _named(response, actor, paper, setting)
        or _silent_on(response, actor, asked)
        or NO_QUESTION
    ]
    placed = [_placed(one, question, paper, setting) for one, question in asked]
    questions = {question.id: question for _, question in asked}
    questions |= {question.id: question for *_, question in silent if question is not None}
    actors = {one.actor.id: one.actor for one in told}
    actors |= {actor.id: actor for _, actor, _ in silent}
    return Placement(
        claims=_outdone(_replaced(_in_whole(placed, told), told), questions),
        responses=tuple(_placed_response(*each, paper) for each in dict.fromkeys(silent)),
        questions=tuple(questions[id_] for id_ in sorted(questions)),
        actors=tuple(actors[id_] for id_ in sorted(actors)),
    )


def _first(response: Response) -> tuple[int, str]:
    return response.words.start, response.id


@dataclass(frozen=True, slots=True)
class _Paper:
    """What every placed finding of a report shares."""

    report: Report
    filing: Filing
    judgements: Judgements


def _question(one: Told, setting: Setting) -> Question:
    """Give the question that a claim answers."""
    situation = setting.situation_of(one)
    place_name = setting.place_of(one) or _seat(one, situation)
    subject, side = one.subject.name, one.side
    if one.measure in MOVED and subject == "civilians":
        subject = PEOPLE
    if one.subject.vague and setting.fights(one, situation):
        subject = SOLDIERS
    if subject_of(subject).whose:
        side = side or _default_side(one, situation)
        if one.is_country and one.country in situation.places:
            # An army's losses in a war are asked for as a whole, on whichever side of a border.
            place_name = _seat(one, situation) or place_name
    elif side in (one.country, place_name) or one.measure in MOVED:
        side = ""
    day = (one.as_of or one.since or one.day) if one.scope is Scope.EVENT else ""
    measure = one.measure
    if measure is Measure.LOST and side and side == adversary(situation, one.actor.side or ""):
        # What an army counts as the enemy's losses is what it says it destroyed.
        measure = Measure.DESTROYED
    return Question(measure, subject, side, place_name, situation, one.scope, day)


def _seat(one: Told, situation: Situation) -> str:
    """Give where a war is, for a running figure of it that names no place."""
    if one.scope is Scope.EVENT or not (situation.parties and situation.places):
        return ""
    return side_name(situation.places[0])


def _default_side(one: Told, situation: Situation) -> str:
    """Give whose materiel it is, where nobody says: a party that destroys it, destroys the enemy's.

    Of soldiers nothing is taken for granted: armies count their own dead in the same words.
    """
    own = one.actor.side or ""
    if one.of_enemy:
        return adversary(situation, own)
    if one.measure is Measure.LOST:
        return own if own in situation.parties else ""
    return adversary(situation, own) if one.measure in DESTROYED else ""


def _judged(question: Question, judgements: Judgements) -> Question:
    """Give the question with its situation as people judged and named it."""
    situation = judgements.situations.get(question.situation.id, question.situation)
    name = judgements.names.get(situation.id)
    situation = replace(situation, name=name) if name else situation
    return replace(question, situation=situation)


def _placed(one: Told, question: Question, paper: _Paper, setting: Setting) -> PlacedClaim:
    claim, judgements = one.claim, paper.judgements
    voice = judgements.voices.get(one.id, one.actor.id)
    answered = judgements.answers.get(one.id, question.id)
    return PlacedClaim(
        claim_id=one.id,
        report_id=paper.report.id,
        story=paper.filing.story or paper.report.id,
        question=judgements.questions.get(answered, answered),
        actor=judgements.actors.get(voice, voice),
        day=one.day,
        published=paper.report.day or "",
        added=paper.filing.added,
        figure=claim.figure.text,
        low=one.low,
        high=one.high,
        bound=one.bound,
        status=one.status,
        verified=one.verified,
        since=one.since,
        apart=_apart(one, question),
        caveat=claim.caveat.text if claim.caveat else "",
        own=claim.claimant is None,
        undated=one.undated,
        more=one.more,
        means=one.means,
        town=setting.town_of(one),
    )


def _apart(one: Told, question: Question) -> str:
    """Give why a claim is not comparable with the others on its question; empty if it is."""
    if one.of_others:
        return PART
    alike = one.scope is not Scope.TOTAL or begin_alike(one.since, question.since)
    return "" if alike and not one.of_period else SINCE


def _in_whole(claims: list[PlacedClaim], told: Iterable[Told]) -> tuple[PlacedClaim, ...]:
    """Give the claims with those that are part of another one pointing to it."""
    wholes: dict[Span, list[tuple[Told, PlacedClaim]]] = {}
    for one, claim in zip(told, claims, strict=True):
        wholes.setdefault(one.claim.figure, []).append((one, claim))
    given = []
    for one, claim in zip(told, claims, strict=True):
        candidates = wholes.get(one.claim.part_of, []) if one.claim.part_of else []
        # Of two claims with one figure ("12 killed or missing"), the one of the same measure.
        found = next((whole for other, whole in candidates if other.measure == one.measure), None)
        if found:
            apart = PART if found.question == claim.question else claim.apart
            claim = replace(claim, part_of=found.claim_id, apart=apart)
        given.append(claim)
    return tuple(given)


# How far a figure stands from the one that it replaces: a sentence or two.
BESIDE = 300


def _replaced(claims: tuple[PlacedClaim, ...], told: Sequence[Told]) -> tuple[PlacedClaim, ...]:
    """Give the claims with those told as given before set apart, on the question of the new one."""
    pairs = list(zip(told, claims, strict=True))
    given = []
    for one, claim in pairs:
        new = _replacing(one, pairs) if one.earlier and claim.counts else None
        if new:
            claim = replace(
                claim,
                question=new.question,
                actor=new.actor,
                apart=EARLIER,
                part_of=new.claim_id,
            )
        given.append(claim)
    return tuple(given)


def _replacing(one: Told, pairs: Sequence[tuple[Told, PlacedClaim]]) -> PlacedClaim | None:
    """Give the claim that a number given before gave way to: the nearest of what it counts."""
    at = one.claim.figure.start
    fitting = [
        (abs(other.claim.figure.start - at), claim)
        for other, claim in pairs
        if not other.earlier
        and claim.counts
        and other.measure is one.measure
        and other.subject.name == one.subject.name
        and (other.low, other.high) != (one.low, one.high)
    ]
    nearest = min(fitting, key=lambda each: each[0], default=None)
    return nearest[1] if nearest and nearest[0] <= BESIDE else None


def _outdone(
    claims: tuple[PlacedClaim, ...], questions: Mapping[str, Question]
) -> tuple[PlacedClaim, ...]:
    """Give the claims with those marked than which the report says more of the same event.

    Who speaks of more than a claim of its own, or of a paper's, speaks of a whole that this is part
    of; what two named claimants say in one report may be rival wholes.
    """
    tolls = [claim for claim in claims if claim.counts and _is_event(claim, questions)]
    return tuple(
        replace(claim, outdone=True)
        if claim in tolls
        and not claim.corrected
        and any(_is_beyond(other, claim, questions) for other in tolls)
        else claim
        for claim in claims
    )


def _is_event(claim: PlacedClaim, questions: Mapping[str, Question]) -> bool:
    question = questions.get(claim.question)
    return question is not None and question.scope is Scope.EVENT


def _is_beyond(one: PlacedClaim, other: PlacedClaim, questions: Mapping[str, Question]) -> bool:
    if not contradict(one, other) or not (other.own or other.actor == one.actor):
        return False
    whole, part = questions[one.question], questions[other.question]
    if whole.measure is not part.measure or whole.side != part.side:
        return False
    order = rank(part, whole)
    beside = {one.town, whole.place} & {other.town, part.place} - {""}
    return order in (0, -1) and bool(beside or places_meet(whole.place, part.place))


def _named(response: Response, actor: Actor, paper: _Paper, setting: Setting) -> Sequence[Question]:
    """Give the question that a report says in so many words that a party is silent on."""
    one = asked_for(response, paper.report, actor)
    return [_judged(_question(one, setting), paper.judgements)] if one else ()


def _silent_on(response: Response, actor: Actor, asked: list[Asked]) -> Sequence[Question]:
    """Give the questions that a party is silent on, by what its own report counts.

    One that gives no figures is silent on its own losses, those that the report asks of the other
    side, or else on what the report counts in its country; one that does not answer, on what the
    others say of its losses.
    """
    side = actor.side or ""
    if response.kind is ResponseKind.NOT_RELEASED:
        return _own_losses(side, asked) or _counted_at_home(actor, asked)
    accusers = side_of(response.about.text) if response.about else None
    answerable = {
        question.id: question
        for one, question in asked
        if side
        and question.side == side
        and one.actor.side != side
        and accusers in (None, one.actor.side)
    }
    return list(answerable.values())


def _counted_at_home(actor: Actor, asked: list[Asked]) -> list[Question]:
    """Give the questions on totals in a party's own country; of fighters, only its own."""
    home = {
        question.id: question
        for one, question in asked
        if question.scope is Scope.TOTAL
        and one.country == actor.side
        and one.actor.id != actor.id
        and question.side in ("", actor.side)
    }
    return list(home.values())


def _own_losses(side: str, asked: list[Asked]) -> list[Question]:
    """Give the question on a side's own fighters that mirrors one on the other side's."""
    fighters = [question for _, question in asked if question.subject == SOLDIERS]
    for measure in LOSSES:
        for question in fighters:
            if side and question.measure is measure and question.side not in ("", side):
                return [replace(question, side=side)]
    return []


def _placed_response(
    response: Response, actor: Actor, question: Question | None, paper: _Paper
) -> PlacedResponse:
    id_ = question.id if question else ""
    return PlacedResponse(
        response_id=response.id,
        report_id=paper.report.id,
        question=paper.judgements.questions.get(id_, id_),
        actor=paper.judgements.actors.get(actor.id, actor.id),
        kind=SILENCE[response.kind],
        day=paper.report.day or "",
        added=paper.filing.added,
        words=response.words.text,
    )
