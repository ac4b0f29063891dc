"""What is said of wars, attacks and unrest: sentences of the wires, each with its claims."""

import pytest

from tests.find.told import bounded, claims, said

# The fighting makes an arrest one that counts.
BEFORE = "Fighting went on in the north.\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Days after some 1,000 rebels overran the town, nobody knows how many died.", ""),
        ("As 300 people marched on the palace, four were shot dead.", "4 killed"),
        (
            "As 50 houses situated along the river, most of them old, were burnt down, people fled.",
            "50 destroyed",
        ),
        ("If 72 people had died in a plane, we would all mourn.", ""),
        ("Had 72 people died in a plane, there would be an inquiry.", ""),
        ("Even if the 12 hostages are freed, the crisis goes on.", "12 rescued"),
        ("Inmates of pavilion 5 were hurt.", ""),
        ("In the ward 12 patients were killed.", "12 killed"),
        (
            "Sixteen people were hurt, two of them children, and 45 houses and 12 cars burnt.",
            "12 destroyed; 16 injured; 2 injured; 45 destroyed",
        ),
        ("The village sheltered 150 rebels.", ""),
        ("The school sheltered 150 families.", "150 displaced"),
        ("Police asked for news of the whereabouts of Luis Rojas, 24, a student.", ""),
        ("A boy, 12, and a teacher, 40, were killed.", "1 killed; 1 killed"),
        ("No body was found.", ""),
        (
            "Five people were killed by a bomb, and 15 by a gunman in the port.",
            "15 killed; 5 killed",
        ),
        (
            "Last year 55 bodies were pulled out of a mine, and 51 from a field outside the city.",
            "51 killed; 55 killed",
        ),
        ("On Friday we received 261 wounded, the next day 387.", "261 injured; 387 injured"),
        ("Two survived with wounds.", "2 injured"),
        ("One was killed and one survived with a bullet wound.", "1 injured; 1 killed"),
        ("Eleven hostages slipped away.", "11 rescued"),
        ("Rebels abducted 276 girls; 57 managed to escape.", "276 abducted; 57 rescued"),
        ("Three attackers escaped.", ""),
        (
            "Gunmen decamped with 22 weapons, including 12 rifles, besides 31 magazines.",
            "12 captured; 22 captured; 31 captured",
        ),
        ("Those who lost their lives include 12 women and a priest.", "1 killed; 12 killed"),
        ("Among those who died were six Danes.", "6 killed"),
        ("Those arrested after the march included six students.", "6 detained"),
        ("Two soldiers held since May were freed.", "2 rescued"),
        ("Three nuns held by the rebels for six weeks have been freed.", "3 rescued"),
        ("Two men detained after the attack were released.", "2 rescued"),
        ("A student who had been detained after the attack was let go.", "1 rescued"),
        ("Two soldiers held positions on the ridge.", ""),
        ("A 33-year-old Dutch woman, eight months pregnant, was killed.", "1 killed"),
        ("A 23-year-old asylum seeker was detained.", "1 detained"),
        ("A 16-year-old Palestinian threw a stone.", ""),
    ],
)
def test_a_way_of_saying_gives_its_claims(sentence: str, expected: str) -> None:
    assert "; ".join(sorted(map(bounded, claims(BEFORE + sentence)))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Police said 12 people were killed, witnesses 30.",
            [("12", "Police"), ("30", "witnesses")],
        ),
        (
            "The army says 400 were killed, human rights groups 1,200.",
            [("400", "The army"), ("1,200", "human rights groups")],
        ),
        (
            "Police put the dead at 12, witnesses at 30.",
            [("12", "Police"), ("30", "witnesses")],
        ),
        (
            "Police said the army lost 12 men and the rebels nine.",
            [("12", "Police"), ("nine", "Police")],
        ),
    ],
)
def test_a_source_without_a_verb_says_the_figure_behind_it(
    sentence: str, expected: list[tuple[str, str]]
) -> None:
    assert said(sentence, "claimant") == expected
