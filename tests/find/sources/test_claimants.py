import pytest

from according.find import find
from according.model import Report
from tests.find.told import claims, said


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Ukraine claims more than 12,000 soldiers have been killed.", "Ukraine"),
        (
            "The toll of 63 dead was first given by the free daily Il Vero.",
            "the free daily Il Vero",
        ),
        ("Nine died, according to the weekly Il Vero.", "the weekly Il Vero"),
        ("A nurse speaking on condition of anonymity said 12 people were killed.", "A nurse"),
        ("The Herald quoted police as putting the dead at 12.", "police"),
        ("Twelve died at sea, the Herald quoted a captain as saying on Sunday.", "a captain"),
        ("The league has received credible reports of 12 deaths.", "The league"),
        ("Volunteers have identified the names of 1,200 soldiers who died.", "Volunteers"),
        ("Villagers narrated that bandits had abducted 20 pupils.", "Villagers"),
        ("The spokesman, Ana Ruiz, while confirming the raid, said four were killed.", "Ana Ruiz"),
        ("Guards ran. 'We lost 12 men. It was night,' said Ana Ruiz.", "Ana Ruiz"),
        (
            "The Defence Forces (DF) serving under the union said they had killed 12 rebels.",
            "The Defence Forces",
        ),
        ("Some 30 were killed, the Herald reported quoting local police.", "local police"),
        ("In May, the army made a claim, saying 12 rebels had been killed.", "the army"),
        (
            "The UN gave no figure. The ministry has not updated its losses since May, when it"
            " said 498 soldiers had been killed.",
            "The ministry",
        ),
        ("Ana Ruiz, who heads a team serving in the region, said 12 had been killed.", "Ana Ruiz"),
        ("Ana Ruiz, the mayor, who saw it, said 12 had been killed.", "Ana Ruiz, the mayor"),
        (
            '"It is cold," said Ana Ruiz, the group\'s head, who added that 12 had died.',
            "Ana Ruiz, the group's head",
        ),
        (
            "Arland Watch and Together Against the Death Penalty said 12 had been hanged.",
            "Arland Watch and Together Against the Death Penalty",
        ),
        ("Twelve people died, according to a doctor working in the city.", "a doctor"),
        ("Aid groups have meanwhile estimated that 12 people were killed.", "Aid groups"),
        ("Ana Ruiz on Tuesday morning said 12 people were killed.", "Ana Ruiz"),
        ("Residents claimed there were 90 victims.", "Residents"),
        ("The army said it shelled hills. The statement added six men went missing.", "The army"),
        (
            "Ana Ruiz, a police spokeswoman, gave no reason. The spokeswoman said 12 had died.",
            "Ana Ruiz, a police spokeswoman",
        ),
        (
            "Nine died, according to a compilation of local reports.",
            "a compilation of local reports",
        ),
        (
            "The Herald said 14 men had been killed, citing figures from the Combined Command.",
            "the Combined Command",
        ),
        ('"We\'ve counted 12 bodies," the mayor told reporters.', "the mayor"),
        ("Another 11 were hurt, according to its mayor, Ana Ruiz.", "its mayor, Ana Ruiz"),
        (
            "The general in command, Ana Ruiz, first said that 12 soldiers were killed.",
            "The general in command, Ana Ruiz",
        ),
        ("The latest defence ministry figures bring to 90 the number of dead.", "defence ministry"),
        (
            "The ministry rejected the rebels' account and put army casualties at 11 killed.",
            "The ministry",
        ),
        ("Some 350,000 people have been cut off, aid workers estimate.", "aid workers"),
        ("Twelve people were killed, the general was quoted as saying.", "the general"),
        ("Twelve died, the general was quoted by a daily as saying on Monday.", "the general"),
        ("The gendarmerie said 12 people were killed.", "The gendarmerie"),
        ("Nine homes burnt down, according to a number of witnesses.", "a number of witnesses"),
        (
            "Based on reports from the Welfare Ministry, 900 homes burnt down.",
            "the Welfare Ministry",
        ),
        ("Twelve people were killed, says state media.", "state media"),
        ("The ministry released figures showing that 12 people were killed.", "The ministry"),
        ("The Liberation Front (LF) put army casualties at 1,000.", "The Liberation Front"),
        ("A group monitoring the war said 12 people were killed.", "A group"),
        (
            "The alliance backing Arland's recognised government said it had killed 12 rebels.",
            "The alliance",
        ),
        (
            "Ana Ruiz, the army spokeswoman, said air defences shot down a missile.",
            "Ana Ruiz, the army spokeswoman",
        ),
        (
            "The mayor, Ana Ruiz, said rescue workers found the bodies of two men.",
            "The mayor, Ana Ruiz",
        ),
        ("The mayor said the UN had found 12 deaths.", "the UN"),
        (
            "Authorities have found the bodies of 132 people, the mayor told reporters.",
            "the mayor",
        ),
        ("The enemy lost 403 tanks, according to the daily briefing.", "the daily briefing"),
        ("Twelve people died, according to the news agency Sova, citing a medic.", "a medic"),
        ("Local media, quoting witnesses, put the dead at 12.", "witnesses"),
        ("Figures compiled by the aid group Solace show 1,400 deaths.", "the aid group Solace"),
        (
            "A register seen by researchers lists 12 people killed.",
            "A register seen by researchers",
        ),
        ("The government's claim of 30 dead could not be verified.", "The government"),
        ("Kyiv puts Russian losses at 30,000.", "Kyiv"),
        (
            "The Relief Council (RC) of the islands said 12 people had died.",
            "The Relief Council (RC) of the islands",
        ),
        ("The Interior Ministry said 2,012 people had been killed.", "The Interior Ministry"),
        ("According to the UN, at least 406 civilians have been killed.", "the UN"),
        (
            "At least 25 people were injured, according to Philippine officials.",
            "Philippine officials",
        ),
        ("At least 12 people were killed, police said.", "police"),
        (
            "“At least 12 people were killed,” said Sayed Kamal, police chief of the province.",
            "Sayed Kamal",
        ),
        (
            "Yuri Fomin, the mayor of Slavut, said 200 men were captured.",
            "Yuri Fomin, the mayor of Slavut",
        ),
        ("The ministry, in its only report so far, said 498 troops were killed.", "The ministry"),
        ("The United Nations recorded 351 civilians killed.", "The United Nations"),
        ("Libyan officials on Wednesday put the number of deaths at 8,000.", "Libyan officials"),
        ("The Kremlin's last count was 1,351 servicemen killed.", "The Kremlin"),
        (
            "The toll spiked from 500 reported earlier on Sunday by the Red Crescent.",
            "the Red Crescent",
        ),
        ("Health ministry: more than 20,400 killed", "Health ministry"),
        ("State media quoted officials as saying 12 had died.", "officials"),
        (
            "Sixteen men will be freed, state television quoted a military official as saying.",
            "a military official",
        ),
        ("In a report by the Relief Agency, 76 villages were affected.", "the Relief Agency"),
        ("By early reports, at least 30 people were hurt.", "early reports"),
        ("Eighty or more were hurt, said one of the rescuers.", "one of the rescuers"),
        ("At least 12 were killed, said two officials.", "two officials"),
        ("Two of the officials said 14 men died.", "Two of the officials"),
        (
            "The council put the number of people forced from their homes at 90,000.",
            "The council",
        ),
        ("“They say 12 people were killed,” the mayor told us.", "the mayor"),
        ("Ruiz: “At least 12 people were killed.”", "Ruiz"),
        ("The mayor said that “12 people” were killed.", "The mayor"),
        ("Witnesses told us 12 people died.", "Witnesses"),
        ("A United Nations report issued on Friday said 12 people died.", "A United Nations"),
        ("A vendor who has just left the square says 12 people died.", "A vendor"),
        ("The clinic, which is closest, told us 12 people died.", "The clinic"),
        ("A medic we reached by phone said 12 people died.", "A medic"),
        ("Ana Cruz, wife of one of the crew, maintained that 12 people died.", "Ana Cruz"),
        (
            "The general dismissed the note and denied that 12 of his men were killed.",
            "The general",
        ),
        ("The rescuers, worn out by noon, said 12 people died.", "The rescuers"),
        ("By the army's count, 12 people died.", "the army"),
        ("On the ministry's figures 12 people died.", "the ministry"),
        ("The minister revises the count to 12 dead.", "The minister"),
        ("A police log gives 12 dead.", "A police log"),
        ("Both sides agree that 12 people died.", "Both sides"),
        ("By dusk the junta admits to 12 dead.", "the junta"),
        ("Bombs fell on the port: 12 dead, Ankara claims; others deny it.", "Ankara"),
        ("LIMA, 11 March: it was reported that 12 people died.", None),
        ("According to the Home Ministry, 12 people died.", "the Home Ministry"),
        ("A magazine said 12 people died.", "A magazine"),
        ("The coroner said 12 people died.", "The coroner"),
        ("An email said 12 people died.", "An email"),
        ("Rescue teams said 12 people died.", "Rescue teams"),
        ("Shells killed 13 people, officials reported on March 8, in Kost.", "officials"),
        ("Moscow last gave figures in May, when it spoke of 12 dead.", "Moscow"),
        ("PORT SUDAN: Clashes left 30 civilians dead.", None),
        ("BREAKING: 30 dead", None),
        ("State civil defense said 12 people died.", "State civil defense"),
        ("First, Weber spoke, claiming 12 people had died.", "Weber"),
        ("Peru had most, with its neighbour, Chile, reporting 12 deaths.", "Chile"),
        ("The rebels' claim of 30 dead could not be checked.", "The rebels"),
        ("Some sources claim there were 32 deaths.", "Some sources"),
        ("Omar Hotak, of the town council, described seeing 35 bodies.", "Omar Hotak"),
        ("IOM's tracking matrix puts the number of dead at 12.", "IOM's"),
        ("Cholera has killed 21 people, the health division reports.", "the health division"),
        (
            "At least 707 people were shot dead, according to a database tracking such deaths.",
            "a database",
        ),
        ("Fiji reported at least 66 deaths, while the rains went on.", "Fiji"),
        ("The army has named five soldiers who died on Saturday.", "The army"),
        ("The mayor retorted that 12 people had died.", "The mayor"),
        ("The old government settled on 25,000 dead.", "The old government"),
        ("A task force set up in 1999 arrived at 4,341 dead.", "A task force"),
        (
            "The historian Ana Ruiz doubts it and holds that 12 people died.",
            "The historian Ana Ruiz",
        ),
        ("LIMA: Armed men killed 11 people, security forces said.", "security forces"),
        ("LIMA - The army said 12 people died.", "The army"),
        ("LIMA The army said 12 people died.", "The army"),
        ("LIMA: Dozens dead.", None),
        ("UNICEF: 12 children dead", "UNICEF"),
        ("CLAIM: Police shot dead 12 people.", None),
        ("By reports on Saturday, 12 people died.", "reports"),
        ("Reports as of Wednesday said 12 people had died.", "Reports"),
        ("Twelve were hurt by a blast that the mayor described as deliberate.", None),
        ("A broadcast monitored in Lima admitted to 12 dead.", "A broadcast"),
        ("The ministry claims to have killed 12 rebels.", "The ministry"),
        ("Twelve rebels were killed, per the Interior Ministry.", "the Interior Ministry"),
        ("Twelve people were killed per night.", None),
        ("- UK Ministry of Defence: over 450 soldiers killed", "UK Ministry of Defence"),
        ("Denver military base: 13 dead", None),
        ("One of the men, who gave his name only as Tesfaye, said 12 people died.", "Tesfaye"),
        ("Another spoke of 12 dead.", "Another"),
        ("The group's spokesman put the number at 53 killed.", "The group's spokesman"),
        (
            "Fire killed 40 people, most of them armed but also young, a Courier tally says.",
            "a Courier tally",
        ),
        (
            "Twelve people died, if the union's envoy, Ana Ruiz, is to be believed.",
            "the union's envoy",
        ),
        ("Police in nearby Moran are reporting 12 deaths.", "Police in nearby Moran"),
        ("One claimed to have seen 12 bodies.", "One"),
        ("The office, quoting hospital staff, reported 12 dead.", "hospital staff"),
        ("The group quoted a nurse saying 12 people had died.", "a nurse"),
        ("Twelve people died, the mayor, Ana Ruiz, has just posted on Telegram.", "the mayor"),
        ("The envoy put out a statement speaking of 12 dead.", "The envoy"),
        ("The fire claimed two firemen's lives, police said.", "police"),
        ("A priest we spoke to had no doubt: “At least 12 people died here.”", "A priest"),
        (
            "The monitor, which has aides on the ground, said at least 76 people, many young, had died.",
            "The monitor",
        ),
        ("As reported by the Courier, 22 people were found dead.", "the Courier"),
        ("Ana Ruiz, the mayor, repeatedly said that 12 people had died.", "Ana Ruiz"),
        ("The ministry went on to say that 12 people had died.", "The ministry"),
        ("The mayor held a briefing to announce that 12 people had died.", "The mayor"),
        ("The army claims it’s killed 10 rebels.", "The army"),
        ("The agency - which also runs two clinics in Goma - recorded 14 deaths.", "The agency"),
        ("Local channel TV 5 is reporting that 12 people died.", "Local channel TV 5"),
        ("The court ruled that soldiers had killed 12 people.", "The court"),
        ("The army welcomed the truce and on Monday denied 30 men had died.", "The army"),
        (
            "In its bulletin, the weather office found floods killed 12 people.",
            "the weather office",
        ),
        ("An official who asked not to be named said 12 had died.", "An official"),
        ("Twelve people died, state television said, quoting a doctor.", "a doctor"),
        ("The wire reported 12 deaths, citing the health ministry.", "the health ministry"),
        ("Citing the health ministry, the wire said 12 had died.", "the health ministry"),
        ("Police said 12 people died, citing early reports.", "Police"),
        (
            "The number of homeless was put at 3,000 by the local government.",
            "the local government",
        ),
        ("The Red Cross figure was 250 dead.", "The Red Cross"),
        ("The women supplied a list of 57 people who were killed.", "The women"),
        ("A spokesman gave assurances that five rebels were killed.", "A spokesman"),
        ("Twelve people were killed, al-Karim said.", "al-Karim"),
        ("The Army Press Committee [COPRE] reported that 9 men died.", "The Army Press Committee"),
        ("Nothing came from Arland, which says it has captured 120 fighters.", "Arland"),
        (
            "It was seen by the Coral Relief Agency, which said 12 men died.",
            "the Coral Relief Agency",
        ),
        ("Overnight, the city's air force downed 19 drones, it said.", "the city's air force"),
        ("The car gave way and 12 people died.", None),
        (
            "In addition, these eyewitnesses said that 10 guards were captured.",
            "these eyewitnesses",
        ),
        ("Police reported that alleged members of a gang killed 12 people.", "Police"),
        ("12 died, according to what the agency's reporter saw.", "the agency's reporter"),
        ("The army reported capturing 84 troops.", "The army"),
        ("Arland, which denies it, accuses Borland of killing 31 civilians.", "Arland"),
        ("Airwatch, a watchdog, puts the number at no fewer than 102 dead.", "Airwatch"),
        ("Divers found six bodies in the boat, the mayor said.", "the mayor"),
        ("Twelve died, the army said in a statement that gave no details.", "the army"),
        ("The lab's director, Ann Ray, said its team believes 12 died.", "The lab's director"),
        ("DRC: rebels kill 140 civilians near park, a monitor says", "a monitor"),
        ("The mayor told the Courier the attack had killed 12.", "The mayor"),
        ("Doubts about Ruiz's alleged remark that 12 died remain.", None),
        ("The minister rejected claims that 16 people had died.", "The minister"),
        ("The office denied a report by the UN that 16 people were killed.", "The office"),
        ("Arland disputes the ministry's figure of 16 dead.", "the ministry"),
        ("The minister rejected a truce and said 16 people had died.", "The minister"),
        ("The agency was able to confirm the deaths of 16 people.", "The agency"),
        (
            "The Lakes Relief Service put it at 79. The agency had reported 58 dead.",
            "The Lakes Relief Service",
        ),
        ("It has burned 580 homes, Cal Fire said.", "Cal Fire"),
        ("Twelve homes were destroyed, according to London Fire.", "London Fire"),
        ("Floods rage, with 104 people still listed as missing, the board said.", "the board"),
        ("A wave that hit Kost without warning killed 12, officials said.", "officials"),
        (
            "KOST, Norland (AHW) - The Lakes Board said 79 people had died out of 103 confirmed cases.",
            "The Lakes Board",
        ),
        ("12 people were killed.", None),
        ("The group claimed responsibility for the blast, which killed 12 people.", None),
        ("The aftershocks raised the death toll to six.", None),
    ],
)
def test_the_claimant_is_who_says_the_figure(text, claimant):
    [(_, found)] = said(text, "claimant")

    assert found == claimant or (claimant and found and found.startswith(claimant))


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "On Tuesday the military command posted an infographic about losses. "
            "The infographic also claimed 303 tanks have been destroyed.",
            "the military command",
        ),
        ("The Relief Agency warned of hunger. It said 300 families fled.", "The Relief Agency"),
        (
            "Janan Sayeed, a spokesman, spoke on Sunday, officials said. "
            "Mayor Ana Ruiz said help was late. She said 12 people had died.",
            "Mayor Ana Ruiz",
        ),
        (
            "The General Staff of the army reports:\n\nTwo civilians were killed in the town.",
            "The General Staff of the army",
        ),
        (
            "Mayor Ana Ruiz told reporters help was late. Twelve people had been killed.",
            "Mayor Ana Ruiz",
        ),
        (
            "According to a 1989 report by the Transport Board, it had been hit before. "
            "The mayor spoke to us. The report said 12 people were hurt.",
            "a 1989 report by the Transport Board",
        ),
        (
            "“Our men counted the shells,” said its leader, Rui Tavora. He claimed 17 had died.",
            "its leader, Rui Tavora",
        ),
        ("A committee is studying the war. It has reported that 12 people died.", "A committee"),
        ("The mayor, Ana Ruiz, said two men, both farmers, had died.", "The mayor, Ana Ruiz"),
        ("A nurse was on duty. She said 12 people died.", "A nurse"),
        ("The road is closed. He said 12 people died.", "He"),
        (
            "Police spoke at noon. A doctor at the hospital said bodies came in. "
            "Nine of them, he said, had been shot dead.",
            "A doctor at the hospital",
        ),
        (
            "Police said little. Police Capt. Rick Mull said help was late. "
            "“Fewer than 10 were injured,” he said.",
            "Police Capt. Rick Mull",
        ),
        (
            "Officials said 12 people had died in Herat; In Ghazni 20 were missing.",
            "Officials",
        ),
        (
            "Police spoke first. On the quay, Umm Hassan, 54, had waited. She was tired. "
            "Her neighbours, she said, had lost 12 children.",
            "Umm Hassan",
        ),
        (
            "Officials put the dead at 14. The same officials had put the dead at 12.",
            "Officials",
        ),
        (
            "Mayor Ana Ruiz came to the hall.\n[BEGIN RECORDING] Twelve people died in the fire "
            "that we saw. [END RECORDING]",
            None,
        ),
        (
            "Mayor Ana Ruiz spoke in the hall. [BEGIN RECORDING] Twelve people died in the fire. "
            "[END RECORDING]",
            "Mayor Ana Ruiz",
        ),
        (
            "Officials spoke at noon. Levies sources said the men were asleep. "
            "Two others were hurt, they added.",
            "Levies sources",
        ),
        (
            "One shopkeeper said he had helped bury 20 people; another put the figure at 35.",
            "another",
        ),
        (
            "Some 300 died according to the army, and 400 according to the rebels.",
            "the rebels",
        ),
        (
            "The legal office issues the following statement on the raid:\n\nSix priests died.",
            "The legal office",
        ),
        (
            "Mayor Ana Ruiz issued the following statement:\n\n“We mourn.”\n\nSix priests died.",
            None,
        ),
        (
            "The Front was blamed, officials say. It also called a paper claiming that it had "
            "kidnapped 12 students.",
            "officials",
        ),
        ("More from the ferry company. It says 187 people were rescued.", "the ferry company"),
        ("Some numbers from the Fire Service. Three men died.", "the Fire Service"),
        (
            "The Mines Office would not speak. Twelve people died in 2022, its figures show.",
            "The Mines Office",
        ),
        (
            "Mayor Ana Ruiz, speaking to Radio One, blamed a war of gangs. "
            "She said 12 people had died.",
            "Mayor Ana Ruiz",
        ),
        (
            "Its spokesman, Rui Tavora, said little.\n\nThe junta, which rules the town, did not "
            "answer. In a statement, it said its aircraft had struck. No one was hurt, it said.",
            "The junta",
        ),
    ],
)
def test_attribution_runs_over_sentences(text, claimant):
    *_, (_, found) = said(text, "claimant")

    assert found == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "LIMA, 3 MAY 88 (RADIO UNO) -- [COMMUNIQUE] [GENERAL COMMAND OF THE FRONT (GCF)] "
            "[TEXT] TODAY OUR UNITS KILLED 12 SOLDIERS.",
            "GENERAL COMMAND OF THE FRONT",
        ),
        (
            "LIMA, 3 MAY 88 (RADIO UNO) -- [REPORT] [COLONEL JUAN SOTO, CHIEF OF STAFF] [TEXT] "
            "I MUST INFORM YOU THAT 12 SOLDIERS DIED.",
            "COLONEL JUAN SOTO",
        ),
        (
            "LIMA, 3 MAY 88 (RADIO UNO) -- [REPORT] [ANA PAZ] [TEXT] 12 SOLDIERS DIED TODAY.",
            None,
        ),
        (
            "LIMA, 3 MAY 88 -- [INTERVIEW WITH MINISTER JUAN SOTO BY UNIDENTIFIED REPORTER] [TEXT] "
            "[REPORTER] How is it there? [SOTO] Twelve soldiers died.",
            "MINISTER JUAN SOTO",
        ),
        (
            "LIMA, 3 MAY 88 -- [INTERVIEW WITH MINISTER JUAN SOTO BY UNIDENTIFIED REPORTER] [TEXT] "
            "[SOTO] We are sad. [REPORTER] Twelve soldiers died.",
            None,
        ),
        (
            "ARMED FORCES HEADQUARTERS\nCommuniqué No. 214\n\nTwelve terrorists were killed.",
            "ARMED FORCES HEADQUARTERS",
        ),
        ("Daily bulletin of the General Staff\n\nTwelve rebels were killed.", "the General Staff"),
        ("Statement by the High Envoy on Arland\n\nTwelve children were killed.", "the High Envoy"),
        ("Evening bulletin\n\nTwelve children were killed.", None),
        (
            "RUIZ: How many were hurt?\n\nLIND: Some 40 people were injured here.\n\n"
            "RUIZ: Where are they now?\n\nLIND: They went to the ward.",
            "LIND",
        ),
    ],
)
def test_a_head_tells_whose_word_a_report_is(text, claimant):
    [(_, found)] = said(text, "claimant")

    assert found == claimant


