"""The word lists of a language, loaded once and checked: which words mean what happened, and how.

The lists are data (``languages/en.toml``); this module inflects their verbs and gives them to the
rules as frozen sets and one phrase table.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import chain, product
from types import MappingProxyType
from typing import NamedTuple

from according.model import Measure

__all__ = ["Form", "Lexicon", "Role", "Toll", "lexicon", "words_of"]


# What the gate takes for a word: hyphens and apostrophes part words there.
WORD = re.compile(r"[^\W\d_]+")
# The same for text in ASCII, which is much faster; the signs of typography count as spaces.
TYPOGRAPHY = "’‘“”–—…\u00a0"
LETTERS = bytes(code if chr(code).isalpha() else ord(" ") for code in range(128)).ljust(256)


def words_of(low: str) -> frozenset[str]:
    """Give the words of a text in lower case."""
    if not low.isascii():
        for sign in TYPOGRAPHY:
            low = low.replace(sign, " ")
    if not low.isascii():
        return frozenset(WORD.findall(low))
    return frozenset(low.encode().translate(LETTERS).decode().split())


# The words that are too common to tell by them that a sentence may hold a toll.
COMMON = "lexicon_common"


class Role:
    """How a toll word stands to those it counts."""

    ACT = "acts"  # its object: "killed 12"
    BEFALL = "befalls"  # its subject: "12 died"
    STATE = "states"  # after them: "12 dead"
    COUNT = "counts"  # it is what is counted: "12 deaths"
    BEING = "beings"  # it names them, another verb may say more: "12 hostages"
    EVENT = "events"  # with "of": "the killing of 12"
    TOTAL = "totals"  # the figure is its value: "the death toll is 12"


# Verbs whose object it happens to, of which nothing else than the participle tells of harm.
PARTICIPLES = "participles"


class Form:
    """The form of a verb, and the empty form of all other words."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"  # past tense that is a participle as well ("killed")
    ONLY_PAST = "only past"  # past tense that is no participle ("slew")
    PART = "participle"
    ING = "ing"
    NONE = ""
    # What a passive takes, and any form that tells of what has happened.
    PASSIVE = (PAST, PART)
    DONE = (PAST, PART, ONLY_PAST)


class Toll(NamedTuple):
    """One reading of a toll word."""

    measure: Measure
    role: str
    form: str


class Phrases(NamedTuple):
    """The toll phrases that begin with one word.

    Attributes:
        alone: the readings of the word by itself, empty if it is no toll word.
        longer: second word → the longer phrases, longest first, with their readings.
        lengths: second word → how many words these have, the most first.
        told: the longer phrases with their readings.
    """

    alone: tuple[Toll, ...]
    longer: Mapping[str, tuple[tuple[tuple[str, ...], tuple[Toll, ...]], ...]]
    lengths: Mapping[str, tuple[int, ...]]
    told: Mapping[tuple[str, ...], tuple[Toll, ...]]


VOWELS = "aeiou"
# Adverbs that a verb may begin with; "rely" and "comply" are none.
ADVERBS = ("ally", "bly", "tly", "tely", "ully", "vely", "usly", "rely", "adly", "ndly")

# Verb → its third person, past, participle and gerund.
Irregular = Mapping[str, Sequence[str]]
REGULAR: Irregular = MappingProxyType({})
# Parts of which each makes a phrase of its own.
EITHER = re.compile(r"\{([^}]*)\}")


def expanded(phrase: str) -> Iterator[str]:
    """Yield the phrases that one with braces stands for: "sunk {in|off} port" is two."""
    plain = EITHER.split(phrase)
    parts = [part.split("|") if at % 2 else [part] for at, part in enumerate(plain)]
    for chosen in product(*parts):
        yield " ".join("".join(chosen).split())


