"""Signing in, roles, forms that other sites cannot send, the log, and reviewing."""

import re

import pytest
from starlette.testclient import TestClient

from according.ledger import Account, Entry, Role
from according.show.desk import Desk, desk_app
from according.show.passwords import hashed

PASSWORD = " ".join(("a", "long", "enough", "password"))
HASH = hashed(PASSWORD)
NOW = "2022-03-09T06:00:00Z"
BASE = "http://desk.test"


@pytest.fixture
def people(ledger):
    """Three accounts, one of each role."""
    for name, role in (("ana", "administrator"), ("ben", "reviewer"), ("cy", "reader")):
        ledger.accounts.add(
            Account(name, HASH, Role(role), NOW), Entry(NOW, "", "account opened", name)
        )
    return ("ana", "ben", "cy")


@pytest.fixture
def signed(people, desk):
    """A way to be somebody who has signed in."""
    assert people

    def signing(name, password=PASSWORD):
        client = TestClient(desk_app(desk), base_url=BASE, follow_redirects=False)
        client.__dict__["answer"] = client.post(
            "/sign-in", data={"name": name, "password": password}
        )
        return client

    return signing


def token(client, path="/account"):
    found = re.search(r'name="token" value="([^"]+)"', client.get(path).text)
    assert found
    return found[1]


def test_a_session_is_a_cookie_that_scripts_and_other_sites_do_not_get(signed):
    cookie = signed("ben").answer.headers["set-cookie"]

    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie


@pytest.mark.usefixtures("people")
def test_over_tls_the_cookie_is_bound_to_the_host(ledger):
    desk = Desk(ledger, address="https://desk.test", now=lambda: NOW)
    client = TestClient(desk_app(desk), base_url="https://desk.test", follow_redirects=False)

    answer = client.post("/sign-in", data={"name": "ben", "password": PASSWORD})

    assert answer.headers["set-cookie"].startswith("__Host-according=")
    assert "Secure" in answer.headers["set-cookie"]


def test_what_is_kept_of_a_session_does_not_open_one(signed, ledger):
    client = signed("ben")
    cookie = client.cookies["according"]
    with ledger._reading() as connection:
        [kept] = connection.exec_driver_sql("SELECT id FROM sessions").scalars()

    thief = TestClient(client.app, base_url=BASE, cookies={"according": kept})

    assert kept != cookie
    assert "/sign-in" in thief.get("/account").url.path


@pytest.mark.parametrize(
    ("name", "password"), [("ben", "wrong password"), ("nobody", PASSWORD), ("", "")]
)
def test_a_wrong_name_and_a_wrong_password_are_refused_alike(signed, name, password):
    answer = signed(name, password).answer

    assert answer.status_code == 401
    assert "Name and password do not fit." in answer.text
    assert "set-cookie" not in answer.headers


def test_signing_in_is_refused_after_too_many_attempts(signed):
    for _ in range(5):
        signed("ben", "wrong password")

    assert signed("ben").answer.status_code == 429
    assert signed("cy").answer.status_code == 303


def test_a_quarter_of_an_hour_later_one_may_try_again(signed, desk):
    for _ in range(5):
        signed("ben", "wrong password")
    desk.now = lambda: "2022-03-09T06:16:00Z"

    assert signed("ben").answer.status_code == 303


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example/", "//evil.example", "/\\evil.example", "x", "/a\nb"]
)
@pytest.mark.usefixtures("people")
def test_nobody_is_led_elsewhere(desk, elsewhere):
    client = TestClient(desk_app(desk), base_url=BASE, follow_redirects=False)

    answer = client.post("/sign-in", data={"name": "ben", "password": PASSWORD, "next": elsewhere})

    assert answer.headers["location"] == "/"


def test_a_session_ends_by_time_by_signing_out_and_by_closing_the_account(signed, desk, ledger):
    late, out, closed = signed("ben"), signed("ben"), signed("cy")

    out.post("/sign-out", data={"token": token(out)})
    ledger.accounts.change("cy", Entry(NOW, "ana", "account closed", "cy"), disabled=NOW)

    assert late.get("/account").status_code == 200
    assert out.get("/account").status_code == 303
    assert closed.get("/account").status_code == 303
    desk.now = lambda: "2022-03-09T19:00:00Z"
    assert late.get("/account").status_code == 303


def test_another_password_ends_other_sessions(signed):
    here, there = signed("ben"), signed("ben")
    form = {
        "token": token(here),
        "old": PASSWORD,
        "new": "another long password",
        "again": "another long password",
    }

    answer = here.post("/account", data=form)

    assert answer.status_code == 303
    assert here.get("/account").status_code == 200
    assert there.get("/account").status_code == 303
    assert signed("ben", "another long password").answer.status_code == 303


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"old": "wrong"}, "The old password is not this one."),
        ({"new": "short", "again": "short"}, "a password has 12 to 200 characters"),
        ({"again": "something else"}, "not the same both times"),
        ({"new": "password1234", "again": "password1234"}, "guessed first"),
    ],
)
def test_a_bad_password_is_refused_with_its_reason(signed, change, says):
    client = signed("ben")
    form = {"token": token(client), "old": PASSWORD, "new": "another long password",
            "again": "another long password"} | change  # fmt: skip

    answer = client.post("/account", data=form)

    assert answer.status_code == 400
    assert says in answer.text


