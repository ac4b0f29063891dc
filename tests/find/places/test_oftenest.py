from according.find.places.oftenest import SEVERAL, most_told
from according.model import Span


def named(text: str, *names: str) -> dict[str, Span]:
    return {name: Span.of(text, text.index(name), text.index(name) + len(name)) for name in names}


def test_of_few_names_the_oftenest_is_told():
    text = "Malia and Orvia quarrel. Orvia has sent guards."

    assert most_told(text, named(text, "Malia", "Orvia")) == "Orvia"


def test_of_two_told_as_often_the_first_is_told():
    text = "Malia and Orvia quarrel."

    assert most_told(text, named(text, "Orvia", "Malia")) == "Malia"


def test_of_many_names_the_oftenest_is_told():
    others = [f"Land{chr(ord('a') + number)}" for number in range(SEVERAL)]
    text = " ".join(others) + ". In Orvia, or US, rain fell; Orvians say that Orvia is wet."

    names = named(text, *others, "Orvia", "US")

    assert most_told(text, names) == "Orvia"
    assert most_told(text + " US US US", names) == "US"


def test_of_many_names_told_as_often_the_first_is_told():
    names = [f"{chr(ord('A') + number)}rvia" for number in range(SEVERAL + 2)]
    text = " ".join(reversed(names))

    assert most_told(text, named(text, *names)) == names[-1]
