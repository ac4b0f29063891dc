"""Labels before and after headlines: "UN: at least 406 killed", "12 killed: police"."""

from itertools import pairwise

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE
from according.find.grammar.phrases import kind_of
from according.find.grammar.voices import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.sources.clocks import CLOCKS, past_clock
from according.find.sources.mentions import phrase_from
from according.find.sources.speakers import BODIES, ROLES, Source, named

__all__ = [
    "DASHES",
    "bracketed",
    "dashed",
    "heading",
    "heads_post",
    "is_acronym",
    "labelled",
    "names_source",
]

# A label names its source in so many words, beside a headline of so many items; what ends one is
# shorter.
LABEL, HEADLINE, LAST = 6, 40, 4
# What papers put before a headline.
HEADERS = frozenset(
    (
        "breaking update exclusive live watch urgent video opinion explainer analysis factbox"
        " timeline photos alert in latest developing updated factcheck fact-check claim"
        " verdict fact false true rating nb note notes ps correction summary highlights overview"
        " profile interactive infographic gallery podcast poll quiz transcript editorial"
        " background event events time date type status incident category cause impact"
    ).split()
)


def is_dateline(before: list[Item]) -> bool:
    """Tell whether a label in capitals is where a report was written: "PORT SUDAN", "LIMA"."""
    if not all(item.text.isupper() for item in before) or before[-1].low in SOURCES:
        return False
    # "IOM DTM" is none, "PORT SUDAN" is one.
    return not all(is_acronym(item.text) for item in before if item.kind == "word")


ACRONYMS = lexicon().words["labels_acronyms"]
VOWELS = frozenset("AEIOUY")
# Towns have longer names, and names that can be spoken.
SHORT = 3


def is_acronym(word: str) -> bool:
    """Tell whether a word in capitals is a body's short name, not a town: "UN", "CRPF"."""
    spoken = len(word) > SHORT and not VOWELS.isdisjoint(word)
    return not spoken or word.lower() in ACRONYMS


def past_header(items: list[Item], at: int) -> int:
    """Give where an entry's own words open: "12.30 Interior ministry:", "Latest from police:"."""
    start = past_clock(items, at)
    follows = start + 2 < at and items[start + 1].low == "from" and items[start].low in HEADERS
    return start + 2 if follows else start


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


def is_office(before: list[Item]) -> bool:
    """Tell whether a label names a body by what it is of: "UK Ministry of Defence"."""
    return any(named(one) and of.low in ("of", "for") for one, of in pairwise(before))


def ends_said(items: list[Item]) -> bool:
    """Tell whether a headline tells its source at its end: "DRC: 140 killed, a monitor says"."""
    last = len(items) - 1 - (items[-1].text == ".")
    while last > 1 and (items[last].low in DAYS or items[last].low == "on"):
        # "officials said on Monday"
        last -= 1
    # Not "police: 12 dead, more feared".
    said = items[last].low in lexicon().say and not items[last].low.endswith("ed")
    return last > 1 and said and items[last].kind in ("word", "adv")


DAYS = lexicon().words["gapped_days"] | lexicon().words["predicates_time_words"]


# Words that end the name of a source in a label, besides those of bodies.
SOURCES = (BODIES | lexicon().words["labels_sources"]) - lexicon().words["labels_sites"]


CENTRES = frozenset("centre center room desk cell".split())
STEERING = frozenset(
    "operations command control coordination emergency crisis information monitoring rescue".split()
)


def names_source(before: list[Item]) -> bool:
    """Tell whether a label names a source: a body, somebody by office, an office of a place."""
    words = [item for item in before if item.kind != "det"]
    # "Hospital director in Rafah"
    place = next((at for at, item in enumerate(words) if item.low in ("in", "at")), len(words))
    core = words[:place]
    if not core or not all(item.capital or item.kind == "prep" for item in words[place:]):
        return False
    head = core[-1]
    if head.low in COUNTS and len(core) > 1:
        whose = next((i for i in reversed(core[:-1]) if i.low not in NEWEST), head)
        return whose.text.endswith(("'s", "’s")) or whose.text in ("'", "’")
    if head.low in CENTRES and len(core) > 1 and core[-2].low in STEERING:
        # "emergency operations centre", no shopping centre
        return True
    if named(head) or is_office(before) or head.low in SOURCES:
        return head.low not in HEADERS
    first = core[0].text
    if len(core) > 1 and first.isupper() and is_acronym(first) and first not in PLACES:
        # "NHS England", "MSF France"
        return all(item.capital for item in core)
    # "Governor Ruiz"
    titled = any(one.low in ROLES or one.low.rstrip(".") in TITLES for one in core[:-1])
    return titled and head.capital and len(head.text) > 1


# Countries and parts of them that have such names.
PLACES = frozenset(("US", "UK", "UAE", "DRC", "DR", "PNG", "USA", "EU", "NSW", "KP", "LA", "NY"))
TITLES = lexicon().words["labels_titles"]


# "Leaders' count:", "Gov. Ruiz:".
INSIDE = frozenset(("'", "’", "."))