@pytest.mark.parametrize(
    ("name", "path", "status"),
    [
        ("cy", "/review", 403),
        ("cy", "/audit", 403),
        ("cy", "/accounts", 403),
        ("ben", "/accounts", 403),
        ("ben", "/audit", 200),
        ("ana", "/accounts", 200),
    ],
)
def test_roles_are_kept(signed, name, path, status):
    assert signed(name).get(path).status_code == status


@pytest.mark.parametrize("path", ["/review", "/audit", "/accounts", "/account"])
def test_who_has_not_signed_in_is_asked_to(client, path):
    answer = client.get(path, follow_redirects=False)

    assert answer.status_code == 303
    assert answer.headers["location"] == f"/sign-in?next={path}"


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}],
)
def test_a_form_that_another_site_sends_is_refused(signed, headers):
    client = signed("ana")
    form = {"token": token(client), "do": "open", "name": "eve", "password": PASSWORD}

    answer = client.post("/accounts", data=form, headers=headers)

    assert answer.status_code == 403
    assert "eve" not in client.get("/accounts").text


@pytest.mark.parametrize("sent", [{}, {"token": ""}, {"token": "guessed"}])
def test_a_form_without_the_sessions_token_is_refused(signed, ledger, sent):
    claim = ledger.claims()[0].claim.id

    answer = signed("ben").post(f"/review/{claim}", data={"do": "reject"} | sent)

    assert answer.status_code == 403
    assert not ledger.judging.listed()


def test_nobody_judges_without_a_role(signed, client, ledger):
    claim = ledger.claims()[0].claim.id
    reader = signed("cy")

    assert client.post(f"/review/{claim}", data={"do": "reject"}).status_code == 401
    told = {"do": "reject", "token": token(reader)}
    assert reader.post(f"/review/{claim}", data=told).status_code == 403
    assert not ledger.judging.listed()


def test_a_form_that_is_too_large_is_refused(signed):
    client = signed("ben")

    answer = client.post("/account", data={"token": "x", "old": "y" * (3 << 20)})

    assert answer.status_code == 413


def test_an_administrator_opens_gives_roles_and_closes(signed, ledger):
    client = signed("ana")
    form = {"token": token(client, "/accounts")}

    client.post(
        "/accounts",
        data=form | {"do": "open", "name": "dee", "password": PASSWORD, "role": "reader"},
    )
    client.post("/accounts", data=form | {"do": "role", "name": "dee", "role": "reviewer"})
    assert ledger.accounts.account("dee").role is Role.REVIEWER
    client.post("/accounts", data=form | {"do": "close", "name": "dee"})
    own = client.post("/accounts", data=form | {"do": "close", "name": "ana"})

    assert signed("dee").answer.status_code == 401
    assert own.status_code == 400
    said = [entry.action for entry in ledger.accounts.entries(name="ana")]
    assert said[:3] == ["account closed", "role given", "account opened"]


def test_the_least_sure_claim_comes_first_and_the_next_follows(signed, ledger):
    by_doubt = [kept.claim for kept in ledger.doubted(limit=100)]
    client = signed("ben")

    first = client.get("/review").headers["location"]
    client.post(first, data={"do": "accept", "token": token(client, first), "seen": ""})
    second = client.get("/review").headers["location"]

    assert [claim.confidence for claim in by_doubt] == sorted(
        claim.confidence for claim in by_doubt
    )
    assert first == f"/review/{by_doubt[0].id}"
    assert second == f"/review/{by_doubt[1].id}"


def test_a_correction_holds_is_shown_and_is_written_down(signed, ledger):
    claim = next(kept.claim for kept in ledger.claims() if kept.claim.low == 498)
    client, path = signed("ben"), f"/review/{claim.id}"
    form = {
        "do": "correct",
        "token": token(client, path),
        "seen": "",
        "low": "489",
        "high": "489",
        "note": "typo",
    }

    answer = client.post(path, data=form)

    assert answer.status_code == 303
    assert answer.headers["location"] == f"/review?after={claim.id}"
    report = client.get(f"/reports/{claim.report_id}").text
    assert "ben" in report
    assert "low: 489" in report
    entry = ledger.accounts.entries()[0]
    assert (entry.name, entry.action, entry.object) == ("ben", "correct claim", claim.id)
    assert "489" in entry.says
    assert not list(ledger.check())


