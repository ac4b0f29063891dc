"""Words of harm in a figure's clause that tell of another thing than those it counts.

A year before a noun, an age at death, what numbers fell by, money that is saved, rounds that it
took, whoever only speaks: "down 49,000 from last year", "dead at 76", "it took seven rounds"; a
number that is part of a name or an amount. What the words beside tell is data (`senses`).
"""

import re

from according.find.grammar.appositions import ONE
from according.find.grammar.clauses import is_plural
from according.find.grammar.items import Item
from according.find.grammar.objects import before_number
from according.find.grammar.phrases import Kind, kind_of
from according.find.lexicon import Role, lexicon
from according.find.tolls.clauses.hauls import TOOK
from according.find.tolls.counted import Measured
from according.find.tolls.spared.aged import is_aged
from according.find.tolls.spared.guests import is_no_refuge
from according.find.tolls.spared.senses import with_other_senses
from according.model import Measure

__all__ = ["YEAR", "related"]

YEAR = re.compile(r"(?:1[89]|20)\d\d")

GIVES = TOOK | frozenset("suffer suffers suffered dealt deal deals sustained".split())
BLOWS = frozenset("hit hits blow blows knock knocks".split())
DIES = frozenset("dead died dies die".split())
OLDEST = 115
PUTS = frozenset("put puts putting give gives gave giving place places number".split())
SAVES = frozenset("save saves saved saving".split())
FORTUNE = 1_000_000_000
# So many are money if nothing else is said of them: "save millions on contracts".
SUM = 1000
# What somebody asks or tells where nobody knows what became of others.
FATES = frozenset(
    "unknown unclear unaccounted uncertain mystery clarify clarified clarity known know learn"
    " reveal revealed disclose disclosed missing disappeared disappearance vanished whereabouts"
    " information word news answers trace about contact search searching anxious".split()
)

# How far from a fate such a word may stand.
FATE_REACH = 12

# "had lost all radio contact with": how far from the contact its loss may stand.
CONTACT_REACH = 6
UNREACHED = frozenset(
    "lost lose loses losing no without broken cut unable failed any severed interrupted out".split()
)

# What makes many ill at once, in an attack or an accident.
POISONS = frozenset(
    "gas gases gassed fumes leak leaks leaked spill chemical chemicals toxic toxin poison poisoned"
    " poisoning sarin chlorine ammonia monoxide pesticide pesticides smoke nerve radiation methanol"
    " liquor moonshine agent vapour vapor".split()
)


def related(items: list[Item], told: list[Measured]) -> list[Measured]:
    """Give the figures that their words of harm tell of; parts go with what they are part of.

    "Hosts 250 students, 100 of them girls": neither.
    """
    others = {one.at for one in told if is_unrelated(items, one)}
    others |= {one.at for one in told if of_nearer(items, one, told)}
    senses = with_other_senses(items, told)
    if not others and not senses:
        return told
    return [
        one
        for one in told
        if others.isdisjoint((one.at, one.shared, one.whole))
        and senses.isdisjoint((one.at, one.whole, one.shared if one.phrase.bare else -1))
    ]


def of_nearer(items: list[Item], one: Measured, told: list[Measured]) -> bool:
    """Tell whether a verb is of others right before it: "a trip that ended with 12 dying".

    "A nurse who waved to a child trapped there", "when the two leaders met dozens had been killed".
    """
    single, when = items[one.at].low in ONE, items[0].low in WHEN or items[0].low == "by"
    return any(
        other.word == one.word
        and one.phrase.end < other.at
        and (
            (single and one.word == other.phrase.end and items[other.at - 1].low in ("with", "to"))
            or (when and comes_first(items, one, other))
        )
        for other in told
    )


WHEN = frozenset(("when", "as", "while", "before", "until"))


def comes_first(items: list[Item], one: Measured, other: Measured) -> bool:
    """Tell whether its own clause ends before another: "by the time the two left 12 died"."""
    between = items[one.phrase.end : other.at]
    opened = items[0].low != "by" or [item.low for item in items[1:3]] == ["the", "time"]
    first = between[0]
    verb = first.kind == "word" and not first.tolls and not first.capital
    apart = any(item.kind in ("punct", "conj", "be", "have") for item in between)
    return opened and verb and not apart and one.word > other.at and not one.phrase.of


