"""Who and what was hit, in the words of general news."""

import pytest

from tests.find.told import said

TOLD = [
    # one who did something first
    ("A man attacked a guard and was shot dead.", [("A", "killed")]),
    ("A farmer stepped on a mine and was killed.", [("A", "killed")]),
    ("A soldier tried to defuse the bomb but was killed.", [("A", "killed")]),
    ("A climber slipped and fell to his death.", [("A", "killed")]),
    ("A boy climbed the fence and the guard was killed.", []),
    ("A minister visited the camp and said a child was killed.", [("a", "killed")]),
    # one whom others say to be somebody, or who belongs to somebody
    ("The killing of a man believed by many to be a spy was a plot.", [("a", "killed")]),
    ("The body of a man confirmed by police to be his brother was found.", [("a", "killed")]),
    ("A Gorva sheriff's deputy was fatally shot on Sunday night.", [("A", "killed")]),
    ("A children's hospital was destroyed in the raid.", [("A", "destroyed")]),
    ("A nuclear plant's power lines were cut.", []),
    ("He fired at a customs guard who was slightly injured.", [("a", "injured")]),
    # one of so many dead
    ("He is accused of the murder of one of the eight people killed.", [("eight", "killed")]),
    ("It was one of fourteen deaths that the rifle is blamed for.", [("fourteen", "killed")]),
    ("Six died in one of the worst mass killings of the decade.", [("Six", "killed")]),
    ("One of two gunmen was shot dead.", [("One", "killed")]),
    # killed
    ("A boy was pulled from the river but died in hospital.", [("A", "killed")]),
    ("Six face trial for the manslaughter of 14 workers.", [("14", "killed")]),
    ("He was found guilty of the stabbing to death of a neighbour.", [("a", "killed")]),
    ("Nine skiers were found unresponsive in the snow.", [("Nine", "killed")]),
    ("Six climbers had no vital signs.", [("Six", "killed")]),
    # hurt
    ("Three inmates have mutilated themselves.", [("Three", "injured")]),
    ("The blast hit the school without injuring anyone.", [("anyone", "injured")]),
    ("He fired at the officers without hitting anyone.", [("anyone", "injured")]),
    ("A guard and a clerk were inside; neither was killed.", [("neither", "killed")]),
    ("Neither report was confirmed.", []),
    ("No one is thought to have been hit by it.", [("No one", "injured")]),
    ("The clash led to injuries to two policemen.", [("two", "injured")]),
    (
        "Up to nine rebels, including a female, were killed.",
        [("Up to nine", "killed"), ("a", "killed")],
    ),
    ("No passengers reported feeling unwell.", [("No", "injured")]),
    ("There were 31 shooting victims last year.", [("31", "casualties")]),
    ("Thirty-one men were shot in the city.", [("Thirty-one", "casualties")]),
    # mended from a sign of money that was lost
    ("A judge approved a settlement of �11,000 for a man who was hurt.", [("a", "injured")]),
    # ages of those who are named
    (
        "Three were killed. Police gave the names: Max Cook, 19; Jan Hill, 17; and Jay Wood, 16.",
        [("Three", "killed")],
    ),
    (
        "Nine died. The victims were Tom Hall, 27, and his children Jim, five, Kate, three, and Mary.",
        [("Nine", "killed")],
    ),
    # things
    ("At least four lorries were overturned in the blast.", [("At least four", "damaged")]),
    ("Six districts were badly damaged.", [("Six", "damaged")]),
    ("Warplanes blasted several lorries near the border.", [("several", "damaged")]),
    ("A mosque was struck during the raids.", [("A", "damaged")]),
    ("A school was struck by a shell.", [("A", "damaged")]),
    ("A deal was struck by two companies.", []),
    ("A mudslide smothered several houses.", [("several", "destroyed")]),
    ("The lorry crashed into two parked vans.", [("two", "damaged")]),
    ("A bus crashed into a shop.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_and_what_was_hit_is_found(text, expected):
    assert said(text, "measure") == expected