def inflected(verb: str, irregular: Irregular = REGULAR) -> list[tuple[str, str]]:
    """Give the forms of ``verb``: a base form, or base/third/past/participle/gerund.

    ``irregular`` has those of verbs that a base form alone does not tell.
    """
    adverb, _, one = verb.partition(" ")
    if one and adverb.endswith(ADVERBS) and adverb != "rely":
        # "fatally shoot": the verb after the adverb has the forms.
        return [(f"{adverb} {form}", name) for form, name in inflected(one, irregular)]
    first, _, rest = verb.partition(" ") if "/" not in verb else ("", "", "")
    if "/" in verb:
        stems, _, rest = verb.rpartition("/")
        gerund, _, rest = rest.partition(" ")
        base, third, past, participle = stems.split("/")
        # "left homeless/-/…": the form itself holds the other words.
        forms = [base, third, past, participle, gerund]
    elif first in irregular:
        forms = [first, *irregular[first]]
    else:
        forms = [first, third_of(first), past_of(first), past_of(first), gerund_of(first)]
    base, third, past, participle, gerund = forms
    named = [(base, Form.BASE), (third, Form.THIRD), (gerund, Form.ING)]
    if past == participle:
        named.append((past, Form.PAST))
    else:
        named += [(past, Form.ONLY_PAST), (participle, Form.PART)]
    tail = f" {rest}" if rest else ""
    # "burned|burnt": either.
    return [(one + tail, name) for form, name in named if form != "-" for one in form.split("|")]


def third_of(verb: str) -> str:
    """Give the third person singular: flee → flees, crush → crushes, bury → buries."""
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


# Their last letter is doubled before an ending: "dragged", "robbing".
DOUBLED = frozenset(
    "drag rob clap strip step drop slip swap commit scar pit fan bed shred kidnap waterlog char"
    " stop ship grab transfer".split()
)


def past_of(verb: str) -> str:
    """Give the regular past: kill → killed, raze → razed, bury → buried, drag → dragged."""
    if verb in DOUBLED:
        return verb + verb[-1] + "ed"
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    return verb + "ed"


def gerund_of(verb: str) -> str:
    """Give the regular gerund: kill → killing, raze → razing, drag → dragging."""
    if verb in DOUBLED:
        return verb + verb[-1] + "ing"
    if verb.endswith("e") and not verb.endswith(("ee", "oe")):
        return verb[:-1] + "ing"
    return verb + "ing"


@dataclass(frozen=True)
class Lexicon:
    """The words of one language.

    Attributes:
        tolls: first word → the toll phrases that begin with it.
        telling: words that are toll words by themselves.
        together: a word → the words of each longer phrase of which it is the rarest.
        common: words too common to tell by them that a sentence may hold a toll.
        words: word class → its words.
        hedges: bound → its phrases.
        say: form of a verb of saying → which form it is.
        count: the same for verbs of counting.
        according: first word → the phrases after which a source stands, longest first.
        status: status → first word → the phrases that begin with it, longest first.
    """

    tolls: MappingProxyType[str, Phrases]
    telling: frozenset[str]
    together: Mapping[str, tuple[frozenset[str], ...]]
    common: frozenset[str]
    words: MappingProxyType[str, frozenset[str]]
    hedges: MappingProxyType[str, tuple[str, ...]]
    say: MappingProxyType[str, str]
    count: MappingProxyType[str, str]
    according: MappingProxyType[str, tuple[tuple[str, ...], ...]]
    status: MappingProxyType[str, Mapping[str, tuple[tuple[str, ...], ...]]]

    @cached_property
    def gate(self) -> frozenset[str]:
        """The rarest word of each toll phrase: made when asked for, which few reports do."""
        return _gate(self.tolls, self.common)


@cache
def lexicon() -> Lexicon:
    """Load the English lexicon; the same object each time."""
    source = files("according.find") / "languages" / "en.toml"
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    irregular = {verb: forms.split() for verb, forms in data["irregular"].items()}
    tolls = _tolls(data["measures"], irregular)
    words = {name: frozenset(said.split()) for name, said in data["nouns"].items()}
    words |= {name: frozenset(said.split()) for name, said in data["grammar"].items()}
    words |= {name: frozenset(said.split()) for name, said in data["rules"].items()}
    cues = data["cues"]
    words |= {
        name: frozenset(cues[name].split()) for name in ("documents", "publishes", "not_objects")
    }
    common = frozenset().union(*(words[name] for name in (*data["grammar"], COMMON)))
    telling, together = _together(tolls, common)
    return Lexicon(
        tolls=MappingProxyType(tolls),
        telling=telling,
        together=together,
        common=common,
        words=MappingProxyType(words),
        hedges=MappingProxyType({name: tuple(said) for name, said in data["hedges"].items()}),
        say=MappingProxyType(_verbs(cues["say"], irregular)),
        count=MappingProxyType(_verbs(cues["count"], irregular)),
        according=MappingProxyType(_by_first_word(cues["according"])),
        status=MappingProxyType(
            {name: _by_first_word(said) for name, said in data["status"].items()}
        ),
    )


