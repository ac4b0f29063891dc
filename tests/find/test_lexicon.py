import pytest

from according.find.lexicon import WORD, Form, Role, Toll, expanded, inflected, lexicon
from according.model import Measure


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("kill", {"kill", "kills", "killed", "killing"}),
        ("bury", {"bury", "buries", "buried", "burying"}),
        ("raze", {"raze", "razes", "razed", "razing"}),
        ("gun/guns/gunned/gunned/gunning down",
         {"gun down", "guns down", "gunned down", "gunning down"}),
        ("flee/flees/fled/fled/fleeing", {"flee", "flees", "fled", "fleeing"}),
        ("-/-/-/not been seen/-", {"not been seen"}),
    ],
)  # fmt: skip
def test_a_verb_has_its_forms(verb, forms):
    assert {form for form, _ in inflected(verb)} == forms


def test_a_past_that_is_no_participle_is_told_apart():
    assert ("slew", Form.ONLY_PAST) in inflected("slay/slays/slew/slain/slaying")
    assert ("killed", Form.PAST) in inflected("kill")


def test_an_irregular_verb_has_the_forms_of_the_table():
    table = {"break": ["breaks", "broke", "broken", "breaking"]}

    assert [form for form, _ in inflected("break open", table)] == [
        "break open",
        "breaks open",
        "breaking open",
        "broke open",
        "broken open",
    ]
    assert ("fatally broke", Form.ONLY_PAST) in inflected("fatally break", table)


def test_an_irregular_verb_may_have_two_forms_of_one_kind():
    table = {"burn": ["burns", "burned|burnt", "burned|burnt", "burning"]}

    assert inflected("burn out", table)[-2:] == [
        ("burned out", Form.PAST),
        ("burnt out", Form.PAST),
    ]


@pytest.mark.parametrize(
    ("phrase", "phrases"),
    [
        ("pull out", ["pull out"]),
        ("{pull|haul} out", ["pull out", "haul out"]),
        ("under {|the }ash", ["under ash", "under the ash"]),
        ("{cut|shut} off {by|in}", ["cut off by", "cut off in", "shut off by", "shut off in"]),
    ],
)
def test_braces_stand_for_each_of_their_parts(phrase, phrases):
    assert list(expanded(phrase)) == phrases


def test_what_only_a_participle_tells_is_told_of_its_object():
    [(_, readings)] = lexicon().tolls["felled"].longer["by"][:1]

    assert readings == (Toll(Measure.KILLED, Role.ACT, Form.PART),)


def test_a_phrase_has_its_readings_the_longest_first():
    [(words, readings), *_] = lexicon().tolls["death"].longer["toll"]

    assert words == ("death", "toll")
    assert Toll(Measure.KILLED, Role.TOTAL, Form.NONE) in readings


def test_a_word_or_all_words_of_every_phrase_tell_that_it_may_stand_in_a_sentence():
    known = lexicon()

    for first, phrases in known.tolls.items():
        alone = [(first,)] if phrases.alone else []
        for words in (*alone, *(words for said in phrases.longer.values() for words, _ in said)):
            said = frozenset(WORD.findall(" ".join(words)))
            assert not known.telling.isdisjoint(said) or any(
                said in known.together.get(word, ()) for word in said
            ), words
