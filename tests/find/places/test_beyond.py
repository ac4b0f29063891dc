import pytest

from tests.find.told import by_rule

BLAST = "A bomb killed nine people at a market in Gorva on Monday.\n\nPolice closed roads. "
PERU = "A bomb killed nine people at a market in Gorva, Peru, on Monday.\n\nPolice closed roads. "


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # Years of a war are no town's: its country's, or of no place that is told.
        (f"{BLAST}The nine-year insurgency has claimed 4,100 lives.", None),
        (f"{PERU}The nine-year insurgency has claimed 4,100 lives.", "Peru"),
        (f"{BLAST}According to ministry data, 318 people were killed between 2011 and 2014.", None),
        (f"{BLAST}Some 2,700 people have died in the conflict since 1987.", None),
        (f"{BLAST}The rebels have killed at least 140 people this month alone.", None),
        (f"{BLAST}At least 2,100 people have died in the city since 1987.", "Gorva"),
        (f"{BLAST}In 2019 the mayor survived an attack that killed 41 people.", None),
        # Nor is another attack, of which is not told where.
        (f"{BLAST}In January, 31 people were killed in an attack on a convoy.", None),
        (f"{BLAST}In January, 31 people were killed there.", "Gorva"),
        # It happened elsewhere, and that is all that is told.
        (f"{BLAST}Across the border, 31 people were killed.", None),
        (f"{BLAST}In neighbouring countries, 31 people were killed.", None),
        (f"{BLAST}Officers arrested 12 people at a farm nine miles away.", None),
        # Prisoners of war change hands, and drones fall, wherever that was.
        (f"{BLAST}The two sides exchanged 45 prisoners of war.", None),
        (f"{BLAST}The rebels let 45 hostages go in exchange for food.", "Gorva"),
        (f"{BLAST}Air defences shot down 45 drones overnight.", None),
        (f"{BLAST}Peru's air force said it had shot down 45 drones.", "Peru"),
    ],
)
def test_what_reaches_beyond_a_town_is_not_the_towns(text, place) -> None:
    assert by_rule(text, "place")[-1][1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # A country's own count is its own, after a place that is not the report's.
        (
            "Floods struck in Lutova, Peru, last week. In Gorva rain fell for days. The health ministry"
            " says 212 people have been killed.",
            "Peru",
        ),
        (
            "Floods struck in Lutova, Peru, last week. In Gorva rain fell for days. The governor of the"
            " region says 212 people have been killed.",
            "Gorva",
        ),
        # And so is what a storm did in all.
        (
            "Floods have swept Peru for weeks. Rain fell on Gorva. The storm damaged 612 homes.",
            "Peru",
        ),
        (
            "Floods have swept Peru for weeks. Rain fell on Gorva. The storm damaged 612 homes"
            " in the town.",
            "Gorva",
        ),
        (
            "Floods hit Lutova in Bihar last week. In Gorva rain fell for days. The National"
            " Institute says 212 people have been killed.",
            None,
        ),
        # A whole country is more than the region that a report is about.
        ("Floods hit Bihar on Monday. A heat wave killed 212 people across the country.", None),
        # The place that was hit worst is a part of what was hit.
        (
            "The death toll from the floods has risen to 212, the disaster centre said. Gorva was"
            " hardest hit, with 71 deaths.",
            None,
        ),
    ],
)
def test_what_a_country_counts_is_not_of_the_town_before(text, place) -> None:
    places = [found for _, found in by_rule(text, "place")]
    assert (places[0] if "hardest" in text else places[-1]) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # whoever is attacked names no place, and neither does where a group's name says it is
        ("In Yemen, 30 people died in a raid on an al-Qaeda base.", "Yemen"),
        ("The army raided an al-Shabab camp near Jilib, killing 14 fighters.", "Jilib"),
        ("The raid on Al Qaeda in the Arabian Peninsula left 14 dead.", None),
        # bodies that go by their letters
        ("The numbers come from the CDC, which counted 489 deaths in fires.", None),
        ("In Utica, two died in a fire in his FEMA trailer.", "Utica"),
        # by whom one is only ranked, and where people fled to
        ("In Mali, 11,000 were killed by mines - a rate second only to Chad.", "Mali"),
        (
            "Mali is at war. Some 90,000 people have fled, many to neighbouring Chad and Niger.",
            "Mali",
        ),
    ],
)
def test_a_group_a_rank_or_a_refuge_is_not_the_place(text: str, place: str | None) -> None:
    assert [found for _, found in by_rule(text, "place")] == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # A running toll is of no small place that the report names in passing.
        (
            "Storms have swept across the coast of Peru for a week, blocking many of its roads.\n\n"
            "A wall fell at a school in Gorva. A bridge fell near Lutova.\n\n"
            "The storms have killed 300 people since Monday.",
            "Peru",
        ),
        (
            "A wall of the old school in Gorva fell on a crowd of parents on Monday morning.\n\n"
            "Rescuers dug all night. A crane came from Lutova.\n\n"
            "So far 21 people have been confirmed dead.",
            "Gorva",
        ),
        # What goes on after a whole country was told of is the country's too.
        (
            "In Peru, rivers rose. In Gorva a bridge fell. Nationwide, 90 people died. Some 40 boats"
            " have been sunk since Monday.",
            "Peru",
        ),
        (
            "In Peru, rivers rose. Nationwide, 90 people died. In Gorva a bridge fell. Some 40 boats"
            " have been sunk since Monday.",
            "Gorva",
        ),
        # An event was neither where a crew came from nor in a country that only speaks of it.
        (
            "A crew from Lutova was called to a factory in Gorva on Monday. Six people were hurt.",
            "Gorva",
        ),
        ("Peru says that it shot down two jets.", None),
        # It was in the town that a sentence names beside the country.
        ("In Peru, news of it came hours after a fire in Gorva. Four people were hurt.", "Gorva"),
        # Nor is what was elsewhere, or all over, in the town that is named beside it.
        ("Two people died in Gorva. Elsewhere, six people were hurt.", None),
        # A body named after a country is no place.
        ("The truce was broken by the Armed Forces of Peru in Gorva. Six people died.", "Gorva"),
    ],
)
def test_a_place_told_in_passing_is_not_that_of_what_follows(text, place) -> None:
    assert by_rule(text, "place")[-1][1] == place


def test_what_was_all_over_is_not_in_the_town_of_a_part() -> None:
    text = "In Peru, rivers rose. Throughout the country, the storm hurt 90 people, killing two in Gorva."
    assert by_rule(text, "place") == [("90", "Peru"), ("two", "Gorva")]
