"""The noun phrase a figure stands before."""

from itertools import takewhile
from typing import NamedTuple

from according.find.grammar.heads import (
    compounds,
    head_tolls,
    heads,
    is_premodifier,
    is_titled,
    modifies,
    stands_alone,
    tells_whose,
)
from according.find.grammar.items import Item
from according.find.grammar.joining import behind_name, joined, of_year, past_doubt, past_rise
from according.find.grammar.kinds import (
    FINITE,
    PEOPLES,
    VERBS,
    WANTS,
    Kind,
    is_length,
    kind_of,
    singular,
)
from according.find.grammar.voices import is_participle
from according.find.lexicon import Form, Role, Toll, lexicon

__all__ = ["ONE_PERSON", "SINGLE", "Kind", "Phrase", "kind_of", "phrase_after", "singular"]


class Phrase(NamedTuple):
    """The noun phrase that a figure counts; indices into the sentence's items.

    Attributes:
        first: its first item, -1 if the figure stands alone ("1,597 sustained wounds").
        last: its head, -1 if the figure stands alone.
        end: the item after it.
        state: a participle before its head that says what happened ("five dead hostages").
        head_toll: the readings of a head that is itself a toll word ("12 deaths", "12 hostages").
        of: the figure counts part of it ("two of the five").
    """

    first: int
    last: int
    end: int
    state: tuple[Toll, ...] = ()
    head_toll: tuple[Toll, ...] = ()
    of: bool = False

    @property
    def bare(self) -> bool:
        """Whether no noun stands beside the figure."""
        return self.last < 0


# Long enough for "Alawites, Christians, and civilians of …", short enough to stay in the clause.
LONGEST = 9
# A singular noun after an article may be anyone with such an ending.
ONE_PERSON = ("er", "or", "ist", "ian", "ant", "ee", "man", "woman", "eer", "ster")
JOINS = {"-", "–", "&", "/", "'", "’", "“", "”", '"'}
DEGREES = frozenset(
    "moderately mildly lightly slightly partially totally partly completely elsewhere".split()
)
# "brought 95 captives home", "took 20 officials hostage"
TAKEN_AS = frozenset(("hostage", "captive", "prisoner"))
HELD_AS = TAKEN_AS | {"home"}
TAKES = frozenset("take takes took taken taking hold holds held holding".split())
# "took an unarmed young teacher hostage": how far before the noun the verb may stand.
TAKING = 5
CONFIRMED = "confirmed dead"
ALLEGED = lexicon().words["phrases_alleged"]
SKIPPED = {"more", "additional", "extra", "further"}


def phrase_after(items: list[Item], at: int) -> Phrase:
    """Give the noun phrase after the figure or article at ``at``."""
    here, of = past_rise(items, past_doubt(items, at + 1)), False
    while here < len(items) and items[here].text in "”\"’'" and items[here].kind == "punct":
        here += 1
    beyond = items[here + 2] if here + 2 < len(items) else None
    counted = beyond is not None and (beyond.kind in ("det", "pron") or beyond.figure is not None)
    if counted and [item.low for item in items[here : here + 2]] == ["out", "of"]:
        # "20 out of 31 drones": a round share ("nine out of ten") is told apart elsewhere.
        here += 1
    if of_year(items, here):
        return Phrase(-1, -1, here)
    if here < len(items) and items[here].low == "of":
        of, here = True, skip_determiners(items, here + 1)
    elif items[at].low == "both" and here < len(items) and items[here].kind == "det":
        here += 1
    if [item.low for item in items[here : here + 2]] in (["head", "of"], ["heads", "of"]):
        # "hundreds of head of cattle"
        here += 2
    if of and stands_alone(items, here):
        return Phrase(-1, -1, here, (), (), of)
    if (noun := behind_name(items, here)) >= 0:
        return Phrase(here, noun, noun + 1, (), (), of)
    first, last, here, state = noun_span(items, here, plural=items[at].low not in SINGLE)
    if last < 0 or (of and is_participle(items, first, last)):
        return Phrase(-1, -1, here if last < 0 else first, state, (), of)
    noun, (end, last) = last, joined(items, last, last + 1, one=items[at].low in SINGLE)
    head = head_tolls(items, noun, last)
    return Phrase(min(first, last), last, end, state, head, of)


