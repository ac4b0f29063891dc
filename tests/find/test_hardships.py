"""Ways of telling who was hurt, driven out or cut off, and what was ruined."""

import pytest

from tests.find.told import claims

CASES = [
    ("The driver and two cyclists escaped with serious injuries.", ["two injured cyclists"]),
    ("A guard took a round in the arm.", ["A injured guard"]),
    (
        "One officer took a bullet to the leg and another took shrapnel in the back.",
        ["One injured officer", "another injured officer"],
    ),
    ("A mine lightly wounded four porters on the road.", ["four injured porters"]),
    (
        "Two people died in the crash and eleven others are in the care of nurses.",
        ["Two killed people", "eleven injured others"],
    ),
    ("There are three women in a grave state.", ["three injured women"]),
    ("Seven of the men are in a very bad way.", ["Seven injured men"]),
    (
        "Boats saved 12 dockers, nine of them near death.",
        ["12 rescued dockers", "nine injured dockers"],
    ),
    ("There were two girls with shrapnel in their feet.", ["two injured girls"]),
    (
        "Since the truce ended over 4,000 rebels have been killed or caught.",
        ["over 4,000 casualties rebels"],
    ),
    (
        "The army said 23 rebels were killed, with a further 8 listed as killed or wounded.",
        ["23 killed rebels", "8 casualties rebels"],
    ),
    ("By May the total of dead and hurt was 219.", ["219 casualties dead and hurt"]),
    ("The fire left 30 families without a place to sleep.", ["30 displaced families"]),
    (
        "The shelling pushed some 450 households to leave for the coast.",
        ["some 450 displaced households"],
    ),
    ("After the flood thousands find themselves without homes.", ["thousands displaced thousands"]),
    (
        "After the tremor some 2,000 people spent the night on high ground.",
        ["some 2,000 displaced people"],
    ),
    ("Some 700 villagers sleep in the bush.", ["Some 700 displaced villagers"]),
    ("The blaze began at night, driving 400 from homes.", ["400 displaced 400"]),
    (
        "Nearly two million people moved before the cyclone came ashore.",
        ["Nearly two million evacuated people"],
    ),
    ("Power is still out to 9,000 households.", ["9,000 affected households"]),
    ("Four inns slid into the river.", ["Four destroyed inns"]),
    (
        "The gunmen put a digger and two lorries to fire.",
        ["a destroyed digger", "two destroyed lorries"],
    ),
    ("Flood ruins 160 houses in Benue.", ["160 destroyed houses"]),
    ("The ruins of 30 shops were cleared.", []),
    ("Two vans were full of bullet holes.", ["Two damaged vans"]),
    ("Seven islanders have been taken by the storms.", ["Seven killed islanders"]),
    ("In June, six children gathering scrap were blown up.", ["six killed children"]),
    ("Two bridges were blown up.", ["Two destroyed bridges"]),
    ("The bodies are of three nuns and a boy of six.", ["three killed nuns", "a killed boy"]),
    ("Hospitals have seen more than 70 people.", ["more than 70 injured people"]),
    (
        "After the explosion two clinics had taken in 26 sailors, five of whom were gravely hurt.",
        ["26 injured sailors", "five injured sailors"],
    ),
    ("The hospital took in 26 refugees.", ["26 displaced refugees"]),
    (
        "Medics put the wounded at as many as 70 people, up to eight of them badly.",
        ["as many as 70 injured people", "up to eight injured people"],
    ),
    (
        "Two blasts wounded two pickers and nine sailors, and a clerk was gunned down.",
        ["two injured pickers", "nine injured sailors", "a killed clerk"],
    ),
    (
        "Three of the injured are critical. A further five are said to be stable.",
        ["Three injured the injured", "five injured five"],
    ),
    ("Soldiers found 17 boys who bore the marks of beatings.", ["17 injured boys"]),
    ("Some 300 families have left home.", ["Some 300 displaced families"]),
    ("A girl of 16 left home.", []),
    ("By dawn hundreds had left the slopes of a volcano.", ["hundreds displaced hundreds"]),
    (
        "After the raid dozens of families had left for Oro on foot.",
        ["dozens displaced families"],
    ),
    ("Dozens of pilgrims had left for Oro on foot.", []),
    (
        "More than 300 South Sudanese reached Kost, UNHCR said.",
        ["More than 300 displaced South Sudanese"],
    ),
    (
        "The violence has brought over 90,000 people across the border.",
        ["over 90,000 displaced people"],
    ),
    ("The new line has brought over 90,000 people across the border.", []),
    ("The fighting drove some 2,700 herders out of Kost.", ["some 2,700 displaced herders"]),
    ("Floods sack 75,000 in Benue.", ["75,000 displaced 75,000"]),
    ("The firm sacks 75,000 in Benue.", []),
    (
        "By dusk the number of islanders who took shelter stood at 88,200.",
        ["88,200 displaced islanders"],
    ),
    ("The count takes in six patients of the home.", []),
    (
        "The council would move around 1,400 residents should the dam leak.",
        ["around 1,400 evacuated residents"],
    ),
    (
        "The quake damaged 90 classrooms, leaving 4,300 pupils without lessons.",
        ["90 damaged classrooms", "4,300 affected pupils"],
    ),
    (
        "It put the number of those injured at more than 520, and those affected at some 70,000.",
        ["more than 520 injured those", "some 70,000 affected those"],
    ),
    ("About 14 million have been hit in Peru.", ["About 14 million affected About 14 million"]),
    (
        "The utility said that about 140,000 customers were out.",
        ["about 140,000 affected customers"],
    ),
    ("About 40 customers were out of the country.", []),
    ("The number of flats without lights fell below 70,000.", ["below 70,000 affected flats"]),
    (
        "In Gori 64 percent of homes had no electricity, or 8,300.",
        ["8,300 affected homes"],
    ),
    (
        "About 31 percent of customers, or 45,000, were without power.",
        ["45,000 affected customers"],
    ),
    ("The slide came down on the hamlet, covering eleven houses.", ["eleven destroyed houses"]),
    ("At least eleven houses were covered by mud.", ["At least eleven destroyed houses"]),
    ("Ivy covered eleven houses on the hill.", []),
    ("Eleven houses were under mud.", ["Eleven damaged houses"]),
    ("At least three houses caught fire.", ["At least three damaged houses"]),
    ("Two blocks struck by Russian rockets were sealed off.", ["Two damaged blocks"]),
    ("Six flats had bad smoke, fire and soot damage.", ["Six damaged flats"]),
    ("In the valley 31 houses had deep cracks.", ["31 damaged houses"]),
    ("Officials counted 204 houses with partial damage.", ["204 damaged houses"]),
    ("The storm has taken seven of our neighbours.", ["seven killed neighbours"]),
    ("Those killed were two cousins of 8 and 11, medics said.", ["two killed cousins"]),
    ("Three sheds fell on Friday.", ["Three destroyed sheds"]),
    ("A school cellar in Kost was hit at night.", ["A damaged school cellar"]),
    ("One woman in the van was treated for a broken arm.", ["One injured woman"]),
    ("Five people are at the hospital.", ["Five injured people"]),
    ("Five people were at the hospital when the bomb went off.", []),
    (
        "Nine fishermen were in the care of the town's clinic.",
        ["Nine injured fishermen"],
    ),
    ("Some 620 pupils have been taken to three camps.", ["Some 620 evacuated pupils"]),
    (
        "She said moving 2,000 people to schools had saved lives.",
        ["2,000 evacuated people"],
    ),
    ("She said that 18 victims, mostly clerks, had been found.", ["18 killed victims"]),
    (
        "The war has killed 12 people and driven out 300 families.",
        ["12 killed people", "300 displaced families"],
    ),
    (
        "The raid killed 12 guards, while (64) others were wounded.",
        ["12 killed guards", "64 injured others"],
    ),
    ("Two #terrorists neutralised.", ["Two killed terrorists"]),
    (
        "Ten people died there since soldiers shot four rebels at a farm.",
        ["Ten killed people", "four killed rebels"],
    ),
    ("At least 12 embankments have breached.", ["At least 12 damaged embankments"]),
    ("Floods breached 12 dykes in the north.", ["12 damaged dykes"]),
    ("A shed caught fire as a result of a drone strike.", ["A damaged shed"]),
    (
        "More than 900 customers found themselves without electricity.",
        ["More than 900 affected customers"],
    ),
    ("About 6,000 homes lost their power.", ["About 6,000 affected homes"]),
    ("Some 9,000 customers were still dark on Sunday.", ["Some 9,000 affected customers"]),
    ("The water was off for 7,000 people.", ["7,000 affected people"]),
    ("Five villages can be reached only by boat.", ["Five affected villages"]),
    (
        "The homes of nearly 4,000 people in the east of Kost were razed.",
        ["nearly 4,000 affected people"],
    ),
    ("The homes of nearly 4,000 people in the east of Kost are old.", []),
    ("Fighting has sent 3,000 people into the hills.", ["3,000 displaced people"]),
    ("The club has sent 3,000 people into the hills.", []),
    ("They put two trucks out of action.", ["two destroyed trucks"]),
    ("Some 50 houses were left without roofs.", ["Some 50 damaged houses"]),
    ("Ambulances took away 14 people.", ["14 injured people"]),
    ("Falling debris struck four people.", ["four injured people"]),
    ("The gas made 40 pupils ill.", ["40 injured pupils"]),
    ("Six firemen breathed in smoke.", ["Six injured firemen"]),
    (
        "Eye doctors at the hospital spoke of treating 90 patients with pellets in their eyes.",
        ["90 injured patients"],
    ),
    ("A bomb tore four people apart.", ["four killed people"]),
    ("Quake leaves 4,000 families with no homes", ["4,000 displaced families"]),
    ("Cyclone hits 2 million", ["2 million affected 2 million"]),
    ("Flood costs hit 2 million", []),
    ("Nine hurt in stand collapse", ["Nine injured hurt"]),
    (
        "It raised the number of wounded from 60 to 90.",
        ["60 injured wounded", "90 injured wounded"],
    ),
    ("The hurt number 90.", ["90 injured The hurt"]),
    ("Another 12 are being looked after in hospital.", ["12 injured 12"]),
    ("The tents of 90 families were washed away.", ["90 affected families"]),
    ("Some 900 people have not eaten for two days.", ["Some 900 affected people"]),
    ("Sixty houses will have to be rebuilt.", ["Sixty damaged houses"]),
    ("Up to 900 people are living in the open.", ["Up to 900 displaced people"]),
    ("Orders to leave went out to 1,400 homes.", ["1,400 evacuated homes"]),
    ("Some 900 children cannot go to class.", ["Some 900 affected children"]),
    ("The raids keep 900 children from school.", ["900 affected children"]),
    ("The surge shut dozens of people up in their homes.", ["dozens affected people"]),
    ("Four hundred people were held up at the airport.", ["Four hundred affected people"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_a_way_of_telling_of_hardship_gives_its_claims(text: str, expected: list[str]) -> None:
    found = [f"{c.figure.text} {c.measure} {c.subject.text}" for c in claims(text)]

    assert found == expected