def opening(items: list[Item], at: int) -> tuple[int, list[Item]] | None:
    """Give where the label before ``at`` begins, with its items; None if none names a source."""
    bullet = next((i for i, item in enumerate(items) if item.kind != "punct"), 0)
    opens = max(bullet, past_header(items, at))
    # "In the ministry's latest communiqué" names the ministry.
    opens += opens + 1 < at and items[opens].kind == "prep" and items[opens + 1].kind == "det"
    label = untimed(items[opens:at])
    before = issuer(label)
    if (
        0 < len(before) <= LABEL
        # "B. AFFECTED POPULATION:" heads a section.
        and len(before[0].text) > 1
        and (before[0].capital or opens > bullet)
        and all(i.kind in ("prep", "det", "word", "do") or i.text in INSIDE for i in before)
        and not any(i.tolls for i in before)
        and (names_source(before) or len(before) < len(label))
        and not is_dateline(before)
    ):
        return opens, before
    return None


# What a body puts out, and what may stand between them: "SNA communiqué 114", "army's evening
# bulletin", "General Staff, daily summary".
ANNOUNCED = frozenset(
    "summary sitrep spokesman's announcement announcements advisory flash note release"
    " quarterly monthly latest".split()
)
PUT_OUT = (lexicon().words["documents"] | ANNOUNCED) - {"count", "tally"}
TIMED = frozenset(
    "morning evening nightly daily weekly midday noon operational official press situation latest"
    " field nighttime overnight".split()
)
# "communiqué No. 12", "Ministry of Defence, 14 March".
DATING = frozenset("no no. number # . at on a.m p.m am pm gmt hours hrs".split()) | TIME_WORDS


def issuer(before: list[Item]) -> list[Item]:
    """Give the part of a label that names who puts out what it announces; all if it is none."""
    end = len(before)
    while end and (before[end - 1].text[0].isdigit() or before[end - 1].low in DATING):
        end -= 1
    if end and before[end - 1].low in PUT_OUT:
        end -= 1
        while end and before[end - 1].low in TIMED | PUT_OUT:
            end -= 1
    while end and before[end - 1].text in ("'s", "’s", "'", "’", ","):
        end -= 1
    core = named_first(before[:end])
    owner = core[-1].low if core else ""
    name = core[-1].text[:-2] if core else ""
    whose = owner.endswith(("'s", "’s")) and (owner[:-2] in SOURCES or name.isupper())
    told = whose or names_source(core) or len(core) < end
    return core if core and len(core) < len(before) and told else before


def named_first(label: list[Item]) -> list[Item]:
    """Give what stands before the first comma of a label, if it or what renames it is a source.

    "Ombudsman's tally, day 118 of the protests", "AMDH, a Moroccan rights body".
    """
    comma = next((at for at, item in enumerate(label) if item.text == ","), 0)
    first, after = label[:comma], label[comma + 1 :]
    plain = all(item.kind in ("word", "det", "prep", "figure") for item in after)
    if not comma or not plain or not after:
        return label
    renamed = after[0].low in ("a", "an", "the") and names_source(after)
    return first if names_source(first) or (renamed and first[0].capital) else label


TIMES = frozenset("as of at on same hour morning afternoon evening night noon midday".split())
DATES = lexicon().words["gapped_days"] | CLOCKS | TIMES


def as_of(label: list[Item], at: int) -> bool:
    """Tell whether a label goes on with its time: "Kost prefecture as of 14:00"."""
    return at > 0 and [item.low for item in label[at : at + 2]] == ["as", "of"]


def untimed(label: list[Item]) -> list[Item]:
    """Give a label without the time at its end: "AFAD, 17.30", "Civil defence (as of 18:00)"."""
    signs = (i for i, item in enumerate(label) if item.text in (",", "(") or as_of(label, i))
    cut = next(signs, len(label))
    rest = (item for item in label[cut + 1 :] if item.text != ")")
    timed = all(item.low in DATES or item.text[0].isdigit() for item in rest)
    return label[:cut] if timed else label


# What may stand between an owner and a count: "the ministry's latest tally".
NEWEST = frozenset(
    (
        "latest new own official first last updated running provisional preliminary final revised"
        " daily overnight confirmed current"
    ).split()
)
COUNTS = frozenset(
    "count tally toll figure figures estimate estimates total totals numbers".split()
)


def owner(items: list[Item], first: int, before: list[Item]) -> int:
    """Give the last item of the source in a label: whose count it is of "UNHCR's tally: 12"."""
    if len(before) > 1 and before[-1].low in COUNTS:
        back = first + len(before) - 2
        while back > first and (items[back].text in "'’" or items[back].low in NEWEST):
            back -= 1
        return back
    return first + len(before) - 1


def labelled(items: list[Item], at: int) -> Source | None:
    """Give the source of a headline's "UN: at least 406 killed" or "12 killed: police"."""
    if items[at].text != ":" or len(items) > HEADLINE or ends_said(items):
        return None
    after = items[at + 1 :]
    front = opening(items, at)
    if front is not None and any(i.figure for i in after):
        return Source(front[0], owner(items, *front), at, at, (at + 1, len(items)))
    return ending(items, at)


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
    if ends and all(item.text != ")" for item in items[:at]):
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
        return Source(front[0], owner(items, *front), at, at, (at + 1, len(items)))
    words = [item for item in items[at + 1 :] if item.kind != "punct"]
    return ending(items, at) if words and names_source(words) else None
