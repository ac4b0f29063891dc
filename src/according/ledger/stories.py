"""Stories: which reports are copies of one text, kept up to date as reports come.

Two reports that are alike are of one story, and so are those that are joined by others; a story is
known by the least id of its reports. That does not depend on the order of adding. What a report is
compared with are those with which it has passages in common, however many others there are.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count

from sqlalchemy import (
    Connection,
    Executable,
    Text,
    bindparam,
    case,
    cast,
    delete,
    func,
    insert,
    select,
)

from according.ledger import derived as d
from according.ledger import tables as t
from according.ledger.batches import batches
from according.ledger.dialects import dialect_of
from according.ledger.likeness import (
    LEAST_COMMON,
    PASSAGES,
    Likeness,
    alike,
    likeness_of,
    may_be_alike,
    may_share,
    most_beside,
    passages_of,
)
from according.model import Findings, Report

__all__ = ["forget_stories", "group", "passages_again", "stories_again", "stories_kept"]

# Rows of a data set are written alike, and are each their own.
ROWS = "series/"

Found = tuple[Report, Findings]


def group(connection: Connection, found: Iterable[Found]) -> set[int]:
    """Find the stories of reports that were not grouped yet.

    Gives the numbers of the others whose story has another name now. A report without a claim has
    nothing that could be counted twice, and is left alone.
    """
    texts = {one.id: one.text for one, findings in found if _is_grouped(one, findings)}
    if not texts:
        return set()
    # Two writers who add copies at once would not see each other's.
    dialect_of(connection).alone(connection, [d.passages])
    new = _with_passages(connection, texts)
    return _joined(connection, new) - new.keys() if new else set()


def _is_grouped(report: Report, findings: Findings) -> bool:
    return bool(findings.claims) and not report.reader.startswith(ROWS)


def forget_stories(connection: Connection) -> None:
    """Take back all stories, so that they are found again."""
    connection.execute(delete(d.passages))
    connection.execute(delete(d.stories))


def _with_passages(connection: Connection, texts: dict[str, str]) -> dict[int, Likeness]:
    """Keep the passages of reports that have none yet; give what those are compared by."""
    there = select(d.passages.c.report).where(d.passages.c.report == t.reports.c.seq)
    asked = select(t.reports.c.seq, t.reports.c.id).where(t.reports.c.id.in_(sorted(texts)))
    rows = connection.execute(asked.where(~there.exists())).all()
    new = {row.seq: likeness_of(texts[row.id]) for row in rows}
    passages = [
        {"report": seq, "hash": passage}
        for seq, likeness in new.items()
        for passage in passages_of(likeness)
    ]
    if passages:
        connection.execute(insert(d.passages), passages)
    return new


@dataclass(slots=True)
class _Stories:
    """Reports and the stories that they are of, while they are being joined."""

    of: dict[int, str]
    joined: dict[str, str] = field(default_factory=dict)

    def story(self, report: int) -> str:
        """Give the least id that stands for the report's story now."""
        story = self.of[report]
        while story in self.joined:
            story = self.joined[story]
        return story

    def join(self, one: int, other: int) -> None:
        """Make the stories of two reports one."""
        low, high = sorted((self.story(one), self.story(other)))
        if low != high:
            self.joined[high] = low


def _joined(connection: Connection, new: dict[int, Likeness]) -> set[int]:
    """Join the stories of new reports with those of reports that are like them."""
    beside = _beside(connection, list(new))
    stories = _stories(connection, {*new, *(other for some in beside.values() for other in some)})
    known = dict(new)
    for report, others in beside.items():
        for first in range(0, len(others), READ):
            some = [
                other
                for other in others[first : first + READ]
                if stories.story(other) != stories.story(report)
            ]
            known |= _likenesses(connection, [other for other in some if other not in known])
            for other in some:
                apart = stories.story(other) != stories.story(report)
                if apart and alike(known[report], known[other]):
                    stories.join(report, other)
    return _renamed(connection, stories)


def _beside(connection: Connection, reports: Sequence[int]) -> dict[int, list[int]]:
    """Give for each report those that may be copies of it, most passages in common first."""
    kept = _passages(connection, reports)
    likely = [
        (report, other, common)
        for report, other, common, last, after in connection.execute(
            BESIDE, {"reports": list(reports)}
        ).all()
        if common >= ENOUGH or may_share(kept[report], last, after, most_beside(common))
    ]
    kept |= _passages(connection, {other for _, other, _ in likely})
    found: dict[int, list[int]] = defaultdict(list)
    for report, other, common in likely:
        if may_be_alike(kept[report], kept[other], common):
            found[report].append(other)
    return found


# From so many in common on, no report has too many others beside them.
ENOUGH = next(common for common in count(LEAST_COMMON) if most_beside(common) >= PASSAGES)


