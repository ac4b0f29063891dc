"""Figures whose clause's own verb stands far from them."""

import pytest

from tests.find.told import claims

CASES = [
    # past relative clauses, insertions and further subjects
    ("Eight individuals who lived at the hostel died.", [("Eight", "killed")]),
    (
        "A man drowned; two others who were with him at the time were rescued.",
        [("A", "killed"), ("two", "rescued")],
    ),
    ("Three news correspondents and the pilot died in the crash.", [("Three", "killed")]),
    (
        "About 70 homes, 12 mobile homes, and a number of shops were damaged.",
        [("About 70", "damaged"), ("12", "damaged")],
    ),
    ("In the city, 2,500 homes and 90% of structures were destroyed.", [("2,500", "destroyed")]),
    ("Some 41,000 homes and 70,000 acres of farms were flooded.", [("Some 41,000", "damaged")]),
    ("On 3 May, 36 Girl Scouts were rescued by police.", [("36", "rescued")]),
    ("One man in Fort St. Jacques, Laborie was killed.", [("One", "killed")]),
    ("Approximately 150 bridges either became impassable or were swept away.", [("Approximately 150", "destroyed")]),
    ("Officials said two miners who had driven to the shaft were crushed.", [("two", "killed")]),
    ("Clerks reported 12 pupils who had driven to the sea were hurt.", [("12", "injured")]),
    ("A blaze in which 13 weavers who worked in the mill died is out.", [("13", "killed")]),
    ("She told them a boy who had gone to the well was missing.", [("a", "missing")]),
    # nouns that say what somebody's work is
    ("Two rescue workers drowned in the flood waters.", [("Two", "killed")]),
    # a participle before the main verb; wholes that no figure counts
    (
        "Four agents from the city command kidnapped by the rebel army were released.",
        [("Four", "rescued")],
    ),
    ("Dozens of houses and 70 hectares of pasture were affected.", [("Dozens", "affected")]),
    ("Workers were evacuated, including about 40 employees.", [("about 40", "evacuated")]),
    ("Many people were killed, among them 12 children.", [("12", "killed")]),
    ("Residents fled, including about 300 families.", [("about 300", "displaced")]),
    ("Many people attended, including 12 children.", []),
    # another verb comes first, or the subject is another
    ("Two brothers own the shop that was destroyed.", []),
    ("They met 12 neighbours and were arrested.", []),
    ("Pelaez, 45, a former mayor of the town, was murdered.", []),
    ("A gunman shot shoppers in the town, with the death toll rising to 22.", [("22", "killed")]),
    ("Twelve people and 70 wounded.", [("70", "injured")]),
    ("Forty people attended the talk and a guard was killed.", [("a", "killed")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_clauses_own_verb_says_what_happened(text, expected):
    found = [(claim.figure.text, claim.measure.value) for claim in claims(text)]

    assert found == expected
