"""Who is said to say something in a sentence, by which words, and which part of it they say.

A source is a noun phrase with a cue: the subject of a verb of saying or counting ("the ministry said",
"the UN recorded"), what follows "according to", or a name with a colon. Its reach is the stretch of the
sentence that is its word: what follows the verb, or what precedes "…, officials said".
"""

from dataclasses import dataclass, replace

from according.find.items import Item
from according.find.lexicon import Form, Role, lexicon
from according.find.predicates import QUOTES, TIME_WORDS

__all__ = ["Source", "sources_in"]


@dataclass(frozen=True, slots=True)
class Source:
    """A source in a sentence; all are indices into the sentence's items.

    Attributes:
        first: first item of its noun phrase.
        last: last item of its noun phrase.
        cue_first: first item of the words that show the attribution.
        cue_last: last item of them.
        reach: the half-open range of items that are its word.
        counts: the cue is a verb of counting.
        relay: first and last item of who passes it on ("state media quoted"), None if nobody.
    """

    first: int
    last: int
    cue_first: int
    cue_last: int
    reach: tuple[int, int]
    counts: bool = False
    relay: tuple[int, int] | None = None


# Words that are nouns as often as verbs of saying; they need a subject before and an object after.
NOUNISH = frozenset(
    "report reports claim claims estimate estimates count counts record records document documents list lists tally tallies note "
    "notes state states show shows stress fear fears find finds comment blame tweet tweets post posts place places set sets issue "
    "release suspects suspect remark remarks point project projects forecast forecasts put register log cite quote describe update updates charge charges "
    "hint vow joke repeat identify posted placed".split()
)
INTO = frozenset("to from at on".split())
OPENERS = frozenset("and or of for in at from with to on & by against near".split())
# Verbs that give the value of somebody's count.
STATES = frozenset(
    "is was stands stood shows showed puts put reached rose says said are were gives gave lists listed suggest suggests show indicate indicates".split()
)
ROLES = frozenset(
    "spokesman spokeswoman spokesperson head chief director president minister mayor governor commander general secretary "
    "chairman chairwoman leader official officer doctor deputy representative coordinator ambassador adviser professor".split()
)


def sources_in(items: list[Item]) -> list[Source]:
    """Give the sources of a sentence, in the order of their cues."""
    found: list[Source] = []
    for at in range(len(items)):
        source = (
            quoted(items, at)
            or according(items, at)
            or in_document(items, at)
            or reported_by(items, at)
            or said(items, at, found)
            or counted_by(items, at)
            or possessed(items, at)
            or labelled(items, at)
            or published(items, at)
        )
        if source is not None and can_speak(items, source):
            found.append(source)
    return bounded(found)


def can_speak(items: list[Item], source: Source) -> bool:
    """Tell whether a noun phrase can be a source: a name, a body, people, a document, a pronoun."""
    phrase = items[source.first : source.last + 1]
    words = [item for item in phrase if item.kind not in ("det", "prep", "adv", "punct")]
    if not words or any(item.low in EVENTS for item in phrase if item is words[-1]):
        return False
    if any(t.role in (Role.TOTAL, Role.COUNT) for item in phrase for t in item.tolls):
        return False
    head = words[-1]
    if phrase[0].low in ("a", "an", "one") and len(phrase) > 1:
        return head.low not in lexicon().words["never"]
    if any(
        item.capital and item.kind == "word" and not (number == 0 and source.first == 0)
        for number, item in enumerate(phrase)
    ):
        return True
    if source.first == source.last and items[source.first].kind in ("pron", "rel"):
        return True
    lows = {item.low.removesuffix("'s") for item in words}
    known = lexicon().words["people"] | lexicon().words["documents"] | ROLES | BODIES
    return (
        bool(lows & known)
        or any(
            low.rstrip("s") in known or low.endswith(("men", "ists", "ers", "ors")) for low in lows
        )
        or head.capital
    )


