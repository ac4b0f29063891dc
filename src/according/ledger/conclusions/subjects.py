"""Who or what is counted: from the words of a subject to its class, and which class is wider.

The classes are data, in ``subjects.toml``. A phrase whose words are in no class is a class of its
own, by its head in the plural, so that "14 monasteries" and "a monastery" answer one question.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from according.ledger.identity import side_of

__all__ = ["PEOPLE", "SOLDIERS", "Subject", "parts_of", "subject_of"]

PEOPLE, SOLDIERS = "people", "soldiers"
# What follows these words tells more of the head, and is not it.
AFTER_HEAD = re.compile(
    r"\s(?:of|in|from|who|whom|that|which|at|on|by|with|belonging|including|during|near|aboard|"
    r"were|was|have|has|being|since|inside|across|under|for|to)\s|[,;:(]"
)
WORD = re.compile(r"[a-z0-9]+(?:[-'][a-z0-9]+)*")
# Words that say only that somebody was hit; whose they are, if anything, tells who.
NOBODY = frozenset(
    """
    dead deaths death fatalities fatality casualties casualty victims victim losses loss killed
    wounded injured injuries others toll bodies body corpses corpse lives life killings killing
    murders murder executions slayings assassinations drownings beheadings woundings arrests arrest
    detentions abductions kidnappings disappearances hospitalisations hospitalizations evacuations
    displacements
    """.split()
)
# Nouns that need the word before them to say what they are.
GENERIC = frozenset(
    "systems units stations seekers posts centres centers facilities sites members staff officials "
    "objects installations types installations depots points launchers holders".split()
)
# Phrases to remember; a large ledger has some thousand.
REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Subject:
    """A class of those who are counted.

    Attributes:
        name: in the plural ("soldiers").
        of: the wider class that it is part of, empty if none.
        whose: whether it matters whose they are.
        vague: the words do not tell who they are ("Russian losses", "others", "Russians").
    """

    name: str
    of: str = ""
    whose: bool = False
    vague: bool = False


@lru_cache(maxsize=REMEMBERED)
def subject_of(words: str) -> Subject:
    """Give the class of those whom the words of a subject name; case does not matter."""
    said = words.lower().replace("’", "'")
    heads = [AFTER_HEAD.split(f" {said} ")[0], said]
    # "Prisoners of war" says more than "prisoners"; the army in "tanks of the army" does not.
    endings = [ending for head in heads if (ending := _ending(WORD.findall(head)))]
    if endings:
        length, found = max(endings, key=lambda ending: ending[0])
        vague = found.name == PEOPLE and length == 1 and said.split()[-1] in NOBODY
        return Subject(found.name, found.of, found.whose, vague)
    head_words = WORD.findall(heads[0]) or WORD.findall(said)
    if not head_words:
        return Subject(PEOPLE, vague=True)
    # In a text of capitals, "JESUITS" is no people's name.
    named = words[:1].isupper() and (not words.isupper() or side_of(words) is not None)
    if (named and len(head_words) == 1) or head_words[-1].endswith("ed"):
        # "Russians", "Rohingya": people of whom only the side is told; "the uprooted": what befell.
        return Subject(PEOPLE, vague=True)
    last = _plural(head_words[-1])
    if last in GENERIC and len(head_words) > 1:
        return Subject(f"{head_words[-2]} {last}")
    return Subject(last)


def parts_of(name: str) -> tuple[str, ...]:
    """Give the classes that are part of a class, nearest first and then theirs; none if none."""
    nearest = tuple(one.name for one in _classes()[0].values() if one.of == name)
    return nearest + tuple(deeper for one in nearest for deeper in parts_of(one))


@cache
def _classes() -> tuple[dict[str, Subject], dict[tuple[str, ...], Subject]]:
    """Give the classes by name, and by the words that name them."""
    text = files("according.ledger.conclusions").joinpath("subjects.toml").read_text("utf-8")
    by_name: dict[str, Subject] = {}
    by_words: dict[tuple[str, ...], Subject] = {}
    for name, given in tomllib.loads(text).items():
        subject = Subject(name, given.get("of", ""), given.get("whose", False))
        by_name[name] = subject
        for phrase in given["words"].split(","):
            by_words[tuple(WORD.findall(phrase))] = subject
    return by_name, by_words


def _ending(words: list[str]) -> tuple[int, Subject] | None:
    """Give the longest ending of the words that names a class, its length and the class."""
    by_words = _classes()[1]
    for first in range(len(words)):
        ending = tuple(words[first:])
        found = by_words.get(ending) or by_words.get((*ending[:-1], _plural(ending[-1])))
        if found:
            return len(ending), found
    return None


IRREGULAR = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "serviceman": "servicemen",
    "servicewoman": "servicewomen",
    "policeman": "policemen",
    "gunman": "gunmen",
    "aircraft": "aircraft",
    "life": "lives",
    "toddler": "toddlers",
    "staff": "staff",
}


def _plural(word: str) -> str:
    """Give the plural of an English noun; a plural stays as it is."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith(("s", "people", "men", "personnel")):
        return word
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("x", "ch", "sh", "z")) else f"{word}s"
