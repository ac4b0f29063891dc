import pytest

from tests.find.told import claims, said


def names(text: str) -> set[str | None]:
    """Give the claimants of a text's claims."""
    return {name for _, name in said(text, "claimant")}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Osaka prefecture as of 09:00: deaths 31, injured 204.", "Osaka prefecture"),
        ("Mayo county as of 18:30: two dead, nine missing.", "Mayo county"),
        (
            "The Flood Committee's tally this morning: 4,200 dead, 9,100 injured.",
            "The Flood Committee",
        ),
        ("The Hill Council's figures this afternoon: 19 dead, 77 injured.", "The Hill Council"),
        ("Government figures issued at dawn: 212 dead across the country.", "Government figures"),
        ("Army figures released on Friday: 34 soldiers killed.", "Army figures"),
        ("Red paper on the June rising: 45 soldiers killed.", "Red paper"),
        ("Civil defence report on the floods: 66 killed, 12 missing.", "Civil defence report"),
        ("Midland Power: 48,000 customers without electricity.", "Midland Power"),
        ("Ferry accident, day two (Coast Guard): 18 dead, 41 missing.", "Coast Guard"),
        ("Early model (CREW): a death toll above 6,000 is likely.", "CREW"),
        (
            "Losses of the enemy to 03.05 (General Staff, rough):"
            " tanks 1,050 (+4), helicopters 155 (+1), guns 900 (+7).",
            "General Staff",
        ),
        (
            "The province's civil defence, noon bulletin: towns affected 40; people in shelters"
            " 7,405; injured 806; missing 125; deaths confirmed 148; people rescued 6,470.",
            "The province's civil defence",
        ),
        ("The agency reports the following at noon: Dead: 14. Missing: 33.", "The agency"),
    ],
)
def test_a_label_names_its_source_beside_its_time_and_what_it_announces(
    text: str, claimant: str
) -> None:
    assert names(text) == {claimant}


@pytest.mark.parametrize(
    "text",
    [
        "Kost, Monday: 12 dead.",
        "Storm damage on the coast: 12 houses destroyed.",
        "Villages in the hills (all of them): 12 people missing.",
        "Camp Fire, day three: 12 people dead.",
    ],
)
def test_a_label_of_a_place_or_an_event_names_no_source(text: str) -> None:
    assert {claim.claimant for claim in claims(text)} == {None}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "Forty dead, two missing: that was how the flood agency had it on Sunday.",
            "the flood agency",
        ),
        ("Four dead, 28 missing: at noon these were the coast guard's numbers.", "the coast guard"),
        ("Nine dead, 12 injured - those are the fire service's figures.", "the fire service"),
        (
            "Nine drowned: those are the numbers the harbour police have given us.",
            "the harbour police",
        ),
        (
            "Orva: 34 dead, 61 hurt. Those are the numbers our volunteers texted us.",
            "our volunteers",
        ),
        ("Orva: 34 dead, 61 hurt. These are the figures that field nurses sent.", "field nurses"),
        ("Dorla: 171 houses destroyed. Source: district engineers.", "district engineers"),
        ("Dead: 41. Wounded: 118. All figures, the Red Shield.", "the Red Shield"),
        ("Five were hurt in Dorla. This became known from the mayor.", "the mayor"),
        ("Five were hurt in Dorla. This was reported in a summary by the army.", "the army"),
        ("Five were hurt in Dorla. This was announced to papers by the mayor.", "the mayor"),
        ("Five were hurt in Dorla. This is according to the mayor.", "the mayor"),
        ("Five dead. Eighteen hurt. The governor published these figures at dawn.", "The governor"),
    ],
)
def test_figures_are_the_word_of_whom_the_words_behind_them_name(text: str, claimant: str) -> None:
    assert names(text) == {claimant}


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people died: that was how it ended.",
        "Twelve people died: those were the numbers.",
        "Twelve people died. The governor read the figures aloud to nobody.",
        "Twelve people died. These are the figures.",
        "Twelve people died. All.",
        "Twelve people died. All figures are rounded.",
        "Dead | 12\n\nSource: the board.",
        "The house where 12 people died.(Ana Ruiz: ANP)",
        "LA DORA - Twelve people died on Monday.",
    ],
)
def test_words_behind_figures_that_name_nobody_tell_no_source(text: str) -> None:
    assert {claim.claimant for claim in claims(text)} == {None}


def test_a_line_that_names_news_agencies_says_where_a_report_was_read() -> None:
    text = "Rain killed one person in Mora in April. Houses stood in water. Source: News agencies"

    assert said(text, "claimant") == [("one", None)]


@pytest.mark.parametrize("heading", ["READ MORE", "IN PICTURES", "Related"])
def test_what_leads_to_something_else_on_a_page_does_not_speak(heading: str) -> None:
    asks = f"{heading}: Who saved the fishermen of Mora?\n"
    text = f"{asks}Six people drowned in the bay.\n{asks}Three are missing.\n{asks}{heading}: Four bodies were found on the beach in May."

    assert {name for _, name in said(text, "claimant")} == {None}
