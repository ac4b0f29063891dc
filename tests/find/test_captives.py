"""Who is held, taken, freed or sought, and what is lost: rows of the usual wordings."""

import pytest

from according.find import find
from according.model import Report
from tests.find.told import said


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        # Totals that a noun of the deed names.
        ("Kidnappings in Gela rose to 1,236 last year.", "1236 abducted"),
        ("The commission listed 1,172 cases of abduction in the province.", "1172 abducted"),
        # Jails.
        ("After the riots 23 leaders were lodged in the city's central jail.", "23 detained"),
        ("Some 900 Rohads are languishing in Tarnish prisons since the war.", "900 detained"),
        ("After the protest 65 members of the party were sent to jail.", "65 detained"),
        ("Among those held after the demonstration are 23 women.", "23 detained"),
        ("Police said youths threw petrol bombs in Gamla; 34 people were held.", "34 detained"),
        (
            "Eighty-six people were still being held after the rioting, prosecutors said.",
            "86 detained",
        ),
        (
            "Three militants were arrested with two pistols and a grenade.",
            "1 captured; 2 captured; 3 detained",
        ),
        ("After the riots 621 youths were taken to the prison at Gela.", "621 detained"),
        ("After the riots 40 teachers have been held since June, lawyers said.", "40 detained"),
        ("After the riots four meetings have been held since June.", ""),
        # Whoever armed men hold and is no soldier.
        ("The Tarna rebels claimed to hold 214 captives.", "214 abducted"),
        ("The Tarna rebels claimed to hold 214 soldiers.", "214 captured"),
        ("The talks are about the hostages, of whom 133 remain in Gamla.", "133 abducted"),
        ("Kin of the hostages, 133 of whom remain in Gamla, marched.", "133 abducted"),
        ("Kin of the workers, 133 of whom remain in Gamla, marched.", ""),
        ("The hall in Gamla claims to hold 214 people.", ""),
        ("The rebels still hold 23 people, the army said.", "23 abducted"),
        ("The ship's 23 crew are being held by Tarna rebels.", "23 abducted"),
        ("Twelve technicians kidnapped near Gamla were being held in the desert.", "12 abducted"),
        ("Fifty women were carried off by the insurgents.", "50 abducted"),
        ("Two Frenchmen are among the foreigners held hostage.", "2 abducted"),
        (
            "An American, two Frenchmen and an Italian are among the hostages.",
            "1 abducted; 1 abducted; 2 abducted",
        ),
        ("At least 200 boys were recruited by force into the militia.", "200 abducted"),
        ("About 8,000 troops are being held as prisoners of war.", "8000 captured"),
        ("The army captured eight members of the rebel network.", "8 captured"),
        (
            "The army recovered 40 motorcycles and a lorry from the rebels.",
            "1 captured; 40 captured",
        ),
        ("After the riot 26 protesters were handed over to the police.", "26 detained"),
        ("Some 1,900 soldiers captured in May are still held in Arland.", "1900 captured"),
        ("Two suspects were held with three grenades.", "2 detained; 3 captured"),
        # Freed.
        (
            "The navy has rescued 2,834 people, and the coast guard 1,736.",
            "1736 rescued; 2834 rescued",
        ),
        ("Each side returned 185 prisoners of war.", "185 rescued"),
        ("Police recovered three kidnapped traders.", "3 rescued"),
        (
            "Gunmen abducted 16 labourers, eight of whom were later recovered.",
            "16 abducted; 8 rescued",
        ),
        (
            "Seven workers kidnapped on Sunday in Gamla State have regained freedom.",
            "7 rescued",
        ),
        (
            "Eighty girls who had been held in a seminary by militants regained their freedom.",
            "80 rescued",
        ),
        ("Firefighters brought 22 residents down from the upper floors.", "22 rescued"),
        ("The trawler took 106 people off a wooden boat.", "106 rescued"),
        ("A girl aged four was pulled out alive.", "1 rescued"),
        (
            "By evening 1,742 people had been rescued by boat and 340 by helicopter.",
            "1742 rescued; 340 rescued",
        ),
        ("Some 1,200 tourists were brought back from the valley by road.", "1200 rescued"),
        ("Firemen brought out 250 people from the hotel.", "250 rescued"),
        ("Commandos brought 750 people out of the theatre.", "750 rescued"),
        ("Seven survivors were brought to Gela.", "7 rescued"),
        ("The coastguard took 88 migrants to Gela after their dinghy sank.", "88 rescued"),
        ("A vessel with 35 people aboard ran aground; all were rescued.", "35 rescued"),
        ("A vessel carrying 35 people ran aground, but all were picked up.", "35 rescued"),
        # Whom a clause right behind them names without "whom".
        ("The families of the 23 students they abducted wept.", "23 abducted"),
        ("After the bombing police named the 12 men they had arrested.", "12 detained"),
        ("Ten people were seized when armed men stormed the inn.", "10 abducted"),
        # Prisoners of war.
        ("The committee visited 12,700 men held in Arland as prisoners of war.", "12700 captured"),
        ("Sixty of the soldiers remain in captivity.", "60 captured"),
        ("The coastguard brought 232 migrants back to Gela.", "232 rescued"),
        # Not heard of.
        ("Police have been unable to trace 14 people.", "14 missing"),
        ("In the valley 1,300 people are being looked for.", "1300 missing"),
        ("Some 29 people were on board the airliner that disappeared.", "29 missing"),
        ("The army lost contact with a patrol of 11 men.", "11 missing"),
        ("Divers searched the river for two children.", "2 missing"),
        ("Rescuers were hunting for three children.", "3 missing"),
        # On board of what is sought.
        ("The coastguard lost contact with a boat with 16 people aboard.", "16 missing"),
        ("Contact was lost with a helicopter carrying nine people over the gulf.", "9 missing"),
        ("A boat carrying 60 migrants has vanished.", "60 missing"),
        # Losses of materiel.
        ("The army's losses amounted to 60 tanks and 20 aircraft.", "20 lost; 60 lost"),
        ("Arland's losses include 25 vehicles and six tanks.", "25 lost; 6 lost"),
        ("Losses of the fleet total 28 ships.", "28 lost"),
        ("Arland lost two Su-34 bombers.", "2 lost"),
    ],
)
def test_a_way_of_saying_gives_its_claims(sentence: str, claims: str) -> None:
    found = find(Report(text=sentence)).claims
    said = sorted(f"{claim.low or claim.high} {claim.measure.value}" for claim in found)

    assert "; ".join(said) == claims


@pytest.mark.parametrize(
    "sentence",
    [
        "The coach released three players before the season.",
        "The firm let go 300 staff.",
        "The committee searched the archives for two witnesses.",
        "The boat brought 40 people to Gela.",
        "Some 40 reporters waited for the freed hostages.",
        "Two former hostages said they had been beaten.",
        "Three swimmers were missing from the final.",
        "The agency has received 40,000 requests to trace people missing in the war.",
    ],
)
def test_what_is_no_toll_gives_no_claim(sentence: str) -> None:
    assert not find(Report(text=sentence)).claims


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The gang freed nine pupils on Sunday but is still holding 30.",
            [("nine", "rescued"), ("30", "abducted")],
        ),
        (
            "Police released nine marchers but were holding 30 others after the riot.",
            [("nine", "rescued"), ("30", "detained")],
        ),
        ("Inmates took 30 guards hostage in two prisons.", [("30", "abducted")]),
        (
            "Gunmen killed nine. Police held 30 suspects in a jail.",
            [("nine", "killed"), ("30", "detained")],
        ),
    ],
)
def test_who_holds_tells_how_they_are_held(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == found