def is_unrelated(items: list[Item], one: Measured) -> bool:
    """Tell whether the word of harm beside a figure does not tell of those that it counts."""
    if one.how == "part" and not one.phrase.bare and is_happening(items[one.phrase.last]):
        return True
    if is_rate(items, one) or is_amount(items, one) or is_name(items, one):
        return True
    if is_of_doers(items, one):
        return True
    if one.word < 0:
        return False
    if one.how == "total" and (of_beasts(items, one.word) or is_aged(items, one)):
        return True
    unlike = UNRELATED.get(items[one.word].low)
    if unlike is not None and unlike(items, one):
        return True
    if one.measure is Measure.DISPLACED and is_no_refuge(items, one):
        return True
    single = items[one.at].low in ONE
    tells = only_speaks(items, one) or is_named(items, one) or is_speaker(items, one)
    return is_dated(items, one) or (single and tells)


BEASTS = lexicon().words["unrelated_beasts"]
# "the death toll among stranded pilot whales": how far their name may stand.
NAMED = 5


def of_beasts(items: list[Item], toll: int) -> bool:
    """Tell whether a toll is of animals: "the death toll of dolphins rises to 38"."""
    after = items[toll + 1 : toll + 1 + NAMED]
    if not after or after[0].low not in ("of", "among", "amongst"):
        return False
    head = next((item.low for item in after[1:] if item.low in BEASTS), None)
    return head is not None and all(item.kind in ("word", "det") for item in after[1:2])


DOERS = frozenset(
    "attacker attackers assailant assailants assassins bomber bombers gunman gunmen hijackers"
    " kidnappers perpetrator perpetrators shooter shooters".split()
)
# "caught", "shot dead": what else befell those who did it stands in their own line.
THEIRS = frozenset((Measure.KILLED, Measure.DETAINED, Measure.CAPTURED))


def is_of_doers(items: list[Item], one: Measured) -> bool:
    """Tell whether a list names with it those who did it: "Dead: 4. Attackers: three gunmen".

    What befell them is told behind their number.
    """
    labelled = one.at > 1 and items[one.at - 1].low == ":" and items[one.at - 2].low in DOERS
    return labelled and (one.word < one.at or one.measure not in THEIRS)


HAPPENINGS = frozenset("wars battles elections revolutions crimes".split())


def is_happening(head: Item) -> bool:
    """Tell whether what is counted as a part happened, and nobody is: "including both wars"."""
    return not head.tolls and (kind_of(head) is Kind.NEVER or head.low in HAPPENINGS)


PER = frozenset(("per", "for"))
# "35 deaths were reported per 100,000": how far behind the noun the measure may stand.
RATED = 4


def is_rate(items: list[Item], one: Measured) -> bool:
    """Tell whether a number goes with so many people: "12 deaths per 100,000", not "per day"."""
    for here in range(one.phrase.end, min(len(items) - 1, one.phrase.end + RATED)):
        if items[here].low in PER:
            least = here + 1 + (items[here + 1].low == "every")
            if items[here].low == "for" and least == here + 1:
                return False
            by = items[least] if least < len(items) else items[here]
            return by.text[:1].isdigit() or by.low in SCALES
        if items[here].kind in ("punct", "conj", "prep") or items[here].figure is not None:
            return False
    return False


# "Per million", "per hundred thousand".
SCALES = frozenset("hundred thousand million capita".split())


FRACTIONS = frozenset("half third quarter fifth tenth".split())


def is_amount(items: list[Item], one: Measured) -> bool:
    """Tell whether a number goes on as an amount, which counts nobody: "two and a half tons"."""
    # The article, or the number before "and".
    article = one.at if items[one.at].low == "a" else one.at + 2
    if article + 1 >= len(items) or items[article + 1].low not in FRACTIONS:
        return False
    words = [item.low for item in items[article - 1 : article + 1]]
    return words == ["and", "a"] and items[article - 2].figure is not None


def is_name(items: list[Item], one: Measured) -> bool:
    """Tell whether a number is part of a name: "the 9 de Julio bridge"."""
    said = items[one.at + 1 : one.at + 3]
    return len(said) > 1 and said[0].low == "de" and said[1].capital