@pytest.mark.parametrize(
    ("line", "claimant"),
    [
        ("(Communicated by the army spokesman)", "the army spokesman"),
        ("Issued by the Arland Ministry of Defence", "the Arland Ministry of Defence"),
        ("Issued by hand", None),
        ("The camp was released by the army spokesman", None),
    ],
)
def test_a_report_is_the_word_of_who_issued_it_by_its_head(line, claimant):
    text = f"The week in Mora\n\n{line}\n\nTwelve gunmen were killed in Mora on Monday."
    assert said(text, "claimant")[-1][1] == claimant


def test_a_press_release_speaks_for_whoever_issued_it():
    text = "PRESS RELEASE\nThe Port Authority is sorry. Twelve people were hurt on the quay."
    [claim] = find(Report(text=text, publisher="Port Authority")).claims

    assert claim.claimant is not None
    assert claim.claimant.text == "Port Authority"


def test_who_passes_a_figure_on_is_the_relay():
    [claim] = claims("State media quoted officials as saying 12 had died.")

    assert claim.relay is not None
    assert claim.relay.text == "State media"
    assert claim.cue is not None
    assert claim.cue.text == "quoted officials as saying"


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people died, State Radio said, quoting a doctor.",
        "State Radio, citing a doctor, reported 12 deaths.",
        "State Radio reported on Monday, citing a doctor, that 12 people had died.",
        "Citing a doctor, State Radio said 12 people had died.",
    ],
)
def test_whoever_cites_a_witness_is_the_relay(text):
    [claim] = claims(text)

    assert claim.claimant is not None
    assert claim.relay is not None
    assert (claim.claimant.text, claim.relay.text) == ("a doctor", "State Radio")


