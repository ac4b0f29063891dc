from according.find.odds import START
from benchmarks.scopes import Told, fitted, right


def figures(file, *, perfect, total, many):
    signs = ("perfect",) if perfect else ("dated",)
    return [
        Told(file, str(n), signs, is_total=total, by_rule=False, settled=False) for n in range(many)
    ]


def test_a_sign_of_totals_weighs_for_them():
    seen = [
        *figures("open", perfect=True, total=True, many=40),
        *figures("open", perfect=False, total=False, many=40),
    ]
    weights = fitted(seen)

    assert weights["perfect"] > 0 > weights["dated"]
    assert all(right(weights, figure) for figure in seen)


def test_signs_that_are_rare_are_left_out():
    seen = figures("open", perfect=True, total=True, many=3)

    assert set(fitted(seen)) == {START}


def test_what_a_sentence_says_plainly_is_not_weighed():
    plain = Told("open", "1", ("perfect",), is_total=False, by_rule=False, settled=True)

    assert right({START: 5.0, "perfect": 5.0}, plain)
