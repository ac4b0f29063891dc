"""Plain nouns that are said to speak: "the district said", "according to their employer"."""

import re

from according.find.grammar.items import Item
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import lexicon

__all__ = [
    "EVENTS",
    "SAYING",
    "is_name",
    "is_of_event",
    "is_said_to_speak",
    "is_several",
    "is_those",
]

# Things that happen speak for nobody, whatever verb follows: "the quake raised the toll to".
EVENTS = lexicon().words["sources_events"]

# Nobody but a source does so, whatever it is called.
SAYING = frozenset(
    (
        "said says say told according insist insists insisted maintain maintains maintained warn"
        " warns warned concede concedes conceded add adds added"
    ).split()
)
# "says the plea", "according to the parish", "that the parish said".
LINKS = SAYING | {"that", "to"}
CERTAIN = frozenset("the its their his her our my this that".split())


def is_said_to_speak(items: list[Item], first: int, head: Item, cue: str) -> bool:
    """Tell whether a certain thing speaks in so many words: "according to the night shelter".

    Args:
        items: the sentence.
        first: where its noun phrase opens; a clause, or what the cue brings, opens with it.
        head: its noun.
        cue: the word that says that it speaks.
    """
    opens, before = items[first].low, items[first - 1] if first else None
    apart = before is None or before.kind in ("punct", "conj") or before.low in LINKS
    plain = head.kind == "word" and head.low not in lexicon().words["never"]
    if head.low in ("charge", "charges", "count") and cue.startswith("accus"):
        return True
    certain = opens in CERTAIN or opens.endswith(("'s", "’s"))
    return cue in SAYING and certain and apart and plain


JOINED = re.compile(r"[a-z]{1,4}['’-][A-Z]")
DOMAIN = re.compile(r"\w\.(?:com|org|net|gov|us|uk|info)\Z")


def is_name(item: Item) -> bool:
    """Tell whether a word is written as a name: "Herat", "al-Shabab"."""
    named = JOINED.match(item.text) or DOMAIN.search(item.text)
    return item.kind == "word" and (item.capital or named is not None)


# Plurals without an "s", and how the names of such peoples end: "the Irish claim".
SEVERAL = frozenset("data media police people women men children".split())
PEOPLES = ("ese", "ish", "nch", "tch")


def is_several(item: Item, at: int) -> bool:
    """Tell whether a word, the ``at``-th of its sentence, is a plural that does not end in "s"."""
    return item.low in SEVERAL or (item.capital and item.low.endswith(PEOPLES) and at > 0)


def is_those(phrase: list[Item]) -> bool:
    """Tell whether a phrase only says what people did: "those who dug through the ruins"."""
    return [item.low for item in phrase[:2]] == ["those", "who"]


def is_of_event(items: list[Item], rel: int) -> bool:
    """Tell whether "which" stands for what happened: "the blast on Monday, which cut", "in which".

    Behind a preposition it is nobody's subject.
    """
    here = rel - 1
    if here >= 0 and items[here].kind == "prep":
        return True
    while here > 0 and (items[here].text == "," or items[here].low in TIME_WORDS):
        here -= 1
    here -= here > 0 and items[here].kind == "prep"
    return here >= 0 and items[here].low in EVENTS
