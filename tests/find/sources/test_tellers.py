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
    ("She blamed the wardens, saying at least 14 inmates were killed.", "She"),
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
    (
        "The clinic had at first put the missing at 15 but later raised the toll to 18.",
        "The clinic",
    ),
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
            "Major Orr said three of the raiders died when a patrol met them near a well. He"
            " said nine rifles were captured.",
            "Major Orr",
        ),
        (
            "The port was quiet, the army said. The Tarnans, who hold the north, said they sank a"
            " ship. They said six of their sailors were killed.",
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


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The latest count on city radio stands at 88 dead.", "city radio"),
        ("By first estimates, 700 barns have been damaged, Ruiz said.", "Ruiz"),
        ("The institute has been told of 37 deaths since spring.", "The institute"),
        ("The queen's forensic body reported 54 deaths.", "The queen's forensic body"),
        ("A survey in 2011 put violent deaths in six towns at about 7,300.", "A survey"),
        ("The guild drew attention to the raid in Orva, where six men died.", "The guild"),
        ("The office voiced concern over the mines, which killed 13.", "The office"),
        ("Since noon the clinic had treated 29 wounded, the notice read.", "the notice"),
        ("The union on Friday welcomed the freeing of nine miners.", "The union"),
        ("A depot was hit, leaving 17 dockers dead (Orva Port Administration).", "Orva Port"),
        ("The union condemned the killing of six miners, its envoy said.", "its envoy"),
    ],
)
def test_further_wordings_name_who_tells_a_figure(text: str, claimant: str) -> None:
    assert (whose(text)[0] or "").startswith(claimant)


@pytest.mark.parametrize(
    "text",
    [
        "In a chapel that the reporters saw, 16 bodies lay on straw.",
        "Among the blocks where sappers believe some are buried, a school was badly damaged.",
        "A warden told campers to watch for embers; three men were badly burned.",
        "With 21 people missing since the gale, navy pilots said they had no plans to fly.",
        "The palace denounced a string of raids in three towns that killed 12 men.",
    ],
)
def test_what_the_report_tells_itself_beside_a_source(text: str) -> None:
    assert set(whose(text)) == {None}


def test_a_headline_may_have_two_sources() -> None:
    text = "Radio says 640 still missing and Red Cross warns 700 people may be homeless."

    assert whose(text) == ["Radio", "Red Cross"]


def test_no_sentence_cut_off_by_the_end_of_a_head_issues_a_report() -> None:
    body = (
        "Bread was handed out in every camp on the eastern shore of the lake, and again at night. "
    )
    text = f"Situation report #4\n\n{body * 2}Staff are at work there by day and by night.\n\nSix men died."

    assert whose(text) == [None]
