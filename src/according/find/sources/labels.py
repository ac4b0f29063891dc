"""Labels before and after headlines: "UN: at least 406 killed", "12 killed: police"."""

from itertools import pairwise

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE
from according.find.grammar.phrases import kind_of
from according.find.grammar.voices import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.numbers.calendar import DAYS_AND_MONTHS
from according.find.sources.issuers import (
    HEADERS,
    LABEL,
    boxed,
    issued_figures,
    names_source,
    opening,
    owner,
)
from according.find.sources.mentions import phrase_from
from according.find.sources.offices import BODIES
from according.find.sources.speakers import Source

__all__ = [
    "DASHES",
    "bracketed",
    "dashed",
    "heading",
    "heads_post",
    "labelled",
]

# A headline has so many items; the source that ends one is shorter.
HEADLINE, LAST = 40, 4


OPENING = frozenset("more some news word update figures numbers latest statement details".split())
# "Some numbers from the Country Fire Service.": no sentence, and what it opens is theirs.
LINE = 14


def heading(items: list[Item], at: int) -> Source | None:
    """Give the source of a line like "More from the ferry company.", None if it is none."""
    if items[at].low != "from" or not 0 < at <= LABEL or len(items) > LINE:
        return None
    opens = any(item.low in OPENING for item in items[:at])
    if not opens or any(i.kind in ("be", "have", "modal", "do", "figure", "pron") for i in items):
        return None
    first, last = phrase_from(items, at + 1)
    ends = last + 1 >= len(items) or items[last + 1].text in ".:"
    return Source(first, last, at, at, (len(items), len(items))) if last >= first and ends else None


def ends_said(items: list[Item]) -> bool:
    """Tell whether a headline tells its source at its end: "DRC: 140 killed, a monitor says"."""
    last = len(items) - 1 - (items[-1].text == ".")
    while last > 1 and (items[last].low in DAYS or items[last].low == "on"):
        # "officials said on Monday"
        last -= 1
    # Not "police: 12 dead, more feared".
    said = items[last].low in lexicon().say and not items[last].low.endswith("ed")
    return last > 1 and said and items[last].kind in ("word", "adv")


DAYS = DAYS_AND_MONTHS | lexicon().words["predicates_time_words"]


def labelled(items: list[Item], at: int) -> Source | None:
    """Give the source of a headline's "UN: at least 406 killed" or "12 killed: police"."""
    if items[at].text != ":" or ends_said(items):
        return None
    after = items[at + 1 :]
    front = opening(items, at)
    if any(i.figure for i in after):
        if front is not None:
            return Source(front[0], owner(items, *front), at, at, (at + 1, len(items)))
        if (said := issued_figures(items, at) or boxed(items, at)) is not None:
            return Source(*said, at, at, (at + 1, len(items)))
    return ending(items, at) if len(items) <= HEADLINE else None


def ending(items: list[Item], at: int) -> Source | None:
    """Give the source that ends a headline: "12 killed: police"."""
    after = items[at + 1 :]
    while len(after) > 2 and after[-2].low in TIME_WORDS:  # noqa: PLR2004 - a name and its day
        # "state media today" tells when they said it.
        after = after[:-2]
    most = LAST if not names_source([i for i in after if i.kind != "punct"]) else LAST + 3
    if (
        0 < len(after) <= most
        and any(i.figure for i in items[:at])
        and all(i.kind in ("word", "det") and not i.tolls for i in after if i.kind != "punct")
        # A picture's: "(Photo: ANP)".
        and after[-1].text != ")"
    ):
        return Source(at + 1, at + len(after) - (after[-1].text == "."), at, at, (0, at))
    return None


# Digests cite these only as where they read it: "(Reuters)", "(state television)".
PRESS = frozenset(
    (
        "reuters afp ap upi interfax tass anadolu xinhua kyodo bbc cnn saba mena petra newspaper"
        " television radio channel broadcaster agency news media daily weekly magazine website"
        " portal newswire press times post wire outlet outlets"
    ).split()
)


