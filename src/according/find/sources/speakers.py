"""What a source is, and what can be one: a name, a body, people, a document; never an event."""

from dataclasses import dataclass
from itertools import pairwise

from according.find.grammar.items import Item
from according.find.grammar.predicates import QUOTES
from according.find.grammar.speaking import BLAMED, tells_toll
from according.find.grammar.voices import acts
from according.find.lexicon import Form, Role, lexicon
from according.find.sources.complements import past_day, past_time, tells_deed
from according.find.sources.mentions import (
    NOUNISH,
    is_acronym,
    is_adverb,
    phrase_to,
)
from according.find.sources.offices import BODIES, ROLES, is_institution, is_office
from according.find.sources.plainnouns import (
    EVENTS,
    SAYING,
    is_name,
    is_of_event,
    is_said_to_speak,
    is_several,
    is_those,
)
from according.find.sources.unsaid import tells_nothing
from according.find.tolls.harm.hazards import takes_lives
from according.find.tolls.suspected import attacks

__all__ = [
    "OWNERS",
    "Source",
    "can_speak",
    "can_speak_at_large",
    "is_amount",
    "named",
    "speaks",
]


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


DOCUMENTS = lexicon().words["documents"]
# "a geologist", "two farmers": whoever is called so can speak.
ENDINGS = ("men", "man", "woman", "ist", "ists", "ers", "ors")
KNOWN = lexicon().words["people"] | DOCUMENTS | ROLES | BODIES
KNOWN |= lexicon().words["sources_speakers"]
# "By his reckoning", "that he himself had counted ten": whom these stand for.
OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they", "himself": "he"}
OWNERS |= {"we've": "we", "i've": "i", "they've": "they", "herself": "she", "itself": "it"}
OWNERS["themselves"] = "they"


# Adverbs that open a sentence with a capital.
CONFIRMING = frozenset(
    "visually independently officially provisionally initially photographically so".split()
)


def can_speak(items: list[Item], source: Source) -> bool:
    """Tell whether a noun phrase can be a source: a name, a body, people, a document, a pronoun."""
    phrase = items[source.first : source.last + 1]
    # "Lumo, a farmer who saw the raid, said": what a clause tells of him is no event.
    if any(item.text == "," for item in phrase):
        told = (at for at, item in enumerate(phrase) if at and item.kind == "rel")
        phrase = phrase[: next(told, len(phrase))]
    words = [item for item in phrase if item.kind not in ("det", "prep", "adv", "punct")]
    alone = len(phrase) == 1 and (phrase[0].low in ONE_MORE or phrase[0].low in OWNERS)
    if alone or is_institution(words) or is_those(phrase):
        return True
    if all(item.text[0].isdigit() or item.low in CONFIRMING for item in words):
        # "who in 2012 added", "Visually confirmed so far"
        return False
    event = next(
        (i for i, on in pairwise(phrase) if on.kind == "prep"), words[-1] if words else None
    )
    whose = phrase[0].kind == "rel" and source.cue_first > source.first
    if phrase[0].low == "no" or not words or (whose and is_of_event(items, source.first)):
        return False
    happens = words[-1].low in EVENTS or (event is not None and event.low in EVENTS)
    several = [item.low for item in phrase[:3]] == ["a", "number", "of"]
    if happens and not (several or is_body(words, items[source.cue_first].low)):
        return False
    document = next((i for i, item in enumerate(phrase) if item.low in DOCUMENTS), len(phrase))
    # "Their forensic body reported 12 deaths."
    body = words[-1].low == "body" and len(words) > 1
    bodies = words[-1].low == "bodies" and items[source.cue_first].low in SAYING
    bodies = bodies or (body and items[source.cue_first].low in SAYING | {"reported", "counted"})
    if not (bodies or is_office(phrase)) and any(
        t.role in (Role.TOTAL, Role.COUNT) for item in phrase[:document] for t in item.tolls
    ):
        return False
    head = words[-1]
    # "Airwars, a watchdog, puts": what is explained is a name also where it opens a sentence.
    named_so = len(phrase) > 1 and phrase[1].text == ","
    if phrase[0].low in ("a", "an", "one") and len(phrase) > 1:
        # "A review by The Times suggests", "a team from the United Nations"
        known = event is not None and event.low in DOCUMENTS
        known = known or head.low in DOCUMENTS or items[source.cue_first].low in SAYING
        return known or head.capital or head.low not in lexicon().words["never"]
    if any(
        is_name(item) and (number > 0 or named_so or source.first > 0 or owns(item))
        for number, item in enumerate(phrase)
    ):
        return True
    if source.first == source.last and items[source.first].kind in ("pron", "rel"):
        return True
    lows = {item.low.removesuffix("'s") for item in words}
    return (
        not lows.isdisjoint(KNOWN)
        or any(low.rstrip("s") in KNOWN or low.endswith(ENDINGS) for low in lows)
        or head.capital
        or is_said_to_speak(items, source.first, head, items[source.cue_first].low)
    )


