"""The noun phrases that name a source: where one begins and ends in a sentence."""

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES, TIME_WORDS
from according.find.lexicon import lexicon
from according.find.sources.adverbials import PERIODS, before_adverbial, before_period
from according.find.sources.clocks import is_clock, past_clock
from according.find.sources.datelines import after_dateline, is_dateline, is_spaced
from according.find.sources.qualifiers import (
    dates_document,
    describes,
    in_name,
    is_made_by,
    is_monitored,
    is_surname,
    opens_title,
    past_participle,
    qualifies,
)
from according.find.sources.quotednames import name_closes, name_opens, name_within

__all__ = [
    "ACRONYM",
    "NOUNISH",
    "is_acronym",
    "is_adverb",
    "phrase_from",
    "phrase_to",
    "trimmed",
    "walk_back",
    "with_name_before",
]

# Words that are nouns as often as verbs of saying; they need a subject before and an object after.
NOUNISH = lexicon().words["sources_nounish"]
REFUTES = lexicon().words["citations_refutes"]
INTO = lexicon().words["sources_into"]
OPENERS = lexicon().words["sources_openers"]
STOP_KINDS = {"be", "have", "modal", "do", "rel", "pron", "link", "figure"}


def phrase_from(items: list[Item], start: int) -> tuple[int, int]:
    """Give the noun phrase that begins at ``start``: first and last; last < first if none does."""
    here = start
    while here < len(items) and items[here].kind == "adv":
        here += 1
    first, last = here, here - 1
    if here < len(items) and items[here].kind == "det" and counts_people(items, here + 1):
        # "according to the four survivors"
        here += 1
    if counts_people(items, here):
        last = here
        here += 1
    elif dates_document(items, here):
        here += 2
    while here < len(items) and here - first < LONGEST:
        if items[here].kind == "punct":
            after = past_sign(items, here)
            if after is None:
                break
            last = after - 1 if after > here + 1 else last
            here = after
            continue
        stopped = stops(items, here, named=last >= first) and not is_made_by(items, here)
        if stopped or describes(items, here):
            break
        if items[here].kind not in ("det", "prep", "conj"):
            last = here
        here += 1
    return first, last


# Titles are long, clauses are not noun phrases.
LONGEST = 22
# A name's short form with its brackets: "(WHO)".
ACRONYM = 3


def counts_people(items: list[Item], here: int) -> bool:
    """Tell whether a figure opens the phrase: "two officials", "one of the rescuers"."""
    after = here + 1
    if after >= len(items) or items[here].kind != "figure":
        return False
    return items[after].kind == "word" or items[after].low == "of"


def past_sign(items: list[Item], here: int) -> int | None:
    """Give the index after a sign inside a name, or after "(WHO)"; None if it ends the phrase."""
    if items[here].text in ("-", "&", "/", "'", "’", "."):
        return here + 1
    if items[here].text == "," and items[here + 1 : here + 2]:
        # "the Boston, Massachusetts-based Centre"
        return here + 1 if items[here + 1].low.endswith("-based") else None
    if (name := name_closes(items, here)) > here:
        return name + 1
    closes = here + 2 < len(items) and items[here].text + items[here + 2].text in ("()", "[]")
    return here + ACRONYM if closes else None


def stops(items: list[Item], here: int, *, named: bool) -> bool:
    """Tell whether the item at ``here`` cannot belong to the noun phrase before it."""
    item = items[here]
    if not named and (item.low in ("early", "late") or qualifies(items, here)):
        return False
    if (item.low in TIME_WORDS and not in_name(items, here)) or item.kind in STOP_KINDS:
        return True
    if item.low in lexicon().say and not item.capital and item.low not in NOUNISH:
        return True
    if item.kind == "adv":
        return not item.capital
    opens = item.low in ("the", "a", "an") and not opens_title(items, here)
    if named and opens and items[here - 1].kind == "word":
        # "told the Courier the attack had failed"
        return True
    if item.kind == "conj" and (item.low != "and" or not named):
        return True
    return item.kind in ("prep", "conj") and not leads_on(items, here)


