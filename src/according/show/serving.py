"""The command that opens the desk."""

from typing import TYPE_CHECKING

import click

from according.errors import ShowError
from according.show import options

if TYPE_CHECKING:
    from socket import socket

__all__ = ["COMMANDS"]

HOST, PORT = "127.0.0.1", 8700
LOOPBACK = frozenset(("127.0.0.1", "::1", "localhost"))


@click.command()
@options.ledger
@click.option("--host", default=HOST, show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    help="The port to listen on; 0 takes one that is free.",
)
@click.option("--title", default="according", show_default=True, help="The name of the site.")
@click.option(
    "--public",
    "public",
    default="",
    metavar="ADDRESS",
    help="Where visitors find the site (https://example.org), if a proxy stands before it.",
)
@click.option(
    "--allow-private",
    "private",
    is_flag=True,
    help="Let visitors have pages read from private and loopback addresses too.",
)
@click.option(
    "--rate",
    type=click.IntRange(0),
    default=600,
    show_default=True,
    help="Calls a minute that one address may make of the API, files and checks; 0 for any.",
)
def serve(  # noqa: PLR0913 - an option each
    *, address: str, host: str, port: int, title: str, public: str, private: bool, rate: int
) -> None:
    """Open the desk: a site and an API over a ledger.

    Ends with Ctrl-C. Put a proxy that speaks TLS before it to show it to the world.
    """
    try:
        import uvicorn

        from according.show.desk import Desk, Limits, desk_app
        from according.show.desk.connections import Patient, Waiting
    except ImportError as error:
        raise ShowError(
            "the desk needs the extra 'desk' (pip install 'according[desk]')"
        ) from error
    from according.ledger import Ledger

    with Ledger(address) as ledger, listening(host, port) as place:
        desk = Desk(
            ledger,
            title=title,
            address=public.rstrip("/"),
            private=private,
            hosts=names_of(host, public),
            limits=Limits(rate),
        )
        app = Waiting(desk_app(desk))
        found, taken = place.getsockname()[:2]
        shown = f"[{found}]" if ":" in found else found
        click.echo(f"The desk on {ledger.name} is open: http://{shown}:{taken}/ (Ctrl-C ends it)")
        room_for_connections()
        config = uvicorn.Config(
            app,
            http=Patient,
            log_level="warning",
            server_header=False,
            date_header=True,
            lifespan="off",
        )
        uvicorn.Server(config).run(sockets=[place])


def room_for_connections() -> None:
    """Let the process hold as many connections open as the system allows it."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def names_of(host: str, public: str) -> frozenset[str]:
    """Give the names by which the desk may be called; any, if it listens to other machines."""
    from urllib.parse import urlsplit

    known = frozenset(filter(None, (urlsplit(public).hostname,)))
    return known | LOOPBACK if host in LOOPBACK or known else known


def listening(host: str, port: int) -> "socket":
    """Give a socket that listens.

    Raises:
        ShowError: the address is taken, or is none of this machine.
    """
    import socket

    try:
        return socket.create_server((host, port), backlog=2048, reuse_port=False)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ShowError(f"{host}:{port}: {reason}") from error


COMMANDS = (serve,)
