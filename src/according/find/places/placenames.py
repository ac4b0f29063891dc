"""The names of places in a sentence: what stands after a word of place, and countries."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from according.find.grammar.items import Item
from according.find.lexicon import lexicon
from according.find.places.bodies import is_no_scene, is_struck, names_group
from according.find.places.care import is_care
from according.find.places.countryacts import FIGHTS, SPEAKS, before_country, owner
from according.find.places.countrynames import countries, countries_in, is_wide, seats
from according.find.places.crossings import PASSES, passed
from according.find.places.gauges import is_gauge
from according.find.places.homes import comes_from, is_home
from according.find.places.hosts import names_of_hosts
from according.find.places.names import RIDES, name_after
from according.find.places.naming import KINDS, PARTS, followed_by, is_acronym, word_before
from according.find.places.persons import is_somebody
from according.find.places.sides import SIDES, beside, is_aside, says_nearer
from according.find.places.sites import may_be_site, names_before_where, names_of_events, sites_in
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
    for span in names_before_where(passage):
        near = any(span.start - NEAR < one.span.end <= span.end for one in found.values())
        if not near:
            found[span.start] = Mention(span, "where", passage.number)
    named = (gauged(passage, found[start]) for start in sorted(found))
    return outermost(one for one in named if not is_storm(text, one.span.text, one.how))


def gauged(passage: Passage, mention: Mention) -> Mention:
    """Give a mention as no scene's if the weather was only measured there."""
    if mention.firm and is_gauge(passage, mention.span):
        return mention._replace(how="gauge")
    return mention


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
            weak = item.low not in PLAIN | ATTACKING and not entered and not brought
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
    cares = at > 0 and low in ("in", "at") and is_care(items, at - 1)
    return "care" if cares and not is_struck(items, at - 1) else low


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
def before_words(text: str) -> dict[str, list[int]]:
    """Give where words with a capital stand before another word, by that word.

    Read once: asked name by name, a report of many would be read again for each.
    """
    found: dict[str, list[int]] = {}
    for match in CAPITAL_BEFORE.finditer(text):
        found.setdefault(match[1], []).append(match.start())
    return found


CAPITAL_BEFORE = re.compile(r"[A-Z](?<!\w[A-Z])[a-z]+ (?=(\w+))")
WORD, BOUNDARY = re.compile(r"\w+"), re.compile(r"\b")
# Whatever stands behind one of these is a place, if it may be one.
PLAIN = STRONG | STRIKES
SMALL_WORDS = lexicon().words["prepositions"] | lexicon().words["determiners"]


def bare(passage: Passage, name: tuple[int, int]) -> Span:
    """Give the span of a name without the mark of an owner: "Kabul's"."""
    span = passage.span(*name)
    glued = GLUED.search(span.text)
    end = glued.start() if glued else len(OWNER.sub("", span.text))
    return Span(span.start, span.start + end, span.text[:end])


OWNER = re.compile(r"[’']s?\Z")
# A full stop without a space: "in Afghanistan.Trump said".
GLUED = re.compile(r"(?<=[a-z])\.(?=[A-Z])")
MODEL = re.compile(r"\A[A-Z][A-Za-z]{0,3}-?\d")


ATTACKS = lexicon().words["places_attacks"]
# "the shelling of Aleppo", "the battle for Aleppo".
NOUNS_OF = lexicon().words["places_of"]
BATTLES = frozenset(("battle", "battles", "fight"))
ISLANDS = lexicon().words["places_islands"]
# "bombs fall on Gori".
FALLS = frozenset(
    (
        "down fall falls fell falling rain rained raining ashore aground landed landing landfall"
    ).split()
)
# "downed a passenger plane over the Sinai Peninsula"
FLIES = frozenset("plane jet airliner aircraft helicopter drone drones planes jets".split())
ROADS = frozenset("roads beaches streets waters railways".split())
OF_THESE = KINDS | PARTS | NOUNS_OF
# "over the Sea of Azov".
WATERS = frozenset("sea gulf bay strait lake ocean straits".split())
# "no confirmation from Israel".
ANSWERS = lexicon().words["places_answers"]
# "a bus coming from Gori", "independence from Portugal": not where it happened.
LEAVING = lexicon().words["places_leaving"]
# Nor is it "before leaving for Malia".
LEAVES = frozenset("leave leaves leaving left depart departed departing bound headed heads".split())
AWAY = {"from": ANSWERS | LEAVING | {"deaths", "fatalities", "damage", "losses"}, "for": LEAVES}
# "went down over Donetsk", "collided between Gori and Tbilisi".
ABOVE = lexicon().words["places_above"]
BROUGHT, ONTO = lexicon().words["places_brought"], ("to", "over", "on")
AIMED = frozenset("fired launched aimed heading headed directed".split())
JOINING = lexicon().words["places_joining"]