def leads_on(items: list[Item], here: int) -> bool:
    """Tell whether a preposition or "and" carries the noun phrase on: "the head of the agency"."""
    item = items[here]
    if here + 1 >= len(items) or item.low not in OPENERS:
        return False
    after = items[here + 1]
    if (
        after.low in TIME_WORDS
        or after.kind == "figure"
        or (item.low == "to" and not after.capital and after.kind != "det")
    ):
        return False
    if (
        after.kind == "det"
        and here + 2 < len(items)
        and items[here + 2].low in lexicon().words["documents"] | TIME_WORDS
    ):
        return False
    return after.kind in ("word", "det")


def phrase_to(items: list[Item], end: int) -> tuple[int, int]:
    """Give the noun phrase that ends at ``end``, small words before the verb left out."""
    end = last = before_adverbial(items, end)
    while last >= 0 and (
        items[last].kind in ("have", "modal", "do")
        or is_adverb(items[last])
        or (items[last].low in TIME_WORDS and not is_surname(items, last))
        or (items[last].low in INTO and items[last + 1].low in TIME_WORDS)
        # "Ana Ruiz on Tuesday morning said"
        or (items[last].low in PERIODS and items[last - 1].low in TIME_WORDS)
        or (items[last].kind == "det" and last < end and items[last + 1].low in TIME_WORDS)
        or (items[last].low in INTO and last < end and items[last + 1].kind == "det")
        # "Ana Ruiz, the mayor, first said", not "the mayor at first said"
        or (last == end and items[last].low == "first" and items[last - 1].low != "at")
    ):
        last -= 1
    if (earlier := before_adverbial(items, last)) < last:
        # "Police so far have counted"
        return phrase_to(items, earlier)
    last = before_period(items, last)
    if last > 1 and items[last].low == "first" and items[last - 1].low == "at":
        # "The mine had at first put the missing at 40."
        return phrase_to(items, last - 2)
    if last < 0:
        return 0, -1
    if items[last].text in (",", ")", "]", "—", "–") or is_spaced(items, last):
        return with_apposition(items, last)
    if (name := name_opens(items, last)) > 0:
        # "the group \"Women For Peace\" said"
        return trimmed(items, walk_back(items, name - 1), last)
    if items[last].low == "one" and (last == 0 or items[last - 1].text in ".,;"):
        # "One said he had seen 12 bodies."
        return last, last
    if items[last].kind == "pron" or items[last].low in ("it", "that", "which", "who"):
        return last, last
    return past_clause(items, walk_back(items, last - ends_in_number(items, last)), last)


def past_clause(items: list[Item], first: int, last: int) -> tuple[int, int]:
    """Give a noun phrase without what a relative clause before the verb says."""
    if 0 < first < last and items[first - 1].kind == "rel" and items[first].tolls:
        # "The tremors that struck Lutova on Monday have raised the toll": who is told before.
        return 0, -1
    if first > 1 and items[first - 1].low in lexicon().words["publishes"]:
        # "A graphic that the army shared on Tuesday put …", "the notice issued by the army, which"
        by = items[first].low == "by" and items[last + 1].kind == "rel"
        return trimmed(items, first + 1, last) if by else phrase_to(items, first - 2)
    return trimmed(items, first, last)


# Nouns and adjectives that end as adverbs do.
NO_ADVERBS = lexicon().words["sources_no_adverbs"]
# "The office has itself recorded 12 deaths": the office.
ASIDE = frozenset("meanwhile however nevertheless itself himself herself themselves".split())


def is_adverb(item: Item) -> bool:
    """Tell whether an item is an adverb: "still", "repeatedly"; not "family" or a name."""
    if item.kind == "adv" or item.low in ASIDE:
        return True
    return (
        item.kind == "word"
        and item.low.endswith("ly")
        and not item.capital
        and not item.tolls
        and item.low not in NO_ADVERBS
    )


