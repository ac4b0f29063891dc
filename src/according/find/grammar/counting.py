"""Which numbers and articles of a sentence count people or things, and which only go with others.

"Two of the five were hurt" counts two; "nine out of ten", "Ali, one of the guards" and "if a child
is killed" count nobody.
"""

from collections.abc import Iterator

from according.find.grammar.allbut import all_but_found
from according.find.grammar.appositions import (
    follows_name,
    is_apposition,
    is_described_so,
    is_renamed,
    renames_one,
)
from according.find.grammar.both import is_no_pair
from according.find.grammar.deaths import BODIES, is_found, is_struck, is_told, is_wrecked
from according.find.grammar.hauled import is_no_count
from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE, MADE
from according.find.grammar.onemore import REPUTED, is_earlier, is_one_more, is_second
from according.find.grammar.phrases import ONE_PERSON, Kind, Phrase, kind_of, phrase_after, singular
from according.find.grammar.ratios import is_measure, is_share
from according.find.grammar.sharing import (
    SETTLEMENTS,
    befell_all,
    beyond_no,
    is_fraction,
    is_one_of_many,
    is_placed_share,
    is_superlative,
    none_of_whom,
    of_counted,
    of_crew,
    of_family,
    of_figure,
    of_inhabitants,
    of_so_many_things,
    of_vessel,
    opens_share,
)
from according.find.grammar.speaking import (
    are_interviewed,
    are_sources,
    are_speakers,
    is_speaker,
    says_so,
    told_by,
)
from according.find.grammar.supposing import (
    NO_ONE,
    happened,
    is_capacity,
    is_condition,
    is_guise,
    is_rule,
    live_there,
    none_of,
    supposed,
)
from according.find.lexicon import Form, Role, lexicon
from according.find.numbers.calendar import WEEKDAYS

__all__ = ["SURVIVES", "counted", "is_name", "none_before", "survival"]

PLACING = lexicon().words["measures_placing"]


def counted(items: list[Item]) -> dict[int, Phrase]:
    """Give the index of every figure and countable article, with the noun phrase after it."""
    phrases = {}
    for at, told_of in counters(items):
        item = items[at]
        phrase = beyond_no(items, at, told_of)
        if item.low == "another":
            if is_one_more(items, at):
                phrases[at] = Phrase(-1, -1, at + 1, (), (), False)  # noqa: FBT003 - its "of"
            elif countable(items, at, phrase):
                phrases[at] = phrase
            continue
        if is_no_count(items, phrase) or are_interviewed(items, at):
            continue
        nobody = item.low in NO_ONE and item.figure is not None
        if nobody and (is_rule(items, at) or survival(items, at) is not None):
            continue
        after = items[min(phrase.end, len(items) - 1) :][:2]
        told = (after[0].low in REPUTED and after[-1].tolls) or is_described(items, phrase.end)
        victims = not phrase.bare and items[phrase.last].low == "victims"
        victims = victims and not any(item.tolls for item in items[phrase.end :])
        stated = phrase.head_toll or phrase.state or after[0].tolls or told or victims
        if not stated and opens_share(items, at):
            # "Of the 45 passengers, 12 were injured": not all of them.
            continue
        if item.figure is not None or (
            none_of(items, phrase)
            if item.low == "no"
            else is_second(items, at) or countable(items, at, phrase)
        ):
            phrases[at] = phrase
    return phrases


def counters(items: list[Item]) -> Iterator[tuple[int, Phrase]]:
    """Yield where figures and articles stand that may count something themselves, and what."""
    for at, item in enumerate(items):
        if item.figure is None and item.low not in ARTICLES:
            continue
        phrase = phrase_of(items, at)
        counts = item.figure is not None or item.low in ("no", "another")
        # Asked of articles first: most stand before nouns of which no rule tells.
        if (counts or may_count(items, at, phrase)) and not is_aside(items, at):
            yield at, phrase


