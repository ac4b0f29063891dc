"""The names of places in a sentence: what stands after a word of place, and countries."""

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from according.find.grammar.items import Item, is_titled
from according.find.lexicon import lexicon
from according.find.places.beforewhere import goes_on_from, names_before_where
from according.find.places.bodies import is_no_scene, is_struck, names_group
from according.find.places.capitalised import is_capitalised, named_in_prose
from according.find.places.care import is_care
from according.find.places.countryacts import FIGHTS, SPEAKS, before_country, owner
from according.find.places.countrynames import countries, countries_in, means_country
from according.find.places.crossings import PASSES, passed
from according.find.places.gauges import is_gauge
from according.find.places.groups import in_group
from according.find.places.homes import comes_from, is_home
from according.find.places.hosts import names_of_hosts
from according.find.places.names import name_after
from according.find.places.namesakes import called_after
from according.find.places.naming import KINDS
from according.find.places.persons import is_company, is_somebody
from according.find.places.placing import placed
from according.find.places.sides import is_aside, says_nearer
from according.find.places.sites import (
    is_people,
    may_be_site,
    names_of_events,
    sites_in,
)
from according.find.places.storms import is_storm
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["FIRM", "Mention", "mentions_in"]

# A place named so shortly before says better where: "in Apopa, 12 km north of Soyapa, where".
NEAR = 60
STRIKES = lexicon().words["places_strikes"]
# These are nouns as well.
ATTACKING = frozenset("attack attacks bomb bombs shell shells raid raids storm storms".split())
LOCATIVE = lexicon().words["places_locative"]
STRONG = lexicon().words["places_strong"]
# "brought ruin to Gori"
BROUGHT, ONTO = lexicon().words["places_brought"], ("to", "over", "on")
# What makes a mention one of where something is.
FIRM = LOCATIVE | {"strike", "worst"}


class Mention(NamedTuple):
    """A place named in a report.

    Attributes:
        span: the name, as it stands.
        how: the word before it that makes it a place ("in", "hit", "from"), else "country",
            "origin" (of people: "labourers from Nepal"), "away" ("a visit to Nepal"), "dateline",
            "datelined" (the country of one: "Sabinas (Mexico), Aug 9 –"), "label" (heads a line:
            "Denver cinema: 12 dead"), "owner" ("Gaza's hospitals"), "event" ("a Kabul bombing"),
            "where" ("Carmora, where nine died"), "care" ("at hospitals in Carmora"),
            "kind" ("Nuristor province was cut off"), "worst" ("Carmora was hardest hit"),
            "office" ("Carmora's mayor"), or "actor" and "speaker" of a country that does or says
            what is told: "Malia's army", "Malia says".
        number: its sentence's number, -1 for the headline.
    """

    span: Span
    how: str
    number: int

    @property
    def firm(self) -> bool:
        """Whether it is said to be where something is: "in Aleppo", "hit Aleppo"."""
        return self.how in FIRM


def mentions_in(passage: Passage, heads: Iterable[tuple[Span, str]]) -> list[Mention]:
    """Give the places that a sentence names, in order; ``heads`` are those that head it."""
    text = passage.report.text
    found = {span.start: Mention(span, how, passage.number) for span, how in places_in(passage)}
    taken = {at for one in found.values() for at in range(one.span.start, one.span.end)}
    for mention in named_countries(passage):
        if mention.span.start not in taken:
            found[mention.span.start] = mention
    for span, how in heads:
        found[span.start] = Mention(span, how, passage.number)
        if how == "dateline":
            found |= beside_dateline(found, span, text)
    for span, how in sites_in(passage):
        here = found.get(span.start)
        if span.start not in taken and (here is None or here.how == "speaker"):
            found[span.start] = Mention(span, how, passage.number)
    hosts = ((span, "host") for span in names_of_hosts(passage) if not_titled(span))
    events = (s for s in names_of_events(passage) if not is_somebody(text, s.text))
    for span, how in (*hosts, *((span, "event") for span in events)):
        found.setdefault(span.start, Mention(span, how, passage.number))
    found |= coasts_in(passage, found)
    if not any(one.firm for one in found.values()):
        for span, how in called_after(passage):
            found.setdefault(span.start, Mention(span, how, passage.number))
    found = with_where(passage, found)
    found = in_headline(passage, found)
    named = (gauged(passage, found[start]) for start in sorted(found))
    return outermost(
        one
        for one in named
        if not is_storm(text, one.span.text, one.how)
        and not means_country(text, one.span.text, one.span.end)
        and (one.how in HEADED or not is_company(text, one.span.text))
        and not in_group(text, one.span.start)
    )


def with_where(passage: Passage, found: dict[int, Mention]) -> dict[int, Mention]:
    """Add the names before "where", and leave out what only says on which side of them it lies."""
    text = passage.report.text
    for span, where in names_before_where(passage):
        found = {at: one for at, one in found.items() if not span.end < at < where}
        near = any(
            span.start - NEAR < one.span.end <= span.end
            and goes_on_from(text, one.span.end, span.start)
            for one in found.values()
        )
        if not near:
            found[span.start] = Mention(span, "where", passage.number)
    return found


