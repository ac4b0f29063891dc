"""How the program ends: whatever goes wrong becomes one line and a status."""

import gc
import os
import sys

import click

from according.errors import AccordingError
from according.show import streams

__all__ = ["FAILED", "FAULTY", "INTERRUPTED", "UNREAD", "Program", "run"]

FAILED = 2
FAULTY = 1
# What a shell reports for a program that was ended by SIGINT, and by SIGPIPE.
INTERRUPTED = 130
UNREAD = 141
# Finding makes many small values and hardly a cycle of them: Python's collector, left as it is,
# takes a tenth of the time of reading a long report and gets no memory back.
VALUES_BETWEEN_COLLECTIONS = 50_000


class Program(click.Group):
    """A group of commands that the user, or whoever reads the output, may end early."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a reader that is gone ends it without a word, as it ends ``cat``."""
        streams.prepare()
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            streams.forsake_output()
            ctx.exit(UNREAD)
        except KeyboardInterrupt:
            streams.complain("interrupted")
            ctx.exit(INTERRUPTED)
        return result


def run(program: click.Group) -> int:
    """Run the program as the user called it, and give its exit status.

    An error of ours, a usage error and output that cannot be written are news for the user;
    anything else is our bug, and shows itself.
    """
    if sys.stdout is None:
        return _failed("standard output: it is closed")
    gc.set_threshold(VALUES_BETWEEN_COLLECTIONS)
    try:
        status = program.main(prog_name="according", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except AccordingError as error:
        return _failed(str(error))
    except OSError as error:
        streams.forsake_output()
        reason = os.strerror(error.errno) if error.errno else str(error)
        return _failed(f"{error.filename or 'standard output'}: {reason}")
    return status if isinstance(status, int) else 0


def _failed(message: str) -> int:
    streams.complain(message)
    return FAILED
