"""Words of harm as news at large uses them of other things.

Polls that are released, a plan to deport millions, a search for a director, losses at the polls,
voters whom prices hurt, a plot made a lot easier.
"""

from according.find.grammar.items import Item
from according.find.lexicon import Form
from according.find.tolls.counted import Measured
from according.model import Measure

__all__ = ["FIGURATIVE", "is_amount"]

MIGRANTS = frozenset(
    "undocumented illegal illegally unauthorized unauthorised immigrants immigrant".split()
)
# So many are only spoken of: "his plan to deport 11 million people".
MILLION = 1_000_000
SENDS_OFF = ("deport", "forcibly deport")
ROUNDS_UP = ("round up", "rounds up", "rounded up", "rounding up")


def is_policy(items: list[Item], one: Measured) -> bool:
    """Tell whether migrants are sent off by law, or so many are only said to be: "deport 11m"."""
    word = items[one.word].low if one.word >= 0 else ""
    if not word.startswith((*SENDS_OFF, *ROUNDS_UP)):
        return False
    if any(item.low in MIGRANTS for item in items[one.at : one.phrase.end + 2]):
        return True
    figure = items[one.at].figure
    meant = all(toll.form in (Form.BASE, Form.ING) for toll in items[one.word].tolls)
    return meant and figure is not None and (figure.low or 0) >= MILLION


PUBLISHED = frozenset(
    "poll polls survey surveys study studies statement statements report reports album albums film"
    " films video videos figures data letter list ranking rankings".split()
)
RELEASED = ("release", "free")
# "a poll of 400 voters", "polls, including one from a college": how far before them it stands.
PUBLISHING = 5


def is_published(items: list[Item], one: Measured) -> bool:
    """Tell whether a poll is released, and nobody: "a poll of 400 voters released on Friday"."""
    if not items[one.word].low.startswith(RELEASED) or one.word < one.at:
        return False
    return any(item.low in PUBLISHED for item in items[max(0, one.at - PUBLISHING) : one.at])


BRUNT = frozenset(
    "injury injuries punishment justice prosecution blame notice detection conviction arrest"
    " capture criticism scrutiny death worst brunt damage".split()
)


def is_spared(items: list[Item], one: Measured) -> bool:
    """Tell whether people were in no danger to be saved from: "both guards escaped injury"."""
    if one.word < 0 or not items[one.word].low.startswith("escap"):
        return False
    return any(item.low in BRUNT for item in items[one.word + 1 : one.word + 4])


ANSWERS = frozenset("comment addresses address listed".split())
# "could not be reached on Monday for comment": how far behind the verb it may stand.
ANSWERED = 7


