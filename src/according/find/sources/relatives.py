"""Who counted those that a relative clause tells of: "the 4,630 bodies that agencies counted"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import phrase_after
from according.find.lexicon import lexicon
from according.find.sources.mentions import phrase_to, walk_back
from according.find.sources.speakers import Source, can_speak

__all__ = ["antecedent", "ascribed", "behind", "given_as"]

# Verbs whose object is the count; other verbs of saying have a clause for their object.
COUNTED = frozenset(
    (
        "counted recorded reported announced claimed listed quoted quoting documented registered"
        " tallied cited citing mentioned acknowledged admitted confirmed verified logged published"
        " estimated alleged attributed quotes cites counts lists reports claims"
    ).split()
)
# How far before its verb such a count may stand.
FAR = 14


def ascribed(items: list[Item], at: int) -> Source | None:
    """Give who counted those before: "the 2,000 dead that Moscow has been quoting"."""
    if items[at].low not in COUNTED or not ends(items, at + 1):
        return None
    verb = at - 1
    while verb > 0 and items[verb].kind in ("be", "have", "adv"):
        verb -= 1
    first, last = phrase_to(items, verb)
    inner = next((k for k in range(last, max(first, 0), -1) if items[k].kind == "det"), first)
    if any(item.figure is not None for item in items[first:inner]):
        # Without "that" its article parts it from those counted: "the 300 dead the ministry".
        first = inner
    if not 0 < first <= last:
        return None
    link = first - 1 if items[first - 1].low in ("that", "which") else first
    for here in range(link - 1, max(-1, link - FAR), -1):
        if items[here].figure is not None:
            phrase = phrase_after(items, here)
            beyond = phrase.end + (phrase.end < link and bool(items[phrase.end].tolls))
            # Without "that" a source is told from the noun before it by its article.
            told = link < first or items[first].kind == "det"
            counts = told and beyond == link > here + 1
            return Source(first, last, at, at, (here, at)) if counts else None
        if items[here].kind in ("punct", "have", "be", "modal"):
            return None
    return None


def ends(items: list[Item], here: int) -> bool:
    """Tell whether a verb's own object does not follow, since it stands before."""
    while here < len(items) and items[here].kind == "adv":
        here += 1
    if here >= len(items) or items[here].kind in ("be", "have", "modal", "do"):
        return True
    item = items[here]
    if item.kind in ("prep", "conj") or item.text in ".,;)":
        return True
    return item.kind == "word" and item.low not in lexicon().say and not item.capital


GIVES = frozenset(
    (
        "gave gives give given offered offers released releases published issued announced"
        " confirmed confirms endorsed quoted quotes cited cites reported"
    ).split()
)
VALUES = frozenset("count figure toll tally number total estimate range bracket".split())


def given_as(items: list[Item], at: int) -> Source | None:
    """Give whose count a report calls what it told: "12 died: that is the count the army gave"."""
    if items[at].low not in GIVES:
        return None
    first, last = phrase_to(items, at - 1)
    noun = next((k for k in range(last, max(0, first - 2), -1) if items[k].low in VALUES), 0)
    if noun < 2 or noun + 1 > last or items[noun - 1].kind != "det":  # noqa: PLR2004 - a sign
        return None
    sign = noun - 2
    if items[sign].kind == "be" and items[sign - 1].low in ("that", "this", "such"):
        sign -= 2
    if sign < 1 or items[sign].text not in (",", ":", ";", "-", "–", "—"):
        return None
    start = next((k + 1 for k in range(sign - 1, -1, -1) if items[k].text == ";"), 0)
    counted = any(item.figure is not None for item in items[start:sign])
    return Source(noun + 1, last, at, at, (start, sign)) if counted else None


# "Nothing came from Arland, which says": behind these only the name is meant.
ENDS = frozenset("from to by with into against".split())


def behind(items: list[Item], first: int, last: int) -> int:
    """Give where the name begins that a relative clause tells of: "according to Arland, which"."""
    began = min(first, walk_back(items, last)) - 1
    return next((i + 1 for i in range(last - 1, began, -1) if items[i].low in ENDS), first)


LINKS = frozenset(("that", "which", "who"))
PAGES = frozenset(("website", "site", "research", "records"))


def antecedent(items: list[Item], first: int, last: int) -> tuple[int, int] | None:
    """Give whom a relative clause describes if a noun phrase is its object, None if it is not.

    "The force that patrols the waters said", "the province that borders Iran said".
    """
    if first > 1 and items[first - 1].low == "whose":
        # "the agency, whose figures show that"
        opens, closes = phrase_to(items, first - 2 - (items[first - 2].text == ","))
        opens = next((i + 1 for i in range(closes - 1, opens, -1) if items[i].low in ENDS), opens)
        owns = closes >= opens and can_speak(items, Source(opens, closes, first, first, (0, 0)))
        document = items[last].low in lexicon().words["documents"] | PAGES
        return (opens, closes) if owns and document else None
    verb = first - 1 if first > 0 and items[first].kind == "det" else first
    link = verb - 1
    if link < 1 or verb >= last or items[link].low not in LINKS or items[verb].capital:
        return None
    plain = items[verb].kind == "word" and items[link - 1].kind == "word"
    if not plain or not items[verb].low.endswith(("s", "ed")) or items[verb].low in lexicon().say:
        return None
    opens, closes = phrase_to(items, link - 1)
    speaks = closes >= opens and can_speak(items, Source(opens, closes, link, link, (0, 0)))
    return (opens, closes) if speaks else None
