"""Days of an encyclopaedia's current events: one or two sentences, sources in brackets behind."""

import pytest

from tests.find.told import claims, counted, said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A glider tug crashes near Dorn, killing all of the 19 cadets on board.",
            "19 killed cadets",
        ),
        ("A blast in Dorn kills almost all of the 19 cadets.", ""),
        (
            "A coach with a burst tyre swerves and strikes a lorry head-on. Nine people die.",
            "9 killed people",
        ),
        ("Bombers strike three hotels in Dorn.", "3 damaged hotels"),
        (
            "Residents from more than 60 homes in Dorn are evacuated.",
            "60- evacuated homes",
        ),
        ("Residents from 60 homes in Dorn were killed.", ""),
        (
            "Shots wound two pupils in Dorn. One of the pupils dies three days later.",
            "2 injured pupils; 1 killed pupils",
        ),
        ("The mayor says dozens of others are unaccounted for and feared dead.", "24- missing others"),
        ("The death toll among stranded pilot whales rises to 41.", ""),
        ("The death toll of the floods in Dorn rises to 41.", "41 killed death toll"),
        (
            "A bus crash kills 21 people. Seven of the dead were from Oman, five from Chad and"
            " one from Peru.",
            "21 killed people; 7 killed the dead < 21; 5 killed the dead < 21;"
            " 1 killed the dead < 21",
        ),
        ("Floods in Dorn sent thousands seeking emergency shelter.", "2000- displaced thousands"),
        ("Floods in Dorn sent thousands fleeing.", "2000- displaced thousands"),
        ("Rain flooded towns, forcing 500 people into emergency shelters.", "500 displaced people"),
        (
            "Six passengers died when three coaches of an express were gutted.",
            "6 killed passengers; 3 destroyed coaches",
        ),
        (
            "The death toll of the raids increases to 141 people with over 900 others wounded.",
            "141 killed people; 900- injured others",
        ),
        ("Twelve bankers go on trial in Dorn over the collapse of a bank.", ""),
        ("A convoy strikes a landmine near Dorn, killing five guards.", "5 killed guards"),
        ("Thirty-seven sailors are brought back to shore.", "37 rescued sailors"),
        ("Police in Dorn seize two boats with 3 tonnes of hashish.", ""),
        ("Police in Dorn arrest five people in a raid on a drug ring and seize cocaine.", ""),
        (
            "Police in Dorn arrest five rioters in a raid on a drug den.",
            "5 detained rioters",
        ),
        (
            "- Oct. 2, Dorn: a boat sank, killing 18 elderly rowers.\n"
            "- Oct. 3, Malva: a storm came ashore, killing 58.",
            "18 killed elderly rowers; 58 killed 58",
        ),
    ],
)  # fmt: skip
def test_a_line_tells_what_befell_whom(text: str, told: str) -> None:
    assert counted(text) == told


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A bus falls into a gorge, killing 12 people. (The Times of Israel)", None),
        ("A raid kills two men. (AFP via ABC News Australia) (France 24)", None),
        ("A bomb goes off in a bank in the Indonesian capital Jakarta, hurting three.", "Jakarta"),
        ("A mine in the Korazan capital Lutova kills three policemen.", "Lutova"),
        ("Five guards are killed in Malia's restless Korazan region.", "Korazan region"),
        ("At least 42 homes have burned down in the US state of Oregon.", "Oregon"),
        ("The army deploys in Peru's south amid El Niño-related floods that killed four.", "Peru"),
        ("Rain at the time of Hurricane Stin brought landslides to Peru, killing 15.", "Peru"),
        (
            "A grenade is thrown into a bar in the resort town of Dorn, north of the port city of"
            " Malva, wounding eleven people.",
            "Dorn",
        ),
        ("Crews save nine people from a mudslide in Dorn in Lao Province.", "Dorn"),
        ("The toll in Peru stands at 3,124 deaths, the highest in Europe.", "Peru"),
        ("Malian forces attack Lutova with drones, killing four civilians.", "Lutova"),
        ("Ten guards died in the attack Lutova remembers.", None),
        ("Seven people die in the south of the Pacific nation's main island of Viti.", "Viti"),
        (
            "Raiders, many from Malia, attacked a camp in the Korazan tribal region; 9 died.",
            "Korazan tribal region",
        ),
        ("Fighting at a United Nations compound in the city of Dorn leaves 15 men dead.", "Dorn"),
        ("The toll of the Easter bombings rises to 287.", None),
        ("Peru withdraws from the Africa Cup of Nations after two men were killed.", "Peru"),
        ("The President was among 97 Killed in Plane Crash.", None),
        ("Two people drown in Manhattan's 157th Street station.", "Manhattan"),
    ],
)
def test_a_line_tells_where(text: str, place: str | None) -> None:
    assert {where for _, where in said(text, "place")} == {place}