# What heads a line is a place, whatever else is called so.
HEADED = ("dateline", "datelined")


def in_headline(passage: Passage, found: dict[int, Mention]) -> dict[int, Mention]:
    """Give what are places in a headline whose words begin with capitals; all of other lines."""
    if not is_capitalised(passage):
        return found
    kept: dict[int, Mention] = {}
    for mention in found.values():
        heads = mention.how in ("dateline", "datelined", "label")
        span = mention.span if heads else named_in_prose(passage, mention.span)
        if span is not None:
            kept[span.start] = mention._replace(span=span)
    return kept


def gauged(passage: Passage, mention: Mention) -> Mention:
    """Give a mention as no scene's if the weather was only measured there."""
    if mention.firm and is_gauge(passage, mention.span):
        return mention._replace(how="gauge")
    return mention


COASTS = frozenset("coast coastline shores waters".split())
COAST = re.compile(
    rf"\b(?:off|along|near|on) (?:the )?(?:\w+ )?(([A-Z]\w+) (?:{'|'.join(sorted(COASTS))}))\b"
)


def coasts_in(passage: Passage, found: Mapping[int, Mention]) -> dict[int, Mention]:
    """Give the coasts that a sentence without a place calls by a people: "off the Malian coast"."""
    if COASTS.isdisjoint(passage.words) or any(one.firm for one in found.values()):
        return {}
    named = COAST.finditer(passage.report.text, passage.start, passage.end)
    spans = [Span(match.start(1), match.end(1), match[1]) for match in named if is_people(match[2])]
    return {span.start: Mention(span, "off", passage.number) for span in spans}


def not_titled(span: Span) -> bool:
    """Tell whether a name may be a place's, and opens with nobody's title: "Mrs Miller"."""
    first = span.text.split()[0]
    return may_be_site(first) and first.lower() not in lexicon().words["labels_titles"]


def outermost(mentions: Iterable[Mention]) -> list[Mention]:
    """Leave out the names inside others: "Congo" in "Democratic Republic of Congo"."""
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.span.end > kept[-1].span.end:
            kept.append(mention)
    return kept


def named_countries(passage: Passage) -> Iterator[Mention]:
    """Yield the countries that a sentence names, in order."""
    text = passage.report.text
    last: Mention | None = None
    for span, owns in countries_in(text, passage.start, passage.end):
        how = owner(text, span.end) if owns else before_country(text, span.start)
        if how == "country" and FIGHTS.match(text, span.end):
            how = "actor"
        elif how == "country" and SPEAKS.match(text, span.end):
            how = "speaker"
        elif how == "country" and last and ALSO.fullmatch(text, last.span.end, span.start):
            # "to Syria and Jordan"
            how = last.how
        last = Mention(span, how, passage.number)
        yield last


def beside_dateline(found: dict[int, Mention], town: Span, text: str) -> dict[int, Mention]:
    """Give the country beside a dateline's town as a part of it: "Sabinas (Mexico), Aug 9 –"."""
    return {
        start: mention._replace(how="datelined")
        for start, mention in found.items()
        if mention.how == "country" and DATELINED.fullmatch(text, town.end, start)
    }


ALSO = re.compile(r",?\s(?:and|or)\s|,\s")
# "Gori, Shida Kartli, Georgia –": a region may stand between.
DATELINED = re.compile(r",\s(?:[A-Z][\w.]*(?:\s[A-Z][\w.]*)?,\s)?|\s\(")


def places_in(passage: Passage) -> Iterator[tuple[Span, str]]:
    """Yield the names after words of place in a sentence, each with that word."""
    items = passage.items
    last = -1
    if passage.text.isupper():
        # A headline in capitals, in which words look like names.
        return
    # Few words place anything.
    placing = [(at, one) for at, one in enumerate(items) if one.low in PLACING or " " in one.low]
    for at, item in placing:
        entered = " " in item.low and item.low.endswith(ENTERING)
        if item.low in PASSES and (passed_by := passed(items, at)) is not None:
            yield bare(passage, passed_by[0]), passed_by[1]
        elif (item.kind == "prep" and item.low in LOCATIVE) or strikes(items, at) or entered:
            name = None if names_group(items, at) else name_after(items, at + 1)
            if name is None or is_no_scene(items, at, name):
                continue
            if is_victim(passage, at, name):
                continue
            if (last >= 0 and is_aside(items, at)) or says_nearer(items, name):
                continue
            brought = at > 0 and item.low in ONTO and items[at - 1].low in BROUGHT
            weak = item.low not in PLAIN and not entered and not brought
            if weak and not placed(items, at, name, item.low):
                continue
            if name[0] > last:
                last = name[0]
                yield bare(passage, name), joined(item) if entered else named_by(items, at)


