"""Figures that a sentence adds to others, or tells of with other words between."""

import pytest

from tests.find.told import said

ADDED = [
    # more of the same, behind the object or the verb
    ("Rebels killed nine guards, along with 14 villagers.", [("nine", "killed"), ("14", "killed")]),
    (
        "The storm damaged 12 schools and four clinics, together with 21 offices.",
        [("12", "damaged"), ("four", "damaged"), ("21", "damaged")],
    ),
    (
        "At least 43 homes were damaged, alongside two police stations.",
        [("At least 43", "damaged"), ("two", "damaged")],
    ),
    ("Nine rebels fought alongside 300 soldiers.", []),
    ("A mob set fire to the consulate and to 30 cars.", [("30", "destroyed")]),
    ("The council reported damage to crops and several homes.", [("several", "damaged")]),
    # a verb with other words within it
    ("Rebels set two trucks loaded with ore on fire.", [("two", "destroyed")]),
    ("A truck loaded with explosives blew up.", []),
    ("The police have killed with impunity 1,200 townspeople.", [("1,200", "killed")]),
    ("The army arrested without warrants more than 60 students.", [("more than 60", "detained")]),
    ("Captured today were two snipers of the militia.", [("two", "captured")]),
    ("Four were somewhat badly wounded in the clash.", [("Four", "injured")]),
    ("Eight people who lived at the home and used its kitchen died.", [("Eight", "killed")]),
    # where people are brought, and those who are looked for
    ("Nine campers were brought to an emergency shelter.", [("Nine", "evacuated")]),
    ("Some 120 residents were placed in temporary housing.", [("Some 120", "displaced")]),
    ("A search was ongoing for at least 50 people.", [("at least 50", "missing")]),
    ("The two women, now under detention, took part in the riot.", [("two", "detained")]),
    # those whom somebody holds and is asked to free
    (
        "The UN asked the rebels to free the 1,200 villagers they have kidnapped.",
        [("1,200", "abducted")],
    ),
    ("She urged the militia to free 14 medics who were seized in May.", [("14", "abducted")]),
    ("They refused to release 200 prisoners.", []),
    ('The "Contras" are holding 80 civilians in camps.', [("80", "abducted")]),
    # water and weapons
    ("A woman was carried away by the flood.", [("A", "missing")]),
    ("Three cars were carried away by floodwaters.", [("Three", "destroyed")]),
    ("Gunners shot down a Vesland bomber.", [("a", "destroyed")]),
    ("The strikes put four ships out of action.", [("four", "destroyed")]),
    ("The army's losses were put at 40 tanks and 12 guns.", [("40", "lost"), ("12", "lost")]),
    # what a clause behind a comma adds
    ("Troops found 14 huts, which were destroyed.", [("14", "destroyed")]),
    ("There were 14 huts, all of which were burned down.", [("14", "destroyed")]),
    ("The ship carried 40 sailors, who were rescued.", [("40", "rescued")]),
    ("Two helicopters, which were evacuating villagers, were hit.", [("Two", "damaged")]),
    # parts of houses, and who kills
    ("The blast damaged the facades of 12 houses.", [("12", "damaged")]),
    ("The flood damaged the furniture of 30 homes.", [("30", "damaged")]),
    ("Only one of the killers was shot dead.", [("one", "killed")]),
    ("The killers of 12 monks were tried.", [("12", "killed")]),
    # what falls, and on what
    ("A tree fell onto a house in the storm.", [("a", "damaged")]),
    ("The storm knocked down 24 power poles.", [("24", "destroyed")]),
    ("A van knocked down two men.", [("two", "injured")]),
    # the same in another place or at another time
    (
        "Six bodies were recovered in Norden and two in Vesland.",
        [("Six", "killed"), ("two", "killed")],
    ),
    (
        "In Norden 12 deaths were recorded in May and 14 were recorded in June.",
        [("12", "killed"), ("14", "killed")],
    ),
    (
        "Also confiscated were four bags with leaflets, five grenades and two rifles.",
        [("four", "captured"), ("five", "captured"), ("two", "captured")],
    ),
    # without power
    ("Winds caused power outages for about 7,000 people.", [("about 7,000", "affected")]),
    ("The fire led to a loss of power to over 3,000 customers.", [("over 3,000", "affected")]),
    ("4,000 homes left without power after storm", [("4,000", "affected")]),
    # deaths and murders
    ("He spoke of the shooting deaths of 14 people.", [("14", "killed")]),
    ("He is responsible for seven other murders, police said.", [("seven", "killed")]),
]


@pytest.mark.parametrize(("text", "told"), ADDED)
def test_what_a_sentence_adds(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told
