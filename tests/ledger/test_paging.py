"""A page begins where the one before ended, whatever was added meanwhile."""

from collections.abc import Callable, Sequence

import pytest
from sqlalchemy import event

from according.errors import ValueFormError
from according.ledger import ClaimFilter, Ledger, Listed, Place, place_of
from according.ledger.conclusions import AsOf, ConclusionFilter, Order, QuestionFilter
from benchmarks.tolls import reports
from tests.ledger.made import NOW

EVERY_DAY = AsOf("2099-01-01")


@pytest.fixture(scope="module")
def filled(shared_ledger):
    shared_ledger.add_all(((*one, None) for one in reports(0, 30)), now=NOW)
    return shared_ledger


def questions(order, asof=None):
    return lambda ledger, **page: ledger.conclusions.questions(
        QuestionFilter(order=order, **page), asof=asof
    )


def concluded(name, asof=None):
    return lambda ledger, **page: getattr(ledger.conclusions, name)(
        ConclusionFilter(**page), asof=asof
    )


CONCLUDED = ("contradictions", "revisions", "silences")
LISTS: dict[str, Callable[..., Sequence[Listed]]] = {
    **{f"questions by {order}": questions(order) for order in Order},
    **{f"questions by {order}, as of a day": questions(order, EVERY_DAY) for order in Order},
    **{name: concluded(name) for name in CONCLUDED},
    **{f"{name}, as of a day": concluded(name, EVERY_DAY) for name in CONCLUDED},
    "situations": lambda ledger, **page: ledger.conclusions.situations(**page),
    "actors": lambda ledger, **page: ledger.conclusions.actors(**page),
    "claims": lambda ledger, **page: ledger.claims(ClaimFilter(**page)),
    "reports": lambda ledger, **page: ledger.reports(**page),
}


def order_of(name):
    return next((order for order in Order if f"by {order}" in name), Order.CHANGED)


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("limit", [3, 7])
def test_pages_one_after_another_give_every_row_once(filled, name, limit):
    ask, order = LISTS[name], order_of(name)
    whole = [place_of(row, order) for row in ask(filled)]
    assert len(set(whole)) == len(whole)

    paged: list[Place] = []
    after: Place = ()
    while len(paged) <= len(whole) and (rows := ask(filled, limit=limit, after=after)):
        paged += [place_of(row, order) for row in rows]
        after = paged[-1]

    assert paged == whole


@pytest.mark.parametrize("name", CONCLUDED)
def test_a_past_day_that_is_over_lists_as_today_does(filled, name):
    past = LISTS[f"{name}, as of a day"](filled)

    assert [place_of(row) for row in past] == [place_of(row) for row in LISTS[name](filled)]


def test_rows_that_are_added_meanwhile_repeat_none(ledger):
    ledger.add_all(((*one, None) for one in reports(0, 30)), now=NOW)
    where = QuestionFilter(limit=4, order=Order.TITLE)
    first = ledger.conclusions.questions(where)
    whole = ledger.conclusions.questions(QuestionFilter(order=Order.TITLE))

    ledger.add_all(((*one, None) for one in reports(30, 30)), now=NOW)
    after = place_of(first[-1], Order.TITLE)
    rest = ledger.conclusions.questions(QuestionFilter(order=Order.TITLE, after=after))

    ids = [row.question.id for row in rest]
    assert not {row.question.id for row in first} & set(ids)
    assert {row.question.id for row in whole[4:]} <= set(ids)


@pytest.mark.parametrize(
    "place", [("2022-03-08",), (1, 2, 3), ("2022-03-08", 1 << 63, "a"), ("\0", 1, "a")]
)
def test_what_is_no_place_is_refused(ledger, place):
    with pytest.raises(ValueFormError, match="no place"):
        ledger.conclusions.questions(QuestionFilter(after=place))


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("further", [False, True])
def test_a_list_of_questions_is_read_in_the_order_of_an_index(order, further):
    after = {
        Order.CHANGED: ("2022-03-08", 3, "a"), Order.CLAIMS: (3, "a"), Order.TITLE: ("how", "a")
    }[order] if further else ()  # fmt: skip
    where = QuestionFilter(order=order, limit=5, after=after, since="2022-01-01")
    said = []
    with Ledger(":memory:") as ledger:
        event.listen(
            ledger._engine, "before_cursor_execute", lambda *given: said.append(given[2:4])
        )
        ledger.conclusions.numbers(where)
        [(asked, values)] = [one for one in said if one[0].startswith("SELECT")]
        with ledger._looking() as connection:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", values).all()

    told = " ".join(row[3] for row in plan)
    assert "INDEX questions_" in told
    assert "TEMP B-TREE" not in told
