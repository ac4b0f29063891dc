"""What armies, rebels, monitors and digests of wars say: sentences, each with its claims."""

import pytest

from tests.find.told import bounded, claims, said


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Nine were hurt, and two of them could not be saved.", "2 killed; 9 injured"),
        ("Seventeen pupils could not be saved.", "17 killed"),
        ("The confirmed dead number 51.", "51 killed"),
        ("Flight number 182 crashed, killing 12.", "12 killed"),
        ("Twelve of the soldiers never came back.", "12 missing"),
        ("Thousands of ballots never arrived.", ""),
        ("Nine died and 17 more nurse bullet wounds.", "17 injured; 9 killed"),
        ("Roughly 900 troops are believed to be marching into captivity.", "900 captured"),
        ("Paras freed 1,600 Europeans.", "1600 rescued"),
        ("Rebels sent 37 soldiers to their graves.", "37 killed"),
        ("Medics said 160 were treated, the majority for shock.", "160 injured"),
        ("The ambush cost the army seven soldiers.", "7 killed"),
        ("The raid cost us four men.", "4 killed"),
        ("The merger cost the bank 300 employees.", ""),
        ("We lost 12 when the convoy was ambushed.", "12 killed"),
        ("The enemy lost 60 in the fighting.", "60 killed"),
        ("They lost 12 in a row.", ""),
        ("The region has lost 400 of its defenders.", "400 killed"),
        ("Eleven worshippers, the youngest 54 and the oldest 97, were shot dead.", "11 killed"),
        ("Six children, the oldest just nine, were killed.", "6 killed"),
        ("The oldest 12 houses were destroyed.", "12 destroyed"),
        ("The coroner released 31 of the victims to their families.", ""),
        ("Seven soldiers died on Friday. That makes 40 this week.", "40 killed; 7 killed"),
        ("Three bodies were found, making it 62 in a month.", "3 killed; 62 killed"),
        ("Residents say 60 people died. The army admits nine rebels.", "60 killed; 9 killed"),
        ("Eight American and at least three Afghan lives were lost.", "3 killed; 8 killed"),
        ("Deaths 198 (24 of them today), injuries 1,207.", "1207 injured; 198 killed; 24 killed"),
        (
            "Losses: 121 tanks (of which 48 destroyed, 33 abandoned and 21 captured).",
            "121 lost; 21 captured; 33 lost; 48 destroyed",
        ),
        ("Three abandoned cars were found in the floodwater.", ""),
        ("Civilians likely killed: 4-7 (2 women, 1 child).", "1 killed; 2 killed; 4-7 killed"),
        (
            "Casualties: one planter and two constables killed; a nurse injured.",
            "1 injured; 1 killed; 2 killed",
        ),
        (
            "Sixty soldiers fell, 4 prisoners and 12 pick-ups were taken as booty.",
            "12 captured; 4 captured; 60 killed",
        ),
        ("Four prisoners were beaten in the jail.", "4 injured"),
        ("The general staff gave its own figure as nine fallen.", "9 killed"),
        ("Nine kidnappers died, three were taken alive.", "3 captured; 9 killed"),
        ("Twelve day labourers were shot dead.", "12 killed"),
        ("It killed two men in 12 days.", "2 killed"),
        ("3 helicopters destroyed, 7 tanks abandoned.", "3 destroyed; 7 lost"),
        ("They counted 134 corpses, against the ministry's 126.", "126 killed; 134 killed"),
        ("Activists say 90 people died. The army insists on 14.", "14 killed; 90 killed"),
        ("Army: 23 migrants killed. Aid workers: 27.", "23 killed; 27 killed"),
        ("How many died in Kost? Residents counted 40.", "40 killed"),
        ("How many seats has the hall? The owner counted 40.", ""),
        ("Forty others lay in six hospitals.", "40 injured"),
        ("Forty bodies lie in the temporary mortuary.", "40 killed"),
        (
            "Police tally: deaths in clashes, 49; injured, 85 (civilians 70, guards 15).",
            "15 injured; 49 killed; 70 injured; 85 injured",
        ),
        ("The tanker, with 25 crew aboard, was hijacked by pirates.", "25 abducted"),
        ("The bank has expelled 14 diplomats.", ""),
        ("Three people, including a girl, remain in University Hospital.", "1 injured; 3 injured"),
        ("Three nurses work in University Hospital.", ""),
        ("Three farmers were caught in the crossfire.", ""),
        ("The army lists 56 missing and presumed killed.", "56 missing"),
        ("The panel verified 183 cases of enforced disappearance.", "183 missing"),
        ("Its men had killed or maimed 200 rejectionists.", "200 casualties"),
        ("Eight workers who were led out alive have not been seen since.", "8 missing"),
        ("The gang still holds two Britons; 18 captives were beheaded.", "18 killed; 2 abducted"),
        ("Sixty died. A count kept by a watchdog stands at 233.", "233 killed; 60 killed"),
        ("The blast left 64 people without a roof.", "64 displaced"),
        ("They found the severed heads of four engineers.", "4 killed"),
        ("Some 100 hostages are being held in the hills.", "100 abducted"),
        (
            "It counted 72 bodies, including four recovered from under the rubble.",
            "4 killed; 72 killed",
        ),
        (
            "The ministry reported the interception of 55 drones, 31 of them at night.",
            "31 destroyed; 55 destroyed",
        ),
        ("Of the 97 hostages still in the town, 33 are dead.", "33 killed; 97 abducted"),
        (
            "Some 60 guards were freed during a week-long truce, and eight were rescued.",
            "60 rescued; 8 rescued",
        ),
        ("A nurse and two farmers said nine people had died.", "9 killed"),
        ("Nine men said to be deserters were killed.", "9 killed"),
        (
            "Air defences shot down six guided aerial bombs and 31 drones.",
            "31 destroyed; 6 destroyed",
        ),
        ("The jet dropped six bombs before it turned back.", ""),
        (
            "They have destroyed 4,512 (+6) enemy tanks and 640 (+2 in a day) radars.",
            "4512 destroyed; 640 destroyed",
        ),
        (
            "Enemy losses: tanks 1,899 (+10), guns 1,018 (+8), boats 15 (+1).",
            "1 lost; 10 lost; 1018 lost; 15 lost; 1899 lost; 8 lost",
        ),
        (
            "Guards freed 50,000 people. Inmates reckon the true figure nearer 2,150.",
            "2150 rescued; 50000 rescued",
        ),
        (
            "It killed 103 and wounded 235. Hospitals had earlier listed 95 and 158.",
            "103 killed; 158 injured; 235 injured; 95 killed",
        ),
        ("Twelve died and 30 were hurt. The shop listed 40 and 50 items.", "12 killed; 30 injured"),
        ("Gunmen killed 132, the army said, revising an earlier 100.", "100 killed; 132 killed"),
        ("A local official counted 160 buried in three common graves.", "160 killed"),
        ("His men opened fire and lost 14 conscripts.", "14 killed"),
        ("The ICRC speaks of 800 killed, UNOCI of 330.", "330 killed; 800 killed"),
        (
            "It counted 156 deaths, among whom 33 boys and 13 girls.",
            "13 killed; 156 killed; 33 killed",
        ),
        ("It killed 12 civilians, in addition to four soldiers.", "12 killed; 4 killed"),
        ("In addition to four soldiers, the town has a fort.", ""),
        (
            "It left 29 dead and 143 hurt, plus a guard - a fifth man, a cook, was captured.",
            "1 captured; 1 injured; 143 injured; 29 killed",
        ),
        ("The hospital received 32 soldiers.", "32 injured"),
        ("They list 745 people killed. The network's minimum is 642.", "642 killed; 745 killed"),
        ("Six people are on ventilator support.", "6 injured"),
        ("It put the dead at seven, revising a figure of ten.", "10 killed; 7 killed"),
        ("One suspect shot dead by officers, police say.", "1 killed"),
        ("A woman who survived said that 12 died.", "12 killed"),
        ("A teacher who escaped, Sani Bello, told us that 12 died.", "12 killed"),
        ("A man who police said was armed was shot dead.", "1 killed"),
        ("A boy who escaped was found by troops.", "1 rescued"),
        ("Nine engineers were abducted on Monday and later executed.", "9 killed"),
        ("Thirty people were trapped in the cellar and suffocated.", "30 killed"),
        ("Ten soldiers were captured and 12 killed.", "10 captured; 12 killed"),
        ("The hospital has 74 dead and 55 suffering from gas inhalation.", "55 injured; 74 killed"),
    ],
)
def test_a_report_of_fighting_gives_its_claims(sentence: str, expected: str) -> None:
    found = (bounded(claim) for claim in claims(sentence))
    assert "; ".join(sorted(one.removesuffix("-") for one in found)) == expected


