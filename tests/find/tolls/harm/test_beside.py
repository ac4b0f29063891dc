"""Those told of beside a toll that is not theirs, and those whom a relative clause tells of."""

import pytest

from tests.find.told import said

BESIDE = [
    # who carries others, and whom somebody reached
    ("Three helicopters evacuated the climbers from the ridge.", []),
    ("Two helicopters were evacuated from the base.", [("Two", "evacuated")]),
    ("Detectives have had contact with 120 witnesses to the raid.", []),
    ("Agents had made contact with thousands of survivors.", []),
    ("The ministry lost contact with 14 miners.", [("14", "missing")]),
    # for nothing, and a record
    ("The museum lets a child in for free after the fire.", []),
    ("The driver, who has 12 prior arrests, stole a bus.", []),
    ("The raid led to 12 arrests.", [("12", "detained")]),
    ("The footage shows both the arrest of the man and the panic in the square.", []),
    # who acts on others, and is told of himself
    ("A man carrying an axe was shot dead.", [("A", "killed")]),
    ("A man who attacked four nuns in a shop, Tom Ruud, was killed.", [("A", "killed")]),
    ("A man who admitted abusing a soldier has been jailed.", [("A", "detained")]),
    (
        "A major with the Harbour Service, Capt Ed Lo, said at least 26 men sustained injuries.",
        [("at least 26", "injured")],
    ),
    ("Nuns who said four people were killed fled.", [("four", "killed")]),
    ("In the raid a girl stabbed and badly wounded a guard.", [("a", "injured")]),
    ("The gale left 16 people dead and damaged 90 houses.", [("16", "killed"), ("90", "damaged")]),
    ("As troops advanced, a helicopter strafed rebel positions.", []),
    ("A helicopter strafed by rebels burned.", [("A", "damaged")]),
    # weapons that hit something, and what only says where it stood
    ("Two of the drones hit flats in the south.", []),
    ("Two of the drones hit by gunfire fell down.", [("Two", "destroyed")]),
    ("The bridges to another town were destroyed by the quake.", [("another", "affected")]),
    ("Jets destroyed a bridge between two hill towns.", [("a", "destroyed")]),
    ("A post on top of a tower was hit by a rocket.", [("A", "damaged")]),
    ("The quake did damage to two schools.", [("two", "damaged")]),
    ("The suburb is home to 30,000 people and has been under siege.", [("30,000", "affected")]),
    # the state is of people named right before it
    ("Several churches opened their doors to families in need of shelter.", []),
    ("Several families are in need of shelter.", [("Several", "affected")]),
    (
        "Firemen used a winch system to get about 30 skiers who were trapped in the lift down.",
        [("about 30", "affected")],
    ),
    ("They read some 20,000 files smuggled out by a clerk who fled.", [("a", "displaced")]),
    ("They brought a petition with 8,000 signatures for more refugees to be resettled.", []),
    ("After evacuation orders were issued, members brought bedding for 60 people.", []),
    ("Evacuation orders were issued for 60 people.", [("60", "evacuated")]),
    ("About 60 inmates began burning beds in the yard.", []),
    ("The team interviewed a total of 122 refugees.", []),
    # a release that is asked for, or refused, and one that is agreed
    ("The UN asked Malia to release 400 prisoners.", []),
    ("The rebels refused to hand over the two suspects.", []),
    ("The group demanded that Malia free five commanders.", []),
    ("An appeal to release three nurses was ignored.", []),
    ("The rebels agreed to release 12 hostages.", [("12", "rescued")]),
    # where others travel of their own will
    ("Some 200 Danes have travelled to the front to join the fighting.", []),
    ("Some 200 Danes have travelled to the border amid the fighting.", [("Some 200", "displaced")]),
    # metres, and millions
    (
        "Dozens were evacuated. They included people who hung 60m above the ground.",
        [("Dozens", "evacuated")],
    ),
    ("The drought has displaced 60m people.", [("60m", "displaced")]),
    ("He made Arland's armed forces into a private guard.", []),
    # whom the police pick up, and whom rescuers do
    ("Dozens of activists were picked up that day.", [("Dozens", "detained")]),
    ("Dozens of migrants were picked up that day.", [("Dozens", "rescued")]),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE, ids=[case[0] for case in BESIDE])
def test_a_toll_beside_them_befalls_nobody_else(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == expected


TOLD = [
    ("He named 12 people whom the army killed.", [("12", "killed")]),
    ("There were nine nurses that the gunmen abducted in Jos.", [("nine", "abducted")]),
    ("They had a burglar in the house whom he shot and killed.", [("a", "killed")]),
    ("She met 14 pupils whom the rebels had kidnapped.", []),
    ("The court heard of six women whom Smith murdered.", [("six", "killed")]),
    ("He told 12 people that the army killed farmers.", []),
    # nouns joined to the first
    (
        "Rebels killed more than 300 soldiers and police, around 40 farmers and 17 nurses.",
        [("more than 300", "killed"), ("around 40", "killed"), ("17", "killed")],
    ),
    ("He is blamed for the death or injury of almost 700 people.", [("almost 700", "casualties")]),
    ("She was convicted over the killing of 40 villagers.", [("40", "killed")]),
    ("Sweden had plans after receiving 160,000 refugees and migrants.", [("160,000", "displaced")]),
    # what is quoted of a state, and a toll above another
    # what a toll changes from and to
    (
        "There was a drop in drowning deaths from 586 in 2014 to 489 a year later.",
        [("586", "killed"), ("489", "killed")],
    ),
    ("The death toll from two storms rose to 40.", [("40", "killed")]),
    # the clause's own verb behind a participle
    ("Families of 14 of the Germans killed plan to sue.", [("14", "killed")]),
    ("Lawyers for 12 of the miners killed spoke to reporters.", [("12", "killed")]),
    ("Three of the men killed three guards.", [("three", "killed")]),
    ("Several clerks are thought to be alive under the rubble.", [("Several", "missing")]),
    ("About 5,000 homes still have power problems.", [("About 5,000", "affected")]),
    ('A clerk was said to be in a "serious condition" on Monday.', [("A", "injured")]),
    ('Two women were in "critical" condition on Monday.', [("Two", "injured")]),
    ("The book is in good condition, a seller said.", []),
    ("The death toll is much higher than 37, monitors said.", [("much higher than 37", "killed")]),
    ("The raid left a Marine and maybe 14 villagers dead.", [("a", "killed"), ("14", "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[case[0] for case in TOLD])
def test_those_whom_a_clause_or_a_joined_noun_tells_of(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert said(text, "measure") == expected