# Things that happen speak for nobody, whatever verb follows: "the quake raised the toll to".
EVENTS = frozenset(
    "earthquake quake tremor aftershock aftershocks blast explosion attack attacks strike strikes storm flood floods fire accident crash incident night day "
    "morning week month year war conflict fighting violence toll number total figure death deaths casualties damage rain rains collapse".split()
)
BODIES = frozenset(
    "police military army government authorities authority ministry agency office department council group organisation organization monitor observatory committee "
    "union commission service centre center institute fund bank forces force command staff party court media newspaper network company movement navy coastguard "
    "broadcaster television radio channel station regime administration opposition hospital hospitals university foundation kremlin pentagon embassy un u.n. who nato parliament "
    "source sources witness witnesses locals medics rescuers intelligence investigators prosecutors diplomats aid-groups charity charities ngo ngos groups agencies side sides".split()
)


def bounded(found: list[Source]) -> list[Source]:
    """End the reach of each source where the next one's noun phrase begins."""
    result = []
    for number, source in enumerate(found):
        low, high = source.reach
        for later in found[number + 1 :]:
            if (
                low > source.cue_last
                and later.first >= low
                and later.reach[0] > source.cue_last
                and later.reach[1] > later.cue_last
            ):
                high = min(high, later.first)
        result.append(replace(source, reach=(low, max(low, high))))
    return result


def according(items: list[Item], at: int) -> Source | None:
    """Give the source of "according to the ministry", None if none stands at ``at``."""
    for phrase in lexicon().according:
        if at + len(phrase) < len(items) and all(
            items[at + i].low == word for i, word in enumerate(phrase)
        ):
            if phrase[-1] == "by" and (
                at == 0
                or items[at - 1].kind in ("be", "word")
                and phrase[0] in ("reported", "confirmed")
                and items[at - 1].kind == "be"
            ):
                return None
            first, last = phrase_from(items, at + len(phrase))
            if last < first or items[last].low in TIME_WORDS:
                return None
            opens = at == 0 or all(i.kind in ("adv", "punct", "prep", "conj") for i in items[:at])
            reach = (last + 1, len(items)) if opens else (clause_start(items, at), len(items))
            return Source(first, last, at, at + len(phrase) - 1, reach)
    return None


def in_document(items: list[Item], at: int) -> Source | None:
    """Give the source of "in a report by the agency, …", None if none stands at ``at``."""
    if items[at].low not in ("in", "from") or at > 2:  # noqa: PLR2004 - it opens the sentence
        return None
    noun = next(
        (
            i
            for i in range(at + 1, min(len(items), at + 6))
            if items[i].low in lexicon().words["documents"]
        ),
        None,
    )
    if noun is None or noun + 2 >= len(items) or items[noun + 1].low not in ("of", "by", "from"):
        return None
    first, last = phrase_from(items, noun + 2)
    return Source(first, last, at, noun + 1, (last + 1, len(items))) if last >= first else None


def reported_by(items: list[Item], at: int) -> Source | None:
    """Give the source of "500 reported earlier by the Red Crescent", None if none stands at ``at``."""
    if items[at].low not in REPORTED:
        return None
    here = at + 1
    while (
        here < len(items) - 1
        and here - at < 6
        and items[here].low != "by"
        and (items[here].kind in ("adv", "prep") or items[here].low in TIME_WORDS)
    ):  # noqa: PLR2004
        here += 1
    if here >= len(items) - 1 or items[here].low != "by":
        return None
    first, last = phrase_from(items, here + 1)
    return Source(first, last, at, here, (clause_start(items, at), at)) if last >= first else None


REPORTED = frozenset(
    "reported announced confirmed recorded estimated given issued released published documented verified counted tallied collected compiled".split()
)


def clause_start(items: list[Item], at: int) -> int:
    """Give where the clause before ``at`` begins: after a semicolon or "while"."""
    for here in range(at - 1, -1, -1):
        if items[here].low in (";", "while", "whereas", "but"):
            return here + 1
    return 0


