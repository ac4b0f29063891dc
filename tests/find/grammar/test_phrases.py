import pytest

from according.find.grammar.items import items_of
from according.find.grammar.phrases import Kind, kind_of, phrase_after
from tests.find.told import claims


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("12 Russian soldiers were killed", "Russian soldiers"),
        ("12 of the soldiers were killed", "soldiers"),
        ("12 women and children died", "women and children"),
        ("12 other people died", "other people"),
        ("675 artillery pieces were lost", "artillery pieces"),
        ("12 sustained wounds", ""),
        ("12 police officers said", "police officers"),
        ("12 further soldiers were hurt", "soldiers"),
    ],
)
def test_the_noun_phrase_after_a_figure_ends_before_the_verb(text, phrase):
    items = items_of(text, 0, len(text))

    found = phrase_after(items, 0)

    assert " ".join(i.text for i in items[found.first : found.last + 1]) == phrase or found.bare


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("soldiers", Kind.PEOPLE),
        ("fishermen", Kind.PEOPLE),
        ("Iranians", Kind.PEOPLE),
        ("tanks", Kind.MATERIEL),
        ("jackals", Kind.NEVER),
        ("widgets", Kind.UNKNOWN),
    ],
)
def test_a_noun_names_people_materiel_or_what_is_never_counted(word, kind):
    [item] = items_of(word, 0, len(word))

    assert kind_of(item) is kind


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The raid destroyed 41 tanks and personnel carriers.", "tanks and personnel carriers"),
        (
            "Hundreds of farmers and security forces were killed.",
            "farmers and security forces",
        ),
        (
            "Some 900 fighters and their families left the town under a deal.",
            "fighters and their families",
        ),
        ("About 4,000 migrants and refugees have fled.", "migrants and refugees"),
        (
            "Over 650 houses and other civilian properties burnt down.",
            "houses and other civilian properties",
        ),
        # others, whom the number does not count
        ("Three teachers and their driver died.", "teachers"),
        ("The raid killed six people and unnerving news spread.", "people"),
        # what describes women
        ("Four female teenage suicide bombers died.", "female teenage suicide bombers"),
        ("Two female Kurdish fighters died.", "female Kurdish fighters"),
        ("A female was killed in Gori.", "female"),
    ],
)
def test_who_shares_a_number_and_what_describes_them_are_the_subject(
    text: str, subject: str
) -> None:
    [claim] = claims(text)
    assert claim.subject is not None
    assert claim.subject.text == subject
