import pytest

from tests.find.told import by_rule, said

HALL = "A roof fell on the guests of a hall on Monday, and nine people died."


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # Capitals tell no name in a headline that has them throughout.
        (f"Nine Killed in Roof Collapse\n\n{HALL}", None),
        (f"Nine Killed in Crush\n\n{HALL}", None),
        (f"Nine Killed in Gorva Hall Roof Collapse\n\n{HALL} It stood in Gorva.", "Gorva"),
        ("Feast in Peru Ends in Bloodshed as Nine Die\n\nNobody was held.", "Peru"),
        # What everybody or the report itself calls so is one; so is what is no word.
        ("Nine Die in Malia Dance Hall\n\nThe hall in Malia was full, police said.", "Malia"),
        ("Nine Die in Long Creek\n\nThe roof of a hall in Long Creek fell.", "Long Creek"),
        ("Nine Die in Gorva\n\nThe roof of a hall fell.", "Gorva"),
    ],
)
def test_the_name_in_a_headline_whose_words_have_capitals(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[0][1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # Who bears arms, a storm, a feast, a ship and a charity are no places.
        ("Nine Abu Rahim gunmen were killed near Gorva.", "Gorva"),
        ("The Gorva gunman killed nine people.", "Gorva"),
        ("Red Cross officials said nine people had died.", None),
        ("Nine people died at a UNESCO-supported school.", None),
        ("On a hill by the river the Guard Strike Group Alpha killed nine rebels.", None),
        ("Nine Niger Delta rebels were killed.", None),
        # Where a village is, and what a river's mouth is of.
        ("Rebels kill nine in southern Peru village.", "Peru"),
        ("Nine people drowned near the mouth of the Gorva river.", "Gorva river"),
        ("Nine people were shot in a township called Gorva.", "Gorva"),
        ("Nine people died in a blast close to Gorva.", "Gorva"),
        ("Nine people died, said a source close to Gorva.", None),
        # "There" is where the sentence before was, whatever that counts.
        ("Troops fought rebels around Gorva.\n\nNine people were killed there.", "Gorva"),
    ],
)
def test_what_is_a_place_beside_what_is_none(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[0][1] == place


@pytest.mark.parametrize(
    "text",
    [
        "Nine killed as Cyclone Orla nears.\n\nRoofs were torn off.",
        "Nine dead in clashes.\n\nThe Abu Rahim rebels fled. Abu Rahim fighters fired back.",
        "Nine Killed: Full Report\n\nThe police gave no names.",
    ],
)
def test_no_such_name_is_chosen_either(text: str) -> None:
    assert said(text, "place")[0][1] is None


def test_speakers_of_a_broadcast_head_no_entries() -> None:
    text = (
        "DANA RUIZ, HOST:\n\nMore on the fire in Gorva. Nine people died.\n\n"
        "OLA BERG, BYLINE:\n\nPolice came soon.\n\nRUIZ: And then?\n\n"
        "BERG: Twelve more were pulled out alive."
    )
    assert {place for _, place in by_rule(text, "place")} == {"Gorva"}
