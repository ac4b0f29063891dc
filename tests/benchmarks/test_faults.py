import pytest

from benchmarks.clusters import binaries, cluster
from benchmarks.faults import disturb, faults, undisturbed, written_lines

MANY, SECONDS = 20, 3.0


@pytest.fixture
def calm(tmp_path):
    """Give what is to be imported, and a ledger that was filled undisturbed."""
    lines = tmp_path / "lines.jsonl"
    written_lines(lines, MANY)
    undisturbed(str(tmp_path / "calm.db"), lines, many=MANY)
    return lines, str(tmp_path / "calm.db")


def test_nothing_is_lost_or_twice_where_processes_are_killed(tmp_path, calm):
    lines, other = calm
    address = str(tmp_path / "ledger.db")

    came = disturb(address, lines, many=MANY, seconds=SECONDS, seed=1)

    assert came.processes
    assert faults(address, other) == []


def test_nothing_is_lost_or_twice_where_the_server_is_killed_too(calm):
    lines, other = calm
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed here")

    with cluster(programs) as server:
        came = disturb(server.address, lines, many=MANY, seconds=SECONDS + 4, seed=2, server=server)

        assert came.processes
        assert came.servers
        assert faults(server.address, other) == []