@pytest.mark.parametrize(
    ("sentence", "claimant"),
    [
        ("SNA communiqué 114: 37 fighters killed.", "SNA"),
        ("The army's morning bulletin: 37 fighters killed.", "The army"),
        ("General Staff, evening summary: 37 fighters killed. Two boats sank.", "General Staff"),
        ("Ministry of Defence, 14 March: 12 killed.", "Ministry of Defence"),
        ("Police update: 12 killed.", "Police"),
        ("Situation update: 12 killed.", None),
        ("Three dead (fire brigade), 20 missing (mayor's office).", "fire brigade"),
        ("Port shelled: 3 dead, 5 injured (Ministry of Health).", None),
        ("Blast at the port: 30 dead (Reuters), 12 hurt (AP).", None),
        ("The storm killed two people, and left $135 million in damage (1994 USD).", None),
        ("The 630 bodies that news agencies counted in Kost never existed.", "news agencies"),
        ("The 2,000 dead that Moscow has been quoting are a fiction.", "Moscow"),
        ("The 300 dead the ministry reported were never found.", "the ministry"),
        ("Monitors who toured the hospital said 44 people had died.", "Monitors"),
        ("The militia countered that 12 of its men had died.", "The militia"),
        ("Occupation authorities own to 8 dead.", "Occupation authorities"),
        ("A doctor put those gassed at five thousand dead.", "A doctor"),
        ("Mayor's office, 6 p.m.: 130 dead.", "Mayor's office"),
        ("Interior ministry at 13:00: 200 dead.", "Interior ministry"),
        ("Thirty hostages perished: that is the count the premier gave.", "the premier"),
        ("Sixty people died, a toll the army confirmed on Monday.", "the army"),
        ("Sixty people died, a figure the army disputes.", None),
        ("Visually confirmed so far: 3 tanks destroyed.", None),
        ("OCHA said 900 people had fled. Of these, 60 were evacuated.", "OCHA"),
        ("The clinic's list grew to 22 dead.", "The clinic"),
        ("MSF's latest: 22 dead, 37 wounded.", "MSF"),
        (
            "Health ministry: 148 dead. Two clinics were hit and 12 nurses killed.",
            "Health ministry",
        ),
        ("The security services gave a balance of 85 dead.", "The security services"),
        ("Peking corrected the number of dead to 31.", "Peking"),
        ("Observers who went to Kost on Saturday counted 92 bodies.", "Observers"),
        ("The Commission's running count of people killed moved from 3 to 4.", "The Commission"),
        ("UNICEF has learnt that 40 children have died.", "UNICEF"),
    ],
)
def test_a_report_of_fighting_names_its_source(sentence: str, claimant: str | None) -> None:
    assert said(sentence, "claimant")[0][1] == claimant


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Patrols counted 63 Chinese dead on the slopes.", "Chinese dead"),
        ("Some 2,000 civilian dead were counted.", "civilian dead"),
        ("Eight American and three Afghan soldiers died.", "Afghan soldiers"),
        ("Four of the rebels fell. Own losses: 14 killed.", "killed"),
        ("The death toll has passed the 1,000 mark.", "death toll"),
        ("The count of people killed in the protests has moved from 137 to 146.", "people"),
        ("The toll of foreign tourists stood at 58 last night.", "foreign tourists"),
        ("Ten Japanese, six Britons and four Germans were killed.", "Japanese"),
        ("It told of 553 deaths: 298 ISIS, 226 YPG and 29 civilians.", "deaths"),
        ("Saudi officials now say 34 died in the blasts.", "34"),
        ("The MPs dispute the figure and say 500 died.", "500"),
        ("Civilians likely killed: 4.", "Civilians"),
    ],
)
def test_a_report_of_fighting_says_whom_it_counts(sentence: str, subject: str) -> None:
    assert said(sentence, "subject")[-1 if "Own" in sentence else 0][1] == subject


