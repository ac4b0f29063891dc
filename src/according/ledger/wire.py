"""Values to the tables' rows and back; every row of evidence is made and read here."""

import json
import zlib
from collections.abc import Mapping
from typing import cast

from according.errors import ValueFormError
from according.ledger.words import fold, unkeepable
from according.model import (
    Block,
    BlockKind,
    Claim,
    Dropped,
    Page,
    Precision,
    Published,
    Report,
    Response,
    content_id,
)
from according.model.claim import NOT_SAID

__all__ = [
    "Row",
    "claim_of",
    "claim_row",
    "fetch_id",
    "fetch_row",
    "finding_id",
    "keepable",
    "page_row",
    "phrase_row",
    "reading_row",
    "report_of",
    "report_row",
    "response_of",
    "response_row",
]

Row = dict[str, object]
# What the wire form of a claim leaves out when it is null, and `Claim.from_dict` wants to see.
NULLS = dict.fromkeys(("low", "high", "verified", "since", "as_of"))
# What a report's id is made of stands in its own row; the reading holds the rest.
IN_REPORT = frozenset({"id", "text", "publisher", "url"})


ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _json(said: Mapping[str, object]) -> str:
    return ENCODER.encode(said)


def keepable(row: Row) -> Row:
    """Give the row as it is.

    Raises:
        ValueFormError: a text holds U+0000 or half a surrogate pair, which not every database can
            keep, or a number needs more than 64 bits.
    """
    for name, value in row.items():
        if isinstance(value, str):
            wrong = unkeepable(value)
            if wrong:
                raise ValueFormError(f"{name} holds {wrong}, which cannot be kept")
        elif isinstance(value, int) and value >= 1 << 63:
            raise ValueFormError(f"{name} is {value}, which is too large to be kept")
    return row


def page_row(page: Page) -> Row:
    """Give the row of a page's bytes."""
    packed = zlib.compress(page.content)
    return {"hash": page.hash, "size": len(page.content), "packed": packed}


def fetch_row(page: Page) -> Row:
    """Give the row of where a page was had; its key to the page is still missing."""
    row: Row = {
        "name": page.name,
        "address": page.address,
        "media_type": page.media_type,
        "charset": page.charset,
        "retrieved": page.retrieved,
        "etag": page.etag,
        "last_modified": page.last_modified,
    }
    return {"id": fetch_id(row, page.hash), **row}


def fetch_id(row: Mapping[str, object], page_hash: str) -> str:
    """Give the id of an answer; had again without a change, later, it is the same."""
    names = ("name", "address", "media_type", "charset", "etag", "last_modified")
    return content_id("fetch", page_hash, *(row[name] for name in names))


def phrase_row(words: str) -> Row:
    """Give the row of a phrase that claims are asked by."""
    folded = fold(words)
    return {"id": content_id("phrase", folded), "folded": folded}


def report_row(report: Report, now: str) -> Row:
    """Give the row of what a report's id is made of; the key to its publisher is missing."""
    return {
        "id": report.id,
        "publisher": report.publisher,
        "address": report.address,
        "added": now,
    }


def reading_row(report: Report, now: str) -> Row:
    """Give the row of how a report was read; the key to its report is still missing."""
    said = {key: value for key, value in report.to_dict().items() if key not in IN_REPORT}
    return {
        "id": content_id("reading", report.id, said),
        "title": report.title,
        "day": report.day or "",
        "reader": report.reader,
        "raw_hash": report.raw_hash,
        "given_id": report.given_id,
        "said": _json(said),
        "added": now,
    }


def report_of(publisher: str, address: str, text: str, said: str) -> Report:
    """Make the report from its row's texts and its reading's wire form.

    Raises:
        ValueFormError: the wire form is none.
    """
    try:
        given = json.loads(said)
        published = given["published"]
        return Report(
            text=text,
            publisher=publisher,
            address=address,
            title=given["title"],
            byline=given["byline"],
            published=published
            and Published(
                published["moment"],
                Precision(published["precision"]),
                published["zone"],
                published["written"],
            ),
            language=given["language"],
            blocks=tuple(
                Block(start, end, BlockKind(kind)) for start, end, kind in given["blocks"]
            ),
            dropped=tuple(Dropped(line, reason) for line, reason in given["dropped"]),
            raw_hash=given["raw_hash"],
            reader=given["reader"],
            given_id=given["given_id"],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueFormError(f"not a reading: {error!r}") from error


def claim_row(claim: Claim, claim_id: str) -> Row:
    """Give the row of a claim; its keys to report and phrases are still missing."""
    said = claim.to_dict()
    row = {name: said[name] for name in ("start", "end", "low", "high", "bound", "measure")}
    row |= {name: said[name] for name in ("status", "verified", "scope", "since", "as_of")}
    row |= {"id": claim_id, "implicit": claim.implicit, "said": _said(said)}
    return row


def _said(said: Mapping[str, object]) -> str:
    return _json({key: v for key, v in said.items() if v is not None and key not in NOT_SAID})


def claim_of(said: str, *, report_id: str, text: str, confidence: float, finder: str) -> Claim:
    """Make the claim from its wire form and what one finding says of it.

    Raises:
        ValueFormError: the wire form is none.
        ProvenanceError: it does not fit the report's text.
    """
    given = NULLS | _object(said) | {"confidence": confidence, "finder": finder}
    return Claim.from_dict(given, report_id=report_id, text=text)


def response_row(response: Response) -> Row:
    """Give the row of a response; its keys to report and party are still missing."""
    return {"id": response.id, "kind": str(response.kind), "said": _said(response.to_dict())}


def response_of(said: str, *, report_id: str, text: str, finder: str) -> Response:
    """Make the response from its wire form; raises as `claim_of` does."""
    return Response.from_dict(_object(said) | {"finder": finder}, report_id=report_id, text=text)


def _object(said: str) -> dict[str, object]:
    try:
        given = json.loads(said)
    except ValueError as error:
        raise ValueFormError(f"no JSON: {error}") from error
    if not isinstance(given, dict):
        raise ValueFormError(f"no JSON object: {said[:40]!r}")
    return cast("dict[str, object]", given)


def finding_id(
    reading_id: str, finder: str, claims: list[tuple[str, float]], responses: list[str]
) -> str:
    """Give the id of what one finder gave for one reading: claims with confidence, responses."""
    return content_id("finding", reading_id, finder, claims, responses)
