import numpy as np

from benchmarks.boosting import Answers, Cases, Growth, grown, grown_to, sums

GROWTH = Growth(trees=20, leaves=4, rate=0.3, least=2, penalty=1.0, signs=1.0, cases=1.0)


def cases(*options):
    """Give cases of two options each: the signs of the right one, then those of the other."""
    return Cases(
        np.array([signs for pair in options for signs in pair], dtype=np.int64),
        np.repeat(np.arange(len(options)), 2),
        np.array([1.0, 0.0] * len(options)),
        np.ones(len(options)),
    )


def chosen(trees, *options):
    return int(np.argmax(sums(trees, np.array(options, dtype=np.int64))))


def test_the_option_is_chosen_whose_signs_are_mostly_right():
    trees = grown(cases(*[((1, 0), (0, 0)), ((1, 5), (0, 5))] * 20), GROWTH)

    assert chosen(trees, (0, 5), (1, 0)) == 1


def test_a_sign_may_say_something_beside_another_only():
    # The nearer place is right in one kind of report, the farther in the other.
    near, far = ((1, 0), (4, 0)), ((4, 1), (1, 1))

    trees = grown(cases(*[near, near, far] * 30), GROWTH)

    assert chosen(trees, (1, 0), (4, 0)) == 0
    assert chosen(trees, (1, 1), (4, 1)) == 1


def test_the_same_cases_give_the_same_trees():
    told = cases(*[((1, 0), (0, 3)), ((2, 5), (0, 5))] * 20)
    drawn = GROWTH._replace(signs=0.5, cases=0.5)

    assert grown(told, drawn) == grown(told, drawn)


def test_a_case_counts_as_much_as_its_weight():
    told = cases(*[((1,), (0,))] * 20, *[((0,), (1,))] * 20)

    trees = grown(told._replace(weight=np.repeat([0.1, 1.0], 20)), GROWTH)

    assert chosen(trees, (0,), (1,)) == 0


def test_a_question_is_answered_by_the_sign_of_the_sum():
    seen = np.array([(1, 0), (0, 0)] * 20, dtype=np.int64)

    trees = grown_to(Answers(seen, np.array([1.0, 0.0] * 20), np.ones(40)), GROWTH)

    assert list(sums(trees, seen[:2]) > 0) == [True, False]
