"""Questions in words, in a language: what `Question.title` says in English."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import IO

from according.ledger.conclusions import Question
from according.ledger.conclusions.sides import adjective
from according.model import Measure, Scope
from according.show.wording import SHORT, Say, marked, plain

__all__ = ["data_words", "label_of", "title_of"]

# Whom it counts, then what comes after: a place and a time, as far as they are told.
TITLES: Mapping[Measure, str] = {
    Measure.KILLED: marked("How many %(whom)s were killed%(rest)s?"),
    Measure.INJURED: marked("How many %(whom)s were injured%(rest)s?"),
    Measure.CASUALTIES: marked("How many %(whom)s were killed or injured%(rest)s?"),
    Measure.MISSING: marked("How many %(whom)s went missing%(rest)s?"),
    Measure.CAPTURED: marked("How many %(whom)s were captured%(rest)s?"),
    Measure.DETAINED: marked("How many %(whom)s were detained%(rest)s?"),
    Measure.ABDUCTED: marked("How many %(whom)s were abducted%(rest)s?"),
    Measure.DISPLACED: marked("How many %(whom)s were displaced%(rest)s?"),
    Measure.EVACUATED: marked("How many %(whom)s were evacuated%(rest)s?"),
    Measure.RESCUED: marked("How many %(whom)s were rescued%(rest)s?"),
    Measure.AFFECTED: marked("How many %(whom)s were affected%(rest)s?"),
    Measure.DESTROYED: marked("How many %(whom)s were destroyed%(rest)s?"),
    Measure.DAMAGED: marked("How many %(whom)s were damaged%(rest)s?"),
    Measure.LOST: marked("How many %(whom)s were lost%(rest)s?"),
}
# As the same stands in a list of questions under one heading.
LABELS: Mapping[Measure, str] = {
    Measure.KILLED: marked("%(whom)s killed%(rest)s"),
    Measure.INJURED: marked("%(whom)s injured%(rest)s"),
    Measure.CASUALTIES: marked("%(whom)s killed or injured%(rest)s"),
    Measure.MISSING: marked("%(whom)s missing%(rest)s"),
    Measure.CAPTURED: marked("%(whom)s captured%(rest)s"),
    Measure.DETAINED: marked("%(whom)s detained%(rest)s"),
    Measure.ABDUCTED: marked("%(whom)s abducted%(rest)s"),
    Measure.DISPLACED: marked("%(whom)s displaced%(rest)s"),
    Measure.EVACUATED: marked("%(whom)s evacuated%(rest)s"),
    Measure.RESCUED: marked("%(whom)s rescued%(rest)s"),
    Measure.AFFECTED: marked("%(whom)s affected%(rest)s"),
    Measure.DESTROYED: marked("%(whom)s destroyed%(rest)s"),
    Measure.DAMAGED: marked("%(whom)s damaged%(rest)s"),
    Measure.LOST: marked("%(whom)s lost%(rest)s"),
}


def title_of(question: Question, say: Say = plain) -> str:
    """Give a question in words of a language; in English what its ``title`` is."""
    if say is plain:
        return question.title
    rest = f"{_where(question, say)}{_when(question, say)}"
    return say(TITLES[question.measure]) % {"whom": _whom(question, say), "rest": rest}


def label_of(question: Question, say: Say = plain) -> str:
    """Give whom a question counts and what befell them: "Russian soldiers killed in Ukraine"."""
    when = _when(question, say) if question.scope is Scope.EVENT else ""
    told = {"whom": _whom(question, say), "rest": f"{_where(question, say)}{when}"}
    return say(LABELS[question.measure]) % told


def _whom(question: Question, say: Say) -> str:
    subject = say(question.subject)
    if not question.side:
        return subject
    told = {"side": say(adjective(question.side)), "subject": subject}
    return say(marked("%(side)s %(subject)s")) % told


def _where(question: Question, say: Say) -> str:
    rate = say(marked(" per day")) if question.scope is Scope.RATE else ""
    if not question.place:
        return rate
    return rate + say(marked(" in %(place)s")) % {"place": say(question.place)}


def _when(question: Question, say: Say) -> str:
    if question.scope is Scope.EVENT:
        if not question.day:
            return ""
        return say(marked(" on %(day)s")) % {"day": _day(question.day, say)}
    if question.situation.start:
        return say(marked(" since %(day)s")) % {"day": _day(question.situation.start, say)}
    if question.situation.id:
        return f" ({say(question.situation.name)})"
    return ""


def _day(iso: str, say: Say) -> str:
    """Write an ISO day as "24 Feb 2022"."""
    given = date.fromisoformat(iso)
    told = {"day": given.day, "month": say(SHORT[given.month - 1]), "year": given.year}
    return say(marked("%(day)s %(month)s %(year)s")) % told


def data_words(
    file: IO[bytes],
    keywords: object,
    comment_tags: object,
    options: object,
) -> Iterator[tuple[int, None, str, list[str]]]:
    """Yield the words of a data file that pages show, as Babel gathers them (`babel.cfg`)."""
    del keywords, comment_tags, options
    text = file.read().decode()
    if file.name.endswith(".toml"):
        for name, one in tomllib.loads(text).items():
            if name == "situation":
                yield from ((1, None, each["name"], ["a war"]) for each in one)
            elif all(isinstance(each, list) for each in one.values()):
                yield from ((1, None, each, ["what is left out of a page"]) for each in one)
            else:
                yield 1, None, name, ["who or what is counted"]
        return
    for number, line in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in line.split("|")]
        if not line.startswith("#") and len(cells) > 2:  # noqa: PLR2004 - code, names, demonyms
            for cell, why in ((cells[1], "a country"), (cells[2], "of a country")):
                name = cell.split(",")[0].strip().removeprefix("~")
                if name:
                    yield number, None, name, [why]