def ends_in_number(items: list[Item], last: int) -> bool:
    """Tell whether a name ends in a number: "TV 5", not "on June 7"."""
    if not last or not items[last].text.isdigit():
        return False
    before = items[last - 1]
    return before.kind == "word" and before.capital and before.low not in TIME_WORDS


def walk_back(items: list[Item], last: int) -> int:
    """Give the first item of the noun phrase that ends at ``last``."""
    here = last
    while here >= 0:
        item = items[here]
        if here < last and (apart := inserted(items, here)):
            here -= apart
        elif (
            item.kind in ("word", "det", "prep")
            or (item.text in ("&", "'", "’", "-", ".", "/") and not is_spaced(items, here))
            or (item.kind == "adv" and (item.low == "also" or in_title(items, here)))
        ):
            if (
                item.kind == "word"
                and item.low in lexicon().say
                and item.low not in NOUNISH
                and not item.capital
            ):
                break
            if 0 < here < last and parts(items, here):
                # "of 129 hostages the army thinks remain"
                return here
            if item.low in REFUTES and item.kind == "word" and not item.capital:
                # "Israel disputes the ministry's figure"
                break
            if item.low in lexicon().words["publishes"] and items[here].low.endswith("ed"):
                break
            if item.low in PARTING:
                break
            here -= 1
        elif (here < last and counts_people(items, here)) or (
            item.low == "and"
            and here > 0
            and items[here - 1].kind == "word"
            and not items[here - 1].tolls
            and (items[here + 1].kind == "word" or in_title(items, here + 1))
        ):
            here -= 1
        else:
            break
    return here + 1


def in_title(items: list[Item], here: int) -> bool:
    """Tell whether an adverb belongs to a name: "Together Against the Death Penalty"."""
    after = items[here + 1 : here + 2]
    named = items[here].capital and bool(after) and after[0].capital
    return named and (here > 0 or after[0].kind == "prep")


def inserted(items: list[Item], here: int) -> int:
    """Give how many items stand inside a name that goes on: brackets or marks; 0 if none do."""
    if is_acronym(items, here) and items[here + 1].low == "of":
        # As in "the Council (NDRC) of the islands".
        return ACRONYM
    name = name_within(items, here)
    return here - name + 1 if name >= 0 else 0


PARTING = frozenset("after before as since during following until despite than that".split())
ARTICLES = frozenset("the its their".split())
NOUNS = ("s", "people", "men", "women", "children", "toll", "count", "figure", "tally", "number")


def parts(items: list[Item], here: int) -> bool:
    """Tell whether an article opens a noun phrase behind another: "on Friday evening the board"."""
    before = items[here - 1]
    # Not "Save the Children", nor "soldiers who reached the town", "who have run the town".
    named = before.capital and items[here + 1].capital and not items[here].capital
    verb = before.low.endswith(("ed", "ing")) and before.low not in PERIODS
    verb = verb or (here > 1 and items[here - 2].kind in ("have", "modal", "do"))
    noun = before.kind == "word" and not verb
    if items[here].low == "the" and noun and not named and before.low not in lexicon().say:
        return True
    return items[here].low in ARTICLES and is_noun(before)


def is_noun(item: Item) -> bool:
    """Tell whether a plain plural, or a word for a count, stands before another's article."""
    return item.kind == "word" and not item.capital and item.low.endswith(NOUNS)


def is_acronym(items: list[Item], close: int) -> bool:
    """Tell whether brackets that close at an index hold a name's short form: "(WHO)"."""
    if close < ACRONYM or (items[close - 2].text + items[close].text) not in ("()", "[]"):
        return False
    return items[close - 1].text.isupper() or (
        items[close].text == "]" and items[close - 1].capital
    )