def can_speak_at_large(items: list[Item], source: Source) -> bool:
    """Tell whether a noun phrase can be a source of any news: all but events and amounts."""
    if can_speak(items, source):
        return True
    phrase = items[source.first : source.last + 1]
    if len(phrase) == 1 and phrase[0].low in ALONE:
        return True
    words = [item for item in phrase if item.kind not in ("det", "prep", "adv", "punct")]
    if not words or words[-1].low in EVENTS or words[-1].kind != "word":
        return False
    known = lexicon().words["stances_polls"] | lexicon().words["documents"]
    return words[-1].low in known or words[-1].low not in lexicon().words["never"]


# "the Coalition to Protect Education from Attack": so many capitals make a name.
TITLED = 3


# "Cal Fire said", "according to Cal Fire": of no fire that is written.
CITED = frozenset(("said", "says", "according"))


def is_body(words: list[Item], cue: str) -> bool:
    """Tell whether a name that ends as an event does is that of a body which speaks."""
    capitals = sum(word.capital for word in words)
    cited = cue in CITED and len(words) > 1 and capitals == len(words)
    return words[-1].capital and (capitals >= TITLED or cited)


def owns(item: Item) -> bool:
    """Tell whether a word is a name though it opens the sentence: "IOM's matrix puts"."""
    if not item.capital:
        return True
    short = len(item.text) > 1 and item.text.removesuffix("'s").removesuffix("’s").isupper()
    return short or item.low.endswith("'s")


# "One of them said 12 had died; another put it at 15".
ONE_MORE = frozenset(("another", "others", "one"))


# "While one company says there are 2,400, another says there are 1,800".
ALONE = frozenset("another others both some many several most few neither each all".split())


LABELLED = frozenset(
    "police official ministry agency government army military monitor media un u.n. report".split()
)


def named(item: Item) -> bool:
    """Tell whether a word of a label can be a source: a body, an office, an acronym."""
    known = item.low.rstrip("s") in ROLES | LABELLED
    return known or (item.text.isupper() and len(item.text) > 1)


# Of these the capitalised form is a name or a title ("United States", "Human Rights Reports").
NAMES = frozenset(("states", "state", "records", "posts", "reports"))
# These report only before "that": "accepts that 12 died", not "accepts 12 refugees".
NEEDS_THAT = lexicon().words["speakers_that"]
OBJECTS = frozenset(("at", "that", "no", "there", "having"))


