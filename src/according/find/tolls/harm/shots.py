"""Those who are shot: dead where troops do it or captives are shot, if nothing says that they live.

"Soldiers shot nine villagers" and "the hostages were shot" tell of deaths; "in the leg" of wounds;
"three were shot outside a bar" and "shot nine, four of them fatally" of either.
"""

from according.find.grammar.items import Item
from according.find.grammar.objects import passive_before
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["by_shots", "hit_by_shots"]

# What is said of those who live.
LIVING = (
    lexicon().words["items_hospitals"]
    | lexicon().words["fitting_doctors"]
    | lexicon().words["items_injuries"]
    | frozenset(
        "wounded injured hurt survived survive survives alive recovering recovered stable surgery"
        " non-fatally non-fatal rubber pellets pellet leg legs arm arms foot feet hand hands thigh"
        " shoulder shoulders hip knee knees buttocks times".split()
    )
)
# What is said of some who do not.
DYING = frozenset("fatally dead died dies killed killing mortally".split())
# Who shoots to kill, and whom they have in their hands or fight against; not whom a robber shoots.
FIGHTERS = lexicon().words["fitting_fighters"] - frozenset(
    "officer officers guardsman guardsmen marine marines".split()
)
TROOPS = FIGHTERS | frozenset(
    "army military forces troops soldiers militia militias paramilitaries rebels guerrillas"
    " insurgents jihadists terrorists junta regime snipers battalion brigade regiment platoon"
    " executioners jailers guards".split()
)
HELPLESS = FIGHTERS | frozenset(
    "hostages captives prisoners detainees deserters villagers herders peasants farmers looters"
    " attackers assailants demonstrators worshippers".split()
)
# What is done to captives first: "lined up and shot", "went from door to door and shot".
FIRST = frozenset(
    "lined rounded dragged marched tied blindfolded bound kidnapped abducted captured stood singled"
    " door-to-door house-to-house unarmed".split()
)
DOORS = frozenset(("door", "house"))
# How far before the verb, or behind it, the words may stand.
BEFORE, BEHIND, BY_WHOM, NEAR = 16, 16, 6, 4


def by_shots(items: list[Item], one: Measured) -> Measured:
    """Give those who are shot as killed, or as casualties where only some are said to die."""
    shot = one.word >= 0 and one.measure is Measure.INJURED and is_shot(items, one)
    if not shot or items[one.at].figure is None or items[one.at].low in ONE:
        return one
    if one.how == "part" and one.whole >= 0 and items[one.whole].figure is not None:
        # "shot 12 people, nine of them women": as all of them
        how = "object" if one.word < one.whole else "predicate"
        all_shot = one._replace(
            at=one.whole, phrase=phrase_after(items, one.whole), how=how, whole=-1
        )
        return one._replace(measure=by_shots(items, all_shot).measure)
    if one.how not in WAYS and not (one.how == "state" and one.word >= one.phrase.end):
        return one
    behind = words(unburnt(items[max(one.word, one.at) + 1 :][:BEHIND]))
    if died_before(items, one):
        return one
    if not DYING.isdisjoint(behind):
        return one._replace(measure=Measure.CASUALTIES)
    if not LIVING.isdisjoint(behind) or is_rest(items, one) or is_known(items, one):
        return one
    killed = meant_to_kill(items, one)
    return one._replace(measure=Measure.KILLED if killed else Measure.CASUALTIES)


BURNT = frozenset(("burned alive", "burnt alive", "burning alive", "buried alive"))


def unburnt(items: list[Item]) -> list[Item]:
    """Give items without "burned alive", which tells of no survivors."""
    return [item for item in items if item.low not in BURNT]


HITS = frozenset("hit hits hitting struck strike strikes striking".split())
# What flies and falls and strikes: "falling debris struck four people".
DEBRIS = frozenset(
    "debris shrapnel splinters splinter fragments fragment glass bricks rubble masonry".split()
)
FIRED = frozenset(
    "fire fired fires firing shots rounds bullet bullets gunfire gunman gunmen sniper snipers"
    " shooter shooters".split()
)