def said(items: list[Item], at: int, found: list[Source]) -> Source | None:
    """Give the source of a verb of saying at ``at``, None if there is none."""
    item = items[at]
    form = lexicon().say.get(item.low)
    if form is None or not speaks(items, at):
        return None
    if form == Form.ING:
        return gerund(items, at, found)
    told = told_to(items, at) if item.low in ("told", "tells", "tell") else None
    after = told[1] + 1 if told else at + 1
    if inverted(items, at):
        first, last = phrase_from(items, at + 1)
        if last >= first:
            return Source(first, last, at, at, (clause_start(items, at), at))
    first, last = phrase_to(items, at - 1)
    if last < first:
        return None
    complement = has_complement(items, after)
    opens = starts_clause(items, first)
    if item.low in ("warned", "warns", "warn", "urged", "urges"):
        stop = next((i for i in range(after, len(items)) if items[i].low == "after"), len(items))
        return Source(first, last, at, at, (after, stop), relay=told)
    if complement and not (trails(items, first) and not opens and closes(items, after)):
        return Source(first, last, at, at, (after, len(items)), relay=told)
    return Source(first, last, at, at, (0, first), relay=told)


def speaks(items: list[Item], at: int) -> bool:
    """Tell whether the word at ``at`` is a verb of saying here, not a noun, passive or other verb."""
    item = items[at]
    before = items[at - 1] if at else None
    back = at - 1
    while back >= 0 and items[back].kind == "adv" and items[back].low not in lexicon().say:
        back -= 1
    if back >= 0 and items[back].kind == "be":
        return False
    if before is not None and before.low in ("to", "not", "reportedly"):
        return False
    after = items[at + 1] if at + 1 < len(items) else None
    if after is not None and after.low in lexicon().words["not_objects"]:
        return False
    if (
        item.low == "claimed"
        and after is not None
        and after.kind == "figure"
        and at + 2 < len(items)
        and items[at + 2].low == "lives"
    ):
        return False
    if item.low in NOUNISH:
        if item.capital and item.low in ("states", "state", "records", "posts", "reports"):
            return False
        if after is not None and after.text == ":" and at + 2 >= len(items):
            return True
        if (
            before is None
            or before.kind in ("det", "prep", "punct", "conj")
            or before.low.endswith(("'s", "s'"))
        ):
            return False
        if after is not None and after.text in (",", ".") and item.low.endswith(("s", "ed")):
            first, last = phrase_to(items, at - 1)
            return last >= first and first > 0 and items[first - 1].text in (",", "”", '"')
        return after is not None and (
            after.kind in ("figure", "det", "pron", "rel")
            or after.text in QUOTES
            or after.capital
            or after.low in ("at", "that", "no")
        )
    return (
        not item.capital
        or at == 0
        or all(i.capital for i in items if i.kind == "word" and len(i.text) > 3)
    )  # noqa: PLR2004


def gerund(items: list[Item], at: int, found: list[Source]) -> Source | None:
    """Give the source of "adding that …": whoever spoke before, or the subject of the sentence."""
    if items[at].low not in (
        "saying",
        "adding",
        "claiming",
        "noting",
        "warning",
        "reporting",
        "stating",
        "announcing",
        "confirming",
        "estimating",
        "alleging",
        "telling",
    ):
        return None
    if items[at - 1].low == "as" or at == 0:
        return None
    if found:
        return replace(found[-1], cue_first=at, cue_last=at, reach=(at + 1, len(items)))
    first, last = phrase_from(items, 0)
    return (
        Source(first, last, at, at, (at + 1, len(items)))
        if last >= first and items[first].kind != "figure"
        else None
    )