def speaks(items: list[Item], at: int) -> bool:
    """Tell whether the word at ``at`` is a verb of saying here, no noun, passive or other verb."""
    item = items[at]
    after = items[at + 1] if at + 1 < len(items) else None
    passive = is_passive(items, at) and lexicon().say.get(item.low) != Form.ING
    negated = at > 0 and items[at - 1].low in ("to", "not", "reportedly")
    if passive or negated or tells_nothing(items, at):
        return False
    if after is not None and (
        after.low in lexicon().words["not_objects"] or (item.low, after.low) in BLAMED
    ):
        # "claimed responsibility", "an official who asked not to be named"
        return False
    if (
        item.low in SUPPOSED
        and after is not None
        and (
            (after.tolls and not is_gerund(after))
            or after.low == "as"
            or (
                after.low in ("to", "still")
                and all(i.low != "that" for i in items[at + 2 : at + 7])
            )
        )
    ):
        # "20 others believed buried", "311 people listed as missing": they are believed so.
        return False
    if item.low in NEEDS_THAT and "that" not in (
        i.low for i in items[past_day(items, at + 1) :][:1]
    ):
        # "charged on Tuesday that"
        return False
    if item.low.startswith("claim") and takes_lives(items, at):
        return False
    if item.low in NOUNISH:
        return is_verb(items, at)
    if item.low in ("added", "adds") and after is not None and is_amount(after):
        # "The company added 300 jobs" tells what it did.
        return tells_toll(items, at + 2)
    if at and (
        items[at - 1].low in ("a", "an", "the", "his", "her", "its", "their", "my")
        or (item.low in ALLEGED and describes(items[at - 1], after))
        or (item.low == "repeated" and items[at - 1].low.endswith("ed") and opens_plain(after))
        or (item.low in ALLEGED and at > 1 and items[at - 2].figure and opens_plain(after))
    ):
        return False
    return not item.capital or at == 0 or all(i.capital for i in items if is_long_word(i))


def is_passive(items: list[Item], at: int) -> bool:
    """Tell whether a form of "be" stands before the word, adverbs between them left out."""
    back = at - 1
    while back >= 0 and is_adverb(items[back]) and items[back].low not in lexicon().say:
        back -= 1
    return back >= 0 and items[back].kind == "be"


def describes(before: Item, after: Item | None) -> bool:
    """Tell whether "alleged" describes what follows: "that alleged members", not "one claimed"."""
    small = before.kind in ("prep", "figure") or before.low == "that" or attacks(before)
    return (small or before.low.endswith("'s")) and after is not None and after.kind == "word"


def opens_plain(after: Item | None) -> bool:
    """Tell whether a plain noun follows: "173 separate alleged incidents"."""
    return after is not None and after.kind == "word" and not after.capital


# "the mayor's alleged decline"
ALLEGED = frozenset(
    "alleged claimed reported stated suspected estimated perceived noted confirmed".split()
)


def is_gerund(item: Item) -> bool:
    """Tell whether a toll word is a verb's: "reported capturing 84", not "reported missing"."""
    return item.low.endswith("ing") and item.low != "missing"


SUPPOSED = frozenset(
    "believed feared thought presumed reported suspected listed declared estimated".split()
)


def is_amount(item: Item) -> bool:
    """Tell whether an item is a number, money included."""
    return item.kind == "figure" or item.text[0].isdigit() or item.text in ("$", "€", "£")


# Short words are set in small letters in headlines too.
SHORT = 3


def is_long_word(item: Item) -> bool:
    """Tell whether a headline would capitalise the word."""
    return item.kind == "word" and len(item.text) > SHORT


