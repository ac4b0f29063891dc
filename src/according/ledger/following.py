"""What follows from a judgement that was added or taken back: reviews, places, conclusions."""

from collections.abc import Iterable

from sqlalchemy import Connection, Table, func, insert, select, union

from according.ledger import derived as d
from according.ledger import judged as j
from according.ledger import tables as t
from according.ledger.batches import batches
from according.ledger.conditions import LATEST
from according.ledger.holding import HOLDS, groups, judgements_by, refresh
from according.ledger.refiling import place_again
from according.ledger.renaming import rename
from according.ledger.verdicts import Judged, Judgement, Verdict
from according.ledger.wire import Row, keepable
from according.model import content_id

__all__ = ["content", "found_still", "judgement_id", "keep", "take_back"]

# How many values one statement compares a column with; SQLite takes 32,766.
AT_ONCE = 1_000


def content(judgement: Judgement) -> tuple[str, ...]:
    """Give what is decided, and by whom; that is what a judgement's id is made of."""
    said = judgement.correction.to_json()
    decided = (judgement.verdict, judgement.kind, judgement.one, judgement.other, said)
    return (*map(str, decided), judgement.by)


def judgement_id(judgement: Judgement, earlier: int) -> str:
    """Give the id of a judgement of which there were so many of the same content before."""
    return content_id("judgement", *content(judgement), earlier)


def keep(connection: Connection, judgement: Judgement) -> Judgement:
    """Add a judgement, and conclude what follows; give it with its id.

    Its id says the how many-th of its content it is, and nothing of the moment: whoever judges
    again what was taken back adds another, even if the clock stands still.
    """
    said = judgement.correction.to_json()
    c = j.judgements.c
    same = (c.verdict == str(judgement.verdict)) & (c.one == judgement.one)
    same &= (c.other == judgement.other) & (c.said == said) & (c.judge == judgement.by)
    asked = select(func.count()).select_from(j.judgements).where(same)
    number = connection.execute(asked).scalar_one()
    id_ = judgement_id(judgement, number)
    row: Row = {
        "id": id_,
        "verdict": str(judgement.verdict),
        "kind": str(judgement.kind),
        "one": judgement.one,
        "other": judgement.other,
        "said": said,
        **_subject(connection, judgement),
        "judge": judgement.by,
        "added": judgement.added,
        "note": judgement.note,
    }
    before = _same(connection, judgement.kind)
    connection.execute(insert(j.judgements), keepable(row))
    _follow(connection, judgement, before)
    [kept] = judgements_by(connection, c.id == id_)
    return kept


def take_back(connection: Connection, judgement: Judgement, row: Row) -> None:
    """Add that a judgement is withdrawn, and conclude what follows."""
    before = _same(connection, judgement.kind)
    seq = select(j.judgements.c.seq).where(j.judgements.c.id == judgement.id)
    row = row | {"judgement": connection.execute(seq).scalar_one()}
    connection.execute(insert(j.withdrawals), keepable(row))
    _follow(connection, judgement, before)


def _subject(connection: Connection, judgement: Judgement) -> Row:
    """Give the numbers of the claim that is judged and of its report; none for all else."""
    if judgement.kind is not Judged.CLAIM:
        return {"claim": None, "report": None}
    asked = select(t.claims.c.seq, t.claims.c.report).where(t.claims.c.id == judgement.one)
    row = connection.execute(asked).one()
    return {"claim": row.seq, "report": row.report}


def _same(connection: Connection, kind: Judged) -> dict[str, str]:
    """Give what is judged to be the same now."""
    if kind is Judged.CLAIM:
        return {}
    return groups(judgements_by(connection, HOLDS, j.judgements.c.kind == str(kind)), kind)


def _follow(connection: Connection, judgement: Judgement, before: dict[str, str]) -> None:
    """Bring reviews, places and conclusions up to date with the judgements that hold now."""
    if judgement.verdict is Verdict.NAME:
        rename(connection, judgement.one)
        return
    if judgement.kind is Judged.CLAIM:
        reports = {int(str(_subject(connection, judgement)["report"]))}
        refresh(connection, reports)
    else:
        after = _same(connection, judgement.kind)
        moved = {
            before.get(one, one)
            for one in {*before, *after}
            if before.get(one, one) != after.get(one, one)
        }
        reports = _reports(connection, judgement.kind, moved)
    place_again(connection, sorted(reports))


PLACED = (d.placed_claims, d.placed_responses)


def _reports(connection: Connection, kind: Judged, ids: Iterable[str]) -> set[int]:
    """Give the numbers of the reports whose findings are placed with these ids."""
    things: dict[Judged, Table] = {
        Judged.ACTOR: d.actors,
        Judged.QUESTION: d.questions,
        Judged.SITUATION: d.situations,
    }
    thing = things[kind]
    asked = select(thing.c.seq).where(thing.c.id.in_(sorted(ids)))
    if kind is Judged.SITUATION:
        asked = select(d.questions.c.seq).where(d.questions.c.situation.in_(asked))
    name = "actor" if kind is Judged.ACTOR else "question"
    both = (select(placed.c.report).where(placed.c[name].in_(asked)) for placed in PLACED)
    return {row.report for row in connection.execute(union(*both))}


def found_still(connection: Connection, claims: Iterable[str]) -> set[str]:
    """Give those judged claims that are found still, or of which another form is."""
    ids = sorted(set(claims))
    still: set[str] = set()
    for some in batches(ids, AT_ONCE):
        link = t.finding_claims
        latest = (
            select(t.claims.c.id)
            .join(link, link.c.claim == t.claims.c.seq)
            .join(t.findings, t.findings.c.seq == link.c.finding)
            .where(LATEST, t.claims.c.id.in_(some))
        )
        now = t.claims.alias("now")
        reviewed = (
            select(t.claims.c.id)
            .join(j.reviews, j.reviews.c.report == t.claims.c.report)
            .join(now, now.c.seq == j.reviews.c.claim)
            .where(t.claims.c.id.in_(some))
            .where(now.c.start < t.claims.c.end, t.claims.c.start < now.c.end)
        )
        still |= {row.id for row in connection.execute(union(latest, reviewed))}
    return still
