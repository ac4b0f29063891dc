"""A question's claims as HXL-tagged CSV: a second heading tells humanitarian tools what is what."""

from collections.abc import Iterable, Iterator, Mapping

from according.ledger.conclusions import Question
from according.ledger.identity import side_name
from according.model import Measure
from according.show.exports import csv_lines

__all__ = ["TAGS", "hxl_csv"]

# HXL 1.1 (https://hxlstandard.org): core hashtags, attributes of its dictionary where it has them.
TAGS = {
    Measure.KILLED: "#affected+killed",
    Measure.INJURED: "#affected+injured",
    Measure.CASUALTIES: "#affected+killed+injured",
    Measure.MISSING: "#affected+missing",
    Measure.CAPTURED: "#affected+captured",
    Measure.DETAINED: "#affected+detained",
    Measure.ABDUCTED: "#affected+abducted",
    Measure.DISPLACED: "#affected+idps",
    Measure.EVACUATED: "#affected+evacuated",
    Measure.RESCUED: "#affected+rescued",
    Measure.AFFECTED: "#affected",
    Measure.DESTROYED: "#impact+destroyed",
    Measure.DAMAGED: "#impact+damaged",
    Measure.LOST: "#impact+lost",
}


def hxl_csv(question: Question, rows: Iterable[Mapping[str, object]]) -> Iterator[bytes]:
    """Yield the heading, the row of hashtags, and a line for each row of a timeline."""
    tag = TAGS[question.measure]
    columns = {
        "day": "#date+occurred",
        "published": "#date+published",
        "claimant": "#org+claimant",
        "low": f"{tag}+min",
        "high": f"{tag}+max",
        "figure": f"{tag}+text",
        "subject": "#population+name" if "affected" in tag else "#item+name",
        "place": "#loc+name",
        "status": "#status",
        "verified": "#status+verified",
        "sentence": "#description+quote",
        "publisher": "#meta+source",
        "url": "#meta+url",
        "claim": "#meta+id",
    }
    yield from csv_lines(tagged(columns, question, rows), tuple(columns))


def tagged(
    columns: Mapping[str, str], question: Question, rows: Iterable[Mapping[str, object]]
) -> Iterator[Mapping[str, object]]:
    """Yield the hashtags, then the rows."""
    yield columns
    whose = f" ({side_name(question.side)})" if question.side else ""
    subject = f"{question.subject}{whose}"
    for row in rows:
        yield {
            **{name: row.get(name) for name in columns},
            "claimant": row["actor"],
            "subject": subject,
            "place": question.place,
            "claim": row["claim_id"],
        }
