"""A file, an address or standard input into a page: its bytes, within limits."""

import re
from pathlib import Path
from typing import BinaryIO

from according.errors import ReadError
from according.model import Page
from according.read.gzipped import gunzipped
from according.read.options import FetchOptions

__all__ = ["STANDARD_INPUT", "is_address", "load", "load_file"]

STANDARD_INPUT = "-"
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def is_address(source: str) -> bool:
    """Tell an address of any scheme from a file's path."""
    return bool(SCHEME.match(source))


def load(
    source: str,
    *,
    stdin: BinaryIO | None = None,
    options: FetchOptions = FetchOptions(),  # noqa: B008 - frozen
    now: str,
    validators: tuple[str, str] | None = None,
) -> Page:
    """Give the page at ``source``: a file's path, an http(s) address, or "-" for ``stdin``.

    ``now`` is the moment in UTC that a fetched page is marked with; ``validators`` are the etag and
    last-modified of the page as it is known already.

    Raises:
        FetchError: the address could not be had, or its page has not changed.
        ReadError: the file is missing, a folder, too large, or damaged gzip.
    """
    if source == STANDARD_INPUT:
        if stdin is None:
            raise ReadError("standard input", "is closed")
        return Page("standard input", _taken(stdin, "standard input", options.max_bytes))
    if is_address(source):
        # Loaded for addresses only: the network's libraries take a quarter of a second.
        from according.read.fetch import fetch

        return fetch(source, options=options, now=now, validators=validators)
    return load_file(Path(source), options=options)


def load_file(path: Path, *, options: FetchOptions) -> Page:
    """Give the page in a file.

    Raises:
        ReadError: it is missing, a folder, not to be read, too large, or damaged gzip.
    """
    name = str(path)
    try:
        if path.is_dir():
            raise ReadError(name, "a folder, not a page")
        if not path.is_file() and path.exists():
            raise ReadError(name, "not a file")
        with path.open("rb") as file:
            content = _taken(file, name, options.max_bytes)
    except FileNotFoundError as error:
        raise ReadError(name, "no such file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file's name"
        raise ReadError(name, reason.lower()) from error
    return Page(name, content, address=name)


def _taken(file: BinaryIO, name: str, limit: int) -> bytes:
    content = file.read(limit + 1)
    if len(content) > limit:
        raise ReadError(name, f"larger than {limit:,} bytes")
    return gunzipped(content, name, limit)
