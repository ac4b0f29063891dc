"""What longer and older prose says happened: histories, letters, debates, papers of long ago."""

import pytest

from according.find import find
from according.model import Published, Report
from tests.find.told import bounded, said


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        # deaths that no verb of killing tells of
        ("The lives of 512 clerks, porters and watchmen have been lost.", "512 killed"),
        ("Some 40 peasants were deprived of their lives.", "40 killed"),
        ("A maid was hurled to her death.", "1 killed"),
        ("Ten thousand of their people lie in pits.", "10000 killed"),
        ("We have had to bury 62 of them.", "62 killed"),
        ("His officers had so far interred nearly 4,000.", "4000 killed"),
        # whoever falls in a battle
        ("In the siege 400 Turks had fallen.", "400 killed"),
        ("Some 12 people fell in the street.", ""),
        # shot on the spot, and only shot
        ("Three looters were shot on sight.", "3 killed"),
        ("They shot 50 hostages in reprisal.", "50 killed"),
        ("Seven men were shot in the street.", "7 casualties"),
        # the subject behind its verb
        ("There fell in that charge seven officers and 112 men.", "7 killed; 112 killed"),
        ("There have been drowned at least sixty fishermen.", "60 killed"),
        ("With him died 300 of his men.", "300 killed"),
        ("In the north the army fell back 12 miles.", ""),
        # what an army lost
        ("The enemy's loss was 700.", "700 casualties"),
        ("The firm's loss was 3,000.", ""),
        ("They downed 22 planes for the loss of four.", "4 lost; 22 destroyed"),
        ("The team won 12 games for the loss of two.", ""),
        # prisoners are taken
        ("After the battle 900 prisoners were taken.", "900 captured"),
        ("Four hundred of the garrison were made prisoners.", "400 captured"),
        # the whole stands before the part
        ("Of the seven railway bridges four have been carried away.", "4 destroyed"),
        ("Of the men aboard, twelve were drowned.", "12 killed"),
        # windows and doors
        ("The windows of some fifty shops were smashed.", "50 damaged"),
        # entries of lists
        ("Storm of 1910; deaths c. 91; injured, 12; homeless, 400.", "91 killed; 12 injured; 400 displaced"),
        ("The dead, 42 in all, were buried on Friday.", "42 killed"),
        ("Order of the day: 800 fallen, 90 badly wounded, 300 homeless.", "800 killed; 90 injured; 300 displaced"),
        # rows told apart by order
        ("Dead and wounded numbered 12 and 34 respectively.", "12 killed; 34 injured"),
        ("Arland and Ostia had 34 and 25 deaths respectively.", "34 killed; 25 killed"),
        ("Rebels are responsible for 212 deaths and the army for 88.", "212 killed; 88 killed"),
        (
            "The army put its losses at 10 killed and 31 wounded, those of the rebels at 13 and 39.",
            "10 killed; 31 injured; 13 killed; 39 injured",
        ),
        # where they lie
        ("In the town's hospitals were ninety-four persons more.", "94 injured"),
        ("Under the rubble lie 40 children.", "40 missing"),
        ("In the hospital were 40 doctors.", ""),
        ("Some 90 people who were known to be in the camp have not been seen since.", "90 missing"),
        ("Four students were killed; nine were hit.", "4 killed; 9 injured"),
        ("Two passengers died; 61 survived.", "2 killed"),
        ("The number of dead rose to 20 with the death in hospital of a clerk.", "20 killed; 1 killed"),
        # of whom nothing is known
        ("Of the remaining 25 nothing is known but that they were in the pit.", "25 missing"),
        ("The unit had 62 dead, 14 wounded and 23 of whom no word was had.", "62 killed; 14 injured; 23 missing"),
        # answers to how many
        (
            "How many died? Thirty-one, said the ministry; four thousand in time, says the union.",
            "31 killed; 4000 killed",
        ),
        ("How many fell there nobody knows. The priest counted 328.", "328 killed"),
        ("How many years ago? Forty, said the priest.", ""),
        # values of other nouns
        ("The bodies recovered to date here numbered 231.", "231 killed"),
        ("The office gives the victims of the rising as 123, of whom 71 were women.", "123 killed; 71 killed"),
        ("Some 900 persons had no roof over their heads.", "900 displaced"),
        ("Huts burned, 1,042.", "1042 destroyed"),
        # ages, and those who land
        ("Five men are dead, among them a boy of nine hit as he slept.", "5 killed; 1 killed"),
        ("Thirty went ashore with the company.", ""),
        # who tries to flee, and is shot
        ("The twelve who tried to flee were shot dead.", "12 killed"),
        ("A party of thirty guards who attempted to pass were set upon, and four were slain.", "4 killed"),
        # shares
        ("The storm destroyed nine houses in ten and killed 300 people.", "300 killed"),
        ("The bomb killed two people in three villages.", "2 killed"),
        ("Not more than a third are missing, says the agency.", ""),
        ("They found the bodies of seventeen clerks, not one of them armed.", "17 killed"),
        ("Some 69 souls are at the bottom of the lake.", "69 killed"),
        ("An officer puts the houses razed in the valley at a thousand.", "1000 destroyed"),
        ("The casualties are feared to run into tens of thousands.", "20000 casualties"),
        ("One man is dead; of 345 houses 17 lie beneath the ash.", "1 killed; 17 destroyed"),
        ("The priest, a curate, who was there, swore that 40 men were burnt to death.", "40 killed"),
        # bounds of what is denied to be less
        ("The number of the dead cannot have been fewer than 300.", "300 killed"),
        ("The casualties are expected to be in the neighbourhood of a thousand.", "1000 casualties"),
        # listed as, found as
        ("They list more than 120 persons as having disappeared since May.", "120 missing"),
        ("The people inside, a hundred of whom were found in a mass grave, had hidden.", "100 killed"),
        ("They reckon the corpses carted away at fifteen hundred.", "1500 killed"),
        ("Hostages, on the first day, numbered 354.", "354 abducted"),
        ("Forty prisoners were hanged or shot.", "40 killed"),
        ("A wave burst upon the street, drowning or crushing 21 persons.", "21 killed"),
        ("There is no longer any hope for the 136 men below.", "136 killed"),
        (
            "The death toll was 242, with 164 severely injured; some held that the true figure was 650.",
            "242 killed; 164 injured; 650 killed",
        ),
        ("The dead do not exceed six hundred.", "-600 killed"),
        ("The toll exceeds 40.", "40 killed"),
        # what a fire takes, and what is no more
        ("The fire took eighty-seven children and three of their teachers.", "87 killed; 3 killed"),
        ("The fire took 12 hours to put out.", ""),
        ("Seventeen villages are no more.", "17 destroyed"),
        ("Seventeen villages are no more than ruins.", ""),
        ("Some 190 persons perished by fire and 27 by weapons.", "190 killed; 27 killed"),
        # who comes up dead, lies in hospital, or may number so many
        ("Twelve rescuers who went down on Saturday came up dead.", "12 killed"),
        ("Three thousand people lie in the hospitals.", "3000 injured"),
        ("The dead might number thirty thousand.", "30000 killed"),
        ("The labourers who perished there are reckoned by most at upwards of 90,000.", "90000 killed"),
        ("At least 34 people died, 16 of them in the collapse of one block.", "34 killed; 16 killed; 1 destroyed"),
        ("He had himself lost a mother and two sisters.", "1 killed; 2 killed"),
        # whoever was held somewhere is freed
        ("All 23 hostages held in the cave have been freed in an assault.", "23 rescued"),
        ("The 40 men held in the prison at Kost were released.", "40 rescued"),
        # the whole without a comma
        ("Of the ninety conscripts aboard thirty-one were drowned.", "31 killed"),
        ("Some two hundred men were burned or hacked to death.", "200 killed"),
        ("Four prisoners were shot while attempting to escape.", "4 killed"),
        ("They heard of anything from fifty to three hundred dead.", "50-300 killed"),
        ("It wrecked 640 dwellings, 46 were damaged, 98 burned.", "640 destroyed; 46 damaged; 98 destroyed"),
        ("It lost eighteen officers and 460 other ranks, killed, wounded and missing.", "18 casualties; 460 casualties"),
        ("She went down within minutes, taking with her 204 of her crew.", "204 killed"),
        ("The flood cost the lives, at the lowest computation, of 900 people.", "900 killed"),
        ("Nineteen got out alive.", "19 rescued"),
        # no counts: the time, numbers of things
        ("The blast wrecked pits Nos. 6 and 8; 30 men died.", "30 killed"),
        ("At ten minutes to four the wall gave way.", ""),
        ("It opened at half-past nine and two people were killed.", "2 killed"),
        # bounds
        ("They put the dead at anything from 10,000 to 30,000.", "10000-30000 killed"),
        ("Guesses at the slain range from 1,200 to 3,000.", "1200-3000 killed"),
        ("Counts of the drowned varied from 60 to 80.", "60-80 killed"),
        ("The drowned ranged from six to 70 years of age.", ""),
        ("Three hundred and upwards were drowned.", "300 killed"),
        ("Forty or thereabouts were drowned.", "40 killed"),
        ("Two hundred and more lost their lives.", "200 killed"),
        ("The toll rose from 12 to 34.", "12 killed; 34 killed"),
        ("It killed 12 and more than 30 were wounded.", "12 killed; 30 injured"),
    ],
)  # fmt: skip
def test_prose_tells_what_happened(sentence: str, claims: str) -> None:
    found = find(Report(text=sentence, published=Published("1931-05-04"))).claims
    told = sorted(bounded(claim) for claim in found)
    assert told == sorted(claims.split("; ") if claims else [])


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The panel has been able to establish that 62 persons were killed.", "The panel"),
        ("Counsel for the mine submitted that only four men died.", "Counsel for the mine"),
        ("It was submitted that only four men died.", None),
        ("It has been established that four men died.", None),
        ("By nightfall, said the prefect, 40 bodies lay in the chapel.", "the prefect"),
        ("Scholars who have worked in the archives speak of 3,000 deaths.", "Scholars"),
        ("The Prime Minister: I have to tell the House that 56 men died.", "The Prime Minister"),
        ("Mr. Vane: Is he aware that the lives of 38 of our men were lost?", "Mr. Vane"),
        ("HOST: And your father?\nANA RUIZ: He was there. They shot 16 men dead.", "ANA RUIZ"),
        ("The rebels' claim that they have killed 300 soldiers is idle.", "The rebels"),
        ("The prosecutor would in the end acknowledge 66 dead.", "The prosecutor"),
        ("Since May, the commissioner reminded the Council, 40,000 people had fled.", "the commissioner"),
        ("Official returns published by the ministry show that 35 persons died.", "the ministry"),
        ("A list drawn up by the union shows that 40 men died.", "the union"),
        ("In the night of the 19th, declares the board, 131 people were slain.", "the board"),
        ("Tanjug reports from Kost that twelve guards were killed.", "Tanjug"),
        ("The Home Secretary: The facts are these. Thirteen clerks died.", "The Home Secretary"),
        ("The office gives the losses of the militia as 102 killed.", "The office"),
        ("KOST -- COMMUNIQUE NO. 2 OF THE JOINT COMMAND: THE REVOLT IS OVER. SIX MEN DIED.", "THE JOINT COMMAND"),
        ("Kharkiv: two people were killed when a shell struck our house.", None),
    ],
)  # fmt: skip
def test_prose_tells_who_says_so(text: str, claimant: str | None) -> None:
    assert [told for _, told in said(text, "claimant")] == [claimant]
