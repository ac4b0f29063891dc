"""Views of the finder's claims for public corpora."""

import pytest

from benchmarks import corpora
from benchmarks.corpora import predictions


def test_a_prediction_has_the_figures_bounds_measure_and_place() -> None:
    text = "At least 12 people were killed, police said."

    (found,) = predictions("any", [{"id": "a", "text": text, "date": "2020-01-02"}])

    assert found["id"] == "a"
    assert found["pred"] == [
        {
            "value": 12,
            "value_high": None,
            "effect": "killed",
            "noun": "people",
            "bound": "at_least",
            "source": "police",
            "start": 0,
            "end": 11,
        }
    ]


def test_documents_keep_their_order_and_a_text_without_claims_an_empty_list() -> None:
    documents = [{"id": "b", "text": "All is well."}, {"id": "a", "text": "Nine men died."}]

    found = predictions("wikimpacts", documents)

    assert [one["id"] for one in found] == ["b", "a"]
    assert found[0]["pred"] == []


def values(corpus: str, text: str) -> list[object]:
    (found,) = predictions(corpus, [{"id": "a", "text": text, "date": "2020-01-02"}])
    rows = found["pred"]
    assert isinstance(rows, list)
    return [row["value"] for row in rows]


def test_idetect_has_the_driven_from_home_first_and_the_destroyed_before_the_damaged() -> None:
    text = "A village was hit: 91 homes were damaged, 6 homes destroyed and 450 people displaced."

    assert values("idetect", text)[:3] == [450, 6, 91]


@pytest.mark.parametrize(
    "text",
    [
        "Six soldiers were killed on Monday.",
        "Nine dead were counted on Monday.",
        "Dozens of people were killed on Monday.",
        "Some 70,000 people have been killed since 1980.",
        "The clash left nine casualties on Monday.",
        "Three guerrillas were killed and five others were wounded on Monday.",
        "Seven people were killed on Monday when fighting broke out.",
        "Seven people died on Monday when a plane crashed.",
    ],
)
def test_muc_leaves_out_combatants_the_unnamed_tolls_and_casualties(text: str) -> None:
    assert values("muc", text) == []


def test_muc_leaves_out_what_is_not_sure_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "A bomb killed two judges and hurt nine people on Monday."

    monkeypatch.setattr(corpora, "SURE", 1.0)

    assert values("muc", text) == []


def test_muc_has_the_victims_of_an_act() -> None:
    assert values("muc", "A bomb killed two judges and hurt nine people on Monday.") == [2, 9]
    assert values("muc", "Two 9-year-old girls were killed by a bomb on Monday.") == [2]