def is_verb(items: list[Item], at: int) -> bool:
    """Tell whether a word that may be a noun stands between a subject and an object."""
    item, before = items[at], items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or (item.capital and item.low in NAMES):
        return False
    if (item.low[:5], after.low) == ("point", "out") or (
        after.text == ":" and at + 2 >= len(items)
    ):
        return True
    # "attacks on border posts killed nine"
    names = item.low in NAMES and acts(after) and not is_gerund(after)
    # "A survey in 2006 put deaths at 6,800."
    dated = at > 1 and items[at - 2].low == "in" and says_after(items, at)
    if before is None or (before.text[0].isdigit() and not dated) or names:
        return False
    # "five Southern states"
    counted = before.capital and items[max(0, at - 2)].kind == "figure"
    apart = counted or before.kind in ("det", "prep", "conj", "figure")
    base = lexicon().say.get(item.low) == Form.BASE
    if apart and (not is_one_more(items, at - 1) or (base and before.low in ("one", "another"))):
        # Nor "one suspect killed".
        return False
    short = before.text == ")" and is_acronym(items, at - 1)
    if (before.kind == "punct" and not short and before.text != ",") or before.low in UNSAID:
        # "rejected claims that", "the alleged remark that"
        return False
    if before.low.endswith(("'s", "s'")) or (base and is_singular(items, at)):
        return False
    named = before.capital and after.low in ("from", "in") and item.low in ("reports", "claims")
    named = named and "that" in {i.low for i in items[at + 2 : at + 6]}
    # "which officials fear has killed"
    within = at > 1 and items[at - 2].kind == "rel" and after.kind in ("have", "be", "modal")
    if named or within or says_after(items, at) or tells_deed(items, at):
        # "Tanjug reports from Vukovir that"
        return True
    shown = item.low in SHOW and (before.low.endswith("s") or is_several(before, at - 1))
    if after.text in (",", ".", ";") and (shown or item.low.endswith(("s", "ed"))):
        first, last = phrase_to(items, at - 1)
        # "As the mission's half-year report shows, 2,741 people died."
        led = first == 1 and items[0].low == "as" and after.text == ","
        return led or (last >= first > 0 and items[first - 1].text in (",", "”", '"'))
    return opens_object(after)


SHOW = frozenset("show find estimate report claim".split())
UNSAID = lexicon().words["citations_refutes"] | ALLEGED


def is_one_more(items: list[Item], at: int) -> bool:
    """Tell whether "another" opens a clause as its subject: "…; another put it at 15"."""
    opens = at == 0 or items[at - 1].text in ",;" or items[at - 1].kind == "conj"
    return items[at].low in ONE_MORE and opens


# How far behind its verb the value of a count stands: "put the number of dead soldiers at".
VALUED = 9


def says_after(items: list[Item], at: int) -> bool:
    """Tell whether what follows a word shows that it is a verb of saying."""
    item, before, after = items[at], items[at - 1], items[at + 1]
    if lexicon().say.get(item.low) in (Form.BASE, Form.THIRD) and past_time(items, at + 1) > at + 1:
        # "the agency reports, as of 9 May, 12 deaths"
        return True
    if after.low == "to" and at + 2 < len(items) and items[at + 2].low in ("have", "be"):
        # "the ministry claims to have killed"
        return True
    if before.kind == "pron" and (after.kind in ("modal", "be", "have") or after.low == "to"):
        return True
    if item.low in ("posted", "tweeted") and after.low in ("on", "via") and at + 2 < len(items):
        # "the governor posted on Telegram", "posted on its page"
        return items[at + 2].capital or items[at + 2].kind == "det"
    if item.low in ("put", "puts", "estimates", "reckons", "places", "sets"):
        # "The front put army casualties at 1,000."
        beyond = [i for i in items[at + 1 : at + VALUED] if i.text not in QUOTES]
        return any(i.low == "at" and on.figure for i, on in pairwise(beyond))
    # "described seeing 35 bodies"
    return item.low.endswith("ed") and after.low.endswith("ing")


def is_singular(items: list[Item], at: int) -> bool:
    """Tell whether the word before is one thing, of no base form: "in a social media post"."""
    first, last = phrase_to(items, at - 1)
    opens = next((i for i in range(at - 1, 1, -1) if items[i].kind != "word"), 0)
    told = items[opens].low in ("a", "an") and items[max(0, opens - 2)].low in lexicon().say
    return told or (last >= first and items[first].low in ("a", "an"))


SUBJECTS = frozenset("he she it they we i you there that who".split())


def opens_object(item: Item) -> bool:
    """Tell whether an item can open what is said."""
    if "'" in item.low and item.low.partition("'")[0] in SUBJECTS:
        # "claims he's worth"
        return True
    if item.kind in ("figure", "det", "pron", "rel") or item.capital or item.tolls:
        return True
    return item.text in QUOTES or item.low in OBJECTS or is_amount(item)