def follows(items: list[Item], here: int) -> str:
    """Give the word there in lower case, "." at the end."""
    return items[here].low if here < len(items) else "."


def is_decrease(items: list[Item], one: Measured) -> bool:
    """Tell whether a figure says by how much a number fell: "273,000, down 49,000"."""
    return one.word + 1 == one.at and one.word > 0 and items[one.word - 1].kind in ("punct", "be")


def is_dated(items: list[Item], one: Measured) -> bool:
    """Tell whether a number is the year of a single thing: "a famous 1993 photo"."""
    if one.phrase.bare or one.phrase.of or not YEAR.fullmatch(items[one.at].text):
        return False
    head = items[one.phrase.last]
    return not is_plural(head) and kind_of(head) is Kind.UNKNOWN and not head.tolls


def is_particle(items: list[Item], one: Measured) -> bool:
    """Tell whether "down" only goes with a verb, and no plane is downed: "walked down a road"."""
    if one.how != "object" or not 0 < one.word < one.at:
        return False
    verb = items[one.word - 1]
    # "rebels down a helicopter"
    return verb.kind == "word" and not verb.tolls and kind_of(verb) is not Kind.PEOPLE


def is_age_at_death(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody's age follows their death: "singer dead at 76"."""
    figure = items[one.at].figure
    beside = one.word + 2 == one.at and items[one.at - 1].low == "at"
    if any(item.low in PUTS for item in items[: one.word]):
        # "puts the number of dead at 19"
        return False
    return beside and figure is not None and one.phrase.bare and (figure.low or 0) <= OLDEST


def is_money(items: list[Item], one: Measured) -> bool:
    """Tell whether a sum is saved, and nobody: "26 billion could be saved", "millions on"."""
    figure = items[one.at].figure
    if figure is None or not one.phrase.bare:
        return False
    low = figure.low or 0
    spent = (follows(items, one.phrase.end), follows(items, one.word + 1))
    return low >= FORTUNE or (low >= SUM and not {"on", "annually"}.isdisjoint(spent))


def is_needed(items: list[Item], one: Measured) -> bool:
    """Tell whether it took so many to do something: "it took seven rounds of voting"."""
    return one.word > 0 and items[one.word - 1].low in ("it", "that") and one.word < one.at


def is_setback(items: list[Item], one: Measured) -> bool:
    """Tell whether a blow is counted, and nobody: "their ties took another hit"."""
    return one.at + 1 == one.word and items[one.at - 1].low in GIVES and items[one.at].low in ONE


def is_fate(items: list[Item], one: Measured) -> bool:
    """Tell whether a fate is only decided: "the fate of thousands hangs on the hearing"."""
    said = items[max(0, one.word - FATE_REACH) : one.phrase.end + FATE_REACH]
    return not any(item.low in FATES or item.low.startswith("miss") for item in said)


def is_contact(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody only meets others, and lost nobody: "made contact with two women"."""
    said = items[max(0, one.word - CONTACT_REACH) : one.word]
    said += items[one.phrase.end : one.phrase.end + CONTACT_REACH]
    return not any(item.low in UNREACHED for item in said)


def is_illness(items: list[Item], one: Measured) -> bool:
    """Tell whether people fall ill of no poison: "the virus sickened 3,000"."""
    other = (item for at, item in enumerate(items) if at != one.at)
    return POISONS.isdisjoint(word for item in other for word in item.low.split(" "))


def is_whole_body(items: list[Item], one: Measured) -> bool:
    """Tell whether many form one body: "a tumour inside the body of 40 million voters"."""
    figure = items[one.at].figure
    return figure is not None and (figure.low or 0) > 1


def is_repeated(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody was hit so many times: "hit her three or four times"."""
    behind = [item.low for item in items[one.at + 1 : one.at + 4]]
    return behind[:1] in (["or"], ["to"]) and behind[2:] == ["times"]


def is_picked(items: list[Item], one: Measured) -> bool:
    """Tell whether things are picked up: "picks up one of the cans"."""
    if one.phrase.bare or one.measure is not Measure.RESCUED:
        return False
    head = items[one.phrase.last]
    return kind_of(head) is Kind.UNKNOWN and not head.capital


def is_named(items: list[Item], one: Measured) -> bool:
    """Tell whether it is only told who one of them is: "one of whom was identified as Ana"."""
    said = [item.low for item in items[one.at + 1 : one.at + 3]]
    told = items[one.at + 3 : one.at + 7]
    return said == ["of", "whom"] and any(item.low in ("identified", "named") for item in told)


RISKS = frozenset(
    "risk risks risked risking threaten threatens threatened threatening endanger endangers"
    " endangered endangering imperil imperils imperilled change changes changed changing improve"
    " improves improved improving touch touches touched touching transform transforms transformed"
    " transforming enrich enriches enriched uplift uplifts uplifted uplifting".split()
)


def is_risked(items: list[Item], one: Measured) -> bool:
    """Tell whether lives are only in danger, or better: "risks thousands of lives"."""
    verb = before_number(items, one.at)
    after = [item.low for item in items[one.phrase.end : one.phrase.end + 2]]
    return (verb >= 0 and items[verb].low in RISKS) or after == ["at", "risk"]


VEHICLES = lexicon().words["fitting_vehicles"]


def is_bomb(items: list[Item], one: Measured) -> bool:
    """Tell whether a vehicle is the bomb itself: "detonated a truck in the market"."""
    return not one.phrase.bare and items[one.phrase.last].low in VEHICLES


def only_speaks(items: list[Item], one: Measured) -> bool:
    """Tell whether the next clause's speaker stands behind a verb of harm: "…," one rebel said.

    "…, an aide in one of the offices told us": where a speaker works or lives may follow.
    """
    if not 0 <= one.word < one.at or items[one.at - 1].kind != "punct":
        return False
    end = one.phrase.end
    if follows(items, end) in ABODES:
        end = next((at for at in range(end, end + ABODE) if is_edge(items, at)), end)
    said = follows(items, end) in lexicon().say and follows(items, end + 1) != "to"
    return said and any(toll.role == Role.ACT for toll in items[one.word].tolls)


ABODES = frozenset(("in", "at", "from", "of", "with"))
# How long "at one of the larger institutes of Kost" may be.
ABODE = 10


def is_edge(items: list[Item], here: int) -> bool:
    """Tell whether a speaker's phrase ends there: at what they do, a sign, or a relative clause."""
    low = follows(items, here)
    return here >= len(items) or low in lexicon().say or low in EDGES or items[here].kind == "punct"


EDGES = frozenset("who whom which that and but was were is are had has".split())


# How long "who put the deficit at eight billion" may be, and what only breaks into a clause.
ASIDE = 20
GOES_ON = frozenset("to was were is are has had have".split())


def is_speaker(items: list[Item], one: Measured) -> bool:
    """Tell whether a toll is of what somebody tells: "a banker, who …, said trade was hit"."""
    end = one.phrase.end
    if one.word <= end or follows(items, end) != ",":
        return False
    closed = next((at for at in range(end + 1, end + ASIDE) if follows(items, at) in ",."), 0)
    said = follows(items, closed + 1) in lexicon().say and closed + 2 < one.word
    return said and items[closed + 2].kind != "punct" and items[closed + 2].low not in GOES_ON


FALLS_ILL = "fall falls fell fallen falling become becomes became becoming".split()
# By the word of harm, how else it may be meant.
UNRELATED = {
    "down": lambda items, one: is_decrease(items, one) or is_particle(items, one),
    "contact with": is_contact,
    "lives": is_risked,
    **dict.fromkeys("detonate detonates detonated detonating".split(), is_bomb),
    **dict.fromkeys(("sicken", "sickens", "sickened", "sickening"), is_illness),
    **dict.fromkeys((f"{verb} ill" for verb in FALLS_ILL), is_illness),
    "fate of": is_fate,
    "body of": is_whole_body,
    "the body of": is_whole_body,
    **dict.fromkeys(DIES, is_age_at_death),
    **dict.fromkeys(SAVES, is_money),
    **dict.fromkeys(TOOK, is_needed),
    **dict.fromkeys(BLOWS, lambda items, one: is_setback(items, one) or is_repeated(items, one)),
    **dict.fromkeys(("pick up", "picks up", "picked up", "picking up"), is_picked),
}
