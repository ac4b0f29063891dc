"""What agencies and papers say happened, one sentence a way of saying it, each with its claims."""

import pytest

from according.find import find
from according.model import Published, Report
from tests.find.told import bounded

# The fighting makes an arrest one that counts.
BEFORE = "Fighting and floods continued in Assam.\n"


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("The deaths early on Friday of 12 miners prompted an inquiry.", "12 killed"),
        ('The minister denounced the "murder" of 19 villagers.', "19 killed"),
        ("According to Sova, citing two medics, 12 people died.", "12 killed"),
        (
            "The clashes resulted in two rebels being killed and five soldiers being wounded.",
            "2 killed; 5 injured",
        ),
        ("The army lost 2,132 killed in action during the offensive.", "2132 killed"),
        ("The general was killed along with his son and 15 bodyguards.", "15 killed"),
        ("The murder of the mayor and two of his bodyguards was condemned.", "2 killed"),
        ("The assassinations of six Roman Catholic priests caused outrage.", "6 killed"),
        ("The six priests' murder remains unsolved.", "6 killed"),
        (
            "Among those killed were a doctor, two nurses and an ambulance driver.",
            "1 killed; 1 killed; 2 killed",
        ),
        (
            "The dead comprised eight Indians, three Nepalis and a Sri Lankan.",
            "1 killed; 3 killed; 8 killed",
        ),
        ("Killed in the strike were a mother and her four children.", "1 killed; 4 killed"),
        ("Dead are a pilot and two passengers.", "1 killed; 2 killed"),
        ("Also killed was a passer-by.", "1 killed"),
        ("Three of the injured succumbed to their injuries at the district hospital.", "3 killed"),
        ("Thirty-three men were lined up and executed.", "33 killed"),
        ("State television showed the coffins of seven soldiers.", "7 killed"),
        ("Over 100 are recovering from serious wounds.", "100 injured"),
        ("A bystander was grazed by a bullet.", "1 injured"),
        ("About 60 demonstrators were first beaten and then arrested.", "60 detained; 60 injured"),
        (
            "The army inflicted nine government casualties, counting dead and wounded.",
            "9 casualties",
        ),
        ("Nothing has been heard of twelve climbers since Friday.", "12 missing"),
        ("The group said it was holding seven soldiers.", "7 captured"),
        (
            "Two rifles, a machine gun and 40 grenades were recovered.",
            "1 captured; 2 captured; 40 captured",
        ),
        ("Police recovered five rifles from the attackers.", "5 captured"),
        (
            "Troops seized 75 grenade and rocket launchers, 26 mortars, 8 machine guns and 40 rifles.",
            "26 captured; 40 captured; 75 captured; 8 captured",
        ),
        ("Police were holding 31 protesters.", "31 detained"),
        ("276 schoolgirls were taken by gunmen.", "276 abducted"),
        ("Gunmen took 276 schoolgirls from their dormitory.", "276 abducted"),
        ("Pirates are holding 21 sailors.", "21 abducted"),
        ("Power was cut to two million homes.", "2000000 affected"),
        ("Flames devoured sixty homes.", "60 destroyed"),
        ("The burning of five buses by rebels was condemned.", "5 destroyed"),
        ("The explosion damaged furniture, four telephones and windows.", "4 damaged"),
        (
            "The attack left one heavily damaged truck and seven casualties.",
            "1 damaged; 7 casualties",
        ),
        ("12 houses were fully damaged.", "12 destroyed"),
        ("Bridges down: 62", "62 destroyed"),
        ("Killed: 12; injured: 30; missing: 4", "12 killed; 30 injured; 4 missing"),
        ("KILLED - 12, WOUNDED - 30", "12 killed; 30 injured"),
        ("Three of the 12 killed were children.", "12 killed; 3 killed"),
        ("12 were killed, three being children.", "12 killed; 3 killed"),
        (
            "In Aleppo 12 were killed, in Homs nine, and in Hama four.",
            "12 killed; 4 killed; 9 killed",
        ),
        ("Aleppo saw 12 deaths and Homs nine.", "12 killed; 9 killed"),
        ("The first blast killed 12, the second nine.", "12 killed; 9 killed"),
        ("The first blast killed 12 people and the second nine.", "12 killed; 9 killed"),
        ("The army lost 12 men and the rebels nine.", "12 killed; 9 killed"),
        ("12 people were killed in 2019 and nine in 2018.", "12 killed; 9 killed"),
        ("Eight were brought dead to the hospital.", "8 killed"),
        ("There were 12 victims.", "12 killed"),
        ("12 victims have been identified.", "12 killed"),
        ("The authorities identified 12 of the victims.", "12 killed"),
        (
            "As a result, 12 people, including two children, were killed, 30, including five children, were wounded.",
            "12 killed; 2 killed; 30 injured; 5 injured",
        ),
        ("Ukrainian troops eliminated 1,040 invaders and 12 tanks.", "1040 killed; 12 destroyed"),
        (
            "Security forces recovered one AK-47 rifle, two magazines and 40 live rounds from the slain militant.",
            "1 captured; 2 captured; 40 captured",
        ),
        (
            "One AK-47 rifle, two magazines and 40 live rounds were recovered from the encounter site.",
            "1 captured; 2 captured; 40 captured",
        ),
        (
            "Police recovered arms including two country-made pistols and 12 cartridges from their possession.",
            "12 captured; 2 captured",
        ),
        (
            "Our fighters captured two M-16 rifles, a PRC-77 radio, eight knapsacks, 1,200 rounds of ammunition and 20 grenades.",
            "1 captured; 1200 captured; 2 captured; 20 captured; 8 captured",
        ),
        ("Captured in the battle were two M-16 rifles and a mortar.", "1 captured; 2 captured"),
        (
            "Among the weapons seized were 12 rifles, three machine guns, and 40 grenades.",
            "12 captured; 3 captured; 40 captured",
        ),
        ("The weapons seized include 12 rifles and three machine guns.", "12 captured; 3 captured"),
        ("The rebels made off with 12 rifles and a vehicle.", "1 captured; 12 captured"),
        ("The guerrillas stole 12 rifles from the post.", "12 captured"),
        (
            "The army confiscated 12 hunting rifles, five shotguns and a boat from the smugglers.",
            "1 captured; 12 captured; 5 captured",
        ),
        (
            "The soldiers seized a truck loaded with explosives, as well as 12 rifles and 200 sticks of dynamite.",
            "1 captured; 12 captured; 200 captured",
        ),
        ("Found at the scene were 12 rifles and two pistols.", "12 captured; 2 captured"),
        (
            "The haul comprised 12 rifles, two pistols and 30 detonators.",
            "12 captured; 2 captured; 30 captured",
        ),
        (
            "Three Kalashnikovs, a sniper rifle and 500 bullets were found in the car.",
            "1 captured; 3 captured; 500 captured",
        ),
        (
            "We have seized from the National Guard three G-3 rifles, 1,000 bullets and nine backpacks.",
            "1000 captured; 3 captured; 9 captured",
        ),
        ("The militia said it took two armoured vehicles intact.", "2 captured"),
        (
            "During the raid on the hideout agents seized five rifles, a machine gun, two radio sets and subversive literature.",
            "1 captured; 2 captured; 5 captured",
        ),
        ("Rebels overran the base and carried off 60 rifles.", "60 captured"),
        (
            "Rebels who overran the base killed 17 soldiers and took their weapons, 60 rifles and three mortars.",
            "17 killed; 3 captured; 60 captured",
        ),
        (
            "On 31 January, a U.S. pilot flying a U.S. plane was killed when he tried to land.",
            "1 killed",
        ),
        (
            "In addition, as we have already reported, a helicopter was hit at the development.",
            "1 damaged",
        ),
        ("Among the arrested persons is a U.S. citizen.", "1 detained"),
        ("A bus carrying 27 army soldiers was bombed by terrorists.", "1 damaged"),
        ("The army admitted losses, including a wounded Arce battalion officer.", "1 injured"),
        ("A driver delivering aid to 200 families was killed.", "1 killed"),
        ("A mother of four was killed.", "1 killed"),
        ("A father of two died.", "1 killed"),
        ("A local journalist covering the protest was shot dead.", "1 killed"),
        ("An elderly woman walking her dog was injured by debris.", "1 injured"),
        ("One person was killed in Kharkiv and another in Sumy.", "1 killed; 1 killed"),
        ("Rescuers pulled a boy from the rubble alive.", "1 rescued"),
        (
            "A police inspector, two constables and a passer-by were killed.",
            "1 killed; 1 killed; 2 killed",
        ),
        ("A worker fell to his death.", "1 killed"),
        (
            "As of 20 May, there were 24 confirmed deaths in Bosnia and Herzegovina: 17 in Republika Srpska and 7 in the Federation.",
            "17 killed; 24 killed; 7 killed",
        ),
        (
            "It was the largest evacuation, when 2.6 million coastal residents of five states were ordered from their homes.",
            "2600000 evacuated",
        ),
        (
            "About 100 Sable Offshore Energy Project employees were evacuated to the mainland.",
            "100 evacuated",
        ),
        ("The storm affected a total population of about 78 million.", "78000000 affected"),
        ("The outage affected 33 million users.", "33000000 affected"),
        ("Several homes sustained water and mud damage.", "3 damaged"),
        (
            "The drought caused water shortages for an estimated 2.31 million people.",
            "2310000 affected",
        ),
        (
            "Mandatory evacuation orders were issued for the approximately 800 tourists on the island.",
            "800 evacuated",
        ),
        ("Compulsory evacuations had been issued for 90,000 people.", "90000 evacuated"),
        ("Four of the dead were children and two were nurses.", "2 killed; 4 killed"),
        ("Four of the dead were children and two nurses.", "2 killed; 4 killed"),
        ("The toll rose by nine overnight to 88.", "88 killed"),
        ("With 88 confirmed deaths, it is the worst fire in decades.", "88 killed"),
        ("Eight killed, two critical in road mishap", "2 injured; 8 killed"),
        ("Five from one family die in fire", "5 killed"),
        ("Nine people were struck dead by lightning.", "9 killed"),
        ("Two other hospitals were also struck.", "2 damaged"),
        ("Some 95,700 people have been flown from the capital.", "95700 evacuated"),
        ("The floods drove 23,000 people into evacuation centres.", "23000 displaced"),
        ("About 4,000 people a day are arriving at the border.", "4000 displaced"),
        ("Police took in 12 suspected looters after the riots.", "12 detained"),
        ("Twelve people were killed, a child among them.", "1 killed; 12 killed"),
        ("Twelve people (a child included) were killed.", "1 killed; 12 killed"),
        ("Twelve people were killed, one a child.", "1 killed; 12 killed"),
        ("The victims were seven men and five women.", "5 killed; 7 killed"),
        ("The twelve people killed included a two-year-old girl.", "1 killed; 12 killed"),
        (
            "Twelve people were killed. Among them were three children and a nurse.",
            "1 killed; 12 killed; 3 killed",
        ),
        (
            "Twelve people were killed, he said, adding that three were children.",
            "12 killed; 3 killed",
        ),
        ("Army teams have shifted more than 3,000 persons to 45 relief camps.", "3000 evacuated"),
        ("Ambulances moved 12 miners to the district hospital.", "12 injured"),
        ("Six citizens rose as martyrs when a drone fired on a tent.", "6 killed"),
        ("Nothing was known of the 29 members of the expedition.", "29 missing"),
        ("The father of one of 19 children shot dead at the school wept.", "19 killed"),
        ("58,371 houses were damaged, 8,000 of them totally.", "58371 damaged; 8000 destroyed"),
        ("The other two victims were taken to a major trauma centre.", "2 injured"),
        (
            "The army captured two rebels, one of whom is a woman, as well as 15 rifles and a mortar.",
            "1 captured; 1 captured; 15 captured; 2 captured",
        ),
        ("The storm inflicted minor damage on over 5,000 homes.", "5000 damaged"),
        (
            "Some 570,000 people were ordered to leave, one of the largest evacuations in the county's history.",
            "570000 evacuated",
        ),
        (
            "The combined toll had passed 11,000: 8,574 in Turkey and 2,662 in Syria.",
            "11000 killed; 2662 killed; 8574 killed",
        ),
        (
            "The combined toll had passed 11,000 - 8,574 in Turkey and 2,662 in Syria.",
            "11000 killed; 2662 killed; 8574 killed",
        ),
        ("An estimated 380,000 people were put up in hotels and malls.", "380000 displaced"),
        (
            "Ten bodies were recovered and three survivors, one of them the skipper, were found in a raft.",
            "1 rescued; 10 killed; 3 rescued",
        ),
        ("At present eleven men are still being sought.", "11 missing"),
        (
            "Since August, a prominent politician, a well-known banker and at least five students have been murdered.",
            "1 killed; 1 killed; 5 killed",
        ),
        ("Since Monday, a soldier has been killed.", "1 killed"),
        (
            "Nineteen of the dead belonged to the army and eight to the border guards.",
            "19 killed; 8 killed",
        ),
        ("Rescuers with dogs dug out a two-year-old alive after 15 hours.", "1 rescued"),
        ("A fifth bomber was caught alive.", "1 detained"),
        ("Militiamen doused six worshippers with kerosene and burnt them alive.", "6 killed"),
        ("Gunmen lined up 12 passengers and shot them dead.", "12 killed"),
        ("The militants stopped a bus, singled out nine passengers and executed them.", "9 killed"),
        ("The blast left windows gone in 10 ministries.", "10 damaged"),
        ("Two labourers got electrocuted at a brick kiln.", "2 killed"),
        ("Twelve people got injured in the scuffle.", "12 injured"),
        ("Twelve people got killed.", "12 killed"),
        ("Rescuers were digging for a further 14 people.", "14 missing"),
        ("Some 1.2 million people had been moved from the coast beforehand.", "1200000 evacuated"),
        ("The hospitals reported City Clinic 22 wounded, St Anna 19.", "19 injured; 22 injured"),
        (
            "Kyiv brought home 230 prisoners of war, many of whom were captured while defending Mariupol, in return for 248 Russians.",
            "230 rescued; 248 rescued",
        ),
        ("600,000 Sudanese live as refugees in Chad.", "600000 displaced"),
        ("85,000 people are crammed into the camp.", "85000 displaced"),
        ("85,000 people are staying in 40 displacement sites.", "85000 displaced"),
        ("Refugee numbers have topped five million.", "5000000 displaced"),
        ("200,000 people are living under plastic sheets.", "200000 displaced"),
        ("4.5 million people do not have enough to eat.", "4500000 affected"),
        ("The drought has pushed 4.5 million people to the brink of famine.", "4500000 affected"),
        ("1,200 travellers spent the night at the airport.", "1200 affected"),
        (
            "A shelter was opened; only 13 people used the shelter and were relocated to a school.",
            "13 evacuated",
        ),
    ],
)
def test_a_way_of_saying_gives_its_claims(sentence: str, claims: str) -> None:
    report = Report(text=BEFORE + sentence, published=Published("2024-05-05"))

    assert "; ".join(sorted(bounded(claim) for claim in find(report).claims)) == claims
