"""Who puts out what a label announces: "Army's evening bulletin:", "Kost county as of 14:00:"."""

from itertools import pairwise

from according.find.grammar.items import Item
from according.find.grammar.voices import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.numbers.calendar import DAYS_AND_MONTHS
from according.find.sources.clocks import CLOCKS, past_clock
from according.find.sources.offices import BODIES, ROLES
from according.find.sources.speakers import named

__all__ = [
    "HEADERS",
    "LABEL",
    "boxed",
    "is_acronym",
    "issued_figures",
    "names_source",
    "opening",
    "owner",
]

# A label names its source in so many words.
LABEL = 6
# With the time that follows, and what the body put out.
WITH_TIME = 40
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
    if len(before) > 1 and before[0].text in OPEN_TOWNS:
        return True
    # "IOM DTM" is none, "PORT SUDAN" is one.
    return not all(is_acronym(item.text) for item in before if item.kind == "word")


# Short words that open the names of towns: "LA PAZ".
OPEN_TOWNS = frozenset("LA EL LAS LOS SAN AL".split())
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
    # As in "The Latest: Sheriff: Toll climbs to 29".
    headed = start + (start < at and items[start].low == "the")
    if headed + 1 < at and items[headed].low in HEADERS and items[headed + 1].text == ":":
        return headed + 2
    return start + 2 if follows else start


def is_office(before: list[Item]) -> bool:
    """Tell whether a label names a body by what it is of: "UK Ministry of Defence"."""
    return any(named(one) and of.low in ("of", "for") for one, of in pairwise(before))


# Words that end the name of a source in a label, besides those of bodies.
SOURCES = (BODIES | lexicon().words["labels_sources"]) - lexicon().words["labels_sites"]


# Whose names end so: "Midland Power", "North Rail"; and offices of a place, where a time follows.
SUPPLIERS = frozenset("power electric electricity energy rail railways airlines airways".split())
ADMINISTRATIONS = frozenset(
    "prefecture county municipality governorate province oblast borough parish".split()
)
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
    if len(core) > 1 and head.low in SUPPLIERS and all(item.capital for item in core):
        return True
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


def is_administration(named: list[Item]) -> bool:
    """Tell whether a name is that of a district's offices where a time follows it."""
    return named[-1].low in ADMINISTRATIONS and len(named) > 1


def opening(items: list[Item], at: int) -> tuple[int, list[Item]] | None:
    """Give where the label before ``at`` begins, with its items; None if none names a source."""
    bullet = next((i for i, item in enumerate(items) if item.kind != "punct"), 0)
    opens = max(bullet, past_header(items, at))
    if at - opens > WITH_TIME:
        return None
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
        and (
            names_source(before)
            or len(before) < len(label)
            or (len(label) < at - opens and is_administration(before))
        )
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


TIMES = frozenset(
    "as of at on same hour morning afternoon evening night noon midday midnight".split()
)
DATES = DAYS_AND_MONTHS | CLOCKS | TIMES | TIME_WORDS
# "The committee's tally this evening".
LATELY = DATES | {"this"}


def as_of(label: list[Item], at: int) -> bool:
    """Tell whether a label goes on with its time: "Kost prefecture as of 14:00"."""
    return at > 0 and [item.low for item in label[at : at + 2]] == ["as", "of"]


def untimed(label: list[Item]) -> list[Item]:
    """Give a label without the time at its end: "AFAD, 17.30", "Civil defence (as of 18:00)"."""
    signs = (i for i, item in enumerate(label) if item.text in (",", "(") or as_of(label, i))
    cut = next(signs, len(label))
    rest = (item for item in label[cut + 1 :] if item.text != ")")
    timed = all(item.low in DATES or item.text[0].isdigit() for item in rest)
    label = label[:cut] if timed else label
    end = len(label)
    while end > 1 and (label[end - 1].low in LATELY or label[end - 1].text[0].isdigit()):
        end -= 1
    return label[:end] if end else label


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


# What a document is said to be put out by or about: "Government figures issued at nightfall:".
ISSUED = frozenset("issued released published compiled circulated given".split())
ABOUT = frozenset("on into about".split())
PAPERS = lexicon().words["documents"] | {"paper", "inquiry"}


def issued_figures(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give the document that a label tells more of: "White paper on the June rising:"."""
    start = past_header(items, at)
    for here in range(start + 2, min(at, start + LABEL)):
        tells = items[here].low in ISSUED or items[here].low in ABOUT
        if tells and items[here - 1].low in PAPERS and items[start].capital:
            plain = all(
                item.kind in ("word", "det") and not item.tolls for item in items[start:here]
            )
            return (start, here - 1) if plain else None
    return None


def boxed(items: list[Item], at: int) -> tuple[int, int] | None:
    """Give the source in brackets at a label's end: "Losses to date (General Staff, rough):"."""
    if items[at - 1].text != ")":
        return None
    opens = next((i for i in range(at - 1, -1, -1) if items[i].text == "("), at)
    end = next((i for i in range(opens + 1, at) if items[i].text in (",", ")")), opens)
    inside = items[opens + 1 : end]
    plain = all(item.kind in ("word", "det", "prep") and not item.tolls for item in inside)
    return (opens + 1, end - 1) if inside and plain and names_source(inside) else None
