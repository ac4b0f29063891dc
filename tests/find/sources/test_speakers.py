"""Who can be a source: whoever is named, never what only stands before a verb."""

import pytest

from tests.find.told import said

CASES = [
    ("Mrs May said that 12 people had died.", "Mrs May"),
    ("Twelve people have died, according to Ana May.", "Ana May"),
    ("In May police said 12 people had died.", "police"),
    ("A sailor who had been steering the boat, Ana Ruiz, said 80 people drowned.", "Ana Ruiz"),
    ("They had helped police find three girls who were missing.", None),
    ("The mayor dodged repeated questions about a raid that killed 12 men.", None),
    ("The clerk promised to keep him informed that 12 people had died.", None),
    (
        "The Front claimed responsibility for a blast in a notice issued online, claiming 12 died.",
        "The Front",
    ),
    # a document by its month, or by what was done with it
    (
        "According to a January report by medics, nine men were killed.",
        "a January report by medics",
    ),
    ("According to the published police statement, 12 died.", "the published police statement"),
    ("The Board of Health said 12 people died from work related causes.", "The Board of Health"),
    # where somebody is from
    ("Ana Ruiz, of Mora City, Ohio, said that 12 people had died.", "Ana Ruiz"),
    # nobody is told whose the document is
    ("The UN in Tarna said initial estimates indicate that 40 people died.", "The UN in Tarna"),
    ("The mayor said police data showed that 40 people had died.", "police data"),
    # what only tells when, or what kind of body it is
    ("On Thursday evening the ministry said 144 people had died.", "the ministry"),
    ("Save the Children said 12 boys had died.", "Save the Children"),
    ("Officials who have run the camp say 12 boys died.", "Officials"),
    # whose figures they are, and who only gives aid
    (
        "The count comes from the CRB, whose website shows a drop in deaths from 58 to 49.",
        "the CRB",
    ),
    ("Some 300 displaced families live in tents provided by the church.", None),
    ("The boss appeared to show little mercy over the death of six men.", None),
    # what somebody acts upon
    ("The mayor declared a day of mourning following the deaths of 12 people.", None),
    ("The mayor announced a curfew in response to a riot that left 12 people dead.", None),
    # "what they said was": the report goes on behind it
    ("Jets struck what Arland said was a base, killing 12 boys.", None),
    ("ANA RUIZ WAS DEPORTED TO THE UNITED STATES WHERE SHE KILLED TWO GUARDS.", None),
    # a body whose name begins as a title does
    (
        'The General Staff of Arland met. "They killed 12 men," the general said.',
        "the general",
    ),
]


@pytest.mark.parametrize(("text", "claimant"), CASES)
def test_only_who_speaks_is_a_source(text: str, claimant: str | None) -> None:
    assert said(text, "claimant")[-1][1] == claimant
