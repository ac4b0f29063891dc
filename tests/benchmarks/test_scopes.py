from according.find.odds import START
from according.find.times.weighing import Leaning
from benchmarks.boosting import Tree
from benchmarks.scopes import GROWTH, Fit, Told, fitted, right

FAST = GROWTH._replace(trees=20, leaves=4, rate=0.3, least=5, signs=1.0)

# Says yes where the only sign is more than 0.
LEANS = Tree([0], [0], [~0], [~1], [-1.0, 1.0])


def figures(file, *, perfect, total, many, settled=None):
    signs = ("perfect",) if perfect else ("dated",)
    return [
        Told(file, str(n), Leaning(0, 0, 1, None, 0.0), signs, False, settled, total)
        for n in range(many)
    ]


def test_a_sign_of_totals_weighs_for_them():
    seen = [
        *figures("open", perfect=True, total=True, many=40),
        *figures("open", perfect=False, total=False, many=40),
    ]
    fit = fitted(seen, FAST)

    assert fit.alone["perfect"] > 0 > fit.alone["dated"]
    assert all(is_so for _, is_so in right(fit, seen))


def test_signs_that_are_rare_are_left_out():
    seen = figures("open", perfect=True, total=True, many=3)

    fit = fitted(seen, FAST)

    assert set(fit.alone) == {START}
    assert "perfect" not in fit.signs


def test_what_a_sentence_says_plainly_is_not_weighed():
    plain = figures("open", perfect=True, total=False, many=1, settled=False)
    known = {START: 5.0, "perfect": 5.0}

    assert right(Fit(known, ("perfect",), [LEANS]), plain) == [(plain[0], True)]


def test_figures_without_a_label_are_neighbours_only():
    one = Told("open", "1", Leaning(0, 0, 1, None, 0.0), (), False, None, True)
    other = Told("open", "1", Leaning(0, 0, 5, None, 0.0), ("perfect",), False, None, None)
    fit = Fit({START: -1.0, "perfect": 5.0}, ("others in sentence",), [LEANS])

    assert right(fit, [one, other]) == [(one, True)]


def test_passages_without_their_report_count_less():
    seen = [
        *figures("open", perfect=True, total=True, many=40),
        *figures("wordings", perfect=True, total=False, many=40),
    ]

    assert fitted(seen, FAST).alone[START] > 0
