"""Views of the finder's claims for public corpora."""

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
