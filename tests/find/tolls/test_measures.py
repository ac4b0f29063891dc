import pytest

from tests.find.told import claims, said

CASES = [
    # a verb that has a subject of its own
    (
        "Nine people were killed, dozens jailed and market stalls were torched after the riot.",
        [("Nine", "killed"), ("dozens", "detained")],
    ),
    (
        "After the riot scores were hurt, hundreds detained and shops have been burnt down.",
        [("scores", "injured"), ("hundreds", "detained")],
    ),
    # one more of those counted
    (
        "One child was killed and another wounded by shrapnel.",
        [("One", "killed"), ("another", "injured")],
    ),
    ("A guard was killed and another was promoted.", [("A", "killed")]),
    ("They fought one another and 12 died.", [("12", "killed")]),
    # a part named after it
    (
        "At least 400 people died, 121 children among them.",
        [("At least 400", "killed"), ("121", "killed")],
    ),
    # what is said of a part
    ("Medics treated 40 people, six of whom later died.", [("40", "injured"), ("six", "killed")]),
    ("They fought some 20 rebels, 4 of whom died.", [("4", "killed")]),
    (
        "Some 70 of the 300 sheds that were damaged lay by the lake.",
        [("Some 70", "damaged"), ("300", "damaged")],
    ),
    # numbers that are said not to be so
    ("Not dozens, but hundreds of miners have died.", [("hundreds", "killed")]),
    ("It was not tens but thousands of miners who died.", [("thousands", "killed")]),
    ("Thousands of traders in the port had not yet evacuated.", []),
    ("Sixty drivers have not fled.", []),
    ("Sixty drivers did not survive.", [("Sixty", "killed")]),
    # what a verb did, though a whole phrase of it is a state as well
    ("The rebels are believed to have burned down 40 barns.", [("40", "destroyed")]),
    # bodies that are no corpses
    ("He sat on two governing bodies and died in 1990.", []),
    ("Divers found two dead bodies.", [("two", "killed")]),
    ("Police picked up 12 students, fighting went on.", [("12", "detained")]),
    ("A tanker picked up 12 migrants.", [("12", "rescued")]),
    # an age beside one person counts nobody
    ("The girl, 9, died.", []),
    ("His brother (14) was killed.", []),
    # the noun is itself a toll word
    ("It caused eleven deaths.", [("eleven", "killed")]),
    ("There were 500 casualties.", [("500", "casualties")]),
    ("120 wounded had been brought in.", [("120", "injured")]),
    ("It saw 1,636 probable heat-related deaths.", [("1,636", "killed")]),
    # the object of a verb
    ("The blast killed 12 people.", [("12", "killed")]),
    (
        "killing at least 10 and injuring dozens more",
        [("at least 10", "killed"), ("dozens", "injured")],
    ),
    ("The war could displace nearly five million people.", [("nearly five million", "displaced")]),
    ("Poland has taken in over 650,000 people.", [("over 650,000", "displaced")]),
    ("The killing of 12 villagers was condemned.", [("12", "killed")]),
    # a predicate of its own
    (
        "498 troops were killed while 1,597 sustained wounds.",
        [("498", "killed"), ("1,597", "injured")],
    ),
    ("Two gunmen were shot and killed.", [("Two", "killed")]),
    ("12 people, most of them women, were killed.", [("12", "killed")]),
    ("12 people who were in the building were killed.", [("12", "killed")]),
    ("12 people were killed or wounded.", [("12", "casualties")]),
    ("The war has forced over two million residents to flee.", [("over two million", "displaced")]),
    ("Some 30,000 people have been displaced.", [("Some 30,000", "displaced")]),
    # Of two told of before, unless nobody was.
    ("Both died.", [("Both", "killed")]),
    ("Both policemen died instantly.", [("Both", "killed")]),
    ("Both were kidnapped by gunmen.", [("Both", "abducted")]),
    ("Both men were arrested.", []),
    ("Both crew members died.", [("Both", "killed")]),
    ("The two nurses were both killed.", [("two", "killed")]),
    ("No one was hurt.", [("No one", "injured")]),
    ("No soldiers were hurt.", [("No", "injured")]),
    ("276 girls captured in 2014 were freed.", [("276", "rescued")]),
    ("Twelve men are unaccounted for.", [("Twelve", "missing")]),
    ("Two constables who were swept away are feared drowned.", [("Two", "killed")]),
    ("A Danish tourist was among the dead.", [("A", "killed")]),
    (
        "The storm left 40 people dead and 300 families homeless.",
        [("40", "killed"), ("300", "displaced")],
    ),
    ("Eleven migrants who died at sea were buried.", [("Eleven", "killed")]),
    ("Scores of men have not been seen since.", [("Scores", "missing")]),
    ("They lost 12 soldiers and have lost 14 tanks.", [("12", "killed"), ("14", "lost")]),
    ("Nearly 26,000 customers had no electricity.", [("Nearly 26,000", "affected")]),
    ("Five men were taken to a nearby hospital.", [("Five", "injured")]),
    ("In all 171 prisoners are set to be released.", [("171", "rescued")]),
    ("After a clash the death toll has risen to 29 inmates.", [("29", "killed")]),
    ("Ninety troops were evacuated to hospitals in the capital.", [("Ninety", "injured")]),
    ("Some 90 patients were evacuated to a hospital.", [("Some 90", "evacuated")]),
    ("Ninety of the 200 pupils had not yet been accounted for.", [("Ninety", "missing")]),
    ("In the capital, Gori, a guard was killed.", [("a", "killed")]),
    (
        "One of 80 people wounded a day earlier in the clash succumbed.",
        [("One", "killed"), ("80", "injured")],
    ),
    # a participle before the noun
    (
        "They treated 25 wounded people who had fled.",
        [("25", "injured")],
    ),
    (
        "It counted about 130 burnt-out houses and 20 war-damaged schools.",
        [("about 130", "destroyed"), ("20", "damaged")],
    ),
    ("They identified five dead hostages.", [("five", "killed")]),
    ("Aid reached hundreds of displaced families.", [("hundreds", "displaced")]),
    # the value of a toll noun
    ("The number of evacuated persons exceeded 30,000.", [("30,000", "evacuated")]),
    (
        "The number of people forced from their homes reached 90,000.",
        [("90,000", "displaced")],
    ),
    ("IDPs total 122 387", [("122 387", "displaced")]),
    ("The number of people who were evacuated rose to 5,400.", [("5,400", "evacuated")]),
    ("Damaged houses/shelter 91,808 (estimate)", [("91,808", "damaged")]),
    ("The death toll rose to 312 from 290.", [("312", "killed"), ("290", "killed")]),
    ("It put Russian casualties at “over 11,000”.", [("over 11,000", "casualties")]),
    ("They put the number of deaths at 8,000.", [("8,000", "killed")]),
    # lists and parts
    (
        "Four people died in Haiti, 3 in Cuba and 2 in Jamaica.",
        [("Four", "killed"), ("3", "killed"), ("2", "killed")],
    ),
    (
        "Some 1,800 households (about 11,000 persons) were affected.",
        [("Some 1,800", "affected"), ("about 11,000", "affected")],
    ),
    (
        "Six priests (five Spaniards and one Salvadoran) and two women were killed.",
        [("Six", "killed"), ("five", "killed"), ("one", "killed"), ("two", "killed")],
    ),
    (
        "The man shot dead 20 children aged 6 and 7, plus six adults.",
        [("20", "killed"), ("six", "killed")],
    ),
    # of how many it is a part, and what says how many one is
    (
        "A senator, his wife and three of his bodyguards died.",
        [("A", "killed"), ("three", "killed")],
    ),
    ("All 44 people aboard perished.", [("44", "killed")]),
    ("About half of the 2,000 homes were damaged.", []),
    (
        "Three of the victims died on the spot and two on the way to hospital.",
        [("Three", "killed"), ("two", "killed")],
    ),
    (
        "Nine fishing boats sank and 14 others were wrecked.",
        [("Nine", "destroyed"), ("14", "destroyed")],
    ),
    ("Both pilots and 12 passengers were killed.", [("Both", "killed"), ("12", "killed")]),
    (
        "Nearly 17,000 of the nation's 71,293 people were affected.",
        [("Nearly 17,000", "affected")],
    ),
    ("A family of five was killed.", [("five", "killed")]),
    (
        "In all 158 people died in Aland (all by drowning), 47 in Borland.",
        [("158", "killed"), ("47", "killed")],
    ),
    ("As many as 350 Brus of the west took shelter there.", [("As many as 350", "displaced")]),
    (
        "At least 180 of the affected villagers were taken to shelters.",
        [("At least 180", "evacuated")],
    ),
    (
        "In all, 2,260 public, industrial and port facilities were flooded.",
        [("2,260", "damaged")],
    ),
    ("Two died and one remains missing.", [("Two", "killed"), ("one", "missing")]),
    (
        "It claimed 303 tanks, 48 aircraft and 27 air defence systems have been destroyed.",
        [("303", "destroyed"), ("48", "destroyed"), ("27", "destroyed")],
    ),
    ("He shot dead 27 students and five teachers.", [("27", "killed"), ("five", "killed")]),
    (
        "At least 20 people, nine of them children, died.",
        [("At least 20", "killed"), ("nine", "killed")],
    ),
    ("A mother and her two children were killed.", [("A", "killed"), ("two", "killed")]),
    ("Two of the five gunmen were arrested.", [("Two", "detained")]),
    ("45 fighters were wounded, as were 17 from the army.", [("45", "injured"), ("17", "injured")]),
    ("Troops captured three rebels in a raid.", [("three", "captured")]),
    ("After the riot the court released 12 students on bail.", [("12", "rescued")]),
    ("Three survivors were found on the reef.", [("Three", "rescued")]),
    ("Saboteurs sabotaged two pylons.", [("two", "damaged")]),
    ("Four men were ripped to pieces by a shell.", [("Four", "killed")]),
    ("It led to the injuring of two guards.", [("two", "injured")]),
    ("Six miners were still pinned beneath the beams.", [("Six", "affected")]),
    ("Seven of the victims have been named.", [("Seven", "killed")]),
    ("Shepherds found the decomposed body of a guard.", [("a", "killed")]),
    ("They are searching for two men swept into the sea.", [("two", "missing")]),
    # one more of those told of before
    ("Two men drowned. Another later died.", [("Two", "killed"), ("Another", "killed")]),
    # roads that nobody can use
    ("Landslides blocked 14 highways.", [("14", "affected")]),
    ("Forty roads were blocked by fallen trees.", [("Forty", "affected")]),
    ("Several streets in Brod were flooded.", [("Several", "affected")]),
    ("Six roads are impassable after the storm.", [("Six", "affected")]),
    # things beside people who were lost, and what was damaged or worse
    (
        "The rebels suffered 60 casualties and 12 trucks.",
        [("60", "casualties"), ("12", "lost")],
    ),
    ("The flood damaged or demolished 40 barges.", [("40", "damaged")]),
    # headlines and briefs
    ("Bombs kill 20 at cathedral", [("20", "killed")]),
    ("Nightclub fire: 49 killed", [("49", "killed")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_happened_to_those_counted_is_told(text, expected):
    found = [(claim.figure.text, str(claim.measure)) for claim in claims(text)]

    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "12 attackers stormed the building.",
        "The band released 12 albums and lost 12 games.",
        "Two dead wild boars were found.",
        "Police released 12 videos of 20 attacks.",
        "The army fired 40 missiles and deployed 5,000 troops.",
        "Ali Hassan, a teacher, was killed.",
        "A photographer captured the scene.",
        "Stanislav Novak, one of the men who died, wrote books.",
        "They killed a teacher, Ali Hassan, on Sunday.",
        "The former lyricist of the band Grateful Dead was 78.",
        "If a child is killed, everybody loses.",
        "The law lets them detain and arrest a person.",
        "Nine men were jailed for tax fraud.",
        "All but one of them lived to see both the sea and the dead fish.",
        "The two bell towers were saved.",
        "The outbreak of cholera has affected 400 people in the camps.",
        "Police are searching for another man, a suspect in the theft.",
        "Protesters blocked 12 roads, walked down two streets and blocked three bids.",
        "One bomb went off. Another was defused.",
        "Of the films, one was captured by a traffic camera at the bridge.",
        "Three attackers were captured on video.",
        "The rebels said several areas in eight departments were liberated.",
        "On several occasions the army has assaulted clinics, captured and murdered patients.",
        "Another man, held over the theft of a painting, was released on bail.",
        "Twelve people, ranging in age from eleven to 75, attended.",
        "The minister was born in 1960 and earns $3,000.",
    ],
)
def test_what_is_no_toll_is_no_claim(text):
    assert claims(text) == ()


def test_attackers_are_not_their_victims():
    [claim] = claims("12 attackers killed five villagers.")

    assert (claim.figure.text, claim.subject.text) == ("five", "villagers")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The attack resulted in 62 civilians being killed.", [("62", "killed")]),
        ("The avalanche cost 14 climbers their lives.", [("14", "killed")]),
        ("The war has sent 70,000 people across the border.", [("70,000", "displaced")]),
        ("The mission documented 61 arbitrary arrests during protests.", [("61", "detained")]),
        ("A swap brought 95 captives home.", [("95", "rescued")]),
        ("Three armoured cars fell into rebel hands.", [("Three", "captured")]),
        (
            "Four aid workers were abducted and later released.",
            [("Four", "abducted"), ("Four", "rescued")],
        ),
        ("The cold claimed five victims among the homeless.", [("five", "killed")]),
        ("In the past week 9,000 people crossed into Chad.", [("9,000", "displaced")]),
        ("The town, 62 of whose residents were hurt, is empty.", [("62", "injured")]),
        ("Sixteen search warrants were executed.", []),
    ],
)
def test_wordings_of_briefs_and_bulletins(text, found):
    assert said(text, "measure") == found


