"""Claims as a table: under each claimant what it claims, each with the sentence it stands in."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from according.ledger import KeptClaim, Review, ReviewState
from according.model import Claim, Span, Status
from according.show.terminal.layout import fitted, hung, row
from according.show.views import ClaimantGroup, by_claimant, marks
from according.show.wording import corrected_words, how_many, inline

__all__ = ["DIGITS", "FIGURE", "claims_table", "reviewed"]

# From this width on there is room for the figure's own words beside its bounds; below it they
# are marked in the sentence only.
WIDE = 100

FIGURE = "bold yellow"
# So many digits of a claim's id are shown: enough for a million claims.
DIGITS = 8
STYLES = {
    "denied": "red",
    "possible": "magenta",
    "projected": "magenta",
    "unverified": "red",
    "verified": "green",
    "accepted": "green",
    "rejected": "red",
}

REVIEWS = {
    ReviewState.ACCEPTED: "accepted",
    ReviewState.REJECTED: "rejected",
    ReviewState.CORRECTED: "corrected",
    ReviewState.OPEN: "open: found otherwise than it was judged",
}

# The columns that hold words, which may be broken, and the least that makes them readable.
SHRINKING = {"WORDS": 12, "SUBJECT": 12, "PLACE": 9, "STATUS": 10}


def claims_table(
    console: Console, claims: Sequence[KeptClaim], *, sources: bool = False
) -> Iterator[Text]:
    """Yield claims as a table in the console's width, under a line for each claimant.

    Claims that share a sentence stand together above it. With ``sources`` each sentence is
    followed by the report it stands in.
    """
    if not claims:
        return
    titles = [title for title in _cells(claims[0].claim) if title != "WORDS" or _wide(console)]
    rows = [{title: _cells(kept.claim)[title] for title in titles} for kept in claims]
    if sources:
        rows = [{"CLAIM": _called(kept)} | cells for cells, kept in zip(rows, claims, strict=True)]
        titles = ["CLAIM", *titles]
    widths = fitted(rows, console.width, shrinking=SHRINKING)
    yield from row(console, widths, {title: Text(title, style="dim") for title in titles})
    for group in by_claimant(claims):
        yield Text()
        yield from hung(console, _claimant(group))
        for _, shared in groupby(
            group.claims, key=lambda kept: (kept.claim.report_id, kept.sentence)
        ):
            yield from _entry(console, list(shared), widths, sources=sources)


def _place(kept: KeptClaim) -> tuple[str, Span]:
    """Give what claims share that stand in one sentence."""
    return kept.claim.report_id, kept.sentence


def _called(kept: KeptClaim) -> Text:
    """Give the digits by which a claim is called when it is judged."""
    return Text(kept.claim.id[:DIGITS], style="cyan")


def _wide(console: Console) -> bool:
    return console.width >= WIDE


def _cells(claim: Claim) -> dict[str, Text]:
    return {
        "HOW MANY": Text(how_many(claim), style=FIGURE, justify="right"),
        "WORDS": Text(inline(claim.figure.text)),
        "MEASURE": Text(str(claim.measure)),
        "SUBJECT": Text(inline(claim.subject.text)),
        "AS OF": Text(claim.as_of or "-"),
        "PLACE": Text(inline(claim.place.text) if claim.place else "-"),
        "STATUS": _status(claim),
    }


def _status(claim: Claim) -> Text:
    """Give status and verification; "asserted" goes without saying where the other is told."""
    told = [str(word) for word in (claim.status, claim.verified) if word]
    if len(told) > 1 and claim.status is Status.ASSERTED:
        del told[0]
    return Text(", ").join(Text(word, style=STYLES.get(word, "")) for word in told)


def _claimant(group: ClaimantGroup) -> Text:
    count = f"  {len(group.claims)}" if len(group.claims) > 1 else ""
    if not group.claimant:
        return Text.assemble(("no claimant: in the report's own voice", "italic"), (count, "dim"))
    return Text.assemble((inline(group.claimant), "bold cyan"), (count, "dim"))


def _entry(
    console: Console, shared: Sequence[KeptClaim], widths: dict[str, int], *, sources: bool
) -> Iterator[Text]:
    for kept in shared:
        yield from row(console, widths, {"CLAIM": _called(kept)} | _cells(kept.claim))
    yield from hung(console, _sentence(shared), indent=4)
    qualified = " · ".join(
        dict.fromkeys(words for kept in shared for words in _said_of(kept.claim))
    )
    for kept in shared:
        if kept.review:
            yield from hung(console, reviewed(kept.claim, kept.review), indent=4)
    if qualified:
        yield from hung(console, Text(qualified, style="italic"), indent=4)
    if sources:
        first = shared[0]
        told = (first.publisher or "unknown publisher", first.day or "undated", first.title)
        line = inline(" · ".join((first.claim.report_id[:12], *filter(None, told))))
        yield from hung(console, Text(line, style="cyan"), indent=4)


def _sentence(shared: Sequence[KeptClaim]) -> Text:
    """Give the sentence that the claims share, with the figure of each marked."""
    sentence, shown = shared[0].sentence, Text()
    at = 0
    for figure, _ in marks(shared):
        start, end = figure.start - sentence.start, figure.end - sentence.start
        shown.append(inline(sentence.text[at:start]), style="dim")
        shown.append(inline(figure.text), style=FIGURE)
        at = end
    return shown.append(inline(sentence.text[at:]), style="dim")


def reviewed(claim: Claim, review: Review) -> Text:
    """Give how people see a claim, with the figure it is about, who and why."""
    said = corrected_words(review.correction.fields)
    told = f"{REVIEWS[review.state]} by {review.by}" + (f": {said}" if said else "")
    note = f" ({review.note})" if review.note else ""
    style = STYLES.get(review.state, "magenta")
    return Text.assemble((inline(claim.figure.text), FIGURE), " ", (inline(told + note), style))


def _said_of(claim: Claim) -> Iterator[str]:
    """Yield what else the report says of a claim."""
    if claim.since:
        yield f"since {claim.since}"
    if claim.scope == "rate":
        yield f"{inline(claim.figure.text)}: a rate, not a sum"
    if claim.part_of:
        yield f"{inline(claim.figure.text)}: part of {inline(claim.part_of.text)}"
    if claim.relay:
        yield f"via {inline(claim.relay.text)}"
    if claim.caveat:
        yield f"caveat: “{inline(claim.caveat.text)}”"