SINGLE = frozenset(("a", "an", "one"))


def noun_span(
    items: list[Item], start: int, *, plural: bool
) -> tuple[int, int, int, tuple[Toll, ...]]:
    """Give first and last item of a noun phrase, where to go on, and the state before its head."""
    first = last = -1
    state: tuple[Toll, ...] = ()
    here = start
    while here < len(items) and here - start < LONGEST:
        item = items[here]
        if described := more_adjectives(items, here, last):
            here = described
            continue
        if not goes_on(items, here, last, plural=plural) or is_length(items, here):
            break
        if item.tolls and is_premodifier(items, here):
            state = item.tolls
        elif (last < 0 or tells_whose(items[last])) and names_work(items, here):
            first = here if first < 0 else first
        elif item.tolls and not heads(item, alone=last < 0):
            if not (last < 0 and is_noun(items, here)):
                break
            first = last = here
        elif item.low not in SKIPPED or last >= 0:
            first = here if first < 0 else first
            last = here if item.kind == "word" or item.tolls else last
            # "200 others two kilometres below ground"
            if item.low == "others" or (heads(item, alone=True) and not compounds(items, here)):
                here += 1
                break
        here += 1
    return first, last, here, state


# "2,260 public, industrial and infrastructure facilities": the longest such list.
ADJECTIVES = 7


TEAMS = frozenset("team crew front army movement committee oil rail factory".split())


def names_work(items: list[Item], here: int) -> bool:
    """Tell whether a toll word says what the noun after it is for: "two rescue workers"."""
    forms = (t.role == Role.EVENT or t.form == Form.BASE for t in items[here].tolls)
    if not any(forms) and items[here].low != "striking":
        return False
    # "four rescue team members", "14 striking oil workers"
    next_one = here + 1 + (items[here + 1 : here + 2] != [] and items[here + 1].low in TEAMS)
    after = items[next_one] if next_one < len(items) else None
    if after is None or after.kind != "word" or after.tolls:
        return False
    return kind_of(after) is not Kind.UNKNOWN


def is_noun(items: list[Item], here: int) -> bool:
    """Tell whether a word that looks like a verb is a noun: "212 shelters were destroyed"."""
    if not all(toll.form == Form.THIRD for toll in items[here].tolls) or here + 1 >= len(items):
        return False
    return items[here + 1].kind in ("be", "have") or kind_of(items[here]) is Kind.MATERIEL


def of_peoples(items: list[Item], here: int, last: int) -> int | None:
    """Give the people in "250 Syrian and Iraqi refugees", "19 Hamas and Islamic Jihad fighters"."""
    if items[here].low != "and" or items[last].low.endswith(("ans", "is")):
        # "12 Russians and Ukrainian soldiers"
        return None
    for at in range(here + 1, min(len(items), here + NAMES)):
        noun = items[at]
        if not noun.capital:
            people = kind_of(noun) is Kind.PEOPLE or (noun.tolls and heads(noun, alone=False))
            return at if people and at > here + 1 else None
        if noun.kind != "word":
            return None
    return None


# How many words the second name and the noun may have, with "and".
NAMES = 5


def more_adjectives(items: list[Item], here: int, last: int) -> int | None:
    """Give the index of the noun after a comma or "and" between its adjectives, else None."""
    if last < 0 or items[here].low not in (",", "and", "or"):
        return None
    if items[last].capital:
        return of_peoples(items, here, last)
    if kind_of(items[last]) is not Kind.UNKNOWN or items[last].tolls:
        return None
    joined = False
    for at in range(here, min(len(items), here + ADJECTIVES)):
        item = items[at]
        joined = joined or item.low in ("and", "or")
        if item.low in (",", "and", "or"):
            continue
        if item.tolls and joined and heads(item, alone=False):
            # "combat and civilian deaths"
            return at
        if at + 1 < len(items) and heads(items[at + 1], alone=False) and joined:
            continue
        if (
            item.kind != "word"
            or item.tolls
            or item.capital
            or item.low.endswith("s") != (kind_of(item) is not Kind.UNKNOWN)
        ):
            return None
        if kind_of(item) is not Kind.UNKNOWN:
            return at if joined else None
    return None