def gives_no_answer(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody only gave no answer: "two could not be reached for comment"."""
    said = items[one.word : one.word + ANSWERED]
    if not any(item.low.endswith(("reached", "located", "contacted")) for item in said[:3]):
        return False
    return any(item.low in ANSWERS for item in said)


POSTS = frozenset(
    "chief ceo coach manager director president successor replacement candidate candidates leader"
    " partner partners editor buyer buyers chairman chairwoman nominee vaccine cure home".split()
)
SEARCHES = ("search", "hunt", "look")


def is_hired(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody is looked for to fill a post: "the search for a chief executive"."""
    if not 0 <= one.word < one.at or not items[one.word].low.startswith(SEARCHES):
        return False
    return any(item.low in POSTS for item in items[one.at + 1 : one.phrase.end + 1])


GAMES = frozenset(
    "final game match squad team line-up lineup side race tournament competition event".split()
)


def misses_game(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody only does not play: "three swimmers were missing from the final"."""
    behind = [item.low for item in items[one.word + 1 : one.word + 5]] if one.word >= 0 else []
    return behind[:1] == ["from"] and not GAMES.isdisjoint(behind)


PARTS = frozenset("piece pieces link links ingredient ingredients element elements".split())


def is_lacked(items: list[Item], one: Measured) -> bool:
    """Tell whether a part is wanting, and nobody: "they were the two missing pieces"."""
    return 0 <= one.word < len(items) - 1 and items[one.word + 1].low in PARTS


HURTS = frozenset(("hurt", "hurts", "hurting"))
INTERESTED = frozenset(
    "candidate candidates voters consumers taxpayers borrowers investors homeowners retirees savers"
    " workers farmers employees companies businesses".split()
)
# So many are hurt by prices and laws, and by no blow.
HURT_MOST = 100_000


def is_harmed(items: list[Item], one: Measured) -> bool:
    """Tell whether prices or rules hurt people: "the crisis hurt millions", "hurt a candidate"."""
    if not 0 <= one.word < one.at or items[one.word].low not in HURTS:
        return False
    figure = items[one.at].figure
    many = figure is not None and (figure.low or 0) >= HURT_MOST
    return many or (not one.phrase.bare and items[one.phrase.last].low in INTERESTED)


CONTESTS = frozenset(
    "won win wins victory victories primary primaries caucus caucuses election elections season"
    " game games league streak votes voters polls match matches".split()
)
# So few are no losses of an army.
DEFEATS = 100


def is_defeat(items: list[Item], one: Measured) -> bool:
    """Tell whether losses are of elections or games: "after five stinging losses he won"."""
    figure = items[one.at].figure
    if one.how != "noun" or items[one.phrase.last].low != "losses" or figure is None:
        return False
    return (figure.low or 0) < DEFEATS and any(item.low in CONTESTS for item in items)


def is_degree(items: list[Item], one: Measured) -> bool:
    """Tell whether an article is one of degree: "it makes killing a lot easier"."""
    said = [item.low for item in items[one.at : one.at + 3]]
    by_far = said[:2] in (["a", "lot"], ["a", "bit"], ["a", "little"])
    return by_far and said[2:] != [] and said[2].endswith(("er", "more", "less"))


def is_dear(items: list[Item], one: Measured) -> bool:
    """Tell whether it is only said that a loss would be felt: "cannot afford to lose such a"."""
    said = [item.low for item in items[max(0, one.word - 2) : one.word]]
    return said == ["afford", "to"]


def is_led_out(items: list[Item], one: Measured) -> bool:
    """Tell whether people are only led somewhere: "five were taken out to the garden"."""
    word = items[one.word].low if one.word >= 0 else ""
    after = items[one.word + 1].low if one.word + 1 < len(items) else ""
    return word == "taken out" and after in ("to", "into")


def is_deal(items: list[Item], one: Measured) -> bool:
    """Tell whether something else than a building collapses: "the collapse of a market deal"."""
    if one.how != "object" or not items[one.word].low.startswith("collapse"):
        return False
    after = items[one.phrase.end] if one.phrase.end < len(items) else None
    single = items[one.at].figure is None and after is not None and after.kind == "word"
    return single and not after.tolls and not after.capital if after is not None else False


def is_amount(items: list[Item], one: Measured) -> bool:
    """Tell whether a number goes on as an amount, which counts nobody: "two and a half tons"."""
    # The article, or the number before "and".
    article = one.at if items[one.at].low == "a" else one.at + 2
    if article + 1 >= len(items) or items[article + 1].low not in FRACTIONS:
        return False
    words = [item.low for item in items[article - 1 : article + 1]]
    return words == ["and", "a"] and items[article - 2].figure is not None


FRACTIONS = frozenset("half third quarter fifth tenth".split())


ABSENCES = frozenset("injury injuries suspension retirement illness transfer".split())


def is_sidelined(items: list[Item], one: Measured) -> bool:
    """Tell whether a team only does without some: "lost three men to injury"."""
    said = [item.low for item in items[one.phrase.end : one.phrase.end + 3]]
    return said[:1] == ["to"] and not ABSENCES.isdisjoint(said)


ROUNDS = GAMES | frozenset("round rounds cup league semi-final quarter-final contest show".split())
OUSTS = ("eliminat", "knocked out", "knock out", "knocks out")


def is_ousted(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody only leaves a contest: "two teams were knocked out of the cup"."""
    if one.word < 0 or not items[one.word].low.startswith(OUSTS):
        return False
    return any(item.low in ROUNDS for item in items[one.word + 1 : one.word + 6])


SOLDIERS = frozenset("army troops soldiers forces military authorities bulldozers settlers".split())
ROOM = (["to", "make"], ["to", "build"])


def gives_way(items: list[Item], one: Measured) -> bool:
    """Tell whether builders make room: "demolished two barns to make way for flats"."""
    behind = max(one.word + 1, one.phrase.end)
    if any(item.low in SOLDIERS for item in items):
        return False
    return [item.low for item in items[behind : behind + 2]] in ROOM


MEETINGS = frozenset(
    "meeting meetings summit summits talks conference session sessions congress assembly ceremony"
    " election elections vote hearing hearings rally concert".split()
)
# "the summit of the Group of Twelve was held in": how far before them it may stand.
MEETING = 7


def meets(items: list[Item], one: Measured) -> bool:
    """Tell whether a meeting is held, and nobody: "the meeting of the Group of Eight was held"."""
    if one.word < one.at or not items[one.word].low.startswith("held "):
        return False
    return any(item.low in MEETINGS for item in items[max(0, one.at - MEETING) : one.at])


def is_date(items: list[Item], one: Measured) -> bool:
    """Tell whether a number is part of a name: "the 9 de Julio bridge"."""
    said = items[one.at + 1 : one.at + 3]
    return len(said) > 1 and said[0].low == "de" and said[1].capital


def are_events(items: list[Item], one: Measured) -> bool:
    """Tell whether things made others leave: "fires, two of which forced a family to evacuate"."""
    said = items[one.at + 1 : one.at + 5]
    # "85,000 of which have been relocated" are those who left.
    passive = any(item.kind == "be" for item in said[2:])
    return [item.low for item in said[:2]] == ["of", "which"] and not passive


GIVEN_UP = frozenset(
    "vehicle vehicles car cars truck trucks boat boats ship plan plans effort efforts attempt"
    " attempts hope hopes search searches bid".split()
)


def gives_up(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody only leaves a car or a plan: "was forced to abandon his vehicle"."""
    if one.word < 0 or not items[one.word].low.endswith("abandon"):
        return False
    return any(item.low in GIVEN_UP for item in items[one.word + 1 : one.word + 4])


def is_populace(items: list[Item], one: Measured) -> bool:
    """Tell whether so many only live there: "2 million out of a population of 5 million starve"."""
    before = [item.low for item in items[max(0, one.at - 4) : one.at]]
    return before == ["of", "a", "population", "of"]


def lost_touch(items: list[Item], one: Measured) -> bool:
    """Tell whether contact with them was lost, and not they: "contact with its crew was lost"."""
    if one.how == "object" or one.word < one.at or items[one.word].low != "lost":
        return False
    return any(item.low.startswith("contact") for item in items[max(0, one.at - TOUCH) : one.at])


# "contact with the ship and its 12 crew was lost": how far before them the contact may stand.
TOUCH = 8


# By what seems to have befallen them.
FIGURATIVE = {
    Measure.DISPLACED: (is_policy, is_populace, are_events, gives_up),
    Measure.EVACUATED: (are_events,),
    Measure.DAMAGED: (is_date,),
    Measure.AFFECTED: (is_populace,),
    Measure.DETAINED: (is_policy, meets),
    Measure.ABDUCTED: (is_policy,),
    Measure.RESCUED: (is_published, is_spared),
    Measure.MISSING: (gives_no_answer, is_hired, is_lacked, misses_game),
    Measure.INJURED: (is_harmed, is_degree),
    Measure.KILLED: (is_degree, lost_touch, is_sidelined, is_ousted),
    Measure.DESTROYED: (is_led_out, is_deal, is_date, is_ousted, gives_way),
    Measure.CASUALTIES: (is_defeat,),
    Measure.LOST: (is_dear,),
}
