"""Who is taken: by police, gunmen or an illness, and what is driven off."""

import pytest

from tests.find.told import said

CASES = [
    ("The measles outbreak carried off forty children in a month.", [("forty", "killed")]),
    ("The influenza carried off 117 persons in the borough.", [("117", "killed")]),
    ("Rebels carried off forty children.", [("forty", "abducted")]),
    (
        "Gunmen killed about 1,200 people in a day in the south of the country"
        " and carried off some 240.",
        [("about 1,200", "killed"), ("some 240", "abducted")],
    ),
    (
        "Assailants ambushed a convoy, burned four trucks and made off with thirteen people.",
        [("four", "destroyed"), ("thirteen", "abducted")],
    ),
    ("About 400 persons were in the hands of the armed groups.", [("About 400", "abducted")]),
    ("Nine soldiers are in the hands of the rebels.", [("Nine", "captured")]),
    ("Three drivers are in the hands of the jihadists.", [("Three", "abducted")]),
    ("Militants took some 80 people into captivity.", [("some 80", "abducted")]),
    ("The brigade took 80 soldiers into captivity.", [("80", "captured")]),
    ("Troops are searching for nine girls who were kidnapped.", [("nine", "abducted")]),
    ("Troops are searching for nine girls who fled.", [("nine", "missing")]),
    # driven off
    # driven off
    (
        "Three pickups were torched and one was driven away by the attackers.",
        [("Three", "destroyed"), ("one", "captured")],
    ),
    (
        "Raiders burned two lorries and drove away five others.",
        [("two", "destroyed"), ("five", "captured")],
    ),
    ("The bandits fled along with nine children.", [("nine", "abducted")]),
    ("A driver took a nurse hostage in the raid.", [("a", "abducted")]),
    ("Twelve people were seized on suspicion of planning a riot.", [("Twelve", "detained")]),
    ("The 90 passengers were taken off the plane after a bomb threat.", [("90", "evacuated")]),
    ("Dozens of activists and editors were picked up during the coup.", [("Dozens", "detained")]),
    # a clerk arrested over a murder, and over nothing that anybody did
    (
        "A clerk has been arrested over the murder of a banker.",
        [("A", "detained"), ("a", "killed")],
    ),
    ("A clerk has been arrested at the bank.", []),
    # picked up, taken in
    ("Police have taken in twelve people over the blast.", [("twelve", "detained")]),
    ("The army picked up two students in raids on Monday.", [("two", "detained")]),
    ("Five men were picked up by police after the bombing.", [("Five", "detained")]),
    ("Fishermen picked up thirty migrants from the water.", [("thirty", "rescued")]),
    ("Seven sailors were picked up by a police launch.", [("Seven", "rescued")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_takes_people_tells_what_befell_them(text, expected):
    assert said(text, "measure") == expected