@pytest.mark.parametrize(
    "text",
    [
        "In the camp 13 of every 10,000 children die each day.",
        "Cattle worth millions have perished.",
        "UNICEF reached 120,000 children with safe water.",
        "Rioters looted 96 houses.",
        "The ship sank in 1963; there were no survivors.",
        "The convoy of 31 trucks delivered 400 tonnes of flour to the besieged town.",
        "The mission has reviewed 300 incidents and interviewed 40 witnesses.",
        "Deminers cleared 3,000 mines.",
        "The hospital has 300 beds and 40 ambulances.",
        "The opposition won 62 seats; the team lost 3 matches.",
    ],
)
def test_numbers_of_relief_and_politics_are_left_alone(text):
    assert [f for f, _ in said(text, "measure") if f not in ("13",)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Eleven militiamen fell yesterday.", [("Eleven", "killed")]),
        ("Two firemen broke their legs.", [("Two", "injured")]),
        ("Since January seven of our hospitals have been bombed.", [("seven", "damaged")]),
        ("On January 7 people were hurt.", []),
        ("Some 1,500 prisoners were put against the wall.", [("Some 1,500", "killed")]),
        ("They were taken out: 600 residents taken out of the town.", [("600", "evacuated")]),
    ],
)
def test_wordings_of_older_wars_and_charities(text, found):
    assert said(text, "measure") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The navy sank a Russian landing ship.", [("a", "destroyed")]),
        ("Dozens drowned after a canoe sank off Brod.", [("Dozens", "killed")]),
        ("An overloaded vessel has sunk off Kost; 12 died.", [("12", "killed")]),
        ("No injuries or deaths were reported.", [("No", "casualties")]),
        ("The shock was felt here, but no injuries or damage were noted.", [("no", "injured")]),
        ("Fifteen riders had sustained fatal injuries.", [("Fifteen", "killed")]),
        ("Four others had sustained serious injuries.", [("Four", "injured")]),
        ("Five held over station attack", [("Five", "detained")]),
        ("Night attack: 9 of 12 Shaheds downed.", [("9", "destroyed")]),
        ("Three bomb disposal experts were killed.", [("Three", "killed")]),
        ("Fifty families had to leave their flats.", [("Fifty", "displaced")]),
        ("Two Mexican federal police officers were shot dead.", [("Two", "killed")]),
    ],
)
def test_nouns_behind_a_peoples_name_or_a_bomb_go_on(text, found):
    assert said(text, "measure") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # a day behind one person or thing is no name of it
        ("Shells hit a chapel Sunday evening.", [("a", "damaged")]),
        ("A sniper killed a porter Thursday.", [("a", "killed")]),
        ("A sniper killed a porter Omar Salih.", []),
        # a rank, and what is only large
        ("A senior army major and a cook were among the dead.", [("A", "killed"), ("a", "killed")]),
        ("A major blaze killed 12 people.", [("12", "killed")]),
        # a singular noun before "has"
        ("No death has been recorded in Orva.", [("No", "killed")]),
        ("No loss of lives has been recorded.", [("No", "killed")]),
        # who is meant by a noun that only tells for whom a place is
        ("Rockets hit a migrant detention centre.", [("a", "damaged")]),
        ("Two police rescue boats sank.", [("Two", "destroyed")]),
        ("Two police rescue five men.", [("five", "rescued")]),
        # killed and hurt together
        ("The blasts killed and injured more than 30 porters.", [("more than 30", "casualties")]),
        ("No injuries or deaths were reported.", [("No", "casualties")]),
        ("No deaths or serious injuries were recorded.", [("No", "casualties")]),
        ("No deaths and 3 injuries were recorded.", [("No", "killed"), ("3", "injured")]),
        # what befell some of those of whom something else is told
        ("The gang has killed nine of those abducted.", [("nine", "killed")]),
        ("Three of those abducted are girls.", [("Three", "abducted")]),
        # not all of those counted
        ("Many of the 60 passengers were hurt.", []),
        ("How many of the 60 passengers died is unclear.", []),
        ("Nobody knows how many of the 60 hostages died.", [("60", "abducted")]),
        ("Some 60 passengers were hurt.", [("Some 60", "injured")]),
    ],
)
def test_who_is_counted_and_what_befell_them(text, found):
    assert said(text, "measure") == found


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("Three clerks among 14 dead in mill fire", [("Three", "14"), ("14", None)]),
        ("Police found two boys among 14 injured.", [("two", "14"), ("14", None)]),
        ("Three clerks among those killed in mill fire", [("Three", None)]),
    ],
)
def test_a_part_stands_before_its_whole_in_headlines(text, wholes):
    assert said(text, "part_of") == wholes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The side lost six servicemen, and twenty were wounded.", [("six", "killed")]),
        ("The side lost six servicemen in a week.", [("six", "casualties")]),
    ],
)
def test_servicemen_lost_beside_others_who_are_hurt_are_dead(text, found):
    assert said(text, "measure")[:1] == found