def skip_determiners(items: list[Item], here: int) -> int:
    """Give the index after determiners and a second figure: "of the five", "of its own"."""
    while here < len(items) and (
        items[here].kind in ("det", "figure")
        or items[here].low in ("other", "own", "them", "more", "whose")
        or owns_figure(items, here)
        or owns_most(items, here)
    ):
        here += 1
    return here


def owns_most(items: list[Item], here: int) -> bool:
    """Tell whether a possessive stands before a superlative: "of the force's most senior men"."""
    following = here + 1 < len(items) and items[here + 1].low in ("most", "best", "top")
    return following and items[here].low.endswith(("'s", "s'"))


def owns_figure(items: list[Item], here: int) -> bool:
    """Tell whether a possessive stands before a second figure: "of the nation's 71,293"."""
    following = here + 1 < len(items) and items[here + 1].figure is not None
    return following and items[here].low.endswith(("'s", "s'"))


PERIODS = ("week", "month", "year", "night", "weekend")


def goes_on(items: list[Item], here: int, last: int, *, plural: bool) -> bool:
    """Tell whether an item can belong to a noun phrase whose head so far is ``last``."""
    item = items[here]
    if last < 0 and item.low in ("overnight", "today", "yesterday"):
        # "rose by nine overnight to 88"
        return here + 1 < len(items) and items[here + 1].kind == "word"
    if item.kind == "punct":
        # Not "Toll now at 77 – governor".
        parts = last < 0 and item.text in "–—-" and item.start > items[here - 1].end
        joins = item.text in JOINS and here + 1 < len(items) and not parts
        return joins and items[here + 1].kind == "word"
    if item.kind == "det":
        return item.low in ("other", "such", "most", "more") and last < 0
    if item.kind == "adv" and last < 0 and (item.low in ALLEGED or item.low in SKIPPED):
        # "three suspected gunmen", "two further soldiers"
        return here + 1 < len(items) and items[here + 1].kind == "word"
    # "three moderately", "four moderately injured"
    verbal = item.low in FINITE or (item.low in DEGREES and ends_short(items, here + 1))
    # "rose to 3,021 last year"
    after = items[here + 1].low if here + 1 < len(items) else ""
    verbal = verbal or (item.low in ("last", "this") and after in PERIODS)
    if (last < 0 and verbal) or item.low in VERBS or item.kind in ("adv", "figure"):
        return False
    if (item.low in ENDING and ends_before(items, here, last)) or (
        # "hit 11 targets overnight"
        last >= 0 and item.low == "overnight"
    ):
        return False
    if item.kind != "word":
        return heads(item, alone=last < 0)
    if last < 0 and manages(items, here):
        return False
    noun = is_aged(items, here, last) or (tells_whose(items[last]) and names_work(items, here))
    return last < 0 or noun or not verb_like(items, here, last, plural=plural)


def ends_before(items: list[Item], here: int, last: int) -> bool:
    """Tell whether a word stands behind a noun phrase that could belong to it."""
    item = items[here]
    if item.low in HELD_AS and (several_people(items, last) or items[here - 1].low == "them"):
        # "brought 95 captives home", "took several of them prisoner"
        return True
    if item.low in TAKEN_AS and last >= 0 and not items[last].capital:
        # "took a soldier hostage", not "a hostage"
        takes = any(word.low in TAKES for word in items[max(0, last - TAKING) : last])
        return takes and kind_of(items[last]) is Kind.PEOPLE
    # "12 people confirmed dead"
    return item.low == CONFIRMED and last >= 0


# What may end a noun phrase.
ENDING = HELD_AS | {CONFIRMED}


LIVES = frozenset(("survived", "survive", "survives", "lived", "stayed", "vanished"))