def bracketed(items: list[Item], at: int) -> Source | None:
    """Give the source in brackets behind its count: "62 dead (Red Cross), 175 hurt (police)"."""
    if items[at].text != "(" or not at:
        return None
    close = next((i for i in range(at + 1, min(len(items), at + LABEL)) if items[i].text == ")"), 0)
    inside = items[at + 1 : close]
    if (
        not inside
        or is_short_name(items, at)
        or any(
            i.tolls or i.kind not in ("word", "det", "prep") or i.text[0].isdigit() for i in inside
        )
    ):
        return None
    ends = all(item.text == "." for item in items[close + 1 :])
    # "52 dead (Regional Military Administration)" names more than where it was read.
    office = len(inside) > 1 and inside[-1].low in BODIES
    if ends and not office and all(item.text != ")" for item in items[:at]):
        # What closes a digest's entry is only where it was read.
        return None
    if not names_source(inside) or any(i.low in PRESS for i in inside):
        return None
    counted = items[at - 1]
    if not (counted.figure or counted.tolls or kind_of(counted) in COUNTABLE):
        # A short name stands behind its long one: "the Interior Ministry (MVD)".
        return None
    if close + 1 < len(items) and items[close + 1].kind not in ("punct", "conj"):
        return None
    first = next((i + 1 for i in range(at - 1, -1, -1) if items[i].text in APART), 0)
    if all(item.figure is None for item in items[first:at]):
        return None
    return Source(at + 1, close - 1, at, at, (first, at))


def is_short_name(items: list[Item], at: int) -> bool:
    """Tell whether brackets hold the initials before them: "a civil defence officer (CDO)"."""
    short = items[at + 1].text if at + 1 < len(items) else ""
    if not (short.isalpha() and short.isupper()):
        return False
    words = " ".join(item.low for item in items[max(0, at - len(short)) : at])
    initials = "".join(word[0] for word in words.replace("-", " ").split())
    return initials.endswith(short.lower())


# What ends the count of a source before.
APART = frozenset((")", ":", ";"))


DASHES = ("–", "—", "-")


# A label like "Tanzania:" has no more items.
SHORT_LABEL = 4


def has_label(items: list[Item]) -> bool:
    """Tell whether a sentence opens with a name and a colon: what heads others is not its own."""
    colon = next((at for at, item in enumerate(items[: SHORT_LABEL + 1]) if item.text == ":"), 0)
    named = (item.capital and not item.tolls and item.low not in HEADERS for item in items[:colon])
    return colon > 0 and all(named)


def heads_post(items: list[Item], source: Source, other: list[Item], *, any_news: bool) -> bool:
    """Tell whether a label heads a whole paragraph: "Air force: 25 downed. One hit"."""
    return (
        not any_news
        and not has_label(other)
        and items[source.cue_first].text == ":"
        and source.first <= source.last < source.cue_first
        and all(item.kind in ("punct", "figure") for item in items[: source.first])
    )


def dashed(items: list[Item], at: int) -> Source | None:
    """Give the source of "Ambulance service – 12 hurt" or "12 hurt – ambulance service"."""
    apart = 0 < at < len(items) - 1 and items[at].start > items[at - 1].end
    if not apart or items[at + 1].start == items[at].end or len(items) > HEADLINE:
        return None
    front = opening(items, at)
    if front is not None and any(i.figure for i in items[at + 1 : at + 3]):
        # "Those on board - 107 in all - are dead": the signs only insert a number.
        closed = any(
            one.text in DASHES and on.kind in ("be", "have")
            for one, on in pairwise(items[at + 1 :])
        )
        named = Source(front[0], owner(items, *front), at, at, (at + 1, len(items)))
        return None if closed else named
    words = [item for item in items[at + 1 :] if item.kind != "punct"]
    return ending(items, at) if words and names_source(words) else None
