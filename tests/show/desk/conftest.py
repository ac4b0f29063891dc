"""A desk over a ledger with the founding example: asked in process, over HTTP, and in a browser."""

import os
import shutil
import threading
import time
from pathlib import Path

import pytest
import uvicorn
from starlette.testclient import TestClient

from according import pipeline
from according.ledger import Ledger
from according.show.desk import Desk, desk_app

HOME = Path(__file__).parents[3]
NOW = "2022-03-09T06:00:00Z"
CHROMIUM = os.environ.get("ACCORDING_CHROMIUM") or shutil.which("chromium")
# Seconds that a server may take to begin to listen.
PATIENCE = 20


@pytest.fixture(scope="session")
def founding_file(tmp_path_factory):
    """A ledger's file that holds the founding example; not to be written to."""
    file = tmp_path_factory.mktemp("desk") / "founding.db"
    options = pipeline.FetchOptions()
    with Ledger(file) as ledger:
        page = str(HOME / "examples" / "thirteenth-day.html")
        outcomes = list(pipeline.add(ledger, page, now=NOW, options=options))
    assert outcomes
    return file


@pytest.fixture
def ledger(founding_file, tmp_path):
    """A ledger of the test's own, with the founding example."""
    shutil.copy(founding_file, tmp_path / "according.db")
    with Ledger(tmp_path / "according.db") as ledger:
        yield ledger


@pytest.fixture
def desk(ledger):
    return Desk(ledger, now=lambda: NOW)


@pytest.fixture
def client(desk):
    """Somebody who asks the desk in process."""
    return TestClient(desk_app(desk), base_url="http://desk.test", raise_server_exceptions=False)


@pytest.fixture
def served(desk):
    """The address of the desk, served over HTTP on loopback."""
    server = uvicorn.Server(
        uvicorn.Config(desk_app(desk), port=0, log_level="warning", lifespan="off")
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    end = time.monotonic() + PATIENCE
    while not server.started and time.monotonic() < end:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="session")
def chromium():
    """A real browser without a window; skipped where there is none."""
    if not CHROMIUM:
        pytest.skip("no chromium here (apt install chromium, or name it in ACCORDING_CHROMIUM)")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        )
        yield browser
        browser.close()
