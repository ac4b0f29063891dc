"""Names that a report shows to be somebody's, and not to be a place's: "Reed said", "Ms Reed"."""

import re
from functools import lru_cache

from according.find.grammar.capitals import common
from according.find.places.countrynames import is_wide, seats
from according.find.places.namesbehind import stands_behind
from according.find.places.naming import KINDS

__all__ = ["is_somebody"]

# A word's edge is told behind its first letter: that letter is then looked for, which is fast.
_edge = r"(?<!\w[A-Z])"
_name = r"[A-Z][\w’'-]*[\w-]"
_titles = (
    r"Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Prime Minister|Minister|Senator|Sen|Rep|Congressman"
    r"|Congresswoman|Judge|Justice|Sergeant|Sgt|Officer|Captain|Capt|Lieutenant|Lt|Colonel|Col"
    r"|Detective|Inspector|Constable|Sheriff|Secretary|Attorney General|Chancellor|Professor|Prof"
)
_titled = "|".join(f"{title[0]}{_edge}{title[1:]}" for title in _titles.split("|"))
# "Reed said", "Reed has admitted"; not "Reeds".
SPEAKS = re.compile(
    rf"([A-Z]{_edge}[\w’'-]*[\w-]) (?:(?:has|had|also|later) )?(?:said|says|told|tells|added|adds"
    r"|tweeted|wrote|admitted|pleaded|testified|insisted|argued|explained|recalled|replied|joked|vowed"
    r"|resigned)\b"
)
TITLED = re.compile(rf"(?:{_titled})\.? (?:{_name} ){{0,2}}?({_name})\b(?! [A-Z])")
# "Dana Reed, 44,", "the 9-year-old, Dana Reed,", "Reed's wife".
AGED = re.compile(rf"[A-Z][\w’'-]+ ({_name}),? (?:aged \d|\(?\d\d?[,)])")
OF_AGE = re.compile(rf"\d(?<!\w\d)\d?-year-old(?: [a-z]+)?,? [A-Z][\w’'-]+ ({_name})\b(?! [A-Z])")
OWNS = re.compile(
    rf"([A-Z]{_edge}[\w-]+)[’']s? (?:deaths?|body|wife|husband|mother|father|family|brother"
    r"|sister|son|daughter|lawyers?|attorneys?|murder|face|parents|widow|remains)\b"
)


def is_somebody(text: str, name: str) -> bool:
    """Tell whether a report shows a name to be somebody's, and never says "in" or "near" it."""
    words = name.split()
    if is_wide(name) or name.casefold() in seats() or not KINDS.isdisjoint(name.lower().split()):
        return False
    if len(words) > 1 and words[-1].lower() in common():
        # "the Orva Public Library told us"
        return False
    # Asked last, as the whole report is read for it.
    return words[-1] in somebodies(text) and not stands_behind(THERE, text, name)


# "in Reed", "near Reed": what is called so there is a place.
THERE = re.compile(r" (?:in|near|town of|city of) (?=[^\Wa-z])")


@lru_cache(maxsize=4)
def somebodies(text: str) -> frozenset[str]:
    """Give the last names of those who speak in a report, or have a title, an age or kin."""
    return frozenset(
        match[1] for told in (SPEAKS, TITLED, AGED, OF_AGE, OWNS) for match in told.finditer(text)
    )
