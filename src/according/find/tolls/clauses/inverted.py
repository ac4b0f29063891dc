"""Those who stand behind what befell them: "among those killed were a doctor and two nurses".

Also those whose noun is in the genitive: "the six priests' murder".
"""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Kind, Phrase, kind_of
from according.find.grammar.voices import TIME_WORDS, takes_object
from according.find.lexicon import Form, Role, Toll, lexicon
from according.find.tolls.clauses.owners import of_owners
from according.find.tolls.counted import Measured
from according.find.tolls.harm.fitting import choose
from according.find.tolls.labels.totals import total_before
from according.model import Measure

__all__ = ["AMONG", "by_inversion", "by_possession", "curt", "is_participle", "one_hurt"]


def by_inversion(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell one who is named last: "the dead include a nurse", "dead is a pilot"."""
    if at == 0:
        return None
    return losses_of(items, at, phrase) or told_before(items, at, phrase)


def told_before(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell one by the words before: "the dead include a nurse"."""
    if (word := alike(items, at)) is not None:
        toll = choose(items, phrase, (word, items[word].tolls))
        return Measured(at, toll.measure, word, phrase, "total") if toll else None
    if items[at - 1].low in ("include", "includes", "included"):
        total = total_before(items, at)
        if total is not None and takes_object(items, total[0] + 1):
            # "those who killed the priest included"
            return None
        total = total or of_those(items, at - 1)
        if total is None and (word := losses_before(items, at - 1)) is not None:
            lost = LOST_KINDS.get(kind_of(items[phrase.last])) if not phrase.bare else None
            return Measured(at, lost, word, phrase, "total") if lost is not None else None
    elif items[at - 1].kind == "be":
        if items[at].figure is None and (fatal := fatality_before(items, at - 1)):
            return Measured(at, fatal[1].measure, fatal[0], phrase, "total")
        total = opening(items, at - 1) or of_those(items, at - 1, among=True)
    elif items[at - 1].text == ":" and not phrase.bare:
        # As in "Among those shot in the market: a girl of 13".
        total = opening(items, at - 1) or of_those(items, at - 1, among=True)
    else:
        total = fell_before(items, at, phrase)
    if total is None or (toll := choose(items, phrase, total)) is None:
        return None
    return Measured(at, toll.measure, total[0], phrase, "total")


# "The army's losses from the first week of the battle include": how far the losses may stand.
LOSSES = 10
AMOUNT = frozenset(
    "to at total totals totalled totaled reached exceed were are include includes included".split()
)
LOST_KINDS = {Kind.MATERIEL: Measure.LOST, Kind.PEOPLE: Measure.CASUALTIES}


def losses_of(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the loss of "the army's losses amounted to 60 tanks": of people, casualties."""
    if items[at - 1].low not in AMOUNT or phrase.bare:
        return None
    measure = LOST_KINDS.get(kind_of(items[phrase.last]))
    word = losses_before(items, at - 1) if measure is not None else None
    return Measured(at, measure, word, phrase, "total") if measure and word is not None else None


BESIDE = frozenset(("word", "prep", "det", "adv", "be"))


def losses_before(items: list[Item], verb: int) -> int | None:
    """Give the losses that include what follows: "the army's losses include 12 tanks"."""
    for here in range(verb - 1, max(-1, verb - LOSSES), -1):
        if items[here].low == "losses":
            return here
        if (
            items[here].kind not in ("word", "prep", "det", "adv", "be")
            and items[here].low != "since"
        ):
            return None
    return None


# "The only fatality of the crash on Monday was a child": how far the noun may stand.
ONLY = 10
FATALITIES = frozenset(("fatality", "casualty", "death"))


def fatality_before(items: list[Item], verb: int) -> tuple[int, Toll] | None:
    """Give the noun that names the one victim there is: "the only fatality was a child"."""
    for here in range(verb - 1, max(-1, verb - ONLY), -1):
        if items[here].low in FATALITIES and items[here].tolls:
            defined = any(
                item.low in ("the", "its", "their") for item in items[max(0, here - 4) : here]
            )
            return (here, items[here].tolls[0]) if defined else None
        if items[here].kind not in ("word", "prep", "det", "adv"):
            return None
    return None


def alike(items: list[Item], at: int) -> int | None:
    """Give the verb of whom "as" joins: "nine died, as did all three attackers"; None if none."""
    here = at - 1
    while here > 1 and items[here].kind == "det":
        here -= 1
    if here < 2 or items[here - 1].low != "as" or items[here].kind not in ("do", "be"):  # noqa: PLR2004
        return None
    wanted = (Role.BEFALL,) if items[here].kind == "do" else (Role.ACT, Role.STATE)
    verbs = (
        word
        for word in range(here - 2, -1, -1)
        if any(toll.role in wanted and toll.form in HELD for toll in items[word].tolls)
    )
    return next(verbs, None)


# "There fell in this action on the left seven": how far before those counted the verb may stand.
BEHIND = 9


def fell_before(items: list[Item], at: int, phrase: Phrase) -> tuple[int, tuple[Toll, ...]] | None:
    """Give the verb whose subject stands behind it: "there fell 12", "on that day died 300 men"."""
    people = not phrase.bare and kind_of(items[phrase.last]) is not Kind.NEVER
    for here in range(at - 1, max(-1, at - BEHIND), -1):
        item = items[here]
        if said := tuple(t for t in item.tolls if befell(t) and t.role != Role.STATE):
            opener = before_verb(items, here)
            passive = opener < here - 1 and items[here - 1].kind in ("be", "adv")
            fits = tuple(t for t in said if passive == (t.role == Role.ACT))
            there = opener >= 0 and items[opener].low == "there"
            beside = here == at - 1 and people and leads(items, opener)
            return (here, fits) if fits and (there or beside) else None
        noun = items[here - 1].kind == "det" or items[here - 1].low == "that"
        says = item.low in lexicon().say and not noun
        plain = item.kind in ("prep", "det", "word", "adv") or item.low == "that"
        if not plain or says:
            return None
    return None


def before_verb(items: list[Item], verb: int) -> int:
    """Give the item before a verb and its auxiliaries."""
    here = verb - 1
    while (
        here >= 0
        and items[here].kind in ("be", "have", "adv", "modal")
        and (items[here].low != "there")
    ):
        here -= 1
    return here


# "On that field fell", "with him": the longest phrase before a verb whose subject follows.
LEADING = 7


def leads(items: list[Item], last: int) -> bool:
    """Tell whether a phrase with a preposition, and nobody's name, stands before a verb."""
    for here in range(last, max(-1, last - LEADING), -1):
        item = items[here]
        if item.kind == "prep":
            return here == 0 or items[here - 1].kind in ("punct", "conj")
        plain = item.kind in ("det", "word", "pron") or item.low == "that"
        if not plain or kind_of(item) is Kind.PEOPLE:
            return False
    return False


# "those who lost their lives in the attack on Friday included": how far "those" may stand.
THOSE = 16
BEFELL = (Role.ACT, Role.BEFALL, Role.STATE)
HELD = frozenset((Form.PAST, Form.ONLY_PAST, Form.PART, Form.NONE))


def of_those(
    items: list[Item], verb: int, *, among: bool = False
) -> tuple[int, tuple[Toll, ...]] | None:
    """Give what befell "those": "those who died include", "among those who were hurt were"."""
    for here in range(verb - 1, max(-1, verb - THOSE), -1):
        if items[here].low == "those":
            if among != (here > 0 and items[here - 1].low in ("among", "amongst")):
                return None
            told = (
                (word, said)
                for word in range(here + 1, verb)
                if (said := tuple(t for t in items[word].tolls if befell(t)))
                # "those who killed the priest"
                and not takes_object(items, word + 1)
            )
            return next(told, None)
        if items[here].text in ";:":
            return None
    return None


def befell(toll: Toll) -> bool:
    """Tell whether a reading says what befell somebody."""
    return toll.role in BEFELL and toll.form in HELD


AMONG = frozenset(("among", "amongst"))


def curt(items: list[Item], here: int) -> bool:
    """Tell whether a verb is left out before the whole: "Two nurses among the 12 dead"."""
    if here + 2 >= len(items) or items[here].low not in AMONG:
        return False
    return items[here + 1 + (items[here + 1].kind == "det")].figure is not None


OPENS = frozenset(("also", "and", "among", "amongst", "including", "confirmed", "reported"))
# "killed in the attack on the old market of the city were": how far the toll word may stand.
OPENING = 24
SAYS = (Role.STATE, Role.TOTAL)


def opening(items: list[Item], verb: int) -> tuple[int, tuple[Toll, ...]] | None:
    """Give the toll word that opens a clause before its verb: "also killed in the blast was"."""
    for here in range(verb - 1, max(-1, verb - OPENING), -1):
        item = items[here]
        said = tuple(t for t in item.tolls if t.role in SAYS or is_participle(t))
        if said:
            first = here
            while first > 0 and before_toll(items[first - 1]):
                first -= 1
            opens = first == 0 or items[first - 1].kind == "punct"
            # "The paper reported that among the dead was a boy."
            within = item.low.startswith(("among ", "the ")) or items[first].low in AMONG
            said_so = items[first - 1].low == "that" or items[first - 1].low in lexicon().say
            return (here, said) if opens or (within and said_so) else None
        if item.low in TIME_WORDS:
            # "captured today were"
            continue
        placed = item.kind in ("prep", "det", "word", "figure") and items[here].kind != "pron"
        if not placed or (here == verb - 1 and item.kind == "prep"):
            return None
        if item.kind == "word" and not phrased(items, here, verb):
            return None
    return None


def before_toll(item: Item) -> bool:
    """Tell whether a word may stand between the start of a clause and its toll word."""
    plain = item.kind in ("adv", "det") and item.low not in lexicon().say
    return item.low in OPENS or plain


def is_participle(toll: Toll) -> bool:
    """Tell whether a reading is that of a participle: "killed", "wounded"."""
    return toll.role == Role.ACT and toll.form in Form.PASSIVE


# "killed in the attack on the old market was": how far before a noun its preposition may stand.
PHRASED = 5


def phrased(items: list[Item], here: int, verb: int) -> bool:
    """Tell whether a word before the verb belongs to a phrase with a preposition."""
    return any(item.kind == "prep" for item in items[max(0, here - PHRASED) : min(here, verb)])


def by_possession(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell those in the genitive: "the six priests' murder".

    Or behind the dead: "among the dead were 29 guests, swept away by the wave".
    """
    if at > 1 and items[at - 1].kind == "be" and is_among(items, at - 2):
        return by_inversion(items, at, phrase)
    if (homes := of_owners(items, at, phrase)) is not None:
        return homes
    here = phrase.end
    if items[at].figure is None or phrase.bare or here >= len(items):
        return None
    owner = items[phrase.last]
    owns = owner.low.endswith(("s'", "n's", "e's"))
    if items[here].text in "'’" and owner.low.endswith("s"):
        owns, here = True, here + 1
    if not owns or here >= len(items) or kind_of(owner) is not Kind.PEOPLE:
        return None
    events = tuple(t for t in items[here].tolls if t.role == Role.EVENT)
    if not events or (toll := choose(items, phrase, (here, events))) is None:
        return None
    return Measured(at, toll.measure, here, phrase, "object")


def is_among(items: list[Item], word: int) -> bool:
    """Tell whether a toll word stands behind "among": "among the dead", "among the missing"."""
    if items[word].low.startswith("among the "):
        return True
    # "Among the missing", of which "the missing" is one word.
    return items[word].low.startswith("the ") and items[word - 1].low in ("among", "amongst")


HURT = frozenset(("wounded", "injured", "dead", "missing"))


def one_hurt(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what a participle says of one: "including a wounded soldier"."""
    state = at + 1
    while state < len(items) - 1 and items[state].kind == "adv":
        state += 1
    said = items[state].low
    if said in RAZED:
        return one_ruined(items, at, state, phrase)
    if not phrase.state or said not in HURT or items[at - 1].low == "of":
        return None
    toll = choose(items, phrase, (state, phrase.state))
    return Measured(at, toll.measure, state, phrase, "state") if toll else None


# What a building or vehicle is that is seen in ruins; "collapsed" and "burning" tell of its place.
RAZED = frozenset("destroyed charred burned damaged devastated".split())


def one_ruined(items: list[Item], at: int, state: int, phrase: Phrase) -> Measured | None:
    """Give what a participle says of one thing: "the rubble of a destroyed school"."""
    if phrase.bare or kind_of(items[phrase.last]) is not Kind.MATERIEL or phrase.last <= state:
        return None
    badly = items[state].low == "damaged"
    measure = Measure.DAMAGED if badly else Measure.DESTROYED
    return Measured(at, measure, state, phrase, "state")
