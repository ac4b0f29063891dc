import pytest

from tests.find.told import by_rule

BLAST = "A blast killed two people in Gorva on Monday. "


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # A people's name only describes.
        ("Six people were hurt when a roof fell at a British shopping centre.", None),
        ("Six people were hurt when a roof fell at a South African shopping centre.", None),
        ("Six people were hurt along the Malian-Peruvian borders.", "Malian-Peruvian borders"),
        ("Six people were hurt in the Kurdish region.", "Kurdish region"),
        ("Six people were hurt in floods across the Western provinces.", "Western provinces"),
        ("Six people were hurt in floods in Western countries.", None),
        ("A raid on a U.S.-flagged barge hurt six sailors in Kosti.", "Kosti"),
        # So do names before what bears them.
        ("The hall holds 90 captives who were freed in the Orlan deal.", None),
        ("Ten people were killed under the Orlan administration.", None),
        ("Ten people were killed in the Orlan valley.", "Orlan valley"),
        # Wars, feasts, chambers and papers are no places.
        ("Six people died in World War II.", None),
        ("Six people died in Operation Iron Gate.", None),
        ("A float crashed at the Carnival and injured 12 people.", None),
        ("Shots were fired in the Senate, and 12 people were injured.", None),
        ("He wrote in the Orlan Times that 12 people had been killed.", None),
        ("The enemy lost 12 troops in the zone of Battlegroup East.", None),
        # Nor is who strikes.
        ("Air defences destroyed 64 of the 69 drones launched by Peru.", None),
        # Nobody was where it is said that they were not, nor at war between its parties.
        ("He was not in the Orlan Room when six people were killed.", None),
        ("In the war between Peru and Malia, 90 people were killed in Gorva.", "Gorva"),
        # A park is a nation's, a resort lies where "of" says, a department not in the town south of it.
        ("Ten died near Orla and six people died in Gorva National Park.", "Gorva National Park"),
        ("Six people died near the Red Sea resort of Gorva.", "Gorva"),
        (
            "They fought in Orlan province to the north of Gorva, where six people died.",
            "Orlan province",
        ),
        # A street is called after somebody.
        ("Six people were hurt in a crash on St Peter's Road.", "St Peter's Road"),
        ("Six people were hurt in a crash in Orla's Gorva.", "Gorva"),
        ("Six people were hurt in war-torn Gorva.", "Gorva"),
    ],
)
def test_a_name_that_is_no_place(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[-1][1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # Somebody who speaks, has a title, an age or kin is no place.
        ("Orlan told the court that he was sorry. Six people died in the attack on Orlan.", None),
        ("Mr Orlan was shot. Six people died in the attack on Orlan.", None),
        ("Dana Orlan, 44, was shot. Six people died in the attack on Orlan.", None),
        ("Orlan's widow wept. Six people died in the attack on Orlan.", None),
        ("Rain fell on the hills. Six people died in the attack on Orlan.", "Orlan"),
        # A town in which something is said to be is one, whoever has its name.
        ("Mr Orlan lived in Orlan. Six people died in the attack on Orlan.", "Orlan"),
        ("Police seek a gunman. Nobody is in custody for the Orlan shooting.", "Orlan"),
        (
            "The 9-year-old girl, Dana Orlan, fell. Nobody is in custody for the Orlan shooting.",
            None,
        ),
        ("Ms Orlan was hit. Nobody is in custody for the Orlan shooting.", None),
    ],
)
def test_somebody_is_no_place(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[-1][1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The court heard of the Gorva gunman. He killed six people.", "Gorva"),
        ("The agents knew the Gorva Marathon bomber, who killed six people.", "Gorva Marathon"),
        ("The Tu-22 bombers flew again. They killed six people.", None),
        ("The US bombers flew again. They killed six people.", None),
        ("A Libyan gunman fled. He killed six people.", None),
    ],
)
def test_who_is_called_after_a_place_struck_there(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[-1][1] == place


SCHOOL = "A man broke into Orlan Primary School in Gorva on Monday.\n\nThe town mourned. "


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            f"{SCHOOL}A teacher was one of six people who died at the school.",
            "Orlan Primary School",
        ),
        (f"{SCHOOL}Six people died at the school of Lutova.", "Lutova"),
        ("A riot broke out on Monday. Six people died in the prison.", None),
        # An abbreviation before a noun names no place, however far apart they stand.
        ("Six people were wounded. One was a U.S.  student.", None),
        ("Cause: House fire. Six people were hurt.", None),
    ],
)
def test_a_site_is_called_by_its_kind(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[-1][1] == place