def may_count(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether an article may count somebody or something, by its noun."""
    if phrase.bare:
        return is_second(items, at)
    head = items[phrase.last]
    return names_one(head) or head.low in BODIES or is_wrecked(items, phrase)


def names_one(head: Item) -> bool:
    """Tell whether a noun names one person, or a thing of a kind that is counted."""
    person = head.low.endswith(ONE_PERSON) and head.low not in lexicon().words["measures_things"]
    # "a senior army major": elsewhere the word goes with a noun
    return person or head.low == "major" or kind_of(head) in COUNTABLE


def phrase_of(items: list[Item], at: int) -> Phrase:
    """Give the noun phrase that a figure or article counts, one without a noun if it has none."""
    if is_second(items, at):
        return Phrase(-1, -1, at + 2)
    if (items[at].low == "one" and at and items[at - 1].low == "another") or is_both(items, at):
        # "another one nearby"
        return Phrase(-1, -1, at + 1)
    return phrase_after(items, at)


def is_both(items: list[Item], at: int) -> bool:
    """Tell whether "both" goes with a verb: "the two were both shot in the head"."""
    verb = items[at].low == "both" and 0 < at < len(items) - 1 and bool(items[at + 1].tolls)
    return verb and items[at - 1].kind == "be"


# "Of the 34 who were brought out alive": how far what befell them may stand.
DESCRIBED = 5


def is_described(items: list[Item], here: int) -> bool:
    """Tell whether a relative clause says what befell those counted."""
    if here >= len(items) or items[here].low not in ("who", "that"):
        return False
    clause = items[here : here + DESCRIBED]
    return items[here + 1 : here + 2] != [] and any(item.tolls for item in clause)


SPOKESMEN = frozenset("spokesman spokeswoman spokesperson statement".split())
ARTICLES = frozenset(("a", "an", "no", "another"))


# Nouns that are verbs of saying as well: "one suspect shot by officers".
# "one suspected militant was killed"
NOUNS = frozenset(("suspect", "suspected", "report", "claim", "note", "charge"))


def is_aside(items: list[Item], at: int) -> bool:
    """Tell whether a figure only goes with another, or with a name, and counts nothing itself."""
    low = items[at].low
    if none_before(items, at):
        # "None of the two was hurt": those it did not happen to.
        return survival(items, at) is None
    if at >= 2 and of_figure(items, at):  # noqa: PLR2004 - "two of" stands before it
        return not befell_all(items, at)
    asides = ASIDES if items[at].figure is not None else ASIDES_OF_ARTICLES
    for aside in asides:
        # A loop, not any(): they are asked of every figure.
        if aside(items, at):
            return True
    after = items[at + 1].low if at + 1 < len(items) else ""
    if low == "one" and (
        after in ("another", "after") or (after in lexicon().say and after not in NOUNS)
    ):
        # "fought one another", "one after another", "“…,” one said"
        return True
    if low == "one" and at > 0 and is_pronoun(items, at):
        return True
    if is_denied(items, at) or (low == "one" and is_one_of_many(items, at)):
        return True
    if low == "both":
        return is_no_pair(items, at)
    if low == "one" and is_apposition(items, at) and not is_placed_share(items, at):
        # "Stanislav, one of the men who died": he is named.
        return True
    # "all but one of the sixteen": those it did not happen to.
    excepted = [i.low for i in items[max(0, at - 2) : at]] == ["all", "but"]
    return excepted and not all_but_found(items, at)


def of_parent(items: list[Item], at: int) -> bool:
    """Tell whether a number counts somebody's children: "a mother of four"."""
    return at > 1 and items[at - 1].low == "of" and items[at - 2].low in PARENTS


# Of an article only the first can be true.
ASIDES_OF_ARTICLES = (
    *(of_crew, of_family, of_inhabitants, of_so_many_things, are_speakers, is_fraction),
    *(are_sources, is_guise),
)
ASIDES = (
    *(*ASIDES_OF_ARTICLES, is_share, is_superlative, none_of_whom, of_vessel, is_measure),
    *(is_condition, is_capacity, live_there, of_parent),
)


def is_pronoun(items: list[Item], at: int) -> bool:
    """Tell whether "one" stands for a noun named before: "the one that", "the one being held"."""
    if items[at - 1].low not in ("the", "this"):
        return is_earlier(items, at)
    after = items[at + 1] if at + 1 < len(items) else None
    return after is not None and (after.low.startswith("being") or after.kind in ("rel", "prep"))


def is_denied(items: list[Item], at: int) -> bool:
    """Tell whether a number is put right beside it: "seven soldiers, not six, were hurt"."""
    # "59 and not 62, as was reported": somebody said 62.
    joined = at > 2 and items[at - 2].low == "and" and items[at - 3].figure is None  # noqa: PLR2004
    beside = at > 1 and (items[at - 2].kind == "punct" or joined)
    if at < 1 or items[at - 1].low != "not":
        return False
    after = [item.low for item in items[at + 1 : at + 3] if item.text != ","]
    # "not tens, but thousands of people"
    return after[:1] == ["but"] or (beside and (not after or items[at + 1].kind == "punct"))


CHANCES = frozenset("chance hope prospect possibility likelihood way".split())


def none_before(items: list[Item], at: int) -> bool:
    """Tell whether it happened to none of so many: "neither of the two pilots was hurt"."""
    here = at - 1
    while here > 0 and (items[here].low in DEFINITE or items[here].low == "of"):
        here -= 1
    if here > 0 and items[here].low == "any":
        # "no chance that any of the 154 aboard survived"
        before = [item.low for item in items[max(0, here - 6) : here]]
        return "no" in before and not CHANCES.isdisjoint(before)
    return here >= 0 and items[here].low in ("neither", "none")


SURVIVES = frozenset("survive survived survives lived alive".split())
# "none of the 40 people aboard the boat survived": how far the verb may stand.
SURVIVAL = 9


def survival(items: list[Item], at: int) -> int | None:
    """Give the verb by which somebody lives, None if the clause says no such thing."""
    for here in range(at + 1, min(len(items), at + SURVIVAL)):
        if items[here].low in SURVIVES:
            return here
        if items[here].kind == "punct":
            return None
    return None


DEFINITE = lexicon().words["measures_definite"]


def countable(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether an article's noun is one person or thing, not named and not only supposed."""
    # "one of them a girl": she is the one.
    before = at - (at > 0 and items[at - 1].kind == "be")
    told = [i.low for i in items[max(0, before - 2) : before]] in (["of", "them"], ["of", "whom"])
    if (
        told
        or items[before - 1].low == "one"
        or is_described_so(items, at)
        or phrase.bare
        or phrase.of
        or (is_possessed(items, phrase) and not is_found(items, at, phrase))
        or of_so_many(items, phrase.end)
        or is_governed(items, at, phrase.end)
    ):
        return False
    head = items[phrase.last]
    # "a letter prisoners released": no one of them.
    many = singular(head.low) and kind_of(head) is Kind.PEOPLE and items[at].low != "another"
    found = is_told(items, at, phrase) if head.low in BODIES else is_wrecked(items, phrase)
    known = names_one(head) or found
    if many or not known or head.low in SPOKESMEN:
        # "A spokesman for the hospital said 120 wounded had been admitted."
        return False
    if (
        renames_one(items, at, phrase.end)
        or is_apposition(items, at)
        or (head.low in SETTLEMENTS and follows_name(items, at))
    ):
        # "in Unguia, a village in the west"
        return False
    placed = at > 0 and items[at - 1].low in PLACING
    struck = placed and is_struck(items, phrase) and head.low not in SETTLEMENTS
    if (
        # "shot at a guard who was hurt"
        (placed and not tells_who(items, phrase) and not struck)
        or is_speaker(items, at)
        or of_counted(items, at)
        or is_renamed(items, at, phrase.end)
    ):
        return False
    after = items[phrase.end : phrase.end + 2]
    if after and (says_so(items, at, phrase.end) or is_accident(items, at, phrase)):
        return False
    # "a F-4 Phantom": what is made has a name of its kind.
    named = after and is_name(after[0]) and not MADE.fullmatch(head.low)
    if named or (after and after[0].low in ("named", "called", "identified")):
        return False
    if (
        len(after) > 1
        and after[0].text == ","
        and is_name(after[1])
        and not told_by(items, phrase.end)
    ):
        return False
    if at and any(t.form == Form.BASE for t in items[at - 1].tolls) and not happened(items, at - 1):
        return False
    return not supposed(items, at)


def is_governed(items: list[Item], at: int, end: int) -> bool:
    """Tell whether one is what others do something with: "guards protecting a mayor were shot"."""
    plural = end < len(items) and items[end].low in ("were", "have", "are")
    if not plural or at < 2 or items[at - 1].kind != "word":  # noqa: PLR2004 - who does it
        return False
    return items[at - 2].low == "to" or items[at - 1].low.endswith("ing")


def tells_who(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether "who" goes on about one person, and not one who speaks."""
    after = items[phrase.end : phrase.end + 3]
    if kind_of(items[phrase.last]) is not Kind.PEOPLE or len(after) < 3:  # noqa: PLR2004
        return False
    return after[0].low == "who" and after[1].kind in ("be", "adv") and bool(after[2].tolls)


# Parts of buildings and works whose collapse may be the accident itself.
STRUCTURES = frozenset(
    "wall dam roof ceiling balcony crane embankment levee tunnel scaffold scaffolding".split()
)


def is_accident(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether something only says what killed: "12 are dead after a wall collapses"."""
    falls = any(toll.role == Role.BEFALL for toll in items[phrase.end].tolls)
    if items[phrase.end].low in FALLEN:
        # "a report of a structure collapse": a noun, as one would have "collapses".
        return True
    caused = at > 0 and items[at - 1].low in ("after", "when", "as")
    # "the roof of a church collapses": not the church.
    part = at > 1 and items[at - 1].low == "of" and items[at - 2].low in PIECES
    return falls and (part or (caused and items[phrase.last].low in STRUCTURES))


FALLEN = frozenset(("collapse", "sinking", "capsize"))
PIECES = frozenset(
    "gear wheel engine roof part parts section wing ceiling floor wall half portion front".split()
)


# "a mother of four": hers are not counted.
PARENTS = frozenset("mother father parent mum mom dad grandmother grandfather".split())


def of_so_many(items: list[Item], here: int) -> bool:
    """Tell whether a number says how many one is: "a family of five" counts the five."""
    if items[here - 1].low in PARENTS:
        return False
    return here + 1 < len(items) and items[here].low == "of" and items[here + 1].figure is not None


def is_possessed(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether an article goes with an owner: "a nuclear plant's power lines".

    Not "a sheriff's deputy", "a children's hospital": one all the same.
    """
    owners = [i.low for i in items[phrase.first : phrase.last + 1] if i.low.endswith(OWNER)]
    if not owners:
        return False
    head = kind_of(items[phrase.last])
    return head is not Kind.PEOPLE and not (head is Kind.MATERIEL and owners[0] in WHOSE)


OWNER = ("'s", "s'", "’s", "s’")
# Whom a building is for.
WHOSE = frozenset("children's women's men's girls' boys' people's workers' farmers'".split())


def is_name(item: Item) -> bool:
    """Tell whether an item looks like part of a name: not the day of "hit a school Monday"."""
    return item.capital and item.kind == "word" and item.low not in WEEKDAYS
