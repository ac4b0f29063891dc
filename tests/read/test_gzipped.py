import gzip

import pytest

from according.errors import ReadError
from according.read.gzipped import gunzipped
from tests.growth import LINEAR, growth

TEXT = b"At least 12 people were killed. " * 100


def packed(content: bytes) -> bytes:
    """Give content packed without the time, so that a test has the same name whenever it is read."""
    return gzip.compress(content, mtime=0)


@pytest.mark.parametrize(
    "content",
    [TEXT, packed(TEXT), packed(packed(TEXT)), packed(TEXT) + b"\0\0"],
)
def test_packed_or_not_it_is_the_same(content):
    assert gunzipped(content, "a.gz", len(TEXT)) == TEXT


def test_members_are_joined():
    content = packed(TEXT[:50]) + packed(TEXT[50:])

    assert gunzipped(content, "a.gz", len(TEXT)) == TEXT


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (packed(TEXT)[:-9], "ends too early"),
        (packed(TEXT)[:5], "ends too early"),
        (b"\x1f\x8b\x07 not gzip", "damaged"),
        (packed(TEXT + b"x"), "larger than"),
        (packed(bytes(50_000_000)), "larger than"),
    ],
)
def test_what_is_damaged_or_too_large_is_refused(content, reason):
    with pytest.raises(ReadError, match=reason):
        gunzipped(content, "a.gz", len(TEXT))


def test_many_empty_members_take_time_linear_in_them():
    def read(many: int) -> None:
        assert gunzipped(packed(b"") * many, "a.gz", len(TEXT)) == b""

    assert growth(read, 200_000) < LINEAR
