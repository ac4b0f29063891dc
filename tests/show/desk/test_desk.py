"""What holds for every page: headers, errors, answers kept until the ledger changes."""

import pytest

from according.ledger import By


def test_the_front_page_names_the_founding_question(client):
    answer = client.get("/")

    assert answer.status_code == 200
    assert "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?" in answer.text


def test_a_browser_may_run_nothing_but_the_desks_own_files(client):
    policy = client.get("/").headers["content-security-policy"]

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


def test_a_page_that_is_not_there_says_so_in_the_askers_form(client):
    page, answer = client.get("/nothing"), client.get("/api/v1/nothing")

    assert page.status_code == answer.status_code == 404
    assert "<h1>Not Found</h1>" in page.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 404


def test_what_the_asker_has_is_not_sent_again_until_the_ledger_changes(client, desk):
    first = client.get("/")
    tag = first.headers["etag"]
    again = client.get("/", headers={"if-none-match": tag})
    claim = desk.ledger.claims()[0].claim.id
    desk.ledger.judging.reject(claim, by=By("ana", "2022-03-09T07:00:00Z"))
    after = client.get("/", headers={"if-none-match": tag})

    assert again.status_code == 304
    assert not again.content
    assert after.status_code == 200


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static//etc/passwd"]
)
def test_files_beside_the_static_ones_are_not_given(client, path):
    assert client.get(path).status_code == 404