def trimmed(items: list[Item], first: int, last: int) -> tuple[int, int]:
    """Leave out what only introduces a sentence: "On Wednesday", "In Kabul", "12.30"."""
    if first == 0 and is_clock(items[0]):
        first = past_clock(items, last)
    while first <= last and (
        items[first].low in TIME_WORDS
        or (items[first].kind in ("adv", "conj") and not in_title(items, first))
        or items[first].text in QUOTES + ".,-–—•*"
    ):
        first += 1
    opens = after_dateline(items, first, last)
    if opens and (first == 0 or items[opens - 2].text == ")"):
        return trimmed(items, opens, last)
    if first == 0 and last > 1 and is_dateline(items):
        first = 1
    first = past_participle(items, first, last)
    seen = (i for i in range(first + 1, last) if is_monitored(items, i))
    last = next(seen, last + 1) - 1
    if first < last and items[first].kind == "prep":
        here = first + 1
        while here <= last and (items[here].low in TIME_WORDS or items[here].kind == "figure"):
            here += 1
        if here == first + 1:
            here = next(
                (
                    i
                    for i in range(first + 2, last + 1)
                    if items[i].kind == "det" and items[i - 1].kind != "prep"
                ),
                last,
            )
        return trimmed(items, here, last)
    return first, last


def with_name_before(items: list[Item], end: int) -> tuple[int, int]:
    """Give the noun phrase that ends at ``end``, with the name before it: "Ana Ruiz, the mayor"."""
    first, last = phrase_to(items, end)
    if first < 3 or items[first - 1].text != "," or (items[last].capital and items[first].capital):  # noqa: PLR2004
        return first, last
    opens, closes = phrase_to(items, first - 2)
    named = closes == first - 2 > opens and items[opens].capital and items[closes].capital
    return (opens if named and items[opens].kind == "word" else first), last


# "Ana Ruiz, of Mora City, Ohio, said": how far before its comma a town may begin.
HOME = 6
# How far before the comma that closes it an apposition may begin.
APPOSED = 30


def with_apposition(items: list[Item], close: int) -> tuple[int, int]:
    """Give "Yuri Fomichev, the mayor of Slavutych," with both of its parts."""
    if items[close].text in ")]":
        opening = next(
            (i for i in range(close - 1, max(-1, close - 8), -1) if items[i].text in "(["), -1
        )
        return phrase_to(items, opening - 1) if opening > 0 else (0, -1)
    reach = range(close - 1, max(-1, close - APPOSED), -1)
    comma = next((i for i in reach if items[i].text == items[close].text), -1)
    while_it = comma > 0 and items[comma + 1].low == "while"
    if comma > 0 and (items[comma + 1].kind in ("prep", "adv", "rel", "pron") or while_it):
        return with_name_before(items, comma - 1)
    home = next((i for i in range(comma - 1, max(0, comma - HOME), -1) if items[i].text == ","), 0)
    if home and items[home + 1].low in ("of", "from") and items[comma + 1].capital:
        # "Ana Ruiz, of Mora, Ohio, said"
        return phrase_to(items, home - 1)
    # "Amina, a 34-year-old mother,", "the front, one of the largest groups,"
    aged = comma > 0 and items[comma + 1].low in ("a", "an") and items[comma - 1].capital
    aged = aged or (comma > 0 and [i.low for i in items[comma + 1 : comma + 3]] == ["one", "of"])
    if comma <= 0 or any(
        i.kind in ("be", "have", "modal") or (i.figure and not aged)
        for i in items[comma + 1 : close]
    ):
        return 0, -1
    named = items[comma - 1].kind == "word" or is_acronym(items, comma - 1)
    first, last = phrase_to(items, comma - 1) if named else (0, -1)
    whose = first > 0 and items[first].low.endswith("ing") and items[first - 1].kind == "be"
    if last < first or whose:
        # "A sailor who had been steering the boat, Ana Ruiz, said"
        return comma + 1, close - 1
    return first, close - 1 if last == comma - 1 else last
