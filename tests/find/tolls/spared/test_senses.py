"""Words of harm that mean something else beside some words, and the same words of harm itself."""

import pytest

from according.find.grammar.items import Item
from according.find.tolls.counted import Measured
from according.find.tolls.spared import unrelated
from according.find.tolls.spared.senses import (
    Row,
    examples,
    facts_of,
    measures,
    rows,
    sense,
    signs_in,
    strings,
)
from tests.find.told import said


@pytest.mark.parametrize("text", examples())
def test_nothing_is_told_where_a_word_of_harm_means_something_else(text: str) -> None:
    assert said(text, "measure") == []


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["examples"][0])
def test_each_example_needs_its_own_sense(row: Row, monkeypatch: pytest.MonkeyPatch) -> None:
    meant, of = sense(row), measures(row)

    def by_it_alone(items: list[Item], told: list[Measured]) -> set[int]:
        return {
            one.at
            for one in told
            if (one.measure in of or "*" in of)
            and one.word >= 0
            and meant.words.has(items[one.word].low)
            and meant.holds(items, one, signs_in(items) | facts_of(items, one))
        }

    for text in strings(row, "examples"):
        monkeypatch.setattr(unrelated, "with_other_senses", by_it_alone)
        assert said(text, "measure") == []
        monkeypatch.setattr(unrelated, "with_other_senses", lambda *_: set())
        assert said(text, "measure") != []


