"""Names that a report shows to be somebody's, and not to be a place's: "Reed said", "Ms Reed".

Companies are somebody: "Noreda Inc", "the Noreda spokesman", "Noreda Steel (NS)" of one of which
the other is told.
"""

import re
from functools import lru_cache

from according.find.grammar.capitals import common
from according.find.places.countrynames import is_wide, seats
from according.find.places.namesbehind import stands_behind
from according.find.places.naming import KINDS

__all__ = ["is_company", "is_somebody"]

# A word's edge is told behind its first letter: that letter is then looked for, which is fast.
_edge = r"(?<!\w[A-Z])"
# Longer ones are none; and of a text without an end to them every letter would be read again.
_rest = r"[\w’'-]{0,40}[\w-]"
_name, _first = rf"[A-Z]{_rest}", rf"[A-Z]{_edge}{_rest}"
_titles = (
    r"Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Prime Minister|Minister|Senator|Sen|Rep|Congressman"
    r"|Congresswoman|Judge|Justice|Sergeant|Sgt|Officer|Captain|Capt|Lieutenant|Lt|Colonel|Col"
    r"|Detective|Inspector|Constable|Sheriff|Secretary|Attorney General|Chancellor|Professor|Prof"
)
_titled = "|".join(f"{title[0]}{_edge}{title[1:]}" for title in _titles.split("|"))
# "Reed said", "Reed has admitted"; not "Reeds".
SPEAKS = re.compile(
    rf"({_first}) (?:(?:has|had|also|later) )?(?:said|says|told|tells|added|adds"
    r"|tweeted|wrote|admitted|pleaded|testified|insisted|argued|explained|recalled|replied|joked|vowed"
    r"|resigned)\b"
)
TITLED = re.compile(rf"(?:{_titled})\.? (?:{_name} ){{0,2}}?({_name})\b(?! [A-Z])")
# "Dana Reed, 44,", "the 9-year-old, Dana Reed,", "Reed's wife".
AGED = re.compile(rf"[A-Z]{_edge}[\w’'-]{{1,40}} ({_name}),? (?:aged \d|\(?\d\d?[,)])")
OF_AGE = re.compile(rf"\d(?<!\w\d)\d?-year-old(?: [a-z]+)?,? [A-Z][\w’'-]+ ({_name})\b(?! [A-Z])")
OWNS = re.compile(
    rf"([A-Z]{_edge}[\w-]{{1,40}})[’']s? (?:deaths?|body|wife|husband|mother|father|family|brother"
    r"|sister|son|daughter|lawyers?|attorneys?|murder|face|parents|widow|remains)\b"
)


# What companies' names end with.
INCORPORATED = frozenset(
    "inc corp co ltd plc llc llp pty gmbh ag nv bhd airlines airways corporation".split()
)
# "Noreda Inc", "Noreda <NRD>", "a Noreda spokesman".
_firms = rf"(?!(?:The|An)\b){_first}(?: (?:{_name}|and|&|of)){{0,3}}?"
# "Ashmore, Co Wexmond" is a county.
FIRM = re.compile(
    rf"({_firms})(?:,? (?:I{_edge}nc|C{_edge}orp|L{_edge}td|P{_edge}(?:lc|LC)|LLC)\b"
    rf"| C{_edge}o\b(?! (?!Ltd|Inc)[A-Z])| <[A-Z.]{{1,8}}>"
    r"| (?:spokes(?:man|woman|person)|executives?|shareholders|subsidiary)\b)"
)
# "Noreda Steel (NS)": the short form that a report gives of a name.
SHORT = re.compile(
    rf"((?!(?:The|An)\b)(?<![\w’'-]){_name}(?: {_name}){{0,4}})"
    r"(?: <[A-Z.]{1,8}>)? \(([A-Z]{2,6})\)"
)
# Looked for first, as it is soon told.
IN_BRACKETS = re.compile(r"\([A-Z]{2,6}\)")


def is_place(name: str) -> bool:
    """Tell whether a name is a place's wherever it stands: a country's, a capital's, of a kind."""
    kinds = not KINDS.isdisjoint(name.lower().split())
    return is_wide(name) or name.casefold() in seats() or kinds


def is_company(text: str, name: str) -> bool:
    """Tell whether a report shows a name to be a company's: "at a Noreda Inc copper mine"."""
    words = name.split()
    if words[-1].lower().rstrip(".") in INCORPORATED:
        return len(words) > 1
    if is_place(name):
        return False
    return name in companies(text)


@lru_cache(maxsize=4)
def companies(text: str) -> frozenset[str]:
    """Give the names of companies in a report, and their short forms."""
    found = {match[1] for match in FIRM.finditer(text)}
    for match in SHORT.finditer(text) if IN_BRACKETS.search(text) else ():
        name, short = match.groups()
        if name in found or short in found or is_incorporated(match[0]):
            found |= {name, short}
    return frozenset(found)


def is_incorporated(words: str) -> bool:
    """Tell whether a name with its short form is one as companies have."""
    return not INCORPORATED.isdisjoint(words.lower().split())


def is_somebody(text: str, name: str) -> bool:
    """Tell whether a report shows a name to be somebody's, and never says "in" or "near" it."""
    words = name.split()
    if is_place(name):
        return False
    if len(words) > 1 and words[-1].lower() in common():
        # "the Orva Public Library told us"
        return False
    # Asked last, as the whole report is read for it.
    known = somebodies(text)
    # "Ana Reeds speech", as copied without its mark
    somebody = words[-1] in known or (len(words) > 1 and words[-1].removesuffix("s") in known)
    return somebody and not stands_behind(THERE, text, name)


# "in Reed", "near Reed": what is called so there is a place.
THERE = re.compile(r" (?:in|near|town of|city of) (?=[^\Wa-z])")


@lru_cache(maxsize=4)
def somebodies(text: str) -> frozenset[str]:
    """Give the last names of those who speak in a report, or have a title, an age or kin."""
    return frozenset(
        match[1] for told in (SPEAKS, TITLED, AGED, OF_AGE, OWNS) for match in told.finditer(text)
    )
