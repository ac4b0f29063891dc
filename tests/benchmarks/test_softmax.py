import numpy as np

from benchmarks.softmax import Case, solved


def chosen(known, options):
    odds = [sum(known[sign] for sign in signs) for signs in options]
    return int(np.argmax([0.0, *odds])) - 1


def test_the_option_whose_sign_is_mostly_right_is_chosen():
    cases = [Case(([0, 1], [0, 2]), 0, 1.0)] * 30 + [Case(([0, 2],), -1, 1.0)] * 30

    known = solved(cases, 3, 1.0)

    assert chosen(known, ([0, 2], [0, 1])) == 1
    assert chosen(known, ([0, 2],)) == -1


def test_a_case_counts_as_much_as_its_weight():
    cases = [Case(([0, 1],), 0, 0.1), Case(([0, 1],), -1, 1.0)] * 20

    assert chosen(solved(cases, 2, 0.1), ([0, 1],)) == -1


def test_what_fits_best_costs_least():
    # Of a hundred alike, eighty are right: the first sign, which bears no penalty, says as much.
    cases = [Case(([0],), 0, 1.0)] * 80 + [Case(([0],), -1, 1.0)] * 20

    assert abs(solved(cases, 1, 5.0)[0] - np.log(4)) < 0.01
