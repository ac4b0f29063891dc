"""How many requests a second the desk answers, and how long each takes.

usage: python -m benchmarks.desk LEDGER [--seconds N] [--connections N] [--minutes N]

The desk is served from LEDGER on loopback, on one processor where `taskset` is there, and asked by
`wrk` (Debian's package) for kept answers and for ones that no two requests share, so that none is
kept. One line each: requests a second, the milliseconds that 50 and 95 of 100 stay below, and
requests to a second of the desk's processor, which other work on the machine hardly changes.

With --minutes it is asked for a bit of everything for so long instead, and the desk's memory is
told each minute: it must stop growing.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import httpx

from according.ledger import Ledger
from according.ledger.conclusions import Order, QuestionFilter

__all__ = ["main"]

SECONDS, CONNECTIONS, MINUTE = 5, 32, 60
QUESTIONS = 200
# More lists than are asked for while it is measured, so that none is asked for twice.
LISTS = 12_000
# Each request asks for another page of the list, or another question, than the one before.
SCRIPT = """
local paths = {%s}
local at = 0
request = function()
  at = at + 1
  return wrk.format("GET", paths[at %% #paths + 1])
end
done = function(summary, latency, requests)
  io.write(string.format("TOLD %%.1f %%.2f %%.2f %%d\\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    summary.errors.status + summary.errors.timeout))
end
"""


@contextmanager
def served(ledger: str) -> Iterator[tuple[str, int]]:
    """Give the address of the desk on a ledger and its process, served until the block ends."""
    pinned = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    command = [*pinned, sys.executable, "-m", "according", "serve", "--ledger", ledger]
    with subprocess.Popen(
        [*command, "--port", "0", "--rate", "0"], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        told = re.search(r"http://\S+", server.stdout.readline())
        if told is None:
            raise SystemExit("the desk did not open")
        try:
            yield told[0].rstrip("/"), server.pid
        finally:
            server.terminate()


def worked(process: int) -> float:
    """Give the seconds that a process was on a processor."""
    told = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def asked(desk: tuple[str, int], paths: list[str], seconds: int, connections: int) -> str:
    """Ask for paths in turn, and give what came of it."""
    address, process = desk
    wrk = shutil.which("wrk")
    if wrk is None:
        raise SystemExit("this needs wrk (apt install wrk)")
    with tempfile.TemporaryDirectory(prefix="according-") as folder:
        script = Path(folder) / "paths.lua"
        script.write_text(SCRIPT % ", ".join(f'"{path}"' for path in paths))
        many = ("-t1", f"-c{connections}", f"-d{seconds}s")
        before = worked(process)
        done = subprocess.run(
            [wrk, *many, "--timeout", "30s", "-s", str(script), address],
            check=True,
            capture_output=True,
            text=True,
        )
    told = re.search(r"TOLD (.*)", done.stdout)
    if told is None:
        raise SystemExit(f"wrk says: {done.stdout}")
    rate, half, most, failed = told[1].split()
    own = float(rate) * seconds / max(worked(process) - before, 0.01)
    return f"{float(rate):9,.0f} {float(half):8.1f} {float(most):8.1f} {own:9,.0f} {failed:>7s}"


def memory(process: int) -> int:
    """Give the memory that a process holds, in MB."""
    told = Path(f"/proc/{process}/status").read_text()
    found = re.search(r"VmRSS:\s*(\d+) kB", told)
    assert found is not None
    return int(found[1]) >> 10


def soaked(desk: tuple[str, int], paths: list[str], minutes: int, connections: int) -> None:
    """Ask for paths in turn for some minutes, and print each minute what came of it."""
    print(f"{'minute':32s} {'a second':>9s} {'50 %':>8s} {'95 %':>8s} {'worked':>9s} failed  MB")
    for minute in range(minutes):
        told = asked(desk, paths[minute:] + paths[:minute], MINUTE, connections)
        print(f"{minute + 1:<32d} {told} {memory(desk[1]):4d}", flush=True)


def everything(lists: list[str], ids: list[str]) -> list[str]:
    """Give addresses of all kinds of pages, answers, pictures and files, in turn."""
    of_questions = (
        "/questions/{}",
        "/api/v1/questions/{}/comparison",
        "/api/v1/questions/{}/timeline",
        "/questions/{}.csv",
        "/questions/{}.parquet",
        "/questions/{}/card.svg",
        "/questions/{}/card.png",
        "/questions/{}/feed.atom",
        "/embed/questions/{}",
    )
    others = (
        "/",
        "/questions",
        "/contradictions",
        "/search?q=region",
        "/api/v1/claims",
        "/silences",
    )
    mixed = []
    for at, listed in enumerate(lists):
        mixed.append(listed)
        if at % 10 == 0:
            number = at // 10
            path = of_questions[number % len(of_questions)]
            mixed += [path.format(ids[number % len(ids)]), others[number % len(others)]]
    return mixed


def one_by_one(address: str, path: str, ids: list[str]) -> str:
    """Ask once for each question, one after the other; give the milliseconds that it took.

    First those to the first byte, then those to the last.
    """
    first, last = [], []
    with httpx.Client(base_url=address, timeout=60) as client:
        for one in ids:
            start = time.perf_counter()
            with client.stream("GET", path.format(one)) as answer:
                answer.raise_for_status()
                first.append((time.perf_counter() - start) * 1000)
                answer.read()
            last.append((time.perf_counter() - start) * 1000)
    return f"first byte {spread(first)}, whole {spread(last)}"


def spread(taken: list[float]) -> str:
    """Give the median, and what 95 of 100 stay below."""
    taken.sort()
    return f"{statistics.median(taken):.1f} and {taken[round(0.95 * (len(taken) - 1))]:.1f}"


def main() -> None:
    """Serve, ask and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ledger")
    parser.add_argument("--seconds", type=int, default=SECONDS)
    parser.add_argument("--connections", type=int, default=CONNECTIONS)
    parser.add_argument("--minutes", type=int, default=0)
    given = parser.parse_args()
    with Ledger(given.ledger) as ledger:
        claims = len(ledger)
        some = ledger.conclusions.questions(QuestionFilter(order=Order.CLAIMS, limit=QUESTIONS))
    ids = [one.question.id for one in some]
    begin = date(1990, 1, 1)
    lists = [
        f"/api/v1/questions?limit={n % 50 + 1}&since={begin + timedelta(days=n)}"
        for n in range(LISTS)
    ]
    kinds = {
        "list, kept": ["/api/v1/questions"],
        f"{LISTS:,} lists of 1 to 50": lists,
        "contradictions, kept": ["/api/v1/contradictions"],
        "question's page, kept": [f"/questions/{ids[0]}"],
        "question's page, 200 in turn": [f"/questions/{one}" for one in ids],
        "comparison, 200 in turn": [f"/api/v1/questions/{one}/comparison" for one in ids],
        "front page": ["/"],
    }
    print(f"{claims:,} claims; {given.connections} connections")
    if given.minutes:
        with served(given.ledger) as desk:
            soaked(desk, everything(lists, ids), given.minutes, given.connections)
        return
    print(f"{'':32s} {'a second':>9s} {'50 %':>8s} {'95 %':>8s} {'worked':>9s} {'failed':>7s}")
    with served(given.ledger) as desk:
        for name in ("/questions/{}", "/api/v1/questions/{}/comparison"):
            print(f"{'first time: ' + name:42s} {one_by_one(desk[0], name, ids)}", flush=True)
        for name, paths in kinds.items():
            told = asked(desk, paths, given.seconds, given.connections)
            print(f"{name:32s} {told}", flush=True)


if __name__ == "__main__":
    main()
