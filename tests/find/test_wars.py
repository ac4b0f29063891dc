"""What is said of wars, attacks and unrest: sentences of the wires, each with its claims."""

import pytest

from tests.find.told import bounded, claims, said

# The fighting makes an arrest one that counts.
BEFORE = "Fighting went on in the north.\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Days after some 1,000 rebels overran the town, nobody knows how many died.", ""),
        ("As 300 people marched on the palace, four were shot dead.", "4 killed"),
        (
            "As 50 houses situated along the river, most of them old, were burnt down, people fled.",
            "50 destroyed",
        ),
        ("The army lost 200 servicemen and two tanks.", "2 lost; 200 casualties"),
        (
            "They seized a government building, three tanks and two villages.",
            "3 captured",
        ),
        ("Seventy soldiers are being held in a cellar.", "70 captured"),
        ("Three soldiers were held over the killing of students.", "3 detained"),
        ("A missile slammed into a hotel.", "1 damaged"),
        ("A truck slammed into a bus.", ""),
        ("Jets hit nine sites, in which 26 people, mostly guards, were killed.", "26 killed"),
        (
            "The UN says 14,000 people have been killed, others cite figures as high as 150,000.",
            "-150000 killed; 14000 killed",
        ),
        ("Three children aged 8, 12 and 17 were killed.", "3 killed"),
        ("The army said it had annihilated 40 rebels.", "40 killed"),
        ("Missiles crushed a three-storey building.", "1 destroyed"),
        ("More than 3,000 people had abandoned villages.", "3000 displaced"),
        ("Five bodies were found and four rifles recovered.", "4 captured; 5 killed"),
        ("Air defences destroyed 36 Ukrainian unmanned aerial vehicles.", "36 destroyed"),
        ("The number of civilians killed rose by 30 percent to 3,021 last year.", "3021 killed"),
        ("The guards lost seven members in the strike.", "7 killed"),
        ("The party lost seven members in the election.", ""),
        (
            "Troops arrested 25 rebels, bringing the number detained since May to 9,170.",
            "25 detained; 9170 detained",
        ),
        ("The number of hostages released so far is 24.", "24 rescued"),
        ("Kurdish police said they had arrested 52 Islamic State members.", "52 detained"),
        ("The army lost ten men.", "10 killed"),
        ("They shot down a US drone, an MQ-9 Reaper, over Marib.", "1 destroyed"),
        ("The blast killed a guard, a father of two.", "1 killed"),
        ("They killed a guard, a cook and two nurses.", "1 killed; 1 killed; 2 killed"),
        ("Nearly 1.9 million people have registered as refugees.", "1900000 displaced"),
        ("If 72 people had died in a plane, we would all mourn.", ""),
        ("Had 72 people died in a plane, there would be an inquiry.", ""),
        ("Even if the 12 hostages are freed, the crisis goes on.", "12 rescued"),
        ("Inmates of pavilion 5 were hurt.", ""),
        ("In the ward 12 patients were killed.", "12 killed"),
        (
            "Sixteen people were hurt, two of them children, and 45 houses and 12 cars burnt.",
            "12 destroyed; 16 injured; 2 injured; 45 destroyed",
        ),
        ("The village sheltered 150 rebels.", ""),
        ("The school sheltered 150 families.", "150 displaced"),
        ("Police asked for news of the whereabouts of Luis Rojas, 24, a student.", ""),
        ("A boy, 12, and a teacher, 40, were killed.", "1 killed; 1 killed"),
        ("No body was found.", ""),
        (
            "Five people were killed by a bomb, and 15 by a gunman in the port.",
            "15 killed; 5 killed",
        ),
        (
            "Last year 55 bodies were pulled out of a mine, and 51 from a field outside the city.",
            "51 killed; 55 killed",
        ),
        ("On Friday we received 261 wounded, the next day 387.", "261 injured; 387 injured"),
        ("Two survived with wounds.", "2 injured"),
        ("One was killed and one survived with a bullet wound.", "1 injured; 1 killed"),
        ("Eleven hostages slipped away.", "11 rescued"),
        ("Rebels abducted 276 girls; 57 managed to escape.", "276 abducted; 57 rescued"),
        ("Three attackers escaped.", ""),
        (
            "Gunmen decamped with 22 weapons, including 12 rifles, besides 31 magazines.",
            "12 captured; 22 captured; 31 captured",
        ),
        ("Those who lost their lives include 12 women and a priest.", "1 killed; 12 killed"),
        ("Among those who died were six Danes.", "6 killed"),
        ("Those arrested after the march included six students.", "6 detained"),
        ("Two soldiers held since May were freed.", "2 rescued"),
        ("Three nuns held by the rebels for six weeks have been freed.", "3 rescued"),
        ("Two men detained after the attack were released.", "2 rescued"),
        ("A student who had been detained after the attack was let go.", "1 rescued"),
        ("Two soldiers held positions on the ridge.", ""),
        ("A 33-year-old Dutch woman, eight months pregnant, was killed.", "1 killed"),
        ("A 23-year-old asylum seeker was detained.", "1 detained"),
        ("A 16-year-old Palestinian threw a stone.", ""),
        ("The jail, built for 500 inmates, now holds 900.", "900 detained"),
        ("The jail can hold 500 inmates.", ""),
        ("The prison holds 2,300 books.", ""),
        ("He lost five grandchildren.", "5 killed"),
        ("One commando fell in the raid.", "1 killed"),
        ("The army lost 6,261 of its own.", "6261 killed"),
        ("Nine hundred students were taken out safely.", "900 rescued"),
        ("Twenty were hurt, and so were seven officers.", "20 injured; 7 injured"),
        (
            "In the prisons 104 inmates died, 66 of malnutrition and 12 from cholera.",
            "104 killed; 12 killed; 66 killed",
        ),
        ("Thirteen are in military hospitals.", "13 injured"),
        (
            "Nine people perished in Lugo in 2018, and 29 detainees in Mira a year later.",
            "29 killed; 9 killed",
        ),
        (
            "Nine people died in Lugo and six officers in Mira were wounded.",
            "6 injured; 9 killed",
        ),
        ("Three were held over the attempted murder of a teacher.", "3 detained"),
        ("A police lieutenant, 25, who was on leave, died.", "1 killed"),
        ("A hospital took in 180 patients after the blast.", "180 injured"),
        ("Chad took in 180 patients.", "180 displaced"),
        ("Six of the inmates have been recaptured.", "6 detained"),
        ("Twelve villages were recaptured by the army.", ""),
        ("Three journalists were found shot outside the town.", "3 killed"),
        ("Eleven of the prisoners turned up dead.", "11 killed"),
        (
            "The rebels, who number about 20, first held more than 600 guests.",
            "600 abducted",
        ),
        ("Five jets had been brought down, and 29 drones.", "29 destroyed; 5 destroyed"),
        ("Twelve people were killed, and 40 protesters marched.", "12 killed"),
        ("Forty-seven men, Sunnis and Shiites both, were killed.", "47 killed"),
        ("Greece has yet to decide whether to hand over eight soldiers.", ""),
        ("Six men were captured with four rifles.", "4 captured; 6 captured"),
        ("She lay under two bodies.", "2 killed"),
        ("The army used 12 helicopters to evacuate the wounded.", ""),
        ("Some 500 families had to evacuate on Friday.", "500 evacuated"),
        ("They offered a reward for the capture of six leaders.", ""),
        ("The raid ended with the capture of six leaders.", "6 captured"),
        ("About 300 fighters are holed up in the old city.", ""),
        ("About 300 guests are holed up in the hotel.", "300 affected"),
        (
            "Bodies of five men were found on Friday and those of 17 more later.",
            "17 killed; 5 killed",
        ),
        ("The rebels admitted to losing four of their cadres.", "4 killed"),
        ("A boy who had been hit in the shoulder wept.", "1 injured"),
        ("Firefighters led about 100 people out of the basement.", "100 rescued"),
        ("Soldiers led 40 villagers out of the town.", ""),
        ("Forty are being treated for injuries.", "40 injured"),
        ("Two died when a bus carrying 20 was blown up.", "1 destroyed; 2 killed"),
        ("80 per cent of a population of 28 million need help.", ""),
        (
            "Nearly 900 people died. The UN put the number for 2018 at 300.",
            "300 killed; 900 killed",
        ),
        (
            "Twenty-two men died and 31 were hurt. Of the 22, eight belonged to the guard.",
            "22 killed; 22 killed; 31 injured; 8 killed",
        ),
        ("Gunmen are demanding 100 million naira for the release of 38 captives.", "38 abducted"),
        (
            "Police retrieved four rifles and 320 rounds from dead bandits.",
            "320 captured; 4 captured",
        ),
        ("Three civilians were hit by stray rounds.", "3 injured"),
        ("Six Britons died, including three generations of one family.", "6 killed"),
        (
            "Twelve people were killed. Six were police officers and three soldiers.",
            "12 killed; 3 killed; 6 killed",
        ),
        (
            "The mayor spoke of 354 hostages. There were nearly 1,200, he now admits.",
            "1200 abducted; 354 abducted",
        ),
    ],
)
def test_a_way_of_saying_gives_its_claims(sentence: str, expected: str) -> None:
    assert "; ".join(sorted(map(bounded, claims(BEFORE + sentence)))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Police said 12 people were killed, witnesses 30.",
            [("12", "Police"), ("30", "witnesses")],
        ),
        (
            "The army says 400 were killed, human rights groups 1,200.",
            [("400", "The army"), ("1,200", "human rights groups")],
        ),
        (
            "Police put the dead at 12, witnesses at 30.",
            [("12", "Police"), ("30", "witnesses")],
        ),
        (
            "Police said the army lost 12 men and the rebels nine.",
            [("12", "Police"), ("nine", "Police")],
        ),
        ("Its dead, put by the South at 13, were buried.", [("13", "the South")]),
        ("Officials had for most of the day spoken of 15 dead.", [("15", "Officials")]),
        (
            "The clinic said it had 27 bodies; activists put the figure at 40.",
            [("27", "The clinic"), ("40", "activists")],
        ),
        ("The war took 80,000 lives by the U.N.'s estimate.", [("80,000", "the U.N.")]),
        ("About 87 men, by the reckoning of state media, died.", [("About 87", "state media")]),
        (
            "At least 12 died, the mayor said. Five were taken to hospital.",
            [("At least 12", "the mayor"), ("Five", "the mayor")],
        ),
        (
            "The army said 12 died. Two rebels were hurt elsewhere.",
            [("12", "The army"), ("Two", None)],
        ),
        ("They say 900 died in the camp.", [("900", "They")]),
        (
            "Nine died and 75 were hurt. The union said 60.",
            [("Nine", None), ("75", None), ("60", "The union")],
        ),
    ],
)
def test_a_figure_has_whoever_says_it(
    sentence: str, expected: list[tuple[str, str | None]]
) -> None:
    assert said(sentence, "claimant") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three of the force's most senior officers were shot dead.",
            [("Three", "senior officers")],
        ),
        ("Officials, speaking on condition of anonymity, said 12 had died.", [("12", "12")]),
        ("The attack left seven fighting for their lives.", [("seven", "seven")]),
        ("A guard died. Twelve were hurt.", [("A", "guard"), ("Twelve", "Twelve")]),
        ("One soldier died and two were hurt.", [("One", "soldier"), ("two", "soldier")]),
        (
            "Nine died and 75 people were hurt. The union said 60.",
            [("Nine", "people"), ("75", "people"), ("60", "people")],
        ),
    ],
)
def test_a_figure_counts_whom_its_words_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, "subject") == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # whoever is cited beside another counts nothing
        (
            "Nine people were killed in Mora, according to a nurse and an official of the clinic.",
            ["9 killed"],
        ),
        ("According to a council official, 33 people were taken to hospital.", ["33 injured"]),
        (
            "The raid killed 14 people, an ethnic rebel group and residents said Monday.",
            ["14 killed"],
        ),
        (
            "The blast killed six men, a guard and a cook on Monday.",
            ["6 killed", "1 killed", "1 killed"],
        ),
        # nor does whom others guard
        ("Three guards assigned to protect a mayor were killed.", ["3 killed"]),
        ("Two aides accompanying a governor were wounded.", ["2 injured"]),
        ("Three guards and a mayor were killed.", ["3 killed", "1 killed"]),
        # one who is suspected
        (
            "In the same area, one suspected rebel fighter was killed and two were arrested.",
            ["1 killed", "2 detained"],
        ),
        # what was only meant
        ("On March 3, 12 captives who were due to be swapped were killed.", ["12 killed"]),
        ("Nine prisoners who were about to be freed were shot dead.", ["9 killed"]),
        # the dead are not hurt
        ("I see four dead people including the bomber, who is badly burned.", ["4 killed"]),
        # another part of the country
        (
            "Ten people were killed in raids in the south and six in eastern Arland.",
            ["10 killed", "6 killed"],
        ),
        # close to a country, and nobody's name
        (
            "In eastern Mora, close to the border with Malaysia, a health worker was wounded.",
            ["1 injured"],
        ),
        # who only seems to be one
        ("A bomber posing as a milk van blew himself up, killing three.", ["3 killed"]),
        ("Rebels disguised as a medical team killed three guards.", ["3 killed"]),
        # ground and things
        ("The army announced the capture of a rebel stronghold in Mora.", []),
        ("The army destroyed 12 strongholds.", ["12 destroyed"]),
        # deeds as nouns
        ("The response led to the neutralisation of seven assailants.", ["7 killed"]),
        # captives on both sides
        ("Arland and Malia traded almost 190 prisoners of war on Saturday.", ["190 rescued"]),
        # no more than that
        ("It puts the deaths at up to 900.", ["-900 killed"]),
        ("Death toll in fires up to 31", ["31 killed"]),
        # a town set behind what it is
        (
            "The fighting has caused 11,000 residents of the provincial capital, Gori, to flee.",
            ["11000 displaced"],
        ),
        # members of those counted
        (
            "The raid killed 40 people, with 11 women and nine children among them.",
            ["40 killed", "11 killed", "9 killed"],
        ),
        ("The raid left 40 wounded, with a nurse among them.", ["40 injured", "1 injured"]),
        # those told more of are among others
        (
            "Five children from the same family were among 17 people killed in a strike.",
            ["5 killed", "17 killed"],
        ),
        (
            "Two journalists working for a local station were among 11 people killed.",
            ["2 killed", "11 killed"],
        ),
        ("A nurse from a clinic was among 12 killed.", ["1 killed", "12 killed"]),
        ("People in five villages were among the 40 killed.", ["40 killed"]),
        # things add up to nobody
        ("A bomb killed two in Gori, while a truck rammed a wall in Mora.", ["2 killed"]),
        (
            "A strike killed two in Gori, while a drone hit a motorcycle in Mora.",
            ["2 killed", "1 damaged"],
        ),
    ],
)
def test_what_agencies_tell_of_wars(text: str, found: list[str]) -> None:
    assert [bounded(claim) for claim in claims(text)] == found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The group is due to free 50 hostages on Monday.", "projected"),
        ("The army is to release 150 prisoners in return.", "projected"),
        ("The country is about to lose 5,000 men.", "projected"),
        ("The death toll may pass 100.", "projected"),
        ("The army released 150 prisoners in return.", "asserted"),
    ],
)
def test_what_is_about_to_happen_is_a_forecast(text: str, status: str) -> None:
    assert [claim.status for claim in claims(text)] == [status]


def test_who_releases_captives_says_nothing() -> None:
    text = "Forty hostages were released by the militia on Monday."
    assert said(text, "claimant") == [("Forty", None)]
    text = "Forty people died, according to figures released by the militia."
    assert said(text, "claimant") == [("Forty", "figures released by the militia")]


def test_personnel_are_counted_and_not_the_dead() -> None:
    text = "The raid left nine security personnel dead and six wounded."
    assert said(text, "subject") == [("nine", "security personnel"), ("six", "security personnel")]


def test_what_was_only_meant_is_no_forecast() -> None:
    texts = (
        "On March 3, 12 captives who were due to be swapped were killed.",
        "Two swimmers who were trying to reach the bank went missing.",
    )
    assert [claim.status for text in texts for claim in claims(text)] == ["asserted", "asserted"]
