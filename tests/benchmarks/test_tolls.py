import random

from according.ledger import Ledger
from benchmarks.million import SIZES, asked, told
from benchmarks.tolls import CLAIMS, REPORTS, late, reports


def test_the_same_number_makes_the_same_report():
    assert list(reports(5, 3))[1] == next(reports(6, 1))
    assert late(6) != next(reports(6, 1))


def test_what_is_made_is_sound_and_answers_some_hundred_questions_a_block():
    with Ledger("sqlite://") as ledger:
        made = [next(reports(number, 1)) for number in range(0, REPORTS, REPORTS // 60)]
        added = ledger.add_all(((*one, None) for one in made), now="2026-01-01T00:00:00Z")

        assert sum(one.claims for one in added) == len(made) * CLAIMS / REPORTS
        assert list(ledger.check()) == []
        assert 50 < len(ledger.conclusions.questions()) <= 100
        assert ledger.conclusions.contradictions()
        assert ledger.conclusions.revisions()


def test_every_kind_of_question_is_timed():
    with Ledger("sqlite://") as ledger:
        ledger.add_all(((*one, None) for one in reports(0, 20)), now="2026-01-01T00:00:00Z")

        times = asked(ledger, random.Random(0), 2)  # noqa: S311 - a test's dice

    assert {len(each) for each in times.values()} == {2}
    assert len(list(told(SIZES[0], times))) == len(times)
