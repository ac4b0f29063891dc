"""Words and turns by which people tell tolls without the plain verb."""

import pytest

from tests.find.told import said

CASES = [
    # who did not live
    ("Nine of the miners never came out of the shaft.", [("Nine", "killed")]),
    ("Six of the passengers did not live through the night.", [("Six", "killed")]),
    ("Four of the passengers did not get off alive.", [("Four", "killed")]),
    ("Eleven people never walked out of the mine.", [("Eleven", "killed")]),
    ("Twenty passengers burned in their seats.", [("Twenty", "killed")]),
    ("Two of the albums never came out.", []),
    ("Seventeen people met their untimely death when a boat sank.", [("Seventeen", "killed")]),
    ("Sixty-six boys were pressed to death in the crush.", [("Sixty-six", "killed")]),
    ("Teams have gathered 1,085 mortal remains from the line.", [("1,085", "killed")]),
    ("The flood took fifty-two.", [("fifty-two", "killed")]),
    # the hurt
    ("Volunteers gave first aid to 97.", [("97", "injured")]),
    ("Thirteen survived their wounds.", [("Thirteen", "injured")]),
    ("Two workers lost a hand each.", [("Two", "injured")]),
    ("Three others had limbs amputated.", [("Three", "injured")]),
    ("Fourteen passengers needed a doctor.", [("Fourteen", "injured")]),
    ("Twelve of them are being cared for in hospital.", [("Twelve", "injured")]),
    ("Five riders came away bruised.", [("Five", "injured")]),
    (
        "Three riders were dug out, one with a broken femur.",
        [("Three", "rescued"), ("one", "injured")],
    ),
    # not found
    ("Eleven men were never found.", [("Eleven", "missing")]),
    ("Six hundred villagers are being sought in the mud.", [("Six hundred", "missing")]),
    ("Three men are being sought after the raid, police said.", []),
    # freed and brought away
    ("Nine hundred inmates broke out of jail.", [("Nine hundred", "rescued")]),
    ("Twelve hostages were handed to the Red Cross.", [("Twelve", "rescued")]),
    ("Sixty-four people were prised loose from the gunmen.", [("Sixty-four", "rescued")]),
    ("A couple were brought down by crane.", [("A couple", "rescued")]),
    ("Four thousand villagers were moved to reception points.", [("Four thousand", "evacuated")]),
    ("Three hundred were landed alive.", [("Three hundred", "rescued")]),
    ("About 3,100 people were made to leave home by the fires.", [("About 3,100", "evacuated")]),
    ("Some 2,800 people are under orders to go before the storm.", [("Some 2,800", "evacuated")]),
    ("More than 900 residents crossed the front line.", [("More than 900", "displaced")]),
    ("UNHCR said that 11,320 had crossed to Chad.", [("11,320", "displaced")]),
    ("The minister said 30 had crossed to the opposition.", []),
    ("Nine rioters were in a cell by night.", [("Nine", "detained")]),
    ("Forty-five people were shot or shelled to death.", [("Forty-five", "killed")]),
    # without light, out of action
    ("Some 400 homes are still to be reconnected.", [("Some 400", "affected")]),
    (
        "Some fourteen million people are a step from famine.",
        [("Some fourteen million", "affected")],
    ),
    ("Hundreds of soldiers have been put out of action.", [("Hundreds", "casualties")]),
    ("Nine tanks were put out of action by the drones.", [("Nine", "destroyed")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_turns_that_tell_of_harm_without_its_plain_verb(text, expected):
    assert said(text, "measure") == expected
