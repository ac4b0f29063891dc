"""Files and a server on loopback that are bad in every way a user meets, and some good ones."""

import gzip
import io
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from pypdf import PdfWriter

__all__ = ["bad_files", "good_page", "report_lines", "serving", "unused_port"]

MEGABYTE = bytes(1 << 20)
# Far less than the server would give: the program is to stop long before.
HUGE = 200
ETAG = '"1"'

# The smallest picture there is: one transparent pixel.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c626001000000ffff03000006000557bfabd40000000049454e44ae426082"
)

STORY = [
    "At least 12 people were killed and about 30 others were hurt when a dam gave way above the"
    " town of Dorva on Sunday, the governor of Lower Vell said.",
    "The flood tore through the lower town shortly before dawn, and carried away two bridges, a"
    " school and the market, witnesses told the Vell Courier.",
    "Relief workers said 1,250 homes were destroyed. The mining company that built the dam has not"
    " answered questions about what caused the breach.",
]


def good_page(title: str = "Dam above Dorva gives way") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head>"
        f"<body><nav><a href=/>Home</a></nav><article><h1>{title}</h1>{body}</article></body>"
        "</html>"
    )


def report_lines(many: int) -> Iterator[str]:
    """Yield JSON lines of reports that differ."""
    for number in range(many):
        text = f"Bulletin {number}. At least 12 people were killed."
        yield json.dumps({"id": f"r{number}", "text": text}) + "\n"


def bad_files(folder: Path) -> dict[str, str]:
    """Write the bad files, and give what each is with the path that a user would name."""
    contents = {
        "empty page": ("empty.html", b""),
        "page without an article": (
            "menu.html",
            b"<html><body><nav><a href=/>Home</a> <a href=/log-in>Log in</a></nav></body></html>",
        ),
        "picture": ("picture.png", PICTURE),
        "picture called a page": ("picture.html", PICTURE),
        "truncated gzip": ("page.html.gz", gzip.compress(good_page().encode())[:-40]),
        "gzip that is none": ("none.html.gz", b"<p>not compressed</p>"),
        "PDF that is none": ("fake.pdf", b"<html><body>moved</body></html>"),
        "broken PDF": ("broken.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type"),
        "encrypted PDF": ("locked.pdf", _encrypted()),
    }
    given = {"missing file": str(folder / "missing.html")}
    for what, (name, content) in contents.items():
        (folder / name).write_bytes(content)
        given[what] = str(folder / name)
    huge = folder / "huge.html"
    with huge.open("wb") as file:
        file.truncate(HUGE << 20)
    return given | {"page of 200 MB": str(huge)}


def _encrypted() -> bytes:
    writer, written = PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(written)
    return written.getvalue()


class _Server(BaseHTTPRequestHandler):
    """Answers badly, as the path asks."""

    def do_GET(self) -> None:
        path = self.path.strip("/")
        if path.isdigit():
            self.send_error(int(path))
        elif path.startswith("loop"):
            self.send_response(302)
            self.send_header("Location", "/loop-b" if path == "loop-a" else "/loop-a")
            self.end_headers()
        elif path == "huge":
            self._stream()
        elif path == "feed":
            links = "".join(
                f"<item><link>http://{self.headers['Host']}/{name}</link></item>"
                for name in ("page", "404")
            )
            feed = f"<rss version='2.0'><channel>{links}</channel></rss>"
            self._answer(feed, "application/rss+xml")
        elif path == "page":
            self._page()
        elif path == "silent":
            self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self.send_error(404)

    def _page(self) -> None:
        """Give a good page, once: asked again with its ETag, it has not changed."""
        if self.headers["If-None-Match"] == ETAG:
            self.send_response(304)
            self.end_headers()
        else:
            self._answer(good_page(), "text/html", ("ETag", ETAG))

    def _answer(self, text: str, media_type: str, *headers: tuple[str, str]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", media_type)
        for header in headers:
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(text.encode())

    def _stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            for _ in range(HUGE):
                self.wfile.write(MEGABYTE)
        except (BrokenPipeError, ConnectionResetError):
            pass  # the program had enough, as it should

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name
        """Say nothing."""


@contextmanager
def serving() -> Iterator[str]:
    """Give the address of a server that runs as long as the block."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Server) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def unused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
