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
    # who is moved, saved or held
    ("Around 800 residents were taken elsewhere after the blast.", [("Around 800", "evacuated")]),
    ("All 80 people on board got out of the burning plane.", [("80", "evacuated")]),
    ("Some 450 islanders had to leave because of the fire.", [("Some 450", "evacuated")]),
    ("Ten guests got out of the building early.", []),
    ("Nine guests had to leave because of a meeting.", []),
    ("Fourteen residents were led down by ladder.", [("Fourteen", "rescued")]),
    ("Nineteen people got out of the building alive.", [("Nineteen", "rescued")]),
    ("Forty-one people were pulled clear of the wreck.", [("Forty-one", "rescued")]),
    ("The Lions pulled clear with 12 points.", []),
    ("Forty men were led off in handcuffs after the riot.", [("Forty", "detained")]),
    (
        "Shelling has driven twelve thousand people out of their houses.",
        [("twelve thousand", "displaced")],
    ),
    # who cannot be reached
    ("Six sailors went over the side in the storm.", [("Six", "missing")]),
    ("Seven men did not answer the roll after the battle.", [("Seven", "missing")]),
    ("Eight people were left hanging in a cable car.", [("Eight", "affected")]),
    # what guns and winds do
    ("A bomb cost two soldiers their legs.", [("two", "injured")]),
    ("Three officers were peppered with pellets.", [("Three", "injured")]),
    ("Two soldiers took bullets in the chest.", [("Two", "injured")]),
    ("Six men are unconscious in hospital after the gas leak.", [("Six", "injured")]),
    ("Nine of the victims were buried in the cemetery.", [("Nine", "killed")]),
    ("Thirty houses have no roof left after the storm.", [("Thirty", "damaged")]),
    ("The storm peeled tiles off a hundred houses.", [("a hundred", "damaged")]),
    ("Sixty-one of 74 houses no longer have a roof.", [("Sixty-one", "damaged")]),
    # without light, out of action
    ("Some 400 homes are still to be reconnected.", [("Some 400", "affected")]),
    ("Hundreds of soldiers have been put out of action.", [("Hundreds", "casualties")]),
    ("Nine tanks were put out of action by the drones.", [("Nine", "destroyed")]),
    # throats, bones, fatal wounds
    ("Two herders had their throats slit near Orva.", [("Two", "killed")]),
    ("Four monks were found with their throats cut.", [("Four", "killed")]),
    ("The bones of 70 people lay in a deep pit.", [("70", "killed")]),
    ("Six riders had sustained fatal injuries.", [("Six", "killed")]),
    ("Six riders had sustained non-fatal injuries.", [("Six", "injured")]),
    # by what they were hit
    ("Nine have been shot with rubber bullets.", [("Nine", "injured")]),
    # people who collapse are no houses
    ("Five have collapsed from exhaustion.", [("Five", "injured")]),
    ("Five have collapsed in the quake.", [("Five", "destroyed")]),
    ("Some 300 homes were partially or fully damaged.", [("Some 300", "damaged")]),
    ("Three airborne objects had been downed.", [("Three", "destroyed")]),
    ("Three objects had been found.", []),
    # burnt, knocked about, or both
    ("A man was set alight by a mob.", [("A", "injured")]),
    ("Two women were engulfed in flames when the stove blew up.", [("Two", "injured")]),
    ("Two barns were engulfed in flames.", [("Two", "destroyed")]),
    (
        "Some 60 cars and nine shops were burnt or damaged.",
        [("Some 60", "damaged"), ("nine", "damaged")],
    ),
    ("A lorry lay overturned beside the road after the tornado.", [("A", "damaged")]),
    ("A mudslide struck a house in Brod.", [("a", "damaged")]),
    ("Nine homes were struck by the falling plane.", [("Nine", "damaged")]),
    ("A lorry struck a house in Brod.", []),
    # the dead whom somebody brings out
    ("Divers pulled four dead sailors from the sea.", [("four", "killed")]),
    ("Divers recovered only nine cadavers.", [("nine", "killed")]),
    ("A major and two gunners were killed.", [("A", "killed"), ("two", "killed")]),
    # those brought up, and those still missed
    ("Four of the miners were safely lifted out.", [("Four", "rescued")]),
    ("All but three of the crew have been accounted for.", [("three", "missing")]),
    ("The consul had accounted for all but 12 of the tourists.", [("12", "missing")]),
    ("All but one of the sailors were found dead.", []),
    ("All but two of the paintings have been found.", []),
    ("They dug for dozens of victims buried or missing.", [("dozens", "missing")]),
    # all on board, and by how much a toll has grown
    ("A bus carrying 38 farmers fell off a cliff, killing all aboard.", [("38", "killed")]),
    ("A lorry carrying 12 cars crashed, killing all on board.", []),
    (
        "The toll stands at 62, an increase of eight since Monday.",
        [("62", "killed"), ("eight", "killed")],
    ),
    ("The storm caused the loss of 14lives.", [("14", "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_turns_that_tell_of_harm_without_its_plain_verb(text, expected):
    assert said(text, "measure") == expected