def _pairs_of() -> Executable:
    """Select the reports that have passages in common with some, and two passages of each.

    Those are its last, and the first of those that would be too many. In a large ledger thousands
    have a turn of phrase and a number in common with a report; two passages of each are enough to
    leave most of them alone, and all of them would take ten times as long.
    """
    mine, other, p = d.passages.alias("mine"), d.passages.alias("other"), d.passages.c
    pairs = (
        select(mine.c.report, other.c.report.label("other"), func.count().label("common"))
        .join(other, (other.c.hash == mine.c.hash) & (other.c.report != mine.c.report))
        .where(mine.c.report.in_(bindparam("reports", expanding=True)))
        .group_by(mine.c.report, other.c.report)
        .having(func.count() >= LEAST_COMMON)
        .subquery()
    )
    last = select(func.max(p.hash)).where(p.report == pairs.c.other).scalar_subquery()
    nth = select(p.hash).where(p.report == pairs.c.other).order_by(p.hash).limit(1)
    after = {
        common: nth.offset(most_beside(common)).scalar_subquery()
        for common in range(LEAST_COMMON, ENOUGH)
    }
    asked = select(pairs, last, case(after, value=pairs.c.common))
    return asked.order_by(pairs.c.report, pairs.c.common.desc(), pairs.c.other)


BESIDE = _pairs_of()


def _passages(connection: Connection, reports: Iterable[int]) -> dict[int, list[int]]:
    """Give the passages of reports, in order.

    A row for each of a thousand reports is had in a fifth of the time of one for each passage.
    """
    p = d.passages.c
    joined = func.aggregate_strings(cast(p.hash, Text), " ")
    asked = select(p.report, joined).group_by(p.report)
    return {
        report: sorted(map(int, passages.split()))
        for some in batches(sorted(reports), AT_ONCE)
        for report, passages in connection.execute(asked.where(p.report.in_(some))).all()
    }


def _stories(connection: Connection, reports: Iterable[int]) -> _Stories:
    """Give the stories of reports as they are kept; a report alone is its own."""
    story = func.coalesce(d.stories.c.story, t.reports.c.id).label("story")
    asked = select(t.reports.c.seq, story).outerjoin(
        d.stories, d.stories.c.report == t.reports.c.seq
    )
    found: dict[int, str] = {}
    for some in batches(sorted(reports), AT_ONCE):
        rows = connection.execute(asked.where(t.reports.c.seq.in_(some)))
        found |= {row.seq: row.story for row in rows}
    return _Stories(found)


def passages_again(connection: Connection, report: Report, findings: Findings) -> bool:
    """Tell whether the passages that are kept of a report are those of its text.

    One that is not grouped need not have any; it may, from when more was found in it.
    """
    asked = select(d.passages.c.hash).join(t.reports).where(t.reports.c.id == report.id)
    kept = sorted(row.hash for row in connection.execute(asked))
    if not kept and not _is_grouped(report, findings):
        return True
    return kept == list(passages_of(likeness_of(report.text)))


def stories_kept(connection: Connection) -> dict[int, str]:
    """Give the stories of reports, by their numbers, as they are kept; one alone may lack."""
    asked = select(d.stories.c.report, d.stories.c.story)
    return {row.report: row.story for row in connection.execute(asked)}


def stories_again(connection: Connection) -> dict[int, str]:
    """Give the stories of all reports that have passages, found again."""
    asked = select(t.reports.c.seq, t.reports.c.id).where(
        t.reports.c.seq.in_(select(d.passages.c.report))
    )
    stories = _Stories({row.seq: row.id for row in connection.execute(asked)})
    known = lru_cache(maxsize=COMPARED)(lambda report: _likenesses(connection, [report])[report])
    numbers = sorted(stories.of)
    for some in batches(numbers, COMPARED):
        beside = _beside(connection, some)
        for report, others in beside.items():
            for other in others:
                apart = stories.story(other) != stories.story(report)
                if apart and alike(known(report), known(other)):
                    stories.join(report, other)
    return {report: stories.story(report) for report in numbers}


# How many reports are compared with others at once; their words are held meanwhile.
COMPARED = 200
# SQLite takes 32,766 parameters.
AT_ONCE = 10_000


# How many reports are read at once to be compared with one.
READ = 30


def _likenesses(connection: Connection, reports: list[int]) -> dict[int, Likeness]:
    if not reports:
        return {}
    asked = select(t.texts.c.report, t.texts.c.text).where(t.texts.c.report.in_(reports))
    return {row.report: likeness_of(row.text) for row in connection.execute(asked)}


def _renamed(connection: Connection, stories: _Stories) -> set[int]:
    """Keep the stories that were joined; give the reports whose story has another name now."""
    given = set(stories.joined) | set(stories.joined.values())
    if not given:
        return set()
    asked = select(d.stories.c.report, d.stories.c.story)
    rows = connection.execute(asked.where(d.stories.c.story.in_(sorted(given)))).all()
    before = {row.report: row.story for row in rows}
    before |= {report: story for report, story in stories.of.items() if story in given}
    after = _Stories(before, stories.joined)
    now = {report: after.story(report) for report in before}
    connection.execute(delete(d.stories).where(d.stories.c.report.in_(sorted(before))))
    kept = [{"report": report, "story": now[report]} for report in sorted(now)]
    connection.execute(insert(d.stories), kept)
    return {report for report, story in before.items() if now[report] != story}
