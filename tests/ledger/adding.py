"""A process that adds numbered reports, or holds the writer's place; run by the tests."""

import sqlite3
import sys
from contextlib import closing

from according.ledger import Ledger
from tests.ledger.made import NOW, numbered


def say(what):
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def add(address, count):
    with Ledger(address, wait=20) as ledger:
        say("ready")
        for number in range(int(count)):
            report, findings, page = numbered(number)
            ledger.add(report, findings, now=NOW, page=page)


def hold(path):
    """Write without committing until a line comes in."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO phrases (id, folded) VALUES ('held', 'held')")
        say("ready")
        sys.stdin.readline()
        connection.execute("ROLLBACK")


def count(path):
    with Ledger(path, create=False) as ledger:
        say(len(ledger))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["add", address, number]:
            add(address, number)
        case ["hold", path]:
            hold(path)
        case ["count", path]:
            count(path)
