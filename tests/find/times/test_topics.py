import pytest

from according.find.times.topics import topics
from according.find.tolls.passages import passages
from according.model import Report


def about(text, title=""):
    return set(topics(passages(Report(text=text, publisher="Interlink")), title))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Mud buried the lower town.", "about disaster"),
        ("A gunman walked into the canteen.", "about attack"),
        ("The brigade lost its last tanks.", "about war"),
        ("A curfew followed the riots.", "about unrest"),
        ("The ministry keeps the tally.", "about counting"),
    ],
)
def test_words_tell_what_a_report_is_about(text, sign):
    assert sign in about(text)


def test_many_words_of_a_topic_are_much_of_it():
    assert "much about disaster" not in about("Mud buried the shelters.")
    assert "much about disaster" in about("Mud buried the shelters. Rain filled the river.")


def test_the_more_sentences_a_topic_stands_in_the_more_of_the_report_it_is():
    once = "Rain fell. " + "He went home early. " * 4
    twice = "Rain fell. The river rose. " + "He went home early. " * 3

    assert "disaster in a few sentences" in about(once)
    assert "disaster in some sentences" not in about(once)
    assert "disaster in some sentences" in about(twice)
    assert "disaster in most sentences" in about("Rain fell. The river rose.")


def test_the_headline_tells_as_a_sentence_does():
    assert "about disaster" in about("He went home early.", "Typhoon nears Malia")


def test_a_report_of_nothing_known_has_no_topic():
    assert about("He went home early.") == set()
