import gzip
import io
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from according.read import FetchOptions

STORY = (
    b"<html lang=en><head><title>Dam above Dorva gives way</title></head><body><article>"
    b"<h1>Dam above Dorva gives way</h1><p>At least 12 people were killed when a dam gave way above"
    b" the town of Dorva on Sunday, the governor said.</p><p>Relief workers said that 1,250 homes"
    b" were destroyed, and that about 30 people were hurt.</p></article></body></html>"
)
MEGABYTE = bytes(1 << 20)
LEADS_TO = {
    "/loop": "/loop",
    "/to-nowhere": "http://[bad/",
    "/to-file": "file:///etc/hostname",
}


def bomb_in_bomb():
    """Give 256 MB of zeros, packed twice without being held."""
    with io.BytesIO() as inner:
        with gzip.GzipFile(fileobj=inner, mode="wb") as packing:
            for _ in range(256):
                packing.write(MEGABYTE)
        return gzip.compress(inner.getvalue())


class Publisher(BaseHTTPRequestHandler):
    """A publisher's server with a page for everything that can go wrong."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def log_message(self, *args):
        pass

    def answer(self, status=200, body=STORY, **headers):
        self.send_response(status)
        headers = {"Content-Type": "text/html; charset=utf-8"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        for name, value in headers.items():
            self.send_header(name, value)
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.server.asked.append(self.path)
        self.server.agents.append(self.headers["User-Agent"])
        page = self.server.pages.get(self.path)
        if page is not None:
            self.answer(body=page, Content_Type="application/octet-stream")
        elif self.path == "/robots.txt":
            self.answer(404)
        elif self.path.startswith("/status/"):
            self.answer(int(self.path[8:]), Retry_After="120")
        elif self.path == "/loud":
            self.answer(429, Retry_After="\x1b[31msoon")
        elif self.path.startswith("/redirect/"):
            left = int(self.path[10:])
            self.answer(302, b"", Location=f"/redirect/{left - 1}" if left else "/story")
        elif self.path in LEADS_TO:
            self.answer(302, b"", Location=LEADS_TO[self.path])
        elif self.path == "/inward":
            self.answer(302, b"", Location=f"http://127.0.0.2:{self.server.server_port}/story")
        elif self.path == "/known":
            self.known()
        else:
            getattr(self, self.path.strip("/").replace("-", "_"), self.answer)()

    def known(self):
        if self.headers["If-None-Match"] == '"v1"':
            self.send_response(304)
            self.end_headers()
        else:
            self.answer(ETag='"v1"', Last_Modified="Sun, 04 May 2031 10:00:00 GMT")

    def packed(self):
        self.answer(body=gzip.compress(STORY), Content_Encoding="gzip")

    def bomb(self):
        self.answer(body=gzip.compress(MEGABYTE * 64), Content_Encoding="gzip")

    def bomb_in_bomb(self):
        self.answer(body=bomb_in_bomb(), Content_Encoding="gzip, gzip")

    def cut_gzip(self):
        self.answer(body=gzip.compress(STORY)[:-8], Content_Encoding="gzip")

    def brotli(self):
        self.answer(body=b"who knows", Content_Encoding="br")

    def not_gzip(self):
        self.answer(body=b"no gzip at all", Content_Encoding="gzip")

    def huge(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(200 * len(MEGABYTE)))
        self.end_headers()
        self.pour(200)

    def endless(self):
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        self.pour(200)

    def pour(self, times):
        try:
            for _ in range(times):
                self.wfile.write(MEGABYTE)
                self.server.poured += 1
        except OSError:
            self.close_connection = True

    def drip(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.drop_by_drop()

    def drip_headers(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        self.drop_by_drop()

    def drop_by_drop(self):
        try:
            while not self.server.closing.is_set():
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass
        self.close_connection = True

    def cut(self):
        self.send_response(200)
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(STORY)
        self.close_connection = True


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Publisher)
        self.asked, self.agents, self.pages, self.poured = [], [], {}, 0
        self.closing = threading.Event()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request, client_address):
        """Say nothing of clients that went away: that is what is tested."""


@pytest.fixture
def publisher():
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.closing.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def local():
    """Give options that allow loopback, and do not wait between requests."""
    return FetchOptions(allow_private=True, timeout=5, pause=0)