def is_victim(passage: Passage, at: int, name: tuple[int, int]) -> bool:
    """Tell whether what was hit is a thing or somebody: "hit an Il-22", "the attack on Reed"."""
    items = passage.items
    if strikes(items, at) and is_target(passage, items[name[0] : name[1] + 1]):
        return True
    within = items[at].low in WITHIN
    return not within and is_somebody(passage.report.text, bare(passage, name).text)


# Nobody is where these stand before a name.
WITHIN = STRONG - {"at"}
# The words that place what is named behind them; others do joined to their verb.
PLACING = PASSES | LOCATIVE | STRIKES | ATTACKING


def strikes(items: list[Item], at: int) -> bool:
    """Tell whether a verb strikes what is named behind it: "hit Gori", "Malian forces attack Gori".

    Not "a suicide attack Tuesday", where it is a noun.
    """
    if items[at].capital and at and items[at - 1].capital and not is_titled(items):
        # "the Army Strike Group"
        return False
    if items[at].low in STRIKES:
        # "fires that have swept Gori", not "a flood swept Gori residents away"
        return items[at].low != "swept" or items[at - 1].kind == "have"
    if items[at].text not in ATTACKING or not at or items[at - 1].kind != "word":
        return False
    before, named = items[at - 1], items[min(at + 1, len(items) - 1)]
    if not named.capital:
        return False
    several = before.low.endswith("s") and not before.low.endswith(("'s", "ss", "ous"))
    return several or before.capital or before.low == "taliban"


INSIDE = (" in", " at", " inside", " in the")
# "crossed into Macedonia", "bombs fall on Gori", "held in Gori": one word with its preposition.
ENTERING = (" into", " on", " over", *INSIDE)


def joined(item: Item) -> str:
    """Give the word of place that a verb and its preposition are: "in" of "shot in the"."""
    return "in" if item.low.endswith(INSIDE) else "into"


def named_by(items: list[Item], at: int) -> str:
    """Give how a word of place makes the name behind it one."""
    low = items[at].low
    if strikes(items, at):
        return "strike"
    if is_home(items, at) or (low == "from" and comes_from(items, at)):
        return "origin"
    if at > 0 and low in ("at", "with") and items[at - 1].low in FILED:
        # "The case was registered at Orva police station"
        return "away"
    cares = at > 0 and low in ("in", "at") and is_care(items, at - 1)
    return "care" if cares and not is_struck(items, at - 1) else low


FILED = frozenset("registered lodged filed".split())


def is_target(passage: Passage, name: list[Item]) -> bool:
    """Tell whether what was hit is a thing or somebody: "hit an Il-22", "attacked al-Quaety"."""
    if MODEL.search(name[0].text):
        return True
    if len(name) > 1:
        return False
    first = first_name(passage.report.text, name[0].text)
    return first is not None and first.lower() not in SMALL_WORDS | KINDS


def first_name(text: str, name: str) -> str | None:
    """Give the word with a capital that a report has first before a name, None if none."""
    key = WORD.match(name)
    for start in before_words(text).get(key[0], ()) if key else ():
        end = text.index(" ", start)
        if text.startswith(name, end + 1) and BOUNDARY.match(text, end + 1 + len(name)):
            return text[start:end]
    return None


@lru_cache(maxsize=4)
def before_words(text: str) -> Mapping[str, Sequence[int]]:
    """Give where words with a capital stand before another word, by that word.

    Read once: asked name by name, a report of many would be read again for each.
    """
    found: dict[str, array[int]] = defaultdict(lambda: array("q"))
    for match in CAPITAL_BEFORE.finditer(text):
        found[match[1]].append(match.start())
    return found


CAPITAL_BEFORE = re.compile(r"[A-Z](?<!\w[A-Z])[a-z]+ (?=(\w+))")
WORD, BOUNDARY = re.compile(r"\w+"), re.compile(r"\b")
# Whatever stands behind one of these is a place, if it may be one.
PLAIN = STRONG | STRIKES | ATTACKING
SMALL_WORDS = lexicon().words["prepositions"] | lexicon().words["determiners"]


def bare(passage: Passage, name: tuple[int, int]) -> Span:
    """Give the span of a name without the mark of an owner: "Kabul's"."""
    span = passage.span(*name)
    glued = GLUED.search(span.text)
    end = glued.start() if glued else len(OWNER.sub("", span.text))
    # "Kabuls bazaar", as copied without its mark
    unmarked = (
        passage.items[name[1]].low.endswith("'s") or span.text.removesuffix("s") in countries()
    )
    end -= end == len(span.text) and span.text not in countries() and unmarked
    return Span(span.start, span.start + end, span.text[:end])


OWNER = re.compile(r"[’']s?\Z")
# A full stop without a space: "in Afghanistan.Trump said".
GLUED = re.compile(r"(?<=[a-z])\.(?=[A-Z])")
MODEL = re.compile(r"\A[A-Z][A-Za-z]{0,3}-?\d")
