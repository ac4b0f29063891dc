"""A disk that takes no more: what was added stays, and what was being added is not there."""

import subprocess
import sys

from according.ledger import Ledger
from tests.ledger.made import NOW, numbered

# A limit on the size of files is met as the end of a disk is: a write comes back short.
UNTIL_FULL = """
import resource, sys
from according.errors import LedgerError
from according.ledger import Ledger
from tests.ledger.made import NOW, numbered

with Ledger(sys.argv[1]) as ledger:
    size = int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    for number in range(500):
        try:
            ledger.add(*numbered(number)[:2], now=NOW)
        except LedgerError as error:
            print(number, error)
            break
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


def test_what_a_full_disk_does_not_take_is_not_there_and_all_else_is(tmp_path):
    path = tmp_path / "ledger.db"
    run = [sys.executable, "-c", UNTIL_FULL, str(path), "700000"]

    told = subprocess.run(run, check=True, capture_output=True, text=True).stdout

    number, says = told.strip().split(" ", 1)
    assert says.startswith(f"{path}: the disk ")
    with Ledger(path) as ledger:
        assert (ledger.counts().reports, list(ledger.check())) == (int(number), [])
        ledger.add(*numbered(int(number))[:2], now=NOW)
        assert list(ledger.check()) == []
