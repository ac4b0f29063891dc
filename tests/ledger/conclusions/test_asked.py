import pytest

from according.ledger.conclusions.judgements import NO_JUDGEMENTS
from according.ledger.conclusions.placing import Filing, place
from according.model import Findings, Published, Report, Response, ResponseKind, Span

TEXT = "Casualties in {place}\n\nThe ministry has not released figures for 2023-12-06: {about}."


def silent_on(about, place_name="Gaza"):
    text = TEXT.format(place=place_name, about=about)
    report = Report(text, "Registry", "set#2023-12-06", published=Published("2023-12-06"))
    party, words, asked = (
        Span.of(text, text.index(said), text.index(said) + len(said))
        for said in ("The ministry", "has not released figures", about)
    )
    response = Response(report.id, ResponseKind.NOT_RELEASED, party, words, asked)
    placed = place(report, Findings((), (response,)), Filing("2024-01-01T00:00:00Z"), NO_JUDGEMENTS)
    return {question.id: question for question in placed.questions}, placed.responses


@pytest.mark.parametrize(
    ("about", "title"),
    [
        (
            "People killed in Gaza since 7 October 2023",
            "How many people were killed in Gaza since 7 Oct 2023?",
        ),
        (
            "Russian tanks lost in Ukraine since 24 February 2022",
            "How many Russian tanks were lost in Ukraine since 24 Feb 2022?",
        ),
    ],
)
def test_a_party_is_silent_on_what_the_report_names_though_it_counts_nothing(about, title):
    questions, [response] = silent_on(about)

    assert questions[response.question].title == title
    assert response.day == "2023-12-06"


@pytest.mark.parametrize("about", ["their own losses", "People killed since 31 February 2023"])
def test_other_words_tell_no_question_or_no_day(about):
    questions, [response] = silent_on(about)

    assert not any(question.since for question in questions.values())
    assert response.kind == "has not released figures"