TOLD = [
    ("No one is being held over the riot.", [("No one", "detained")]),
    ("After the rally 12 students were being held.", [("12", "detained")]),
    ("Police arrested two gunmen accused of fraud and murder.", [("two", "detained")]),
    ("Some 900 islanders were affected by the flood and by cuts.", [("Some 900", "affected")]),
    ("A ship in distress called for help.", [("A", "affected")]),
    ("In the exchange the rebels freed 12 prisoners.", [("12", "rescued")]),
    ("Soldiers shot down four missiles over the port.", [("four", "destroyed")]),
    ("Homes hit: 74.", [("74", "damaged")]),
    ("The shell hit a bakery.", [("a", "damaged")]),
    ("Medics treated 90 patients after the blast.", [("90", "injured")]),
    ("The village lost 30 residents in the flood.", [("30", "killed")]),
    ("Two thousand lives were lost.", [("Two thousand", "killed")]),
    ("The court hanged 12 rebels.", [("12", "killed")]),
    ("They took in a refugee from the war.", [("a", "displaced")]),
    ("He told reporters that 4,000 nuns were besieged.", [("4,000", "affected")]),
    ("Rescuers dig on as 40 bodies were recovered.", [("40", "killed")]),
    ("Some 30 people were hurt in a market bombing.", [("Some 30", "injured")]),
    ("Two climbers are missing from a party of six.", [("Two", "missing")]),
    ("Situation update: 9,000 people affected by the cyclone.", [("9,000", "affected")]),
    ("The shelling left 12 dead right after the vote.", [("12", "killed")]),
    ("Lyra exchanged 95 servicemen with Kost.", [("95", "rescued")]),
    ("Six players were injured in a bus crash.", [("Six", "injured")]),
    ("Two ministers were killed in the coup.", [("Two", "killed")]),
    ("Police freed 30 workers from debt bondage.", [("30", "rescued")]),
    ("Homes hit by strikes numbered 300.", [("300", "damaged")]),
    # several people are no thing
    ("Two boatloads of refugees were rescued off the coast.", [("Two", "rescued")]),
    ("Two communities fled the fighting.", [("Two", "displaced")]),
    ("Four caravans of nomads are missing in the desert.", [("Four", "missing")]),
    ("Helicopters rescued three snorkellers.", [("three", "rescued")]),
    ("The deportation of 200,000 Tatars began in May.", [("200,000", "displaced")]),
    ("Two trawlers are missing.", [("Two", "missing")]),
    # what strikes, beside what makes poorer
    ("The strike hit two hospitals, and fuel costs rose.", [("two", "damaged")]),
    ("Russian strikes cut power to the city and hit 12 homes.", [("12", "damaged")]),
    ("Two hotels were hit by a rocket, and prices rose.", [("Two", "damaged")]),
    ("The blast hurt two workers.", [("two", "injured")]),
    ("Twelve people were hurt by police at a rally against tax rises.", [("Twelve", "injured")]),
    # walls fall, ventures fail
    ("Two bank buildings collapsed in the quake.", [("Two", "destroyed")]),
    ("Of six shops one collapsed.", [("one", "destroyed")]),
    ("Shelling left 40 ruined houses.", [("40", "destroyed")]),
    # who is told of beside sport, stories, hopes
    ("Two soldiers were injured in training.", [("Two", "injured")]),
    ("Two men were injured in Derby, the rescue squad said.", [("Two", "injured")]),
    ("Two opponents of the president were injured.", [("Two", "injured")]),
    ("Ministry data show 300 households affected.", [("300", "affected")]),
    ("Twelve were hurt, the Awami League said.", [("Twelve", "injured")]),
    ("In the movie theatre 12 people were killed.", [("12", "killed")]),
    ("Police said there appeared to be no casualties.", [("no", "casualties")]),
    ("The unit lost 12 soldiers to injuries in battle.", [("12", "killed")]),
    ("Special forces eliminated four fighters in the final hour.", [("four", "killed")]),
    ("The army said in a statement that 12 hostages were freed.", [("12", "rescued")]),
    ("Two launchers were taken out on Sunday.", [("Two", "destroyed")]),
    ("Some 300 migrants fled across the Channel.", [("Some 300", "displaced")]),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_harm_is_told_where_nothing_else_is_meant(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told


BOTH = [
    # who is sent off by law, and who by force
    ("He vowed to deport 9 million undocumented immigrants and build a wall.", []),
    ("His plan to deport 9 million people is absurd, she said.", []),
    ("The deportation of millions of illegal immigrants would cost billions.", []),
    ("The army deported 4,000 children from the port.", [("4,000", "displaced")]),
    # what is released, or had for nothing
    ("A poll of 600 voters released on Monday shows her ahead.", []),
    ("He leads in two new polls, including one from Lowden College released Monday.", []),
    ("Rebels released two nurses on Monday.", [("two", "rescued")]),
    ("Both lists cost money, and the party would make both of them free.", []),
    # who was in no danger, gave no answer, or is to be hired
    ("Two guards who stood outside escaped injury in the blast.", []),
    ("Four of the donors could not be reached for comment after the raid.", []),
    ("The company's search for a chief executive went on through the war.", []),
    ("The police offer a reward for the whereabouts of two most wanted men.", []),
    ("They were the two missing pieces.", []),
    # what hurts no body
    ("The housing crisis hurt millions of families.", []),
    ("The new rules hurt one candidate.", []),
    ("The blast hurt 30 people.", [("30", "injured")]),
    ("She spoke of questions as critical as trade and of a rival as well.", []),
    ("Also on the list are two longer-shot candidates.", []),
    # losses at the polls, and a thing that would be missed
    ("After five stinging losses in a week, she won the primary.", []),
    ("The lax law makes killing a lot easier.", []),
    ("The town cannot bear to lose such a hotel.", []),
    ("Contact with the vessel and its 17 crew was lost.", []),
    ("The 17 crew were lost.", [("17", "killed")]),
    # who is led, lives or gets through somewhere
    ("Five of the six monks were taken out to the yard.", []),
    (
        "Some 2 million out of a population of 5 million face hunger.",
        [("Some 2 million", "affected")],
    ),
    ("The 90,000 islanders escaped the worst of the storm.", []),
    ("It began with the arrival of several priests from abroad.", []),
    ("The arrival of 300 refugees worried the town.", [("300", "displaced")]),
    ("A driver was forced to abandon his car in the flood.", []),
    ("Slopes gave way, one of which forced a nurse to evacuate.", [("a", "evacuated")]),
    ("A judge issued warrants for the arrest of four rebels.", []),
    ("After the riot a meeting of the Group of Nine was held in Kost.", []),
    ('They blew up six towers near the "9 de Julio" plant.', [("six", "destroyed")]),
    # who leaves a contest, and builders
    ("The side lost three key men to injury before the derby.", []),
    ("The army lost three men to sniper fire.", [("three", "killed")]),
    ("Three singers were eliminated in the second round.", []),
    ("Two sides were knocked out of the cup.", []),
    ("The blast knocked out two power stations.", [("two", "destroyed")]),
    ("The committee shot down three proposals.", []),
    ("The builder flattened two old barns to make room for flats.", []),
    ("The army demolished 40 houses to build a wall.", [("40", "destroyed")]),
    # what is measured, or agreed
    ("Soldiers seized almost two and a half tons of leaves in the raid.", []),
    (
        "The flood struck 9,000 people, 1,200 of which have been relocated.",
        [("9,000", "affected"), ("1,200", "evacuated")],
    ),
    ("The blast destroyed two and a half blocks.", []),
    ("Prices fell with the collapse of a market agreement.", []),
    ("Prices fell after the collapse of a bridge.", [("a", "destroyed")]),
    # what nobody can lose or lay waste
    ("One big obstacle disappeared that spring.", []),
    ("Two problems vanished after the war.", []),
]


@pytest.mark.parametrize(("text", "told"), BOTH)
def test_words_of_harm_of_other_things(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told


TRADE = [
    # who is hit by more than trade
    ("The flood closed the plant, and 900 workers were affected.", [("900", "affected")]),
    ("The strike on the plant destroyed two tankers.", [("two", "destroyed")]),
    ("Shells hit a market in Kost.", [("a", "damaged")]),
    ("Torpedoes sank three ships off Point Orva.", [("three", "destroyed")]),
    ("Insurers wrote off 40 houses after the storm.", [("40", "destroyed")]),
    ("The two sides exchanged 90 prisoners.", [("90", "rescued")]),
    ("Twelve villagers are still in the hands of the rebels.", [("Twelve", "abducted")]),
    ("Some 900 people were moved out of the coastal towns.", [("Some 900", "evacuated")]),
    ("The army reported losses of 40 soldiers.", [("40", "casualties")]),
    ("The death toll rose to 14 after two dam failures.", [("14", "killed")]),
    ("The report blamed two deaths on a fall from a bridge.", [("two", "killed")]),
    ("Three hostages were let go by the gunmen.", [("Three", "rescued")]),
    ("Troops shelled the port, and nine ships are stranded there.", [("nine", "affected")]),
]


@pytest.mark.parametrize(("text", "told"), TRADE)
def test_harm_is_told_beside_words_of_trade(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told
