from benchmarks.renamed import invented, renamed
from benchmarks.score import claims_in

TEXT = (
    "Two people died in Velmar on Monday, police in Velmar said; in Kenya and Lake Orsa, 12 died."
)


def labelled(text=TEXT, **fields):
    at = text.index("12")
    claim = {
        "start": at,
        "end": at + 2,
        "figure": "12",
        "subject": "people",
        "claimant": "police in Velmar",
        "claimant_alt": ["police"],
        "place": "Velmar",
        "part_of": None,
        **fields,
    }
    return {"id": "r-1", "title": "Velmar mourns", "text": text, "claims": [claim]}


def test_a_place_has_another_name_wherever_it_stands():
    anew = renamed(labelled())
    other = invented("Velmar")
    [claim] = claims_in(anew)

    assert anew is not None
    text = str(anew["text"])
    assert text == TEXT.replace("Velmar", other)
    assert anew["title"] == f"{other} mourns"
    assert (claim["place"], claim["claimant"]) == (other, f"police in {other}")
    assert text[int(str(claim["start"])) : int(str(claim["end"]))] == "12"


def test_countries_and_kinds_of_places_keep_their_names():
    assert renamed(labelled(place="Kenya")) is None

    lake = renamed(labelled(place="Lake Orsa"))
    assert lake is not None
    assert "Lake " + invented("Orsa") in str(lake["text"])


def test_a_name_is_always_renamed_alike():
    assert invented("Velmar") == invented("Velmar")
    assert invented("VELMAR").isupper()
