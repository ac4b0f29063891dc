"""Wordings of broadcasters and agencies: who is only named, who goes with whom, what is no toll."""

import pytest

from tests.find.told import claims, said

FOUND = [
    # whoever went with somebody named
    ("Ines Kerr was abducted with three local colleagues.", [("three", "abducted")]),
    ("The commander died with five of his bodyguards.", [("five", "killed")]),
    ("She drowned with her two children.", [("two", "killed")]),
    ("The governor was killed with his wife and four aides.", [("four", "killed")]),
    ("He was killed with two shots.", []),
    ("A clerk was killed with a nerve agent.", [("A", "killed")]),
    # one life
    ("The storm has claimed the life of a 45-year-old farmer.", [("a", "killed")]),
    ("The blaze took the life of one firefighter.", [("one", "killed")]),
    # fighters are killed where they are "destroyed"
    ("Three terrorists were destroyed in the raid.", [("Three", "killed")]),
    ('"Five of the attackers were destroyed," it said.', [("Five", "killed")]),
    ("The army destroyed 20 soldiers and two tanks.", [("20", "killed"), ("two", "destroyed")]),
    ("The quake destroyed 20 houses.", [("20", "destroyed")]),
    # what somebody was, behind his name
    ("A raid killed Omar Rahmani, once a member of the group.", []),
    ("A raid killed a judge, formerly a member of the party.", [("a", "killed")]),
    ("Leyla is the child of Omar al-Barzani, a teacher who was killed in 2011.", []),
    # a year, a rate
    ("He led a 1996 hostage siege.", []),
    ("Utah had 22 deaths per 100,000 people.", []),
    ("It recorded 35 deaths reported for every 1,000 births.", []),
    ("It recorded 35 deaths per day.", [("35", "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_wordings_of_broadcasts(text, expected):
    assert [(claim.figure.text, str(claim.measure)) for claim in claims(text)] == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("It hit Gori. A senior UN official came. The UN said 40 people had died.", "The UN"),
        ("They met the Lakes Board. LB tallies rose. The LB said 40 people had died.", "The LB"),
        ("Gen. Ana Ruiz came. The general said 40 people had died.", "Gen. Ana Ruiz"),
    ],
)
def test_a_longer_mention_ends_with_its_sentence(text, claimant):
    assert said(text, "claimant") == [("40", claimant)]