def test_what_is_wrong_with_a_correction_is_told_and_nothing_is_lost(signed, ledger):
    claim = ledger.claims()[0].claim
    client, path = signed("ben"), f"/review/{claim.id}"
    form = {
        "token": token(client, path),
        "seen": "",
        "do": "correct",
        "subject": "penguins",
        "note": "kept",
    }

    answer = client.post(path, data=form)

    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert 'value="penguins"' in answer.text
    assert not ledger.judging.listed()


def test_two_reviewers_of_one_claim_do_not_overwrite_each_other(signed, ledger):
    claim = ledger.claims()[0].claim
    path = f"/review/{claim.id}"
    one, other = signed("ben"), signed("ana")
    form = {"do": "accept", "seen": "", "token": token(other, path)}
    one.post(path, data={"do": "reject", "seen": "", "token": token(one, path)})

    answer = other.post(path, data=form)

    assert answer.status_code == 400
    assert "Somebody judged this claim meanwhile" in answer.text
    assert len(ledger.judging.listed()) == 1


def test_a_judgement_can_be_taken_back(signed, ledger):
    claim = ledger.claims()[0].claim
    client, path = signed("ben"), f"/review/{claim.id}"
    client.post(path, data={"do": "reject", "seen": "", "token": token(client, path)})
    [judgement] = ledger.judging.listed()
    form = {
        "do": "withdraw",
        "seen": judgement.id,
        "judgement": judgement.id,
        "token": token(client, path),
    }

    client.post(path, data=form)

    assert not ledger.judging.listed()


def test_what_was_done_is_shown_and_hostile_names_are_words(signed):
    signed("<script>alert(1)</script>", "x" * 12)
    page = signed("ana").get("/audit").text

    assert "sign-in refused" in page
    assert "<script>alert" not in page


def test_pages_for_one_are_not_kept_for_others(signed, client):
    mine = signed("ben").get("/")
    anybodys = client.get("/")

    assert "no-store" in mine.headers["cache-control"]
    assert ">ben<" in mine.text
    assert ">ben<" not in anybodys.text


def test_a_reviewer_judges_two_claimants_to_be_one_and_takes_it_back(signed, ledger):
    client = signed("ben")
    page = client.get("/claimants/ukr/government").text
    assert "/judgements?one=ukr%2Fgovernment" in page or "/judgements?one=ukr/government" in page
    fields = {"one": "ukr/government", "other": "ukr/military", "verdict": "same", "do": "judge"}

    judged = client.post(
        "/judgements", data={**fields, "note": "one voice", "token": token(client)}
    )
    listed = client.get("/judgements").text
    [kept] = ledger.judging.listed()
    refused = client.post(
        "/judgements", data={**fields, "verdict": "differ", "token": token(client)}
    )
    back = client.post(
        "/judgements", data={"judgement": kept.id, "do": "withdraw", "token": token(client)}
    )

    assert judged.status_code == back.status_code == 303
    assert (kept.verdict, kept.by, kept.note) == ("same", "ben", "one voice")
    assert "is the same as" in listed
    assert refused.status_code == 409
    assert "cannot all hold" in refused.text
    assert not ledger.judging.listed()
    log = signed("ana").get("/audit").text
    assert "same actor" in log
    assert "withdrew actor" in log


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ("", "ukr/military", "Say both"),
        ("ukr/military", "nobody at all", "no actor, question or situation"),
        ("ukr/military", "ukr/military", "one actor already"),
    ],
)
def test_a_judgement_on_nothing_is_refused_in_words(signed, ledger, one, other, says):
    client = signed("ben")

    answer = client.post(
        "/judgements", data={"one": one, "other": other, "verdict": "same", "token": token(client)}
    )

    assert answer.status_code == 400
    assert says in answer.text
    assert ledger.name not in answer.text
    assert not ledger.judging.listed()


def test_readers_judge_nothing(signed, client):
    reader = signed("cy")

    assert reader.post("/judgements", data={"token": token(reader)}).status_code == 403
    assert client.post("/judgements", data={}).status_code == 401
    assert "/judgements" not in client.get("/claimants/ukr/military").text


def test_a_reviewer_names_a_war_and_takes_it_back(signed, ledger):
    client = signed("ben")
    situation = ledger.conclusions.situations()[0].situation.id
    fields = {"one": situation, "name": "The war of 2022", "do": "name"}

    named = client.post("/judgements", data={**fields, "token": token(client)})
    page = client.get(f"/situations/{situation}").text
    [kept] = ledger.judging.listed()
    listed = client.get("/judgements").text
    client.post(
        "/judgements", data={"judgement": kept.id, "do": "withdraw", "token": token(client)}
    )

    assert named.status_code == 303
    assert "<h1>The war of 2022</h1>" in page
    assert "is called" in listed
    assert "The war of 2022" not in client.get(f"/situations/{situation}").text
    assert "named situation" in signed("ana").get("/audit").text
