"""Processes that add, judge and import are killed at random moments, and the server with them.

usage: python -m benchmarks.faults [--seconds N] [--reports N] [--seed N]

Several processes work on one ledger: two add the same reports, one adds another part of them as
JSON lines, one judges claims and actors. Each is killed (SIGKILL) at random moments and begins
again from its beginning, for some seconds; then all may finish. On PostgreSQL, in a cluster of its
own, the server is killed and started in between. Every clock jumps by years. In the end the ledger
must say what one says that one process filled undisturbed (nothing lost, nothing twice), and stand
`according check`. Exit status 1 if not.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from according import pipeline
from according.errors import LedgerError
from according.ledger import By, Judgement, Ledger
from benchmarks.clusters import Cluster, binaries, cluster
from benchmarks.tolls import reports

__all__ = ["Disturbed", "disturb", "main", "portrait", "undisturbed"]

ROOT = Path(__file__).parents[1]
SECONDS = 30.0
REPORTS = 150
# How long a process lives until it is killed, and a server until it is.
LIVES = (0.5, 3.0)
SERVED = (3.0, 6.0)
# How long a worker waits after an error of the ledger: a server that is down comes back.
PATIENCE = 0.2
OPTIONS = pipeline.FetchOptions()
# Pairs of claimants that are judged the same, and one that differs.
SAME = (("the mayor", "the regional governor"), ("local police", "hospital officials"))

Work = Callable[[Ledger, random.Random, Path, int], Iterator[object]]


def now(dice: random.Random) -> str:
    """Give what a clock says that jumps by years."""
    return f"{dice.randint(1990, 2060)}-{dice.randint(1, 12):02}-01T00:00:{dice.randint(0, 59):02}Z"


def adding(ledger: Ledger, dice: random.Random, _: Path, many: int) -> Iterator[object]:
    """Add every report, one by one."""
    for report, findings in reports(0, many):
        yield ledger.add(report, findings, now=now(dice))


def importing(ledger: Ledger, dice: random.Random, lines: Path, _: int) -> Iterator[object]:
    """Add JSON lines as the command does: read, find, keep."""
    yield from pipeline.add(ledger, str(lines), options=OPTIONS, now=now(dice))


def judging(ledger: Ledger, dice: random.Random, _: Path, many: int) -> Iterator[object]:
    """Judge claims of every tenth report once it is there, and some actors; withdraw a few."""
    for number in range(0, many, 10):
        [(report, findings)] = reports(number, 1)
        while not ledger.has(report.id):
            time.sleep(PATIENCE)
            yield None
        first, second, third, *_rest = [claim.id for claim in findings.claims]
        yield _once(ledger, dice, "reject", first)
        yield _once(ledger, dice, "correct", second, {"low": "7", "high": "7", "bound": "exact"})
        accepted = _once(ledger, dice, "accept", third)
        yield ledger.judging.withdraw(accepted.id, by=By("A. Judge", now(dice)))
    for pair in SAME:
        yield _once(ledger, dice, "same", *pair)


def _once(ledger: Ledger, dice: random.Random, verdict: str, *what: object) -> Judgement:
    """Judge, unless a run that was killed did: what it withdrew stays withdrawn."""
    if verdict == "accept":
        for one in ledger.judging.listed(withdrawn=True):
            if (one.verdict, one.one) == (verdict, what[0]):
                return one
    judge: Callable[..., Judgement] = getattr(ledger.judging, verdict)
    return judge(*what, by=By("A. Judge", now(dice)))


WORK: dict[str, Work] = {"add": adding, "import": importing, "judge": judging}


def work(kind: str, address: str, lines: Path, many: int, seed: int) -> None:
    """Do one worker's work to its end, whatever the ledger refuses meanwhile."""
    dice = random.Random(seed)  # noqa: S311 - a clock's jumps
    while True:
        try:
            with Ledger(address, wait=5) as ledger:
                for _ in WORK[kind](ledger, dice, lines, many):
                    pass
                return
        except LedgerError as error:
            print(f"{kind}: {error.reason}", file=sys.stderr)
            time.sleep(PATIENCE)


