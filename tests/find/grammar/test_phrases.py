import pytest

from according.find.grammar.items import items_of
from according.find.grammar.phrases import Kind, kind_of, phrase_after


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
