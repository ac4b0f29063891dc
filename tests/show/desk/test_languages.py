"""Every word of the desk goes through the catalogue of the visitor's language."""

import gettext
import json
import re
from itertools import product
from pathlib import Path

import pytest
from lxml import etree, html

from according import read
from according.ledger import Role
from according.ledger.conclusions import (
    Question,
    RevisionKind,
    SilenceKind,
    Situation,
    subjects,
)
from according.ledger.conclusions.situations import KINDS
from according.ledger.identity import nations
from according.ledger.verdicts import ReviewState
from according.model import Bound, Measure, Scope, Status, Verified
from according.show.desk import rendering
from according.show.desk.codebook import CODEBOOK
from according.show.desk.retelling import FORMS, retelling
from according.show.titles import data_words, label_of, title_of

TITLE = "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?"
# What is called the same in every language, and the keys of a keyboard.
NAMES = (
    r"\b(according|CSV|JSON|JSON-LD|Parquet|HXL|SVG|PNG|Atom|Feed|LD|API|EST|UTC|zsu\.gov\.ua|"
    r"mil\.ru|gov|http|https|desk\.test|[0-9a-f]{12,})\b"
)
# What is in the language of its report, or of programs.
FOREIGN = "script|style|code|kbd|pre|blockquote|q|mark".split("|")
SAID = ("title", "aria-label", "placeholder", "alt")


class Bracketing(gettext.NullTranslations):
    """A language that sets whatever is translated between brackets."""

    def gettext(self, message):
        return f"⟦{message}⟧"

    def ngettext(self, one, many, number):
        return f"⟦{one if number == 1 else many}⟧"


@pytest.fixture(autouse=True)
def bracketed(monkeypatch):
    monkeypatch.setattr(rendering, "translation", lambda _: Bracketing())
    monkeypatch.setattr(rendering, "languages", lambda: {"en", "zz"})
    rendering.environment.cache_clear()
    yield
    rendering.environment.cache_clear()


@pytest.fixture
def paths(ledger):
    return {
        "$question": f"/questions/{ledger.conclusions.question(TITLE).question.id}",
        "$report": f"/reports/{ledger.reports()[0].report.id}",
        "$claimant": "/claimants/ukr/military",
        "$situation": f"/situations/{ledger.conclusions.situations()[0].situation.id}",
        "$embed": f"/embed/questions/{ledger.conclusions.question(TITLE).question.id}",
    }


@pytest.fixture
def held(ledger):
    """What the ledger holds in words: names, publishers, headlines, sentences."""
    reports = [kept.report for kept in ledger.reports()]
    told = {one.actor.name for one in ledger.conclusions.actors()}
    told |= {one.actor.name for one in ledger.conclusions.silences()}
    told |= {said for one in reports for said in (one.publisher, one.title, one.byline) if said}
    told |= {each.party.text for kept in ledger.reports() for each in kept.findings.responses}
    told |= {one.text for each in reports for one in each.dropped}
    for kept in ledger.claims():
        claim = kept.claim
        spans = (claim.subject, claim.claimant, claim.cue, claim.word, claim.place, claim.caveat,
                 claim.part_of, claim.relay, claim.verified_words, claim.status_words,
                 claim.since_words, claim.as_of_words, claim.figure, kept.sentence)  # fmt: skip
        told |= {span.text for span in spans if span is not None}
    return sorted({" ".join(one.split()) for one in told} | {"Ukraine"}, key=len)[::-1]


def bare(said, held):
    """Give what is left of a text without what is translated and what the ledger holds."""
    said = " ".join(said.split())
    while "⟦" in said:
        # What does not fit on a card is cut.
        shorter = re.sub("⟦[^⟦⟧]*([⟧…]|$)", "", said)
        assert shorter != said
        said = shorter
    for one in held:
        said = said.replace(one, "")
    return re.sub(NAMES, "", said)


def spoken(tree):
    """Yield the texts of a page that people see or hear."""
    for node in tree.iter(etree.Element):
        name = etree.QName(node).localname
        foreign = [up for up in (node, *node.iterancestors()) if etree.QName(up).localname in FOREIGN
                   or (up.get("lang") == "en" and up.getparent() is not None) or "text" in (up.get("class") or "").split()]  # fmt: skip
        if not foreign:
            yield from (node.get(one) for one in SAID if node.get(one))
            yield node.text or ""
        if not any(up in foreign for up in node.iterancestors()):
            yield node.tail or ""
        if name == "meta" and node.get("property") == "og:title":
            yield node.get("content")


