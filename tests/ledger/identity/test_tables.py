"""The reviewed tables hold together: codes, parents, kinds, and names that do not collide."""

import re

import pytest

from according.errors import ValueFormError
from according.ledger.identity import ActorKind, actor_of, actors
from according.ledger.identity.actor import Actor
from according.ledger.identity.nations import Nation, nations
from according.ledger.identity.registry import entries, entry_names
from according.ledger.identity.roles import role_table, roles
from according.ledger.identity.towns import town_of, towns
from according.ledger.identity.wording import fold, slug, words_of

# ISO 3166-1 has 249 codes; Kosovo and seven former states come on top.
COUNTRIES = 249 + 1 + 7


def test_every_country_of_the_standard_has_a_line():
    assert len(nations()) == COUNTRIES


def test_no_name_or_demonym_is_two_countries():
    named = [name for nation in nations().values() for name in (*nation.names, *nation.demonyms)]

    assert sorted(named) == sorted(set(named))


@pytest.mark.parametrize("code", ["UKR", "uk", "u1r"])
def test_a_code_that_is_none_is_refused(code):
    with pytest.raises(ValueFormError):
        Nation(code, ("Nowhere",), (), (), ())


def test_a_parent_is_an_entry_or_composed():
    composed = re.compile(rf"[a-z]{{3}}/(?:{'|'.join(roles())})(?:/[a-z-]+)?")

    orphans = [
        actor.id
        for actor in actors()
        if actor.parent and actor.parent not in entries() and not composed.fullmatch(actor.parent)
    ]

    assert orphans == []


def test_a_side_is_a_country_or_a_group():
    sides = {actor.side for actor in actors() if actor.side}

    assert {
        side for side in sides if side not in nations() and f"group/{side}" not in entries()
    } <= {
        # Known by the names of their wings only.
        "hizbul-islam",
        "jundallah",
        "ksf",
    }


def test_no_name_means_two_entries():
    owners: dict[str, str] = {}
    for actor, said in entry_names():
        assert owners.setdefault(said, actor.id) == actor.id, said


def test_every_name_of_an_entry_gives_it():
    lost = {
        said: actor_of(said).id for actor, said in entry_names() if actor_of(said).id != actor.id
    }

    assert lost == {}


@pytest.mark.parametrize("code", sorted(set(nations()) - {"umi"}))
def test_every_country_has_a_military_by_rule(code):
    name = nations()[code].name

    assert actor_of(f"{name}’s military").id == f"{code}/military"
    assert actor_of(f"the health ministry of {name}").id == f"{code}/health-ministry"


@pytest.mark.parametrize("bad", [{"id": "Big"}, {"id": ""}, {"name": " "}, {"parent": "x/y"}])
def test_an_actor_checks_itself(bad):
    with pytest.raises(ValueFormError):
        Actor(**({"id": "x/y", "name": "X", "kind": ActorKind.OTHER} | bad))


@pytest.mark.parametrize(
    ("town", "code"),
    [
        ("Chasiv Yar", "ukr"),
        ("Lahaina", "usa"),
        ("Quinchía", "col"),
        ("Nowhereville", None),
    ],
)
def test_a_town_has_a_country(town, code):
    assert town_of(town) == code


def test_towns_are_folded():
    assert all(name == fold(name) for name in list(towns())[:2000])


@pytest.mark.parametrize(
    ("mention", "keys"),
    [
        ("Sana’a’s", ["sanaa"]),
        ("U.S. military", ["us", "military"]),
        ("Hamas-run", ["hamas", "run"]),
        ("Türkiye", ["turkiye"]),
        ("mayor, Lviv", ["mayor", ",", "lviv"]),
    ],
)
def test_words_are_folded(mention, keys):
    assert [word.key for word in words_of(mention)] == keys


def test_a_slug_is_plain():
    assert slug("São Paulo’s Mayor") == "sao-paulos-mayor"


@pytest.mark.parametrize(("said", "found"), [("WHO", True), ("who", False), ("Who", False)])
def test_an_acronym_that_is_a_word_is_asked_for_in_capitals(said, found):
    assert (actor_of(f"{said} officials").id == "un/who") is found


def test_the_longest_phrase_is_taken():
    words = words_of("state emergency service spokesman")
    found = role_table().longest(words, 0)

    assert found is not None
    assert (found[0], found[1].slug) == (3, "emergency-service")
