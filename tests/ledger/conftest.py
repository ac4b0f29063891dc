import os
import uuid

import pytest
from sqlalchemy import create_engine, make_url, text

from according.ledger import Ledger

SERVER = os.environ.get("ACCORDING_TEST_DB", "")


def postgresql():
    """The address of a schema of the test's own, dropped afterwards."""
    if not SERVER:
        pytest.skip("set ACCORDING_TEST_DB to a postgresql:// address to test on PostgreSQL")
    schema = f"test_{uuid.uuid4().hex[:12]}"
    url = make_url(SERVER).set(drivername="postgresql+psycopg")
    yield (
        url.set(drivername="postgresql")
        .update_query_dict({"schema": schema})
        .render_as_string(hide_password=False)
    )
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA IF EXISTS {schema} CASCADE"))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    """Where a new ledger can be, on either database."""
    if request.param == "sqlite":
        yield str(tmp_path / "ledger.db")
    else:
        yield from postgresql()


@pytest.fixture
def server():
    """Where a new ledger can be, on PostgreSQL."""
    yield from postgresql()


@pytest.fixture
def ledger(address):
    with Ledger(address, wait=0.3) as opened:
        yield opened


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared_ledger(request):
    """One ledger for all examples of a property."""
    if request.param == "sqlite":
        with Ledger("sqlite://") as opened:
            yield opened
        return
    for url in postgresql():
        with Ledger(url) as opened:
            yield opened