@pytest.mark.parametrize(
    "path",
    ["/", "/questions", "/contradictions", "/revisions", "/silences", "/claimants", "/situations",
     "/reports", "/reading", "/check", "/sign-in", "/search?q=russian", "/search?q=zebra", "/api",
     "$question", "$question?scale=log", "$report", "$claimant", "$situation", "$embed",
     "$question/card.svg", "$question/card.svg?size=tall", "$question/timeline.svg",
     "$situation/card.svg", "/nothing", "/questions/ffff0000", "$question?day=yesterday",
     "$question?from=2022-03-09&to=2022-03-01", "/claimants/nobody", "/questions?after=x",
     "$question/card.svg?size=huge"],
)  # fmt: skip
def test_no_word_of_the_interface_escapes_translation(client, paths, held, path):
    for name, real in paths.items():
        path = path.replace(name, real)

    page = client.get(path)

    assert "⟦" in page.text
    if page.headers["content-type"].startswith("image/svg"):
        tree = etree.fromstring(page.content)
    else:
        tree = html.fromstring(page.text.partition("\n")[2])
    # Sentences go on past a number that is a link, and a card breaks its title into lines.
    said = re.sub(r"desk\.test/\S+", "", " ".join(spoken(tree)))
    assert len(said) > 100
    assert not re.findall("[A-Za-z]{2,}", bare(said, [*held, "russian", "zebra"]))


def test_what_a_form_is_refused_with_is_in_the_visitors_language(client, held):
    refused = [
        client.post("/check", data={"address": "ftp://example.org", "text": ""}),
        client.post("/check", data={"address": "", "text": ""}),
        client.post("/sign-in", data={"name": "nobody", "password": "guess", "token": ""}),
    ]

    for answer in refused:
        [said] = html.fromstring(answer.text.partition("\n")[2]).find_class("errors")
        assert said.text.startswith("⟦")
        assert not re.search("[A-Za-z]{2}", bare(said.text, held))


def test_numbers_are_written_as_the_language_has_them(client, paths):
    page = client.get(paths["$question"]).text

    assert "12⟦,⟧000" in page
    assert "24⟦.⟧1" in page
    assert "12,000</a>" not in page


@pytest.mark.parametrize("of", ["$question", "$claimant", "$situation", "/search"])
def test_feeds_speak_the_visitors_language(client, paths, held, of):
    path = f"{paths.get(of, of)}/feed"
    told = json.loads(client.get(f"{path}.json?lang=zz").text)

    assert told["items"]
    for said in (told["title"], *(one["title"] for one in told["items"])):
        assert not re.search("[A-Za-z]{3}", re.sub(": .*", "", bare(said, held)))
    if of != "$question":
        assert all("⟦" in one["title"] + one["content_text"] for one in told["items"])
    assert "⟦" in client.get(f"{path}.atom?lang=zz").text


PLACES = ("", "Ukraine")
SITUATIONS = (
    Situation("", ""),
    Situation("war/a", "the war in A", start="2022-02-24"),
    Situation("flood/b", "flood in B"),
)


@pytest.mark.parametrize("measure", Measure)
def test_titles_are_in_english_what_questions_are_called(measure):
    told = product(
        ("soldiers", "people"), ("", "rus"), PLACES, SITUATIONS, Scope, ("", "2022-03-08")
    )
    for subject, side, place, situation, scope, day in told:
        question = Question(measure, subject, side, place, situation, scope, day)

        assert title_of(question, lambda said: said) == question.title
        assert label_of(question, lambda said: said)


def test_a_sentence_from_deeper_down_is_told_again_by_its_form():
    told = retelling(lambda said: {"counted since %(since)s, not since %(other)s":
                                   "ab %(since)s, nicht ab %(other)s"}.get(said, said))  # fmt: skip

    assert told("counted since 2022-02-24, not since 2022-03-01") == (
        "ab 2022-02-24, nicht ab 2022-03-01"
    )
    assert told("something else") == "something else"
    assert len(set(FORMS)) == len(FORMS)


def test_words_of_the_data_can_be_gathered_for_translators():
    found = set()
    for module, name in ((subjects, "subjects.toml"), (subjects, "situations.toml"),
                         (nations, "countries.txt"), (read, "furniture.toml")):  # fmt: skip
        file = Path(str(module.__file__)).parent / name
        with file.open("rb") as opened:
            found |= {message for _, _, message, _ in data_words(opened, [], [], {})}

    assert {"people", "tanks", "Ukraine", "Russian", "Russia's invasion of Ukraine"} <= found
    assert {"cookie notice", "page control"} <= found


def test_every_word_of_the_codebook_is_marked_for_translators():
    enums = (Measure, Scope, Status, Verified, Bound, RevisionKind, SilenceKind, ReviewState, Role)

    assert {str(one) for each in enums for one in each if one} <= CODEBOOK
    assert set(KINDS) <= CODEBOOK
