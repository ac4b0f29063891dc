"""Where those are whose place a report leaves open."""

import pytest

from according.ledger.conclusions.judgements import NO_JUDGEMENTS
from according.ledger.conclusions.placing import Filing, place
from according.ledger.conclusions.values import PART, SINCE
from according.model import Bound, Claim, Findings, Measure, Published, Report, Scope, Span

HERE = "Measles has killed 81 people in Samoa since November, the ministry of Samoa said.\n"


def placed(text, low, claimant="", title="Measles epidemic in Samoa"):
    """Place a report of two claims: the one in ``HERE``, and one that names no place."""
    report = Report(HERE + text, "The Courier", title=title, published=Published("2020-01-01"))

    def span(words, after=0):
        start = report.text.index(words, after)
        return Span.of(report.text, start, start + len(words))

    first = Claim(
        report.id, span("81"), 81, 81, Bound.EXACT, Measure.KILLED, span("people"),
        claimant=span("the ministry of Samoa"), place=span("Samoa"), scope=Scope.TOTAL, as_of="2020-01-01",
    )  # fmt: skip
    second = Claim(
        report.id, span(str(low), len(HERE)), low, low, Bound.EXACT, Measure.KILLED,
        span("people", len(HERE)), claimant=span(claimant) if claimant else None, scope=Scope.TOTAL, as_of="2020-01-01",
    )  # fmt: skip
    filing = Filing("2020-01-02T00:00:00Z")
    given = place(report, Findings((first, second)), filing, NO_JUDGEMENTS)
    questions = {question.id: question for question in given.questions}
    [one] = [claim for claim in given.claims if claim.low == low]
    return one, questions[one.question]


@pytest.mark.parametrize(
    ("text", "claimant", "where"),
    [
        ("Since then 90 people have died.", "", "Samoa"),
        ("The UN says 140 people have died of it worldwide.", "The UN", "the world"),
        ("Around the world, some 140 people have died.", "", "the world"),
        ("The UN, a body for the whole world, says 140 people died.", "The UN", "Samoa"),
        (
            "The British government counts 375 people dead.",
            "The British government",
            "United Kingdom",
        ),
        ("The Samoan government counts 375 people dead.", "The Samoan government", "Samoa"),
        ("The UN counts 375 people dead.", "The UN", "Samoa"),
    ],
)
def test_a_figure_without_a_place_is_where_its_words_or_its_office_tell(text, claimant, where):
    low = next(int(word) for word in text.split() if word.isdecimal())
    _, question = placed(text, low, claimant)

    assert question.place == where


def test_in_a_war_an_office_counts_its_enemys_losses_too():
    text = "The British government counts 375 people dead."
    _, question = placed(text, 375, "The British government", title="War in Samoa")

    assert question.place == "Samoa"


def test_a_total_over_the_past_month_is_not_that_since_the_beginning():
    one, _ = placed("Measles left 20 people dead in the past month.", 20)

    assert one.apart == SINCE


@pytest.mark.parametrize(
    ("words", "apart"),
    [("2 of the dead people", PART), ("2 people", ""), ("2 of the city's people", "")],
)
def test_some_of_the_dead_are_a_part(words, apart):
    one, _ = placed(f"{words} were from Apia.", 2)

    assert one.apart == apart
