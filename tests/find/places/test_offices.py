import pytest

from tests.find.told import by_rule

QUAKE = "A quake shook Malia and Orla province.\n\n"
BLAST = "A blast in Orla killed four people.\n\n"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # Who holds office at a place counts what happened there.
        (f"{QUAKE}The governor of the Gorva region said nine people had died.", "Gorva"),
        (f"{QUAKE}Gorva's sheriff said that nobody had died.", "Gorva"),
        (f"{QUAKE}Gorva officials said that nobody had died. A wall fell in Gorva.", "Gorva"),
        # A word that joins sentences names no place.
        (f"{QUAKE}Yet residents said that nine people had died.", "Malia"),
        # Not every body has its name from a place.
        (f"{QUAKE}Karda officials moved nine bodies.", "Malia"),
        # Where a report tells one event, only those of another town count another.
        (f"{BLAST}The mayor of Gorva, Ola Berg, said nine people were hurt.", "Gorva"),
        (f"{BLAST}The governor of Gorva region said nine people were hurt.", "Orla"),
        (f"{BLAST}Gorva police said nine people were hurt.", "Orla"),
    ],
)
def test_who_counts_for_a_place(text: str, place: str) -> None:
    assert by_rule(text, "place")[-1][1] == place


def test_the_scene_may_be_told_behind_a_caption() -> None:
    text = (
        "Blast in Peru kills nine\n\nGuards carry a coffin\n\nOFE\n\n"
        "A blast killed nine guards in the south of Peru on Monday, officials said.\n\n"
        "The bomb lay on the coastal road near Gorva and went off in the evening.\n\n"
        "Nine people died, an officer said."
    )
    assert by_rule(text, "place")[-1] == ("Nine", "Gorva")


def test_a_province_is_not_given_up_for_the_town_where_it_was_written() -> None:
    text = "Army kills nine\n\nORLA CITY—Raids killed nine rebels in Gorva province, the army said."
    assert by_rule(text, "place")[-1] == ("nine", "Gorva province")