def hit_by_shots(items: list[Item], verb: int, phrase: Phrase) -> Measure | None:
    """Give what befell people whom shots hit: "opened fire, hitting four men"; None if none did."""
    if items[verb].low not in HITS or phrase.bare or kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    if phrase.first > verb:
        if not DEBRIS.isdisjoint(words(items[max(0, verb - NEAR) : verb])):
            return Measure.INJURED
        shot = not FIRED.isdisjoint(words(items[max(0, verb - BEFORE) : verb]))
    else:
        # "Twelve gunmen were hit, five of whom were killed"
        after = items[verb + 1].low if verb + 1 < len(items) else "."
        shot = items[phrase.last].low in FIGHTERS and passive_before(items, verb) and after in ".,"
    behind = words(items[max(verb, phrase.last) + 1 :][:BEHIND]) if shot else set()
    hurt = not LIVING.isdisjoint(behind) and DYING.isdisjoint(behind)
    return None if not shot else Measure.INJURED if hurt else Measure.CASUALTIES


SHOT = frozenset("shoot shoots shot shooting".split())
# Said of all of whom others are a part: "nine of the 14 people struck by gunfire".
STRUCK = frozenset(
    f"{hit} by {what}" for hit in ("hit", "struck") for what in ("gunfire", "bullets")
)
WAYS = frozenset(("object", "predicate", "clause", "list"))
ONE = frozenset(("one", "no", "none", "nobody"))


def is_shot(items: list[Item], one: Measured) -> bool:
    """Tell whether shots are told of, and not where they hit: "shot in the city", "in the leg"."""
    word = one.word
    if items[word].low in STRUCK:
        some = one.whole >= 0 or of_share(items, one.at)
        # "Nine were struck by gunfire, two of them fatally"
        return some or not DYING.isdisjoint(words(items[word + 1 :][:BEHIND]))
    if items[word].low != "shot in the":
        return items[word].low in SHOT
    return word + 1 < len(items) and items[word + 1].low in PLACES


PLACES = frozenset(
    "city town village street suburb district area region state country attack raid shooting clash"
    " clashes past last first same".split()
)


def is_rest(items: list[Item], one: Measured) -> bool:
    """Tell whether those shot are told apart from others: "and 11 others were shot"."""
    rest = items[one.phrase.last].low if not one.phrase.bare else items[one.at + 1].low
    return rest in ("others", "more", "other")


def is_known(items: list[Item], one: Measured) -> bool:
    """Tell whether others tell what became of them: "the shooting of two guards", "the two"."""
    event = one.word + 1 < len(items) and items[one.word + 1].low == "of"
    told = one.at > 0 and items[one.at - 1].low in ("the", "these", "those")
    return event or (told and not of_share(items, one.at))


def of_share(items: list[Item], at: int) -> bool:
    """Tell whether a number is of all of whom a part is told: "11 of the 13"."""
    return at > 1 and items[at - 2].low == "of"


def words(items: list[Item]) -> set[str]:
    """Give the words of items, those of phrases one by one."""
    return {word for item in items for word in item.low.split(" ")}


def meant_to_kill(items: list[Item], one: Measured) -> bool:
    """Tell whether troops shoot, or captives are shot."""
    before = words(items[max(0, one.word - BEFORE) : one.word])
    if not FIRST.isdisjoint(before) or ("to" in before and not DOORS.isdisjoint(before)):
        return True
    if not one.phrase.bare and items[one.phrase.last].low in HELPLESS:
        return True
    if not passive_before(items, one.word):
        return one.how == "object" and not TROOPS.isdisjoint(words(clause(items, one.word)))
    by = [item.low for item in items[one.word + 1 : one.word + 2]] == ["by"]
    return by and not TROOPS.isdisjoint(words(items[one.word + 2 : one.word + BY_WHOM]))


def clause(items: list[Item], verb: int) -> list[Item]:
    """Give what stands before a verb, back to the sign that opens its clause."""
    start = verb
    while start > max(0, verb - BEFORE) and items[start - 1].kind != "punct":
        start -= 1
    return items[start:verb]


def died_before(items: list[Item], one: Measured) -> bool:
    """Tell whether the dead are told apart from these: "six died, and nine others were shot"."""
    near = items[max(0, min(one.at, one.word) - BEFORE) : one.word]
    # "three have died since soldiers shot six rebels"
    since = max((here + 1 for here, item in enumerate(near) if item.low == "since"), default=0)
    near = near[since:]
    return any(toll.measure is Measure.KILLED for item in near for toll in item.tolls)