def manages(items: list[Item], here: int) -> bool:
    """Tell whether a word right behind a figure is its verb: "57 managed to escape"."""
    if items[here].low in LIVES and not items[here].capital:
        return True
    item, after = items[here], items[here + 1] if here + 1 < len(items) else None
    if after is None or item.tolls or item.capital:
        return False
    led = after.low in ("to", "as") or after.kind == "prep"
    # "four required his attention", "1,800 arriving in May"
    return item.low.endswith("ed") and (led or after.kind in ("det", "pron"))


def several_people(items: list[Item], last: int) -> bool:
    """Tell whether the head of a phrase so far is a plural that names people."""
    being = any(toll.role == Role.BEING for toll in items[last].tolls)
    people = being or kind_of(items[last]) is Kind.PEOPLE
    return last >= 0 and people and items[last].low.endswith((*SEVERAL, "crew", "staff"))


def ends_short(items: list[Item], here: int) -> bool:
    """Tell whether no noun follows an adverb: "three moderately.", "four moderately injured"."""
    if here >= len(items) or items[here].kind in ("punct", "conj", "prep"):
        return True
    return bool(items[here].tolls) and not is_premodifier(items, here)


def takes_an_object(items: list[Item], here: int, last: int) -> bool:
    """Tell whether a noun's look-alike is a verb: "two gunmen storm the hotel"."""
    several = kind_of(items[last]) is Kind.PEOPLE and items[last].low.endswith(SEVERAL)
    after = items[here + 1].low if here + 1 < len(items) else ""
    return several and (items[here].low in WANTS or after in ("the", "a", "an", "their", "its"))


SEVERAL = ("s", "men", "people", "women", "children", "personnel")


def verb_like(items: list[Item], here: int, last: int, *, plural: bool) -> bool:
    """Tell whether a word after a possible head looks like the clause's verb."""
    item, words = items[here], lexicon()
    if item.tolls:
        # "a gunman shot shoppers": those who shoot are no part of whom they shot.
        agrees = items[last].low.endswith(SEVERAL) if plural else True
        # "38 of the attacks affected facilities"
        done = kind_of(items[last]) in (Kind.PEOPLE, Kind.NEVER) and agrees
        return not heads(item, alone=False) and (done or not is_premodifier(items, here))
    if plural and takes_an_object(items, here, last):
        return True
    if kind_of(item) is not Kind.UNKNOWN or modifies(items, here, last):
        return False
    if (item.low in words.say or item.low in words.count) and not is_titled(items, here):
        return True
    known = is_closed(items[last])
    if known and item.low in words.words["predicates_time_words"]:
        # "a 13-year-old last week"
        return True
    following = here + 1 < len(items) and items[here + 1].kind == "word"
    national = items[last].capital and items[last].low.endswith(PEOPLES)
    if item.low.endswith(("ed", "ing")) and "-" not in item.low:
        # "a Russian landing ship"
        return (known and not national) or not (
            following and kind_of(items[here + 1]) is Kind.MATERIEL
        )
    if known and item.capital:
        # "three Lebanese Army soldiers"
        return not (items[last].capital and items[last].low.endswith(("an", "ese", "i", "ish")))
    if (
        known
        and plural
        and item.low.endswith("s")
        and not item.low.endswith("'s")
        and item.low != "ages"
    ):
        # A plural subject has no verb in -s, so this is a noun: "artillery pieces".
        return False
    # "two Mexican federal police officers"
    return (
        known and not national and not (following and kind_of(items[here + 1]) is not Kind.UNKNOWN)
    )


def is_aged(items: list[Item], here: int, last: int) -> bool:
    """Tell whether a noun follows: "a 33-year-old Dutch woman", "female teenage bombers"."""
    if not items[last].low.endswith(("-year-old", "female")) or items[here].tolls:
        return False
    after = items[here + 1 : here + 3 - items[last].low.endswith("old")]
    words = takewhile(lambda item: item.kind == "word", after)
    person = (kind_of(i) is Kind.PEOPLE or i.low.endswith(ONE_PERSON) for i in words if not i.tolls)
    return any(person)


def is_closed(noun: Item) -> bool:
    """Tell whether a known noun may head its phrase; a bomb's disposal experts go on."""
    kind = kind_of(noun)
    return kind is not Kind.UNKNOWN and (kind is not Kind.NEVER or noun.low.endswith("s"))
