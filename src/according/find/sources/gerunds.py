"""Who is said to say something by a gerund: "the army made a claim, saying that 12 died"."""

from dataclasses import replace

from according.find.grammar.items import Item
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.sources.speakers import Source

__all__ = ["LED", "gerund"]


def gerund(items: list[Item], at: int, found: list[Source]) -> Source | None:
    """Give the source of "adding that …": whoever spoke before, or the subject of the sentence."""
    speaking = [item.low for item in items[at : at + 2]] == ["speaking", "of"]
    if items[at].low not in SAYING and not speaking:
        return None
    if at == 0 or items[at - 1].low in NO_GERUND:
        return None
    if items[at - 1].kind == "be":
        # "Police are reporting 12 deaths."
        first, last = phrase_to(items, at - 2)
        return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None
    first, last = phrase_to(items, at - 1)
    if (actor := before_verb(items, first, last)) is not None:
        first = last = actor
    if last >= first > 0 and items[first - 1].low == "with":
        return Source(first, last, at, at, (at + 1, len(items)))
    if speakers := spoken_with(items, at, found):
        return replace(speakers[-1], cue_first=at, cue_last=at, reach=(at + 1, len(items)))
    if items[at - 1].text != ",":
        return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None
    first, last = apposed(items, at) or phrase_from(items, 0)
    comma = next((here for here in range(1, min(LED, at)) if items[here].text == ","), 0)
    if comma and (items[0].kind == "prep" or (items[0].low in OPENING and comma == 1)):
        # "First, he juxtaposed numbers, claiming", "In May, the army made a claim, saying"
        first, last = phrase_from(items, comma + 1)
    return (
        Source(first, last, at, at, (at + 1, len(items)))
        if last >= first and items[first].kind != "figure"
        else None
    )


SAYING = frozenset(
    (
        "saying adding claiming noting warning reporting stating announcing confirming estimating"
        " alleging telling"
    ).split()
)
# "As reporting shows", "without warning".
NO_GERUND = frozenset(("as", "without", "no", "any", "little", "early", "prior", "advance"))


def before_verb(items: list[Item], first: int, last: int) -> int | None:
    """Give the pronoun of "It also called several papers claiming that", None if it is none."""
    if not first <= last or not items[first].low.endswith("ed") or items[first].capital:
        return None
    here = first - 1
    while here > 0 and items[here].kind == "adv":
        here -= 1
    return here if here >= 0 and items[here].kind == "pron" else None


def spoken_with(items: list[Item], at: int, found: list[Source]) -> list[Source]:
    """Give the sources that speak on this side of quotation marks: none that is quoted here."""
    here = is_quoted(items, at)
    return [source for source in found if is_quoted(items, source.cue_first) == here]


def is_quoted(items: list[Item], at: int) -> bool:
    """Tell whether the item stands between marks that open and close in its sentence."""
    marks = [item.text for item in items[:at] if item.text in DOUBLE]
    closed = any(item.text in DOUBLE for item in items[at:])
    opened = marks[-1:] == ["“"] or (marks[-1:] == ['"'] and len(marks) % 2 == 1)
    return opened and closed


DOUBLE = '“”"'
# "In May, the army made a claim, saying": how far the first comma may stand.
LED = 6
OPENING = frozenset("first second third finally next then later earlier instead".split())
# "with the next country, Samoa, reporting": how far "with" may stand.
WITH = 10


def apposed(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give whom "with the next country, the United Kingdom, reporting" names last."""
    if all(item.low != "with" for item in items[max(0, at - WITH) : at]):
        return None
    first, last = phrase_to(items, at - 2)
    return (first, last) if last >= first > 0 and items[first - 1].text == "," else None
