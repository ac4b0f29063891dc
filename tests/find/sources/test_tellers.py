"""Who tells a figure by wordings that are no plain "officials said"."""

import pytest

from tests.find.told import said


def whose(text: str) -> list[str | None]:
    """Give who claims each figure."""
    return [claimant for _, claimant in said(text, "claimant")]


WORDINGS = [
    (
        "Lumo, a 52-year-old baker who fled the siege, said nine ovens were destroyed.",
        "Lumo, a 52-year-old baker who fled the siege",
    ),
    ("Mrs. Orr said that a ferryman had told her 19 sailors were dead.", "a ferryman"),
    ("She blamed the wardens, saying at least 14 inmates were killed.", None),
    (
        "Some 62 villagers have been killed in a week of shelling, Tarnan medics say – with two"
        " midwives among the dead.",
        "Tarnan medics",
    ),
    ("In Orva the rescue board (ORB) said 23 people died.", "the rescue board (ORB)"),
    (
        "A notice of the Works Ministry put at 640 the homes damaged.",
        "A notice of the Works Ministry",
    ),
    (
        "His tale led the commission to conclude that 31 sailors are missing.",
        "the commission",
    ),
    ("Doctors have linked 11 deaths to the cold.", "Doctors"),
    ("The clinic had at first put the dead at 15 but later raised the toll to 18.", "The clinic"),
    ("The envoy also spoke of damage to a mosque.", "The envoy"),
    ("The circular went on that six sentries had been missing since dusk.", "The circular"),
    (
        "“In the raid 17 guards died,” read a letter from the garrison.",
        "a letter from the garrison",
    ),
    ("It was dark, but first accounts point to 28 people killed.", "first accounts"),
    ("The flood took the toll to 340, by a tally kept at the Orva institute.", "a tally kept at"),
    ("Live: Coroner: Toll in mine blast rises to 44", "Coroner"),
    (
        "Dana Ruiz, who teaches at Orva, said it was the worst since 1932, when a gale killed 71"
        " people.",
        "Dana Ruiz",
    ),
    ("A nurse gave us the names of 36 patients who were killed there.", "A nurse"),
    ("Ruiz, who leads the guild, turned to the radio and wrote: “There are 12 dead.”", "Ruiz"),
]


@pytest.mark.parametrize(("text", "claimant"), WORDINGS)
def test_who_tells_a_figure_is_its_claimant(text: str, claimant: str | None) -> None:
    found = whose(text)[0]

    assert (found or "").startswith(claimant or "")
    assert bool(found) is bool(claimant)


@pytest.mark.parametrize(
    "text",
    [
        "Up to 90 barns were destroyed on Friday, while the river board told 14 towns to wait.",
        "All those in the lift - 14 miners and 2 guards - are dead.",
        "The North Tarna toll includes 41 cadets crushed in a hall.",
        "12 shot dead in Orva bar, one suspect killed",
    ],
)
def test_who_only_stands_beside_a_figure_does_not_tell_it(text: str) -> None:
    assert set(whose(text)) == {None}


def test_what_goes_on_behind_the_deaths_somebody_reports_is_the_reports_own() -> None:
    text = "Navy chiefs reported the deaths of six divers, and at least 20 dockers were killed."

    assert whose(text) == ["Navy chiefs", None]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "Major Orr said three of the raiders died when a helicopter found them by a well. He"
            " said nine rifles were captured.",
            "Major Orr",
        ),
        (
            "The port was quiet, the army said. The Tarnans, who hold the north, said they sank a"
            " ship. They said two of their men were killed.",
            "The Tarnans",
        ),
        (
            "Gunmen left, two guards said.\n\n“At noon the fort was stormed,” read a dispatch from the"
            " staff. “By a first count 16 soldiers fell.”",
            "a dispatch from the staff",
        ),
        (
            "The Orva Watch put out an update. The update, which covers May, lists 12 raids. It"
            " stated that guards killed 33 robbers.",
            "The Orva Watch",
        ),
    ],
)
def test_whom_a_later_mention_stands_for(text: str, claimant: str) -> None:
    assert whose(text)[-1] == claimant
