"""The command that holds a page against a ledger."""

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from according.show import options, streams

if TYPE_CHECKING:
    from according.ledger.conclusions import Beside, PlacedClaim

__all__ = ["COMMANDS"]


@click.command()
@click.argument("page")
@options.ledger
@options.as_json
@options.fetching
@click.option(
    "--date", "day", metavar="YYYY-MM-DD", help="When PAGE was published, if it does not say so."
)
def against(
    *, page: str, address: str, form: str | None, allow_private: bool, day: str | None
) -> None:
    """Hold a PAGE against a ledger: who says alike, who contradicts it, what was said since.

    PAGE is a file, an address, or - for standard input. Nothing of it is kept.
    """
    from according import pipeline
    from according.ledger import Ledger
    from according.show.exports import json_line
    from according.show.views import beside_rows

    moment = datetime.now(UTC).isoformat(timespec="seconds")
    fetching = pipeline.FetchOptions(allow_private=allow_private)
    report = pipeline.read(page, now=moment, stdin=sys.stdin.buffer, options=fetching)
    report = pipeline.dated(report, day or moment[:10])
    findings = pipeline.find_in(report)
    with Ledger(address, create=False) as ledger:
        if form:
            for row in beside_rows(ledger, report, findings, now=moment):
                streams.put(json_line(row))
            return
        found = ledger.conclusions.besides(report, findings, now=moment)
    for one in found:
        for line in told(one):
            click.echo(line)
    if not found:
        click.echo("No claims were found.")


def told(one: "Beside") -> list[str]:
    """Say what is known beside one claim."""
    from according.show.wording import bounds, inline

    def said(claim: "PlacedClaim") -> str:
        day = f" ({claim.day})" if claim.day else ""
        return f"{bounds(claim.low, claim.high, claim.bound)}{day}"

    lines = [f"{said(one.claim)}  {inline(one.actor.name)}  {inline(one.question.title)}"]
    for rival in one.against:
        pair = (
            (rival.higher, rival.contradiction.higher),
            (rival.lower, rival.contradiction.lower),
        )
        who, theirs = next(each for each in pair if each[1].claim_id != one.claim.claim_id)
        ratio = rival.contradiction.ratio
        times = f", {ratio:,.1f} times" if ratio is not None else ""
        lines.append(f"    against  {said(theirs)}  {inline(who.name)}{times}")
    if one.since:
        lines.append(f"    since    {said(one.since)}  its claimant")
    lines += [f"    alike    {said(claim)}  {inline(actor.name)}" for actor, claim in one.alike]
    for each in one.apart:
        why = f"{each.field} ({inline(each.says)})"
        lines.append(f"    apart    {said(each.claim)}  {inline(each.actor.name)}: {why}")
    return lines if len(lines) > 1 else [*lines, "    nothing known beside it"]


COMMANDS = (against,)