def _tolls(
    measures: Mapping[str, Mapping[str, Sequence[str]]], irregular: Irregular
) -> dict[str, Phrases]:
    readings: dict[tuple[str, ...], tuple[Toll, ...]] = {}
    # Thousands of phrases have the same readings, which are kept once.
    alike: dict[tuple[Toll, ...], tuple[Toll, ...]] = {}
    for said, roles in measures.items():
        measure = Measure(said)
        for role, phrases in roles.items():
            for phrase in chain.from_iterable(map(expanded, phrases)):
                for form, name, told in _forms(role, phrase, irregular):
                    # A bracket is an item of its own: "in emergency (phase".
                    words = tuple(form.replace("(", "( ").split())
                    one, known = (Toll(measure, told, name),), readings.get(words, ())
                    if one[0] not in known:
                        readings[words] = alike.setdefault(known + one, known + one)
    table: dict[str, dict[str, list[tuple[tuple[str, ...], tuple[Toll, ...]]]]] = {}
    for words, found in readings.items():
        second = words[1] if len(words) > 1 else ""
        table.setdefault(words[0], {}).setdefault(second, []).append((words, found))
    return {first: _phrases(by_second) for first, by_second in table.items()}


def _forms(role: str, phrase: str, irregular: Irregular) -> Iterator[tuple[str, str, str]]:
    """Yield the forms of a phrase that is listed in a role, their names and the role they have."""
    if role == PARTICIPLES:
        yield phrase, Form.PART, Role.ACT
    elif role in (Role.ACT, Role.BEFALL):
        for form, name in inflected(phrase, irregular):
            yield form, name, role
    else:
        yield phrase, Form.NONE, role


def _phrases(by_second: dict[str, list[tuple[tuple[str, ...], tuple[Toll, ...]]]]) -> Phrases:
    alone = by_second.pop("", [((), ())])
    longer = {
        second: tuple(sorted(phrases, key=lambda pair: -len(pair[0])))
        for second, phrases in by_second.items()
    }
    lengths = {
        second: tuple(sorted({len(words) for words, _ in phrases}, reverse=True))
        for second, phrases in longer.items()
    }
    told = dict(chain.from_iterable(longer.values()))
    return Phrases(
        alone[0][1], MappingProxyType(longer), MappingProxyType(lengths), MappingProxyType(told)
    )


def _gate(tolls: Mapping[str, Phrases], common: frozenset[str]) -> frozenset[str]:
    """Give the rarest word of each phrase that has others than common ones."""
    # Of "de-energised" the gate sees two words; of "red-tag" it asks the last.
    said = {
        max(reversed(WORD.findall(first)), key=len, default=first)
        for first, phrases in tolls.items()
        if phrases.alone
    }
    for phrases in tolls.values():
        for longer in phrases.longer.values():
            for words, _ in longer:
                found = parted(words)
                rare = [word for word in found if word not in common]
                if said.isdisjoint(found) and rare:
                    said.add(max(rare, key=len))
    return frozenset(said)


def _together(
    tolls: Mapping[str, Phrases], common: frozenset[str]
) -> tuple[frozenset[str], Mapping[str, tuple[frozenset[str], ...]]]:
    """Give the words that are toll phrases by themselves, and all words of the other phrases."""
    alone = [WORD.findall(first) for first, phrases in tolls.items() if phrases.alone]
    telling = frozenset(words[0] for words in alone if len(words) == 1)
    longer = (
        parted(words)
        for phrases in tolls.values()
        for told in phrases.longer.values()
        for words, _ in told
        if telling.isdisjoint(words)
    )
    together: dict[str, set[frozenset[str]]] = {}
    for words in (*alone, *longer):
        if telling.isdisjoint(words):
            rare = [word for word in words if word not in common] or words
            together.setdefault(max(rare, key=len), set()).add(frozenset(words))
    return telling, {word: tuple(found) for word, found in together.items()}


def parted(words: Sequence[str]) -> Sequence[str]:
    """Give the words of a phrase as the gate sees them; most are what they are."""
    return words if "".join(words).isalpha() else WORD.findall(" ".join(words))


def _by_first_word(phrases: list[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted((tuple(said.split()) for said in phrases), key=lambda words: -len(words)):
        table.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(found) for first, found in table.items()}


def _verbs(said: str, irregular: Irregular) -> dict[str, str]:
    """Give form → name of the form, for verbs of one word."""
    return {form: name for verb in said.split() for form, name in inflected(verb, irregular)}
