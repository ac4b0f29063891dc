"""Correcting a claim: the fields that a person gives, checked, with spans cut from the report."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from according.errors import ProvenanceError, ValueFormError
from according.ledger.verdicts import Correction
from according.model import Bound, Claim, Measure, Scope, Span, Status, Verified

__all__ = ["FIELDS", "corrected", "correction_of"]

# What stands in the report's text; all else of a correction is a value.
SPANS = ("subject", "claimant", "place")
NUMBERS = ("low", "high")
DAYS = ("since", "as_of")
TERMS: dict[str, Callable[[str], str]] = {
    "bound": Bound,
    "measure": Measure,
    "status": Status,
    "verified": Verified,
    "scope": Scope,
}
# The fields that a correction may have, in the order of a claim's.
FIELDS = (
    *(*NUMBERS, "bound", "measure", "subject", "claimant", "status", "verified"),
    *("scope", *DAYS, "place"),
)
# What a claim cannot do without.
NEEDED = frozenset(("bound", "measure", "subject", "status", "scope"))


def correction_of(claim: Claim, text: str, given: Mapping[str, str]) -> Correction:
    """Give the correction that says what ``given`` does, by the names of fields.

    An empty text says that the claim says nothing there. Words are looked for in the report's
    ``text``, nearest to the figure. Bounds that are not given follow from those that are: of an
    exact number the low is the high.

    Raises:
        ValueFormError: a field that no claim has, a value outside the codebook, words that do not
            stand in the report, bounds that do not fit, or nothing is corrected.
    """
    if not given:
        raise ValueFormError("a correction says what is to be corrected")
    fields: dict[str, str | int | None] = {}
    spans: dict[str, tuple[int, int]] = {}
    for name, said in given.items():
        fields[name] = _value(name, said)
        if name in SPANS and said:
            span = _nearest(text, said, claim.figure)
            fields[name], spans[name] = span.text, (span.start, span.end)
    fields |= _bounds(claim, fields)
    correction = Correction(fields, spans)
    corrected(claim, correction, text)
    return correction


def corrected(claim: Claim, correction: Correction, text: str) -> Claim:
    """Give the claim as it is corrected, with spans of the report's ``text``.

    Raises:
        ValueFormError: the correction does not fit the claim.
        ProvenanceError: its words do not stand where it says.
    """
    said = dict(correction.fields)
    for name in SPANS:
        if name in said:
            said[name] = _span(name, said[name], correction, text)  # type: ignore[assignment]  # a span is what Claim holds
    for name, term in TERMS.items():
        if said.get(name) is not None:
            said[name] = term(str(said[name]))
    try:
        return replace(claim, **said)  # type: ignore[arg-type]  # checked above, and by the claim
    except TypeError as error:
        raise ValueFormError(f"no such correction: {error}") from error


def _span(name: str, words: object, correction: Correction, text: str) -> Span | None:
    if words is None:
        return None
    if name not in correction.spans:
        raise ProvenanceError(f"the corrected {name} {words!r} stands nowhere")
    span = Span.of(text, *correction.spans[name])
    if span.text != words:
        raise ProvenanceError(f"{words!r} does not stand where the correction says it does")
    return span


def _value(name: str, said: str) -> str | int | None:
    """Give a field's value in the wire form of a claim."""
    if name not in FIELDS:
        raise ValueFormError(f"{name!r} cannot be corrected: {', '.join(FIELDS)}")
    if not said:
        if name in NEEDED:
            raise ValueFormError(f"a claim cannot be without its {name}")
        return None
    if name in NUMBERS:
        digits = said.replace(",", "")
        if not re.fullmatch(r"[0-9]{1,18}", digits):
            raise ValueFormError(f"{name}: {said!r} is no number")
        return int(digits)
    if name in TERMS:
        try:
            return str(TERMS[name](said))
        except ValueError as error:
            raise ValueFormError(f"{said!r} is no {name}") from error
    return said


def _nearest(text: str, words: str, figure: Span) -> Span:
    """Give the words where they stand nearest to the figure, whatever the white space in them.

    As they are written, if they stand so anywhere; else whatever their case.
    """
    pattern = r"\s+".join(map(re.escape, words.split()))
    if not pattern:
        raise ValueFormError("these words are none")
    for flags in (0, re.IGNORECASE):
        places = re.finditer(rf"(?<!\w){pattern}(?!\w)", text, flags)
        found = [Span.of_match(match) for match in places]
        if found:
            return min(found, key=lambda span: (_distance(span, figure), span.start))
    raise ValueFormError(f"{words!r} does not stand in the report")


def _distance(span: Span, figure: Span) -> int:
    return max(span.start - figure.end, figure.start - span.end, 0)


Fields = Mapping[str, str | int | None]


def _bounds(claim: Claim, fields: Fields) -> dict[str, str | int | None]:
    """Give low, high and bound together, if any of them is corrected (codebook, section 3).

    Raises:
        ValueFormError: they do not fit each other.
    """
    if not fields.keys() & {"low", "high", "bound"}:
        return {}
    bound = Bound(str(fields.get("bound", claim.bound)))
    low, high = fields.get("low", claim.low), fields.get("high", claim.high)
    if bound in (Bound.EXACT, Bound.ABOUT):
        # The one that is given; with both or neither, they must be alike.
        if "high" not in fields:
            high = low if low is not None else high
        if "low" not in fields:
            low = high
    elif bound in (Bound.AT_LEAST, Bound.VAGUE):
        low, high = low if low is not None else high, fields.get("high")
    elif bound is Bound.AT_MOST:
        low, high = fields.get("low"), high if high is not None else low
    if not _fit(bound, low, high):
        raise ValueFormError(f"{bound} cannot be from {_open(low)} to {_open(high)}")
    return {"bound": str(bound), "low": low, "high": high}


def _fit(bound: Bound, low: object, high: object) -> bool:
    if bound in (Bound.EXACT, Bound.ABOUT):
        return low is not None and low == high
    if bound in (Bound.AT_LEAST, Bound.VAGUE):
        return low is not None and high is None
    if bound is Bound.AT_MOST:
        return low is None and high is not None
    return low is not None and high is not None


def _open(bound: object) -> str:
    return "open" if bound is None else str(bound)