def test_parts_of_what_was_lost_are_parts_of_it() -> None:
    text = "Losses: 121 tanks (of which 48 destroyed, 19 damaged, 33 abandoned, 21 captured)."
    assert [whole for _, whole in said(text, "part_of")] == [None, "121", "121", "121", "121"]


def test_verification_that_was_not_possible_leaves_figures_unverified() -> None:
    text = "The ministry said 75 refugees died. Independent verification has not been possible."
    assert said(text, "verified") == [("75", "unverified")]


def test_a_country_of_its_own_in_a_list_speaks_not_for_another() -> None:
    text = "Kenya's count: 148 dead, over 4,800 hurt. Tanzania: 10 dead."
    assert [claimant for _, claimant in said(text, "claimant")] == ["Kenya", "Kenya", None]


def test_who_would_only_say_what_happened_foretells_nothing() -> None:
    text = "The spokesman would only say that 29 bodies had been found."
    assert said(text, "status") == [("29", "asserted")]


def test_a_short_name_is_no_adjective_of_the_next_noun() -> None:
    text = "It told of 553 deaths: 298 ISIS, 226 YPG and 29 civilians."
    assert said(text, "subject")[2] == ("226", "YPG")


def test_an_update_is_of_the_source_that_heads_the_post() -> None:
    text = "Red Cross: our clinic has received 12 wounded. Update: 29 dead, 48 injured."
    assert {claimant for _, claimant in said(text, "claimant")} == {"Red Cross"}
