"""Accounts, sessions and the log, on either database."""

import pytest

from according.errors import NotInLedgerError, ValueFormError
from according.ledger import Account, Entry, Ledger, Role, move
from tests.ledger.made import NOW, made

LATER = "2030-01-01T00:00:00Z"


def opened(name="ana", role=Role.REVIEWER):
    return Account(name, "$argon2id$...", role, NOW), Entry(NOW, "", "account opened", name)


def test_an_account_is_opened_once(ledger):
    ledger.accounts.add(*opened())

    with pytest.raises(ValueFormError, match="there is an account 'ana' already"):
        ledger.accounts.add(*opened())
    assert ledger.accounts.account("ana").role is Role.REVIEWER
    assert [one.name for one in ledger.accounts.listed()] == ["ana"]


@pytest.mark.parametrize("name", ["", " ", "a b", "a\n", "<b>", "x" * 65, "../etc"])
def test_not_everything_is_a_name(ledger, name):
    with pytest.raises(ValueFormError, match="is no name"):
        ledger.accounts.add(*opened(name))


def test_a_session_holds_until_it_expires_or_is_ended(ledger):
    ledger.accounts.add(*opened())
    for id_ in ("one", "two"):
        ledger.accounts.begin("ana", id_, "token", LATER, Entry(NOW, "ana", "signed in"))

    ledger.accounts.end("two", Entry(NOW, "ana", "signed out"))

    assert ledger.accounts.session("one", now=NOW).account.name == "ana"
    assert ledger.accounts.session("one", now=LATER) is None
    assert ledger.accounts.session("two", now=NOW) is None


def test_a_change_ends_all_sessions_of_an_account(ledger):
    ledger.accounts.add(*opened())
    ledger.accounts.begin("ana", "one", "token", LATER, Entry(NOW, "ana", "signed in"))

    ledger.accounts.change("ana", Entry(NOW, "", "role given", "ana"), role=Role.READER)

    assert ledger.accounts.session("one", now=NOW) is None


def test_nobody_begins_a_session_without_an_account(ledger):
    with pytest.raises(NotInLedgerError):
        ledger.accounts.begin("nobody", "one", "token", LATER, Entry(NOW, "", "signed in"))


def test_the_log_is_given_the_last_first_and_in_pages(ledger):
    for number in range(5):
        ledger.accounts.write(Entry(NOW, "ana", "did", str(number)))

    first = ledger.accounts.entries(limit=2)
    rest = ledger.accounts.entries(before=first[-1].seq)

    assert [one.object for one in first + rest] == ["4", "3", "2", "1", "0"]


def test_what_a_stranger_types_is_cut_and_holds_no_nul(ledger):
    ledger.accounts.write(Entry(NOW, "x\0" * 1000, "sign-in refused"))

    assert len(ledger.accounts.entries()[0].name) <= 500


def test_accounts_move_with_the_ledger_and_sessions_do_not(ledger, address, tmp_path):
    ledger.add(*made(), now=NOW)
    ledger.accounts.add(*opened())
    ledger.accounts.begin("ana", "one", "token", LATER, Entry(NOW, "ana", "signed in"))

    move(address, tmp_path / "other.db")

    with Ledger(tmp_path / "other.db") as other:
        assert other.accounts.account("ana") == ledger.accounts.account("ana")
        assert len(other.accounts.entries()) == 2
        assert other.accounts.session("one", now=NOW) is None


def test_doubted_claims_are_given_once_each_the_least_sure_first(ledger):
    ledger.add(*made(), now=NOW)
    everything = ledger.doubted()

    one_by_one, after = [], ""
    while found := ledger.doubted(after=after, limit=1):
        one_by_one += found
        after = found[0].claim.id

    assert one_by_one == everything
    assert len(everything) == len(ledger)
    with pytest.raises(ValueFormError, match="there is no claim"):
        ledger.doubted(after="ffff")
