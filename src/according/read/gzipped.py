"""gzip undone, as far as a limit allows."""

import zlib

from according.errors import ReadError

__all__ = ["MAGIC", "gunzipped"]

MAGIC = b"\x1f\x8b"
# zlib's window size for the gzip format.
GZIP_WINDOW = zlib.MAX_WBITS | 16
# Packing twice is a way to hide a bomb; nobody packs a page three times.
DEEPEST = 2


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
    out, size = [], 0
    while content.startswith(MAGIC):
        member = zlib.decompressobj(GZIP_WINDOW)
        try:
            out.append(member.decompress(content, limit - size + 1))
        except zlib.error as error:
            raise ReadError(name, "its gzip data is damaged") from error
        size += len(out[-1])
        if size > limit:
            raise ReadError(name, f"larger than {limit:,} bytes when unpacked")
        if not member.eof:
            raise ReadError(name, "its gzip data ends too early")
        content = member.unused_data
    return b"".join(out)