LIST = """February 17, Korazan state, India. A train derails; at least 11 people are killed.

August 3 Gorva, Malia: A grenade thrown into a camp left 14 people dead.

October 9, Peru. A mine caves in, killing six.

April 20: Two people died in a fire. The incident occurred near Surat.

May 31 - Commandos raided a ship; eight activists were killed.
"""


def test_each_entry_of_a_list_of_days_has_its_own_place_or_none():
    places = ["Korazan", "Gorva", "Peru", "Surat", None]

    assert [place for _, place in said(LIST, "place")] == places


def test_the_place_of_a_part_is_not_that_of_the_figures_after_it():
    text = "The toll of the Orva Sea quake rises to 37, 35 of them in Izmora; 885 are injured."

    assert [place for _, place in said(text, "place")] == ["Orva Sea", "Izmora", "Orva Sea"]


def test_a_country_that_counts_its_dead_is_where_they_died():
    text = "Floods kill 81 people in Peru. Neighbouring Chile counts 12 dead."

    assert [place for _, place in said(text, "place")] == ["Peru", "Chile"]


def test_some_of_the_wounded_are_wounded():
    text = "The toll rises to 59 after seven of the wounded die in hospital."

    assert said(text, "subject")[1] == ("seven", "the wounded")


def test_whom_the_police_name_they_do_not_count():
    [claim] = claims("Police name two suspects in a shooting in Dorn in which ten guards died.")

    assert claim.claimant is None


def test_who_claims_an_attack_tells_nothing_of_those_aboard():
    text = "The rebels claim an attack on a tanker, whose 25 crew members are evacuated."

    assert [claimant for _, claimant in said(text, "claimant")] == [None]
    assert [who for _, who in said("The army claims a raid killed 12 men.", "claimant")] == [
        "The army"
    ]


def test_what_may_still_be_so_is_possible():
    assert [status for _, status in said("Some 240 men may still be stuck.", "status")] == [
        "possible"
    ]


def test_a_toll_that_rises_is_of_today_however_long_ago_it_began():
    text = "The death toll of the collapse in Dorn, six days ago, increases to 53."

    assert said(text, "as_of") == [("53", "2022-03-08")]


def test_a_line_in_the_present_tense_is_of_its_day_whatever_was_yesterday():
    text = (
        "Malia carries out air strikes in Dorn, killing four rebels. Three guards were wounded in"
        " yesterday's rocket attacks."
    )

    assert [day for _, day in said(text, "as_of")] == ["2022-03-08", "2022-03-07"]


def test_who_is_presumed_dead_casts_no_doubt_past_a_semicolon() -> None:
    text = "Five are dead and eight are missing, presumed dead; 31 people remain in hospital."

    assert [status for _, status in said(text, "status")] == ["asserted"] * 3


def test_suspected_hideouts_are_no_suspicion_of_those_who_bomb_them() -> None:
    [claim] = claims("Air force jets bomb suspected rebel hideouts in Dorn, killing 45 rebels.")

    assert (claim.claimant, claim.status) == (None, "asserted")