def test_a_sentence_that_breaks_off_has_its_claim_all_the_same():
    [claim] = claims("Twelve people died, reported the who killed to which said")

    assert claim.low == 12


def test_what_is_told_of_others_is_the_word_of_who_told_of_the_first() -> None:
    text = "The UN said 1,737 people were killed. Another 1,978 people were injured."

    assert {claimant for _, claimant in said(text, "claimant")} == {"The UN"}


@pytest.mark.parametrize(
    "text",
    [
        "Malia said it would leave the force, after four of its soldiers were killed.",
        "Monday's clash raised the number of rebels reported killed to 90.",
        "The tremors that struck Lutova on Monday have raised the toll to 12 dead.",
    ],
)
def test_nobody_states_the_background_of_a_plan_nor_does_a_clash(text: str) -> None:
    assert [found for _, found in said(text, "claimant")] == [None]


@pytest.mark.parametrize("pronoun", ["He", "She", "They", "It"])
def test_a_pronoun_that_stands_for_nobody_named_is_the_claimant_itself(pronoun: str) -> None:
    assert said(f"{pronoun} said nine people had drowned at the ford.", "claimant") == [
        ("nine", pronoun)
    ]


def test_who_is_named_beside_a_quotation_goes_before_a_pronoun() -> None:
    text = 'He was tired. "We buried 14 men at dawn," Ana Ruiz said.'

    assert said(text, "claimant") == [("14", "Ana Ruiz")]


@pytest.mark.parametrize(
    ("source", "verb"),
    [
        ("A rescue team from the Red Crescent", "has confirmed"),
        ("UN bodies", "have confirmed"),
        ("Aid bodies", "have counted"),
        ("The Coast Defence League (CDL), one of several militias,", "reported"),
        ("The league, one of the oldest on the coast,", "reported"),
    ],
)
def test_teams_bodies_and_one_of_several_speak(source: str, verb: str) -> None:
    [(_, claimant)] = said(f"{source} {verb} 45 deaths in Orva.", "claimant")
    assert claimant is not None
    assert source.startswith(claimant)


@pytest.mark.parametrize("said_so", ["recently shared that", "made clear that", "detailed that"])
def test_who_shares_details_or_makes_clear_says_so(said_so: str) -> None:
    text = f"The harbour office {said_so} 45 people had died."

    assert said(text, "claimant") == [("45", "The harbour office")]


def test_nobody_says_what_is_clear() -> None:
    assert said("It is clear that 45 people died.", "claimant") == [("45", None)]
