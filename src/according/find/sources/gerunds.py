"""Who is said to say something by a gerund: "the army made a claim, saying that 12 died"."""

from dataclasses import replace

from according.find.grammar.items import Item
from according.find.sources.mentions import is_adverb, phrase_from, phrase_to
from according.find.sources.speakers import Source

__all__ = ["LED", "gerund"]


def gerund(items: list[Item], at: int, found: list[Source]) -> Source | None:
    """Give the source of "adding that …": whoever spoke before, or the subject of the sentence."""
    speaking = [item.low for item in items[at : at + 2]] == ["speaking", "of"]
    shown = shows(items, at)
    if items[at].low not in SAYING and not speaking and not shown:
        return None
    if at == 0 or items[at - 1].low in NO_GERUND:
        return None
    if items[at - 1].kind == "be":
        # "Police are reporting 12 deaths."
        first, last = phrase_to(items, at - 2)
        return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None
    first, last = phrase_to(items, at - 1)
    if beside := with_whom(items, at):
        first, last = beside, at - 1
    elif (actor := before_verb(items, first, last)) is not None:
        first = last = actor
    if (last >= first > 0 and items[first - 1].low == "with") or (shown and last >= first):
        return Source(first, last, at, at, (at + 1, len(items)))
    speakers = spoken_with(items, at, found)
    if speakers and not is_only_owner(items, speakers[-1], at):
        return replace(speakers[-1], cue_first=at, cue_last=at, reach=(at + 1, len(items)))
    # "The minister opened the meeting by warning that": who opened it.
    how = items[at - 1].low == "by" and items[0].kind in ("det", "word", "pron")
    if items[at - 1].text != "," and not how and not goes_on(items, at):
        return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None
    first, last = apposed(items, at) or phrase_from(items, 0)
    comma = next((here for here in range(1, min(LED, at)) if items[here].text == ","), 0)
    if comma and (items[0].kind == "prep" or (items[0].low in OPENING and comma == 1)):
        # "First, he juxtaposed numbers, claiming", "In May, the army made a claim, saying"
        first, last = phrase_from(items, comma + 1)
    last = before_deed(items, first, last)
    return (
        Source(first, last, at, at, (at + 1, len(items)))
        if last >= first and items[first].kind != "figure"
        else None
    )


SAYING = frozenset(
    (
        "saying adding claiming noting warning reporting stating announcing confirming estimating"
        " alleging telling conceding admitting acknowledging repeating reiterating insisting"
    ).split()
)
# "As reporting shows", "without warning".
NO_GERUND = frozenset(("as", "without", "no", "any", "little", "early", "prior", "advance"))


def is_only_owner(items: list[Item], source: Source, at: int) -> bool:
    """Tell whether a source is only whose words another answers: "mocked its claim, noting"."""
    cue = items[source.cue_last].low
    owned = cue in ("claim", "claims") and items[source.last].low.endswith(("'s", "’s", "s'"))
    return owned and items[at - 1].text == "," and source.first > 1


SHOWING = frozenset("indicating suggesting showing revealing".split())


def shows(items: list[Item], at: int) -> bool:
    """Tell whether a document shows something by the way: "with estimates suggesting that"."""
    if items[at].low not in SHOWING or at + 1 >= len(items):
        return False
    first, last = phrase_to(items, at - 1)
    told = items[at + 1].low == "that" or items[at + 1].figure is not None
    led = 0 < first <= last and items[first - 1].low == "with"
    return told and led


PRONOUNS = frozenset("he she it they".split())


def before_verb(items: list[Item], first: int, last: int) -> int | None:
    """Give the pronoun of "It also called several papers claiming that", None if it is none."""
    if not first <= last or not items[first].low.endswith("ed") or items[first].capital:
        return None
    here = first - 1
    while here > 0 and items[here].kind == "adv":
        here -= 1
    return here if here >= 0 and items[here].kind == "pron" else None


def with_whom(items: list[Item], at: int) -> int:
    """Give where those begin who speak in "left the town with medics saying", 0 if nowhere."""
    here = at - 1
    first = max(0, at - WITH)
    while here > first and (items[here].kind in ("word", "det") or items[here].low in SELVES):
        here -= 1
    if here < 1 or items[here].low != "with" or here == at - 1:
        return 0
    # Not "Officials with the agency saying".
    acted = items[here - 1].text == "," or any(
        i.kind in ("be", "have", "modal") or i.low.endswith("ed") for i in items[:here]
    )
    return here + 1 if acted else 0


SELVES = frozenset(("itself", "themselves", "himself", "herself"))


def goes_on(items: list[Item], at: int) -> bool:
    """Tell whether "and" joins it to a gerund after a comma: ", accusing the army and saying"."""
    if items[at - 1].low != "and":
        return False
    for here in range(at - 2, max(0, at - JOINED), -1):
        if items[here].text == ",":
            opens = here + 1 + is_adverb(items[here + 1])
            return items[opens].low.endswith("ing") and items[opens].kind == "word"
    return False


# "accusing the army of shelling homes in the town and saying": how far the comma may stand.
JOINED = 20


def before_deed(items: list[Item], first: int, last: int) -> int:
    """Give where a subject ends before what it did: "The mayor toured the camp, telling"."""
    if last < first < len(items) and items[first].low in PRONOUNS:
        # "He faulted the response, saying"
        return first
    for here in range(first + 1, last + 1):
        item, before = items[here], items[here - 1]
        if item.kind != "word" or item.capital or before.kind != "word":
            continue
        ends = here == last and here + 1 < len(items) and items[here + 1].kind == "det"
        if ends or (item.low.endswith("ed") and not before.low.endswith("ly")):
            return here - 1
    return last


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
