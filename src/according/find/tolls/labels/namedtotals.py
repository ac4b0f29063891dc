"""Those named by what befell them, whose number a verb gives: "Damaged houses rose to 325"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE, kind_of
from according.find.grammar.predicates import Reading
from according.find.lexicon import Form, Role

__all__ = ["is_toll_of", "noun_of_named", "those_named"]

# What opens the sentence or clause whose subject they are.
OPENS = frozenset((",", ";", "and", "while", "that"))
REACHES = frozenset(
    (
        "rose risen climbed reached hit topped passed surpassed exceeded numbered number numbering"
        " totalled totaled total totalling totaling jumped grew swelled soared increased stood"
        " stands"
    ).split()
)
PUT = frozenset("placed put estimated pegged".split())
HELPS = frozenset(("have", "be", "adv", "modal"))
# "Houses reported damaged due to the three storms in the north": the longest such subject.
LONGEST = 12
REPORTED = frozenset(("reported", "confirmed", "listed"))


def those_named(items: list[Item], link: int, at: int) -> Reading | None:
    """Give what befell those whose number a verb gives, None if the verb has another subject."""
    verb = link - (items[link].low in ("to", "at", "past"))
    if verb < 2 or items[verb].low not in REACHES | (PUT if items[link].low == "at" else set()):  # noqa: PLR2004 - a noun and what befell it
        return None
    if at + 1 < len(items) and items[at + 1].kind not in ("punct", "prep", "adv", "conj"):
        return None
    end = verb
    while end > 1 and items[end - 1].kind in HELPS:
        end -= 1
    first = opening(items, end)
    if first is None:
        return None
    for here in (first, first + 1, first + 2):
        done = tuple(
            t
            for t in (items[here].tolls if here < end else ())
            if t.role == Role.STATE or (t.role == Role.ACT and t.form in Form.DONE)
        )
        noun = first if here > first else first + 1
        if done and noun < end and is_many(items[noun]) and beside(items, noun, here, end):
            return here, done
    return None


def opening(items: list[Item], end: int) -> int | None:
    """Give where the noun phrase before a verb opens its clause, None if it does not."""
    for here in range(end - 1, max(-1, end - LONGEST), -1):
        if items[here].kind in ("rel", "modal") or items[here].text in ":—–":
            return None
        if here == 0 or items[here - 1].low in OPENS:
            return here
    return None


def is_many(item: Item) -> bool:
    """Tell whether a noun names several people or things: "houses", "people"."""
    several = item.low.endswith("s") or item.low in ("people", "those")
    return several and (kind_of(item) in COUNTABLE or item.low == "those")


def beside(items: list[Item], noun: int, done: int, end: int) -> bool:
    """Tell whether what befell those named goes with them: "houses reported damaged by"."""
    if done < noun:
        return noun + 1 == end or items[noun + 1].kind == "prep"
    between = all(item.low in REPORTED for item in items[noun + 1 : done])
    return between and (done + 1 == end or items[done + 1].kind in ("prep", "adv", "word"))


def is_toll_of(items: list[Item], link: int) -> bool:
    """Tell whether a number counts what a toll comes from: "the death toll from three storms"."""
    return (
        link > 0
        and items[link].low == "from"
        and any(toll.role == Role.TOTAL for toll in items[link - 1].tolls)
        and not is_change(items, link)
    )


# "from 586 in 2014 to": how far behind "from" the second value may stand.
CHANGE = 6


def is_change(items: list[Item], link: int) -> bool:
    """Tell whether "from" opens a change: "a drop in deaths from 586 in 2014 to 489"."""
    if link + 1 >= len(items) or items[link + 1].figure is None:
        return False
    for here in range(link + 2, min(len(items) - 1, link + CHANGE)):
        if items[here].low == "to":
            return items[here + 1].figure is not None
        if here == link + 2 and items[here].low not in ("in", "on", "last", "a", "the"):
            return False
    return False


def noun_of_named(items: list[Item], done: int) -> tuple[int, int] | None:
    """Give those of "Damaged houses rose to 325", "Houses reported damaged were placed at 325"."""
    opens = done == 0 or items[done - 1].low in OPENS
    if opens and done + 1 < len(items) and is_many(items[done + 1]):
        return done, done + 1
    noun = done - 1
    while noun > 0 and items[noun].low in REPORTED:
        noun -= 1
    if noun >= 0 and is_many(items[noun]) and (noun == 0 or items[noun - 1].low in OPENS):
        return noun, noun
    return None
