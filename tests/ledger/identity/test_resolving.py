"""Mentions of claimants resolve to one actor however they are worded."""

import pytest

from according.ledger.identity import ActorKind, actor_of, actors, country_of, side_of


@pytest.mark.parametrize(
    ("mention", "id_"),
    [
        ("Ukraine’s military command", "ukr/military"),
        ("the General Staff of the Armed Forces of Ukraine", "ukr/military"),
        ("Kyiv's military", "ukr/military"),
        ("the Ukrainian army", "ukr/military"),
        ("the UN", "un"),
        ("OHCHR", "un/ohchr"),
        ("the UN refugee agency’s chief", "un/unhcr"),
        ("Russian defence ministry spokesman Igor Konashenkov", "rus/defence-ministry"),
        ("Israeli military spokesman", "isr/military"),
        ("the IDF", "isr/military"),
        ("Gaza’s health ministry", "pse/health-ministry/gaza"),
        ("Palestinian health officials in Gaza", "pse/health-ministry/gaza"),
        ("Vadym Skibitskyi", "name/vadym-skibitskyi"),
        ("Kyiv", "ukr/government"),
        ("police in Houston", "usa/police/houston"),
        ("the mayor of Mariupol", "ukr/mayor/mariupol"),
    ],
)
def test_a_mention_resolves_to_its_actor(mention, id_):
    assert actor_of(mention).id == id_


@pytest.mark.parametrize("mention", ["", " ", "…", "—", "𝔘", "a", "'s", "the", ",,,", "12"])
def test_any_text_gives_an_actor(mention):
    assert actor_of(mention).name


def test_un_bodies_stay_apart_under_one_parent():
    ohchr, unhcr = actor_of("OHCHR"), actor_of("UNHCR")

    assert ohchr.id != unhcr.id
    assert ohchr.parent == unhcr.parent == actor_of("the United Nations").id
    assert ohchr.kind is ActorKind.UN_BODY


@pytest.mark.parametrize(
    ("place", "code"),
    [("Mariupol", "ukr"), ("Kharkiv region", "ukr"), ("Gaza", "pse"), ("the West Bank", "pse")],
)
def test_a_place_has_a_country(place, code):
    assert country_of(place) == code


@pytest.mark.parametrize(
    ("phrase", "side"),
    [("Russian soldiers", "rus"), ("Hamas fighters", "hamas"), ("its personnel", None)],
)
def test_a_phrase_names_a_side(phrase, side):
    assert side_of(phrase) == side


def test_every_entry_of_the_registry_says_where_it_comes_from():
    assert all(actor.source for actor in actors())


@pytest.mark.parametrize(
    ("mention", "context", "id_"),
    [
        ("the army", ["Syria", "Iraq"], "syr/military"),
        ("its defence ministry", ["Russia"], "rus/defence-ministry"),
        ("the ministry", ["Kyiv", "the Russian defence ministry"], "rus/defence-ministry"),
        (
            "Konashenkov",
            ["Russian defence ministry spokesman Igor Konashenkov"],
            "rus/defence-ministry",
        ),
        ("Ukraine's army", ["Russia"], "ukr/military"),
    ],
)
def test_the_context_says_whose_a_body_is(mention, context, id_):
    assert actor_of(mention, context=context).id == id_
