"""Words of harm that news at large uses of other things, and the same words of harm itself."""

import pytest

from tests.find.told import said

FIGURATIVE = [
    # who is sent off by law, and who by force
    ("He vowed to deport 9 million undocumented immigrants and build a wall.", []),
    ("His plan to deport 9 million people is absurd, she said.", []),
    ("The deportation of millions of illegal immigrants would cost billions.", []),
    ("The army deported 4,000 children from the port.", [("4,000", "displaced")]),
    # what is released, or had for nothing
    ("A poll of 600 voters released on Monday shows her ahead.", []),
    ("He leads in two new polls, including one from Lowden College released Monday.", []),
    ("Rebels released two nurses on Monday.", [("two", "rescued")]),
    ("Both lists cost money, and the party would make both of them free.", []),
    # who was in no danger, gave no answer, or is to be hired
    ("Two guards who stood outside escaped injury in the blast.", []),
    ("Four of the donors could not be reached for comment after the raid.", []),
    ("The company's search for a chief executive went on through the war.", []),
    ("The police offer a reward for the whereabouts of two most wanted men.", []),
    ("They were the two missing pieces.", []),
    # what hurts no body
    ("The housing crisis hurt millions of families.", []),
    ("The new rules hurt one candidate.", []),
    ("The blast hurt 30 people.", [("30", "injured")]),
    ("She spoke of questions as critical as trade and of a rival as well.", []),
    ("Also on the list are two longer-shot candidates.", []),
    # losses at the polls, and a thing that would be missed
    ("After five stinging losses in a week, she won the primary.", []),
    ("The lax law makes killing a lot easier.", []),
    ("The town cannot bear to lose such a hotel.", []),
    ("Contact with the vessel and its 17 crew was lost.", []),
    ("The 17 crew were lost.", [("17", "killed")]),
    # who is led, lives or gets through somewhere
    ("Five of the six monks were taken out to the yard.", []),
    (
        "Some 2 million out of a population of 5 million face hunger.",
        [("Some 2 million", "affected")],
    ),
    ("The 90,000 islanders escaped the worst of the storm.", []),
    ("It began with the arrival of several priests from abroad.", []),
    ("The arrival of 300 refugees worried the town.", [("300", "displaced")]),
    ("A driver was forced to abandon his car in the flood.", []),
    ("Slopes gave way, one of which forced a nurse to evacuate.", [("a", "evacuated")]),
    ("A judge issued warrants for the arrest of four rebels.", []),
    ("After the riot a meeting of the Group of Nine was held in Kost.", []),
    ('They blew up six towers near the "9 de Julio" plant.', [("six", "destroyed")]),
    # who leaves a contest, and builders
    ("The side lost three key men to injury before the derby.", []),
    ("The army lost three men to sniper fire.", [("three", "killed")]),
    ("Three singers were eliminated in the second round.", []),
    ("Two sides were knocked out of the cup.", []),
    ("The blast knocked out two power stations.", [("two", "destroyed")]),
    ("The committee shot down three proposals.", []),
    ("The builder flattened two old barns to make room for flats.", []),
    ("The army demolished 40 houses to build a wall.", [("40", "destroyed")]),
    # what is measured, or agreed
    ("Soldiers seized almost two and a half tons of leaves in the raid.", []),
    (
        "The flood struck 9,000 people, 1,200 of which have been relocated.",
        [("9,000", "affected"), ("1,200", "evacuated")],
    ),
    ("The blast destroyed two and a half blocks.", []),
    ("Prices fell with the collapse of a market agreement.", []),
    ("Prices fell after the collapse of a bridge.", [("a", "destroyed")]),
    # what nobody can lose or lay waste
    ("One big obstacle disappeared that spring.", []),
    ("Two problems vanished after the war.", []),
]


@pytest.mark.parametrize(("text", "told"), FIGURATIVE)
def test_words_of_harm_of_other_things(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told
