"""A ledger's state changes with whatever is written, also by others, and with nothing else."""

from according.ledger import By, Ledger
from tests.ledger.made import NOW, made, numbered


def test_the_state_changes_with_what_is_added_and_judged(ledger):
    states = [ledger.state(), ledger.state()]
    assert states[0] == states[1]

    ledger.add(*made(), now=NOW)
    states.append(ledger.state())
    ledger.judging.accept(ledger.claims()[0].claim.id, by=By("ana", NOW))
    states.append(ledger.state())

    assert len(set(states)) == 3
    assert ledger.state() == states[-1]


def test_the_state_changes_with_what_another_process_writes(tmp_path):
    with Ledger(tmp_path / "a.db") as one, Ledger(tmp_path / "a.db") as other:
        before = one.state()
        other.add(*numbered(1)[:2], now=NOW)

        assert one.state() == other.state() != before