def told_to(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give whom a source told ("told Reuters"), None if nobody is named."""
    first, last = phrase_from(items, at + 1)
    return (first, last) if last >= first else None


def inverted(items: list[Item], at: int) -> bool:
    """Tell whether the subject follows its verb: "…, said the mayor"."""
    if at + 1 >= len(items) or at == 0:
        return False
    before, after = items[at - 1], items[at + 1]
    if not (before.text in "”\",’'" or before.text == ","):
        return False
    if after.low in lexicon().say or after.kind in ("adv", "rel", "figure") or after.text in QUOTES:
        return False
    return (
        (after.kind == "det" or after.kind == "word")
        and after.low not in TIME_WORDS
        and after.low != "that"
    )


def has_complement(items: list[Item], here: int) -> bool:
    """Tell whether a clause or noun phrase that is said follows at ``here``."""
    while here < len(items) and (
        items[here].kind == "adv"
        or items[here].low in TIME_WORDS
        or (
            items[here].kind == "prep"
            and here + 1 < len(items)
            and items[here + 1].low in TIME_WORDS
        )
    ):
        here += 1
    if here < len(items) and items[here].low in (
        "in",
        "on",
        "by",
        "during",
        "at",
        "to",
        "via",
        "through",
        "of",
    ):
        while (
            here < len(items)
            and items[here].text not in (",", ".", ":")
            and items[here].low != "that"
        ):
            here += 1
        return here + 1 < len(items) and (
            items[here].low == "that" or items[here].text in (",", ":")
        )
    if here >= len(items):
        return False
    if items[here].kind == "punct":
        return (
            items[here].text in QUOTES + ":—–"
            and here + 1 < len(items)
            or (
                items[here].text == "," and here + 1 < len(items) and items[here + 1].text in QUOTES
            )
        )
    return items[here].kind != "conj"


def starts_clause(items: list[Item], first: int) -> bool:
    """Tell whether the noun phrase at ``first`` opens the sentence or a clause."""
    here = first - 1
    while here >= 0 and (
        items[here].kind in ("adv",) or items[here].text in QUOTES or items[here].low in TIME_WORDS
    ):
        here -= 1
    return here < 0 or items[here].kind in ("conj", "prep")


def trails(items: list[Item], first: int) -> bool:
    """Tell whether a comma parts the noun phrase from what stands before: "…, officials said"."""
    return first > 0 and items[first - 1].text in (",", "”", '"', "—", "–", "-")


def closes(items: list[Item], here: int) -> bool:
    """Tell whether nothing that could be said follows up to the end of the clause."""
    for item in items[here:]:
        if item.text in (",", ".", ";") or item.low in ("as", "after", "and", "while", "but"):
            return True
        if item.kind in ("figure", "det", "be", "have", "modal") or item.low == "that":
            return False
    return True


def quoted(items: list[Item], at: int) -> Source | None:
    """Give the source of "the agency quoted officials as saying", None if none stands at ``at``."""
    if items[at].low not in (
        "quoted",
        "quotes",
        "quoting",
        "cited",
        "cites",
        "citing",
    ) or at + 1 >= len(items):
        return None
    first, last = phrase_from(items, at + 1)
    if last < first:
        return None
    end = last + 1
    relay = phrase_to(items, at - 1) if items[at].low not in ("quoting", "citing") else (0, -1)
    passed = relay if relay[1] >= relay[0] else None
    if end + 2 >= len(items) - 1 and items[end : end + 1] and items[end].low == "as":
        return Source(first, last, at, end + 1, (0, relay[0]), relay=passed)
    if (
        end + 1 < len(items)
        and items[end].low == "as"
        and items[end + 1].low in ("saying", "reporting", "stating", "telling", "claiming")
    ):
        return Source(first, last, at, end + 1, (end + 2, len(items)), relay=passed)
    if items[at].low in ("citing", "quoting"):
        return Source(first, last, at, at, (0, len(items)))
    return None


def counted_by(items: list[Item], at: int) -> Source | None:
    """Give the source of a verb of counting at ``at``: "the ministry put the toll at", None if none."""
    item = items[at]
    form = lexicon().count.get(item.low)
    if form is None or form == Form.ING or not speaks(items, at):
        return None
    rest = items[at + 1 :]
    stop = next(
        (i for i, it in enumerate(rest) if it.text in (";",) or it.low in ("while", "but")),
        len(rest),
    )
    figure = next((i for i, it in enumerate(rest[:stop]) if it.figure is not None), None)
    if figure is None:
        return None
    total = any(t.role == Role.TOTAL for it in rest[:figure] for t in it.tolls)
    if (
        item.low
        in (
            "put",
            "puts",
            "raise",
            "raises",
            "raised",
            "revise",
            "revises",
            "revised",
            "increase",
            "increased",
            "increases",
            "lower",
            "lowered",
            "update",
            "updated",
            "peg",
            "pegs",
            "pegged",
            "place",
            "placed",
            "places",
            "set",
            "sets",
            "gave",
            "gives",
            "give",
            "upgrade",
            "upgraded",
            "downgraded",
            "updates",
        )
        and not total
    ):
        return None
    if item.low in (
        "release",
        "released",
        "releases",
        "issue",
        "issued",
        "issues",
        "cite",
        "cited",
        "cites",
        "quote",
        "quoted",
        "quotes",
    ):
        return None
    if not total and figure > 3:  # noqa: PLR2004 - "recorded 351", "counted at least 12"
        return None
    first, last = phrase_to(items, at - 1)
    if last < first:
        return None
    return Source(first, last, at, at, (at + 1, len(items)), counts=True)


def possessed(items: list[Item], at: int) -> Source | None:
    """Give the source of "the Kremlin's last count was": whoever's count it is, None if nobody's."""
    if not items[at].low.endswith(("'s", "s'")) or not items[at].capital:
        return None
    documents = lexicon().words["documents"]
    noun = next(
        (i for i in range(at + 1, min(len(items), at + 5)) if items[i].low in documents), None
    )
    if noun is None or any(
        i.kind != "word" and i.kind not in ("adv", "conj") for i in items[at + 1 : noun]
    ):
        return None
    verb = next(
        (i for i in range(noun + 1, min(len(items), noun + 14)) if items[i].low in STATES), None
    )
    if verb is None or any(i.low in lexicon().say for i in items[noun + 1 : verb]):
        return None
    first, last = trimmed(items, walk_back(items, at), at)
    return Source(first, last, noun, verb, (verb + 1, len(items)))


def published(items: list[Item], at: int) -> Source | None:
    """Give who puts out a document: "the ministry has put out its bulletin"; its words come later."""
    if items[at].low not in lexicon().words["publishes"]:
        return None
    if not any(i.low in lexicon().words["documents"] for i in items[at + 1 : at + 7]):
        return None
    first, last = phrase_to(items, at - 1)
    return Source(first, last, at, at, (len(items), len(items))) if last >= first else None


def labelled(items: list[Item], at: int) -> Source | None:
    """Give the source of a headline's "UN: at least 406 killed" or "12 killed: police"."""
    if items[at].text != ":" or len(items) > 30:  # noqa: PLR2004 - headlines are short
        return None
    before, after = items[:at], items[at + 1 :]
    if (
        0 < len(before) <= 4
        and before[0].capital
        and all(i.kind in ("prep", "det", "word") and not i.tolls for i in before)
        and any(i.figure for i in after)
        and named(before[-1])
    ):  # noqa: PLR2004
        return Source(0, at - 1, at, at, (at + 1, len(items)))
    if (
        0 < len(after) <= 4
        and any(i.figure for i in before)
        and all(i.kind in ("word", "det") and not i.tolls for i in after if i.kind != "punct")
    ):  # noqa: PLR2004
        return Source(at + 1, len(items) - 1, at, at, (0, at))
    return None


def named(item: Item) -> bool:
    """Tell whether a word of a label can be a source: a body, an office, an acronym."""
    return item.low.rstrip("s") in ROLES | {
        "police",
        "official",
        "ministry",
        "agency",
        "government",
        "army",
        "military",
        "monitor",
        "media",
        "un",
        "u.n.",
        "report",
    } or (item.text.isupper() and len(item.text) > 1)


STOP_KINDS = {"be", "have", "modal", "do", "rel", "pron", "link", "figure"}


def phrase_from(items: list[Item], start: int) -> tuple[int, int]:
    """Give the noun phrase that begins at ``start``: first and last; last < first if there is none."""
    here = start
    while here < len(items) and items[here].kind == "adv":
        here += 1
    first, last = here, here - 1
    if (
        here < len(items)
        and items[here].kind == "figure"
        and here + 1 < len(items)
        and items[here + 1].kind == "word"
    ):
        here += 1
        last = here - 1
    while here < len(items) and here - first < 22:  # noqa: PLR2004 - long titles, no clauses
        item = items[here]
        if item.kind == "punct":
            if item.text in ("-", "&", "/", "'", "’", "."):
                here += 1
                continue
            if item.text == "(" and here + 2 < len(items) and items[here + 2].text == ")":
                here += 3
                last = here - 1
                continue
            break
        if (
            item.low in TIME_WORDS
            or item.low in lexicon().say
            and not item.capital
            and item.low not in NOUNISH
        ):
            break
        if item.kind in STOP_KINDS or (item.kind == "adv" and not item.capital):
            break
        if item.kind == "conj" and (item.low != "and" or last < first):
            break
        if item.kind in ("prep", "conj") and not leads_on(items, here):
            break
        if item.kind not in ("det", "prep", "conj"):
            last = here
        here += 1
    return first, last


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
    last = end
    while last >= 0 and (
        items[last].kind in ("adv", "have", "modal", "do")
        or items[last].low in TIME_WORDS
        or (items[last].low in INTO and items[last + 1].low in TIME_WORDS)
    ):
        last -= 1
    if last < 0:
        return 0, -1
    if items[last].text in (",", ")", "—", "–"):
        return with_apposition(items, last)
    if items[last].kind == "pron" or items[last].low in ("it", "that", "which", "who"):
        return last, last
    first = walk_back(items, last)
    return trimmed(items, first, last)


def walk_back(items: list[Item], last: int) -> int:
    """Give the first item of the noun phrase that ends at ``last``."""
    here = last
    while here >= 0:
        item = items[here]
        if (
            item.kind in ("word", "det", "prep")
            or item.text in ("&", "'", "’", "-", ".", "/")
            or (item.kind == "adv" and item.low in ("also",))
        ):
            if (
                item.kind == "word"
                and item.low in lexicon().say
                and item.low not in NOUNISH
                and not item.capital
            ):
                break
            if item.low in (
                "after",
                "before",
                "as",
                "since",
                "during",
                "following",
                "until",
                "despite",
                "than",
                "that",
            ):
                break
            here -= 1
        elif item.kind == "figure" and here < last and items[here + 1].kind == "word":
            here -= 1
        elif (
            item.low == "and"
            and here > 0
            and items[here - 1].kind == "word"
            and items[here + 1].kind == "word"
        ):
            here -= 1
        else:
            break
    return here + 1


def trimmed(items: list[Item], first: int, last: int) -> tuple[int, int]:
    """Leave out what only introduces a sentence: "On Wednesday", "In Kabul", "Meanwhile"."""
    while first <= last and (
        items[first].low in TIME_WORDS
        or items[first].kind in ("adv", "conj")
        or items[first].text in QUOTES + ".,"
    ):
        first += 1
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


def with_apposition(items: list[Item], close: int) -> tuple[int, int]:
    """Give "Yuri Fomichev, the mayor of Slavutych," with both of its parts."""
    if items[close].text == ")":
        opening = next(
            (i for i in range(close - 1, max(-1, close - 8), -1) if items[i].text == "("), -1
        )
        return phrase_to(items, opening - 1) if opening > 0 else (0, -1)
    reach = 30
    comma = next(
        (
            i
            for i in range(close - 1, max(-1, close - reach), -1)
            if items[i].text == items[close].text
        ),
        -1,
    )
    if comma > 0 and (items[comma + 1].kind in ("prep", "adv") or items[comma + 1].low == "who"):
        return phrase_to(items, comma - 1)
    if comma <= 0 or any(
        i.kind in ("be", "have", "modal") or i.figure for i in items[comma + 1 : close]
    ):
        return 0, -1
    first, last = phrase_to(items, comma - 1) if items[comma - 1].kind in ("word",) else (0, -1)
    return (first, close - 1) if last >= first else (comma + 1, close - 1)
