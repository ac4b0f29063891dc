import gzip
import io
import os
import subprocess
import sys

import pytest

from according.errors import ReadError
from according.read import FetchOptions, load

NOW = "2031-05-05T08:00:00+00:00"


def test_a_file_is_had_byte_for_byte(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"a\r\n\x00b")

    page = load(str(path), now=NOW)

    assert (page.content, page.name, page.address) == (b"a\r\n\x00b", str(path), str(path))
    assert page.retrieved == ""


def test_standard_input_is_had_and_unpacked():
    page = load("-", stdin=io.BytesIO(gzip.compress(b"abc")), now=NOW)

    assert (page.content, page.name) == (b"abc", "standard input")


def test_a_closed_standard_input_is_an_error():
    with pytest.raises(ReadError, match="standard input: is closed"):
        load("-", now=NOW)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.html", "no such file"),
        ("", "a folder"),
        ("large.txt", "larger than 10 bytes"),
        ("packed.gz", "larger than 10 bytes when unpacked"),
        ("pipe", "not a file"),
        ("x" * 300, "name too long"),
        ("nul\0", "not a file's name"),
    ],
)
def test_what_cannot_be_had_is_told(tmp_path, name, reason):
    (tmp_path / "large.txt").write_bytes(b"x" * 11)
    (tmp_path / "packed.gz").write_bytes(gzip.compress(b"x" * 100)[:10_000])
    os.mkfifo(tmp_path / "pipe")
    limit = 10 if name == "large.txt" else 40
    reason = reason.replace("10", str(limit)) if name == "packed.gz" else reason

    with pytest.raises(ReadError, match=reason):
        load(str(tmp_path / name), options=FetchOptions(max_bytes=limit), now=NOW)


def test_importing_loads_no_network_and_no_parser():
    code = "import sys, according.read; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")

    loaded = set(done.stdout.split())
    assert not loaded & {"httpx", "httpcore", "lxml", "trafilatura", "feedparser", "pypdf"}
