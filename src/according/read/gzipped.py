"""gzip undone, as far as a limit allows."""

import zlib

from according.errors import ReadError

__all__ = ["MAGIC", "gunzipped"]

MAGIC = b"\x1f\x8b"
# zlib's window size for the gzip format.
GZIP_WINDOW = zlib.MAX_WBITS | 16
# Packing twice is a way to hide a bomb; nobody packs a page three times.
DEEPEST = 2
# How much is unpacked at a step. What follows a member is copied once a member, so large steps
# would make a page of a million empty members take minutes.
BLOCK = 4096


def gunzipped(content: bytes, name: str, limit: int) -> bytes:
    """Give ``content`` with gzip undone, and as it is if it is not packed.

    Raises:
        ReadError: it is cut short or damaged, or would be larger than ``limit`` bytes.
    """
    for _ in range(DEEPEST):
        if not content.startswith(MAGIC):
            break
        content = _member_by_member(content, name, limit)
    return content


def _member_by_member(content: bytes, name: str, limit: int) -> bytes:
    out, rest = bytearray(), memoryview(content)
    while rest[: len(MAGIC)] == MAGIC:
        rest = rest[_member(rest, out, name, limit) :]
    return bytes(out)


def _member(rest: memoryview, out: bytearray, name: str, limit: int) -> int:
    """Unpack the member that ``rest`` begins with onto ``out``; give how many bytes it took."""
    member = zlib.decompressobj(GZIP_WINDOW)
    taken = 0
    while not member.eof:
        block = rest[taken : taken + BLOCK]
        if not block:
            raise ReadError(name, "its gzip data ends too early")
        try:
            out += member.decompress(block, limit - len(out) + 1)
        except zlib.error as error:
            raise ReadError(name, "its gzip data is damaged") from error
        if len(out) > limit:
            raise ReadError(name, f"larger than {limit:,} bytes when unpacked")
        taken += len(block) - len(member.unused_data)
    return taken
