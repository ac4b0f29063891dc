"""How sentences of news put a toll: membership, lists of several kinds, clauses within, degrees."""

import pytest

from according.find import find
from according.model import Published, Report
from tests.find.test_wordings import BEFORE
from tests.find.told import bounded


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Two children were among five people killed by a mine.", "2 killed; 5 killed"),
        ("Two Britons were among 38 tourists killed in the raid.", "2 killed; 38 killed"),
        ("None of the 40 people aboard survived.", "40 killed"),
        ("None of the two pilots spoke.", ""),
        ("A dozen people were shot at the gate and later died.", "12 killed"),
        ("He was among 12 people who were trampled and died.", "12 killed"),
        ("Eight officers were hurt, one seriously.", "1 injured; 8 injured"),
        (
            "They wiped out 22 soldiers, an armoured fighting vehicle and two tanks.",
            "1 destroyed; 2 destroyed; 22 killed",
        ),
        (
            "Up to 60 troops, two tanks and one howitzer were eliminated.",
            "-60 killed; 1 destroyed; 2 destroyed",
        ),
        ("The death toll from a ferry that capsized rose to 44.", "44 killed"),
        ("The death toll after a boat sank rose to 44.", "44 killed"),
        ("A bomb hit a hospital, according to two rescue workers.", "1 damaged"),
        ("There were shootings at ten different locations.", ""),
        ("Nine died at the scene and 11 at area hospitals.", "11 killed; 9 killed"),
        ("The list is at 300 missing, down from a peak of 1,276.", "1276 missing; 300 missing"),
        ("Two to three hundred vehicles were damaged.", "200-300 damaged"),
        ("Armed men killed 11 people, five of them under ten.", "11 killed; 5 killed"),
        ("The storm cut power to 38,000 homes.", "38000 affected"),
        ("Storms knocked out power to 227,000 customers.", "227000 affected"),
        (
            "Firefighters dug a mother and her two children out of a basement.",
            "1 rescued; 2 rescued",
        ),
        ("Boats took 1,350 people off rooftops.", "1350 rescued"),
        ("They pulled out seven alive.", "7 rescued"),
        ("They moved a last guest out of the way.", ""),
        ("Gunmen gunned 12 people down outside a cafe.", "12 killed"),
        ("The fate of the other seven is unknown.", "7 missing"),
        ("It shows the fate of hundreds of golf courses.", ""),
        ("They pulled a small girl and her father from the wreckage.", "1 rescued"),
        ("The northern toll was 19,388 with 77,711 hurt.", "19388 killed; 77711 injured"),
        ("All 69 men had been found and brought ashore.", "69 rescued"),
        (
            "Some 12,000 are displaced at the base, 15,000 in churches.",
            "12000 displaced; 15000 displaced",
        ),
        ("A mason whose three brothers were among the victims wept.", "3 killed"),
        ("Police say 12 died. The army owned up to 23.", "12 killed; 23 killed"),
        ("Four died on Monday. Late on Sunday it stood at 31.", "31 killed; 4 killed"),
        (
            "The army killed 52 rebels; these said they had lost three and killed 41.",
            "3 killed; 41 killed; 52 killed",
        ),
        ("It crashed with the loss of all 189 on board.", "189 killed"),
        ("He believes that 35 of the captives are no longer alive.", "35 killed"),
        ("Some 10,000 have moved to 2,700 shelters.", "10000 displaced"),
        ("Over 1,100 are staying in 14 schools.", "1100 displaced"),
        ("The storm sank a coal ship.", "1 destroyed"),
        ("Two officers who were swept away on Sunday were found dead.", "2 killed"),
        ("Another person, a boy of ten, was swept away.", "1 missing"),
        ("Three were hurt, one of them a girl of eleven.", "1 injured; 3 injured"),
        ("A boy of nine was rescued.", "1 rescued"),
        ("Of the 34 who were brought out alive, no one spoke.", "34 rescued"),
        ("They killed a woman and hurt 13 men, two medics said.", "1 killed; 13 injured"),
        ("Some 2,330 ratings have so far been picked up.", "2330 rescued"),
        ("The clinic, which has 184 patients, said 19 were dead on arrival.", "19 killed"),
        ("Greece: toll now 17 after two more bodies found.", "17 killed; 2 killed"),
        ("At least 125 died, he said, revising an earlier count of 174.", "125 killed; 174 killed"),
        (
            "A jet was shot down with 176 dead, he said, lowering its figure from 179.",
            "1 destroyed; 176 killed; 179 killed",
        ),
        ("The raid resulted in 1,484 rebels and 284 soldiers killed.", "1484 killed; 284 killed"),
        ("Soldiers captured and blindfolded 10 guards.", "10 captured"),
        (
            "It led to hundreds of casualties: 300 according to the army.",
            "200 casualties; 300 casualties",
        ),
        ("It caused damage to shops and several houses.", "3 damaged"),
        ("The army destroyed in this battle 41 tanks and 126 guns.", "126 destroyed; 41 destroyed"),
        ("Floods on 24 April left four people dead.", "4 killed"),
        ("The army had lost contact with some 40 troops.", "40 missing"),
        ("Officers prevented 87 attempts to cross the border.", ""),
        ("One soldier was hit in the face by a stone.", "1 injured"),
        ("A woman pulled from one of them by neighbours thanked them.", "1 rescued"),
        ("The UN puts displaced at 17,500.", "17500 displaced"),
        (
            "Police held four: two Ukrainians, a German and a Syrian were arrested.",
            "1 detained; 1 detained; 2 detained",
        ),
        ("Some 27 soldiers and 15 militants have fallen since May.", "15 killed; 27 killed"),
        ("Seven soldiers fell from a bridge.", ""),
        ("The clinic took in 300 wounded civilians.", "300 injured"),
        ("The exodus has now topped 400,000.", "400000 displaced"),
    ],
)
def test_a_phrasing_gives_its_claims(sentence: str, claims: str) -> None:
    report = Report(text=BEFORE + sentence, published=Published("2024-05-05"))

    assert "; ".join(sorted(bounded(claim) for claim in find(report).claims)) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("A second missile struck an ambulance.", "1 damaged"),
        ("The bus burned after hitting a tanker.", ""),
        ("A truck struck a bridge.", ""),
        ("A hospital in the north was itself hit.", "1 damaged"),
        ("Seventeen rockets struck near the base.", ""),
    ],
)
def test_what_hits_a_thing_tells_whether_it_counts(sentence: str, claims: str) -> None:
    test_a_phrasing_gives_its_claims(sentence, claims)


def test_headlines_under_each_other_lend_no_noun() -> None:
    lines = "Mali: 16 soldiers killed in convoy raid\nIndia: four die as a building caves in\n"
    report = Report(text=lines, published=Published("2024-05-05"))

    assert [c.subject.text for c in find(report).claims] == ["soldiers", "four", "building"]
