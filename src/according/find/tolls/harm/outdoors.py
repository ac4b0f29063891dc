"""Those of whom it is told where they spend the night: "spent a third night in the open"."""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.lexicon import lexicon
from according.find.tolls.counted import Measured
from according.find.tolls.harm.camps import CAMPS
from according.find.tolls.harm.moving import lives_there
from according.find.tolls.harm.wanting import past_small
from according.model import Measure

__all__ = ["CUES", "outdoors"]

SPENDS = frozenset("spend spends spent spending pass passed passing faced facing".split())
NIGHTS = frozenset(("night", "nights"))
# "spent a freezing second successive night in": how far behind the verb the night may stand.
NIGHT = 6
OUTSIDE = frozenset("outdoors outside homeless rough".split())
PLACES = CAMPS | lexicon().words["items_refuges"]
PLACES |= frozenset(
    "open streets street parks park cars vehicles fields gym gyms accommodation sky tarpaulins"
    " roadside pavements".split()
)
# Where those spend it who could not go on.
STRANDS = frozenset("airport airports terminal terminals station stations motorway train".split())
# "in the gymnasium of", "in makeshift tents": how far behind the night the place may stand.
PLACE = 5


def outdoors(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the displacement of those who spend nights outside or in a refuge."""
    if items[at].figure is None or phrase.state:
        # "600 stranded passengers are spending the night in": stranded still.
        return None
    if not phrase.bare and kind_of(items[phrase.last]) is not Kind.PEOPLE:
        return None
    verb = past_small(items, phrase.end)
    if (camp := in_camps(items, phrase, verb)) is not None:
        return Measured(at, Measure.DISPLACED, camp, phrase, "predicate")
    if verb >= len(items) or items[verb].low.split(" ")[0] not in SPENDS:
        return None
    nights = range(verb + 1, min(len(items), verb + 1 + NIGHT))
    night = next((here for here in nights if items[here].low in NIGHTS), None)
    if night is None:
        return None
    for here in range(night + 1, min(len(items), night + 1 + PLACE)):
        words = items[here].low.split(" ")
        if words[0] in OUTSIDE or words[-1] in PLACES:
            return Measured(at, Measure.DISPLACED, verb, phrase, "predicate")
        if words[-1] in STRANDS:
            return Measured(at, Measure.AFFECTED, verb, phrase, "predicate")
        if items[here].kind not in ("word", "det", "prep", "adv", "figure"):
            return None
    return None


STAYS = lexicon().words["items_stays"] | frozenset("remain remains remained sheltering".split())
CAMPED = frozenset("camped camping slept sleeping".split())
BESIDE = frozenset("beside on under outside near amid among along in at by".split())
# Where people sleep who cannot do so at home; fans sleep before shops and in stadiums.
ROUGH = (PLACES - {"stadium", "stadiums"}) | frozenset(
    "hills hillside hillsides forest forests bush ruins rubble fields beach beaches roadsides"
    " roads road pavement pavements homes houses villages riverbank embankment embankments".split()
)
# Where people are who have a home.
OTHER = frozenset(
    "summer training holiday army military prison labour labor detention concentration medical"
    " health boot work mining scout polling".split()
)
# "in overcrowded government-run relief camps": how far behind "in" the camps may stand.
CAMP = 6


def in_camps(items: list[Item], phrase: Phrase, verb: int) -> int | None:
    """Give the camps where people live: "remain in squalid camps"; None if they live elsewhere."""
    if not lives_there(items, phrase) or verb + 2 >= len(items):
        return None
    stays = items[verb].low.split(" ")[0] in STAYS
    verb += stays
    if items[verb - 1].low in CAMPED and items[verb].low in BESIDE:
        rough = any(item.low in ROUGH for item in items[verb + 1 : verb + CAMP])
        return verb - 1 if rough else None
    told = stays or items[verb - 1].kind in ("be", "adv", "link")
    if not told or items[verb].low not in ("in", "at", "across"):
        return None
    for here in range(verb + 1, min(len(items), verb + CAMP)):
        low = items[here].low
        if low in OTHER or items[here].kind not in ("word", "figure", "det", "adv"):
            return None
        if low in ("camp", "camps"):
            return here
    return None


# What stands wherever these rules tell of a toll without a toll word, one of each (see ``gate``).
CUES = ((SPENDS, NIGHTS), (CAMPED,))