def placed(items: list[Item], at: int, name: tuple[int, int], preposition: str) -> bool:
    """Tell whether a name after a weak word of place ("of", "to", "from", "on") is a place."""
    if preposition in ("to", "towards", "toward"):
        # "a missile fired towards Riyadh"
        return preposition != "to" and items[at - 1].low in AIMED
    if items[at - 1].low in AWAY.get(preposition, ()) or (
        # "The numbers come from the CDC": somebody.
        preposition == "from"
        and name[0] == name[1]
        and is_acronym(items[name[0]])
        and is_last(items, name[1])
    ):
        return False
    words = [item.text for item in items[name[0] : name[1] + 1]]
    if " ".join(words).removeprefix("the ") in countries() and preposition != "between":
        # Not "the conflict between Peru and Malia", who are its parties.
        return preposition != "of" or items[at - 1].low not in OF_BODIES
    if preposition == "of" and items[at - 1].low == "out" and items[name[1]].low in KINDS:
        # "shot their way out of the Maze Prison"
        return True
    if preposition == "of" or (preposition == "for" and items[at - 1].low in BATTLES):
        return at > 0 and is_of(items, at - 1) and not heads_for(items, at)
    if preposition == "between" or (
        preposition == "over" and WATERS.isdisjoint((items[name[0]].low, items[name[1]].low))
    ):
        # "30 over Bryansk region": of drones.
        before = items[at - 1]
        counted = preposition == "over" and (
            before.kind == "figure" or before.low in FLIES or before.low == "them"
        )
        return counted or items[at - 1].low in (JOINING if preposition == "between" else ABOVE)
    if items[name[1]].low in KINDS or is_kind(items, name[1] + 1):
        return items[name[0] - 1].low not in ("a", "an")
    if preposition == "on":
        # "strikes on Hodeidah"
        hit = at > 0 and word_before(items, at) in ATTACKS | FALLS
        named = items[name[0] - 1].low == "the" and not (
            # "casualties on the FLK": somebody.
            name[0] == name[1] and is_acronym(items[name[0]])
        )
        said, after = " ".join(words), followed_by(items, name[1])
        rides = said.casefold() in seats() and after in RIDES
        # "seven have died on Queensland roads"
        rides = rides or (after in ROADS and is_wide(said))
        # "a resort on Palawan", "a bomb on a Tel Aviv bus"
        lies = rides or (at > 0 and items[at - 1].low in KINDS | PARTS)
        return hit or named or lies or items[name[0]].low in KINDS | ISLANDS
    return (
        preposition in ("from", "into")
        and items[at - 1].kind in ("word", "adv")
        and items[at - 1].low not in lexicon().say
    )


# "the Armed Forces of Peru": somebody.
OF_BODIES = frozenset(
    "forces army front party government bank university federation request behest urging help"
    " support backing assistance mediation approval behalf".split()
)


def is_last(items: list[Item], last: int) -> bool:
    """Tell whether no noun follows a name: "from the CDC, which", not "from the ABC arcade"."""
    return last + 1 >= len(items) or items[last + 1].kind != "word"


def heads_for(items: list[Item], at: int) -> bool:
    """Tell whether people only make for a place: "fled south towards the town of Gori"."""
    towards = (item.low in ("towards", "toward") for item in items[max(0, at - KIND_OF) : at])
    return items[at - 1].low in KINDS and any(towards)


# "towards the nearby port city of": how far before "of" the preposition may stand.
KIND_OF = 6


def is_kind(items: list[Item], at: int) -> bool:
    """Tell whether a kind of place stands at an item: "the Kivu region", "the NSW south coast"."""
    here = at + 1 if at < len(items) and items[at].low in SIDES else at
    return here < len(items) and items[here].low in KINDS


def is_of(items: list[Item], at: int) -> bool:
    """Tell whether "of" behind an item has a place behind it: "the city of", "the fall of"."""
    if items[at].text == "Department":
        # "the Department of Forestry": a body.
        return False
    return items[at].low in OF_THESE or beside(items, at)
