"""The command by which assistants ask a ledger."""

import click

from according.show import options

__all__ = ["COMMANDS"]


@click.command()
@options.ledger
def mcp(*, address: str) -> None:
    """Let assistants ask the ledger over the Model Context Protocol, on standard input and output.

    The tools only read: questions, comparisons, timelines, contradictions, revisions, silences,
    reports, and a text held against the ledger.
    """
    from according.ledger import Ledger
    from according.show.tools import server_of

    with Ledger(address, create=False) as ledger:
        server_of(ledger).run("stdio")


COMMANDS = (mcp,)