def written_lines(path: Path, many: int) -> None:
    """Write reports that are to be read and searched as JSON lines."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(many):
            [(report, _)] = reports(1_000_000 + number, 1)
            said = {"id": f"line {number}", "text": report.text, "publisher": report.publisher}
            file.write(json.dumps(said | {"url": report.address}) + "\n")


@dataclass(frozen=True, slots=True)
class Disturbed:
    """How often what was killed or refused.

    Attributes:
        processes: how often a process was killed.
        servers: how often the server was killed.
    """

    processes: int = 0
    servers: int = 0


KINDS = ("add", "add", "import", "judge")


class _Crew:
    """Workers, one of each of `KINDS`, begun again whenever they end."""

    def __init__(self, arguments: list[str], dice: random.Random) -> None:
        self._arguments = arguments
        self._dice = dice
        self._running: dict[int, tuple[subprocess.Popen[bytes], float]] = {}
        self.killed = 0

    def look(self, *, calm: bool) -> None:
        """Begin who is missing; kill whose time has come, unless it is ``calm``."""
        for number, kind in enumerate(KINDS):
            if number not in self._running:
                self._begin(number, kind)
            process, dies = self._running[number]
            if process.poll() is None and time.monotonic() > dies and not calm:
                process.kill()
                process.wait()
                self.killed += 1
            if process.poll() is not None and not (calm and process.returncode == 0):
                del self._running[number]

    def is_done(self) -> bool:
        """Whether all have done their work to its end."""
        ended = [process.poll() for process, _ in self._running.values()]
        return ended == [0] * len(KINDS)

    def dismiss(self) -> None:
        """End whoever is still there."""
        for process, _ in self._running.values():
            process.kill()
            process.wait()

    def _begin(self, number: int, kind: str) -> None:
        seed = str(self._dice.randrange(1 << 20))
        command = [sys.executable, "-m", "benchmarks.faults", "--work", kind]
        process = subprocess.Popen(
            [*command, *self._arguments, seed], cwd=ROOT, stderr=subprocess.DEVNULL
        )
        self._running[number] = process, time.monotonic() + self._dice.uniform(*LIVES)


def disturb(
    address: str,
    lines: Path,
    *,
    many: int,
    seconds: float,
    seed: int,
    server: Cluster | None = None,
) -> Disturbed:
    """Let workers work and kill them for some seconds; then wait until all are done."""
    dice = random.Random(seed)  # noqa: S311 - moments to kill at
    crew, served = _Crew([address, str(lines), str(many)], dice), 0
    ends = time.monotonic() + seconds
    server_dies = time.monotonic() + dice.uniform(*SERVED)
    try:
        while not crew.is_done():
            calm = time.monotonic() > ends
            crew.look(calm=calm)
            if server and not calm and time.monotonic() > server_dies:
                server.crash()
                time.sleep(dice.uniform(0, 1))
                server.start()
                served += 1
                server_dies = time.monotonic() + dice.uniform(*SERVED)
            time.sleep(0.05)
    finally:
        crew.dismiss()
    return Disturbed(crew.killed, served)


def undisturbed(address: str, lines: Path, *, many: int) -> None:
    """Fill a ledger with all of it in one process."""
    dice = random.Random(0)  # noqa: S311 - a clock's jumps
    with Ledger(address) as ledger:
        for kind in WORK:
            for _ in WORK[kind](ledger, dice, lines, many):
                pass


def portrait(address: str) -> dict[str, object]:
    """Give all that a ledger says, whatever the order of adding and the moments."""
    with Ledger(address, create=False) as ledger:
        reports_ = [(one.report.to_dict(), one.findings.claims) for one in ledger.reports()]
        judged = ledger.judging.listed(withdrawn=True)
        return {
            "reports": reports_,
            "claims": [(one.claim.id, one.review and one.review.state) for one in ledger.claims()],
            "judgements": Counter(
                (one.verdict, one.one, one.other, one.correction.to_json(), bool(one.withdrawn))
                for one in judged
            ),
            "questions": [
                (
                    one.question,
                    one.claims,
                    one.claimants,
                    one.range and (one.range.low, one.range.high),
                    one.contradictions,
                    one.revisions,
                    one.silences,
                )
                for one in ledger.conclusions.questions()
            ],
        }


def faults(address: str, other: str) -> list[str]:
    """Give how a ledger differs from another, and what its check finds."""
    with Ledger(address, create=False) as ledger:
        found = [str(fault) for fault in ledger.check()]
    mine, its = portrait(address), portrait(other)
    return found + [
        f"its {name} are not those of the undisturbed" for name in mine if mine[name] != its[name]
    ]


def main() -> int:
    """Disturb a ledger on either database, and tell what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=SECONDS, help="of killing")
    parser.add_argument("--reports", type=int, default=REPORTS, help="that are added")
    parser.add_argument("--seed", type=int, default=0, help="of the moments")
    parser.add_argument("--work", nargs=5, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.work:
        kind, address, lines, many, seed = given.work
        work(kind, address, Path(lines), int(many), int(seed))
        return 0
    with tempfile.TemporaryDirectory(prefix="according-") as name:
        folder = Path(name)
        written_lines(folder / "lines.jsonl", given.reports)
        calm = str(folder / "undisturbed.db")
        undisturbed(calm, folder / "lines.jsonl", many=given.reports)
        wrong = _tried("SQLite", str(folder / "ledger.db"), calm, folder, given)
        programs = binaries()
        if programs is None:
            print("PostgreSQL: not installed, not tried")
            return int(wrong)
        with cluster(programs) as server:
            wrong |= _tried("PostgreSQL", server.address, calm, folder, given, server)
        return int(wrong)


def _tried(
    name: str,
    address: str,
    calm: str,
    folder: Path,
    given: argparse.Namespace,
    server: Cluster | None = None,
) -> bool:
    """Disturb one ledger and compare it; tell, and give whether anything is wrong."""
    start = time.monotonic()
    came = disturb(
        address,
        folder / "lines.jsonl",
        many=given.reports,
        seconds=given.seconds,
        seed=given.seed,
        server=server,
    )
    wrong = faults(address, calm)
    with Ledger(address, create=False) as ledger:
        counts = ledger.counts()
    print(
        f"{name}: {came.processes} processes and {came.servers} servers killed in"
        f" {time.monotonic() - start:.0f} s; {counts.reports:,} reports, {counts.claims:,} claims,"
        f" {len(wrong)} faults",
        flush=True,
    )
    for one in wrong:
        print(f"  {one}")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
