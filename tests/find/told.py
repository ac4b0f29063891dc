"""Short-hand for tests of finding: what is claimed in a text, as plain tuples."""

from according.find import find
from according.find.claims import findings_of
from according.find.places.ranking import ruled
from according.model import Claim, Published, Report


def claims(text: str, day: str | None = "2022-03-08", title: str = "") -> tuple[Claim, ...]:
    """Give the claims of a report with this text, published on this day."""
    report = Report(text=text, title=title, published=Published(day) if day else None)
    findings = find(report)
    findings.check(text)
    return findings.claims


def said(text: str, field: str, **report: str) -> list[tuple[str, str | None]]:
    """Give figure and one field, as text, of every claim."""
    return [(c.figure.text, c.to_dict()[field]) for c in claims(text, **report)]  # type: ignore[misc]


def by_rule(
    text: str, field: str, day: str | None = "2022-03-08", title: str = ""
) -> list[tuple[str, object]]:
    """Give the same as ``said``, each place as the rules alone tell it."""
    report = Report(text=text, title=title, published=Published(day) if day else None)
    found = findings_of(report, "", choose=ruled).claims
    return [(claim.figure.text, claim.to_dict()[field]) for claim in found]


def bounded(claim: Claim) -> str:
    """Give a claim's bounds and measure: "12 killed", "100-150 killed", "-50 injured"."""
    low = "" if claim.low is None else str(claim.low)
    high = "" if claim.high in (None, claim.low) else f"-{claim.high}"
    return f"{low}{high} {claim.measure}"


def counted(text: str) -> str:
    """Give what every claim counts, and its whole: "57- killed villagers; 38 killed men < 57"."""
    found = []
    for claim in claims(text):
        low, measure = bounded(claim).rsplit(" ", 1)
        least = "-" if claim.high is None else ""
        whole = f" < {claim.part_of.text}" if claim.part_of else ""
        found.append(f"{low}{least} {measure} {claim.subject.text}{whole}")
    return "; ".join(found)
