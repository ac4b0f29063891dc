import pytest

from according.find import find
from according.model import Report
from tests.find.told import said


def test_a_verb_is_of_those_right_before_it() -> None:
    text = "A director of a firm that ran a tour that ended with 16 people dying has denied it."
    assert said(text, "measure") == [("16", "killed")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A nurse holding out a hand to a boy trapped in mud was seen.", [("a", "affected")]),
        ("By the time the three envoys signed it 900 rebels had been killed.", [("900", "killed")]),
        (
            "By the time the three envoys were killed 900 rebels had fled.",
            [("three", "killed"), ("900", "displaced")],
        ),
    ],
)
def test_a_verb_is_not_of_whoever_has_one_before(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Ruiz, who writes for a daily, was one of the evacuees.",
        "Both were taken to hospital.",
        "The hunt goes on for 90 fighters, thought to be at large still.",
        "Rebels captured a strategic airbase and a dam.",
        "Arrivals dropped to 81,000, down 12,000 from the year before.",
        "The party won 14 seats and is down three.",
        "Dozens of couples flock to the arch every weekend.",
        "Thousands of the faithful flocked to the square.",
        "Attackers: three gunmen from the north, who then shot themselves.",
        "She hosted a dozen ministers at her farm after the war began.",
        "The school hosts 180 cadets, 40 of them women.",
        "The island hosts thousands of foreign troops.",
        "Of the sum, 14 billion could be saved.",
        "The ministry will be saving millions on contracts.",
        "Novelist Ana Ruiz dead at 81.",
        "He was a radio operator dropped there in the dying days of the war.",
        "Police are searching for a suspect in the raid.",
        "The fate of thousands of applicants hangs on the hearing.",
        "It was a famous 1984 photo of a starving girl.",
        '"They tried to kill the plan and failed," one aide said.',
        "A Rovian banker, who put the deficit at eight million, said trade had been hit by the war.",
        "It is the one way to save the country from war, an aide in one of the offices said.",
        "It is a tumour inside the body of 40 million voters.",
        "He hit the wall three or four times.",
        "It took seven rounds of voting to choose a mayor of the captured city.",
        "Their ties took another hit on Monday, when talks broke up.",
        "She picks up one of the cans and begins to paint.",
        "The refugee spent two bitter winters living in tents.",
        "He made contact with two women through a website.",
        "Authorities joined the hunt for a former coach who allegedly kidnapped her.",
        "The plan drew several critical comments.",
        "The virus sickened 3,000 people.",
        "He would not risk thousands of lives.",
        "The war has put 9,000 lives at risk.",
        "A bomber detonated a truck outside the bank.",
        "Entries of refugees were limited to 400 people a week.",
        "The order cut the number of refugees to be admitted from 90,000 to 45,000.",
        "The quota of 45,000 refugees was reached in July.",
        "The nine refugee resettlement agencies welcomed the news.",
    ],
)
def test_words_of_harm_that_tell_of_another_thing(sentence: str) -> None:
    assert not find(Report(text=sentence)).claims


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Jordan hosts 650,000 refugees.", "650,000 displaced"),
        ("Ten schools host some 400 displaced families.", "some 400 displaced"),
        ("Turkey hosts 3 million Syrians.", "3 million displaced"),
        ("Hundreds of refugees flocked to the border.", "Hundreds displaced"),
        ("The mayor puts the number of dead at 19.", "19 killed"),
        ("All 10 on board were saved.", "10 rescued"),
        ("The fate of 40 miners is unknown.", "40 missing"),
        ("The bodies of two men were found.", "two killed"),
        ("The port lost contact with the 12 sailors.", "12 missing"),
        ("Chlorine gas sickened 40 pupils.", "40 injured"),
        ("Forty pupils fell ill after the gas leak.", "Forty injured"),
        ("Three guards were lightly to moderately wounded.", "Three injured"),
        ("A monument to the 31 victims of the air crash was unveiled.", "31 killed"),
        ("They remembered the 9,000 victims of the massacre.", "9,000 killed"),
        ("One of his closest aides was killed.", "One killed"),
        ("He is charged with the fatal stabbings of two clerks.", "two killed"),
        ("The town fell with the loss of 60 Allied troops.", "60 killed"),
        ("An air strike claimed his wife, mother and two sons.", "two killed"),
        ("Seven pupils were found with no vital signs.", "Seven killed"),
        ("One has serious injuries.", "One injured"),
        ("Rations were cut for 4,000 displaced people.", "4,000 displaced"),
        ("Some 60,000 people arrived in Norway requesting asylum.", "Some 60,000 displaced"),
        ("Between 800 and 900 people applied for asylum in May.", "Between 800 and 900 displaced"),
        ("Some 90,000 migrants reached Malta by sea last year.", "Some 90,000 displaced"),
        ("More than one million migrants entered Greece.", "More than one million displaced"),
        ("Britain has granted asylum to 4,000 Afghans.", "4,000 displaced"),
        ("They killed the chief identified as Ali Bello and 17 villagers.", "17 killed"),
        ("Several landslides were reported, and 27 roads were damaged.", "27 damaged"),
        ("Two were hurt, one of whom was identified as Ana Ruiz.", "Two injured"),
        ("The war has cost thousands of lives.", "thousands killed"),
        ("A half-million people fled.", "A half-million displaced"),
        ("Nearly a quarter-million people lost power.", "Nearly a quarter-million affected"),
    ],
)
def test_words_of_harm_that_tell_of_those_counted(sentence: str, told: str) -> None:
    [claim] = find(Report(text=sentence)).claims

    assert f"{claim.figure.text} {claim.measure.value}" == told
