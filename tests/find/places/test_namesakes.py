"""Places after which sites, events and capitals are called, and those to which people come."""

import pytest

from tests.find.told import by_rule


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # What a city's name stands before is in it.
        ("She was hurt as nine people left a Boston nightclub, where nine died.", "Boston"),
        ("Guards saw nine people die when a mob left a small Glasgow church.", "Glasgow"),
        ("The jets bombed a Mariupol music school and killed nine pupils.", "Mariupol"),
        ("He spoke of the Westminster attack, in which nine people died.", "Westminster"),
        ("The Indian Ocean tsunami killed nine of her cousins.", "Indian Ocean"),
        ("Nine people died when the crowd left a Harbeck nightclub.", None),
        # A capital may be called by its people alone.
        ("A guard was shot and nine people died in the Danish capital.", "Danish capital"),
        ("Nine people died in the Danish capital, Copenhagen.", "Copenhagen"),
        ("Nine people died when Danish capital fled a bank.", None),
        # A town may be called by a side, and a group is not where it is outlawed.
        ("A fire at a mill in West, Texas, killed nine people.", "West"),
        ("Nine men of the group, banned in Peru, were killed in Gorva.", "Gorva"),
        ("Rain in the Soviet republic of Georgia killed nine people.", "Georgia"),
        ("She was seized on her way to Gorva where nine people died.", "Gorva"),
    ],
)
def test_the_place_that_lends_its_name(text: str, place: str | None) -> None:
    assert by_rule(text, "place")[-1][1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Some 12,000 refugees have entered Peru since the war in Kenya began.", "Peru"),
        ("Some 12,000 refugees from Kenya and Chad reached Europe in May.", "Europe"),
        ("Some 12,000 refugees sought asylum in the EU in May.", "EU"),
        ("Some 12,000 refugees from Kenya have also fled to Peru.", "Peru"),
        ("Some 12,000 refugees came to the Canal city of Gorva from Kenya.", "Gorva"),
    ],
)
def test_who_is_displaced_is_where_they_came_to(text: str, place: str) -> None:
    assert by_rule(text, "place")[-1][1] == place
