import pytest

from according.find.places.unread import after, before, ends_as, unread
from according.find.tolls.passages import passages
from according.model import Report


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Neighbours on Orta Lane heard the blast.", ["Orta Lane"]),
        ("Residents of May Kodro buried 20.", ["May Kodro"]),
        ("Police in riot gear shot two.", []),
        ("Valora, 2 November: 211 bodies have been found.", ["Valora"]),
        ("On Monday 3 May 12 were counted.", []),
        ("The Port of Rio Verde's cranes fell on two men.", ["Rio Verde"]),
        ("TWELVE DEAD IN GORVA", []),
        ("TARGET: 12 hurt in Gorva. GORVA: no one was hurt.", ["Gorva", "GORVA"]),
        ("", []),
    ],
)
def test_names_begin_with_capitals_and_are_no_days_and_no_opening_words(text, names):
    found = [span for passage in passages(Report(text=text)) for span in unread(passage)]

    assert [span.text for span in found] == names
    assert all(text[span.start : span.end] == span.text for span in found)


def test_what_stands_around_a_name_is_told_by_kinds():
    text = "In the Orta valley, Reed said, Gorva's mayor fled."

    assert before(text, text.index("Orta")) == before("in the Mora", 7)
    assert before(text, text.index("Reed")) != before(text, text.index("Orta"))
    assert after(text, text.index(" said")) == after("Kost said", 4)
    assert after(text, text.index("'s")) == 1
    assert ends_as("Orta Bridge") != ends_as("Orta Police") != ends_as("Orta")
    assert (before("", 0), after("", 0)) == (0, 0)
