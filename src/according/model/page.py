"""A page: the bytes as they were had, before anything is read from them."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

__all__ = ["Page"]


@dataclass(frozen=True)
class Page:
    """What a file or an address gave, byte for byte, with what is needed to ask for it again.

    Attributes:
        name: the file or address as the user gave it; errors name it.
        content: the bytes, after gzip is undone.
        address: the URL it was finally had from, or the file's path.
        media_type: what the server calls it ("text/html"), empty if unknown.
        charset: the encoding that the server names, empty if none.
        retrieved: ISO moment in UTC at which it was fetched, empty for a file.
        etag: validator for a conditional request, empty if none.
        last_modified: the other validator, empty if none.
    """

    name: str
    content: bytes
    address: str = ""
    media_type: str = ""
    charset: str = ""
    retrieved: str = ""
    etag: str = ""
    last_modified: str = ""

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the bytes, in hex."""
        return hashlib.sha256(self.content).hexdigest()
