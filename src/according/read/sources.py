"""What a user names to be kept: pages, folders, feeds, lists, JSON lines."""

import gzip
import io
import json
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from according.errors import FetchError, ReadError
from according.model import Page, Report
from according.read.feeds import (
    Entry,
    feed_entries,
    is_feed,
    is_page,
    is_sitemap,
    json_feed,
    listed,
    sitemap_entries,
)
from according.read.jsonlines import LeftOut, reports
from according.read.loading import is_address, load, load_file
from according.read.options import FetchOptions

__all__ = ["Validators", "items"]

# Gives etag and last-modified of an address as it is known already, None if it is not.
Validators = Callable[[str], tuple[str, str] | None]

PAGES = (
    *(".html", ".htm", ".xhtml", ".txt", ".pdf"),
    *(".jsonl", ".ndjson", ".json", ".xml", ".rss", ".atom"),
)
JSON_FILE = re.compile(r"\.json(?:\.gz)?\Z", re.IGNORECASE)
JSON_LINES = re.compile(r"\.(?:jsonl|ndjson)(?:\.gz)?\Z", re.IGNORECASE)
FEED_FILE = re.compile(r"\.(?:xml|rss|atom|rdf)(?:\.gz)?\Z", re.IGNORECASE)
# A list of 50,000 addresses has 5 MB; a longer text is not one.
LONGEST_LIST = 10_000_000
SNIFFED = 4096
# What may stand before the first character that counts: a byte order mark and white space.
BEFORE = b"\xef\xbb\xbf \t\r\n"


def items(
    path: str, *, options: FetchOptions, now: str, validators: Validators
) -> Iterator[Page | Report | LeftOut]:
    """Yield what is at ``path``, in its order: a file, a folder, or an http(s) address.

    A page is yielded as it is; a feed, sitemap or list of addresses gives the pages it names; JSON
    lines give reports. What gives nothing inside a folder, feed or file of lines is left out with
    its reason.

    Raises:
        ReadError: what the user named is missing, damaged, or holds nothing to read.
    """
    if is_address(path):
        yield from _of_address(path, options, now, validators)
    elif Path(path).is_dir():
        yield from _of_folder(Path(path), options, now, validators)
    else:
        yield from _of_file(Path(path), options, now, validators)


def _of_address(
    address: str, options: FetchOptions, now: str, validators: Validators
) -> Iterator[Page | Report | LeftOut]:
    # Loaded for addresses only, as in loading.
    from according.read.fetch import NotChangedError

    try:
        page = load(address, options=options, now=now, validators=validators(address))
    except NotChangedError as error:
        yield LeftOut(error.name, error.reason)
    else:
        yield from _of_page(page, options, now, validators)


def _of_folder(
    folder: Path, options: FetchOptions, now: str, validators: Validators
) -> Iterator[Page | Report | LeftOut]:
    empty = True
    for path in sorted(folder.rglob("*")):
        name = path.name.lower().removesuffix(".gz")
        if name.endswith(PAGES) and not name.startswith(".") and not path.is_dir():
            empty = False
            try:
                yield from _of_file(path, options, now, validators)
            except ReadError as error:
                yield LeftOut(error.name, error.reason)
    if empty:
        raise ReadError(str(folder), "a folder without pages")


def _of_file(
    path: Path, options: FetchOptions, now: str, validators: Validators
) -> Iterator[Page | Report | LeftOut]:
    if JSON_LINES.search(path.name) and path.is_file():
        yield from _of_lines(path)
    else:
        yield from _of_page(load_file(path, options=options), options, now, validators)


def _of_lines(path: Path) -> Iterator[Report | LeftOut]:
    """Yield the reports of a file of JSON lines, one line in memory at a time.

    Raises:
        ReadError: it cannot be read, or its gzip data ends too early; earlier lines were yielded.
    """
    try:
        with path.open("rb") as file:
            packed = path.suffix.lower() == ".gz"
            lines: BinaryIO = gzip.GzipFile(fileobj=file) if packed else file  # type: ignore[assignment]
            yield from reports(lines, str(path))
    except EOFError as error:
        raise ReadError(str(path), "its gzip data ends too early") from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise ReadError(str(path), "its gzip data is damaged") from error
    except OSError as error:
        raise ReadError(str(path), (error.strerror or "cannot be read").lower()) from error


def _of_page(
    page: Page, options: FetchOptions, now: str, validators: Validators
) -> Iterator[Page | Report | LeftOut]:
    """Yield what a page that is here gives: what it names, if it is a feed or list; else itself."""
    entries = _entries(page)
    if entries is not None:
        yield from _fetched(page, entries, options, now, validators)
    elif page.content.lstrip(BEFORE).startswith(b"{"):
        yield from reports(io.BytesIO(page.content), page.name)
    else:
        yield page


def _entries(page: Page) -> list[Entry] | None:
    """Give what a feed, sitemap or list names; None if the page is none of these.

    Raises:
        ReadError: it is called a feed and is none, or names nothing.
    """
    content = page.content
    if is_feed(content):
        return feed_entries(page)
    if is_sitemap(content):
        return sitemap_entries(page)
    if FEED_FILE.search(page.name) and "html" not in page.media_type and not is_page(content):
        raise ReadError(page.name, "not a feed: neither RSS nor Atom nor a sitemap")
    if content.lstrip(BEFORE).startswith(b"{") or JSON_FILE.search(page.name):
        entries = json_feed(page)
        if entries is None and JSON_FILE.search(page.name) and _is_other_json(content):
            raise ReadError(page.name, "neither a JSON Feed nor JSON lines")
        return entries
    if len(content) <= LONGEST_LIST and b"://" in content[:SNIFFED]:
        return listed(content.decode("utf-8", "replace").removeprefix("\ufeff"))
    return None


def _is_other_json(content: bytes) -> bool:
    """Tell a JSON file that is one value over several lines, or a list, from reports a line."""
    content = content.strip(BEFORE)
    if b"\n" not in content and content.startswith(b"{"):
        return False
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return not content.startswith(b"{")
    return True


def _fetched(
    source: Page, entries: list[Entry], options: FetchOptions, now: str, validators: Validators
) -> Iterator[Page | LeftOut]:
    """Fetch what a feed or list names, as its sites allow."""
    # Loaded for addresses only, as in loading.
    from according.read.fetch import fetch, without_credentials
    from according.read.robots import Politeness

    politeness = Politeness(options, now)
    seen: set[str] = set()
    for number, entry in enumerate(entries, 1):
        if not entry.address:
            name = f"{source.name}, entry {number}"
            title = f" ({entry.title})" if entry.title else ""
            yield LeftOut(name, f"names no address{title}")
        elif entry.address not in seen:
            seen.add(entry.address)
            known = validators(without_credentials(entry.address))
            try:
                yield fetch(
                    entry.address,
                    options=options,
                    now=now,
                    validators=known,
                    permit=politeness.permit,
                )
            except FetchError as error:
                politeness.heed(error)
                yield LeftOut(error.name, error.reason)
