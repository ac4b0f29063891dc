"""What the clause of a figure says of it, read past whatever stands between the two.

The rules of `predicates` know what may stand between a subject and its verb. Where they give up,
this looks for the clause's own verb: relative clauses, insertions, further subjects and phrases are
passed over, and the first finite verb decides. Only a figure that stands where a subject stands is
looked at, and the verb must agree with it in number.
"""

from according.find.grammar.items import Item
from according.find.grammar.kinds import COUNTABLE, Kind
from according.find.grammar.objects import SO_MANY
from according.find.grammar.passing import DASHES, PLURAL
from according.find.grammar.phrases import SINGLE, Phrase, kind_of
from according.find.grammar.predicates import BEFORE_NUMBER, Reading
from according.find.grammar.seconds import befell_then, joined_verb
from according.find.grammar.voices import (
    QUOTES,
    TIME_WORDS,
    alone,
    is_adverb,
    takes_object,
    with_auxiliary,
)
from according.find.lexicon import Role, lexicon

__all__ = ["before_number", "clause_of", "is_negated", "opens_clause", "opens_sentence"]

FINITE = lexicon().words["clauses_finite"]
NO_VERBS = lexicon().words["clauses_no_verbs"]
# How far the verb may stand, in items, and how many commas may stand before it.
REACH, COMMAS = 40, 4
RELATIVES = frozenset(("who", "which", "that", "whom", "whose", "where"))
# A clause of its own begins here.
BREAKS = frozenset(
    "when while because although though if unless whereas so but than as after before".split()
)
# After these a subject may begin.
OPENERS = BREAKS | frozenset("and or that since where".split())
SINGULAR = frozenset(("was", "is", "has", "'s"))
CLOSED = {"(": ")", "[": "]"}
# "In Kabul two people died": how far before a name its preposition may stand.
OPENING = 6


def clause_of(items: list[Item], at: int, phrase: Phrase) -> list[Reading]:
    """Give the toll words of the clause whose subject the figure at ``at`` is, the likeliest first.

    Empty where the figure stands in no subject's place, or another verb comes first.
    """
    if is_partial(items, at, phrase) or not names_some(items, at, phrase):
        return []
    if not opens_clause(items, before_number(items, at)):
        return []
    return Walk(items, at, phrase).readings()


NEGATING = frozenset(("not", "never", "n't"))


def is_negated(items: list[Item], verb: int) -> bool:
    """Tell whether it did not befall those counted: "thousands had not yet evacuated"."""
    here = verb - 1
    while here > 0 and (items[here].kind in ("adv", "be") or items[here].low == "yet"):
        if items[here].low in NEGATING:
            return True
        here -= 1
    return items[here].low.endswith("n't") or items[here].low in NEGATING


def is_partial(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a figure counts some of many: "two of the five", not "dozens of homes"."""
    return phrase.of and (at + 2 >= len(items) or items[at + 2].kind != "word")


def names_some(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a figure is safe to take for a subject: its noun is known, it stands in no list.

    A bare figure after a sign is as often an age or a year, an article after one opens what a name
    is: "Pelaez, 45, a former mayor".
    """
    before = items[at - 1] if at else None
    if phrase.bare or items[at].figure is None:
        if before is not None and before.kind != "rel" and before.low not in lexicon().say:
            return opens_sentence(items, at - 1) and whole(items, phrase)
        return whole(items, phrase)
    head = items[phrase.last]
    return kind_of(head) in COUNTABLE or (head.capital and is_plural(head))


def whole(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether no further noun follows what was read as the noun phrase."""
    if phrase.end >= len(items):
        return True
    after = items[phrase.end]
    # "a man waving a flag"
    doing = after.low.endswith("ing") and kind_of(items[phrase.last]) is Kind.PEOPLE
    return after.kind != "word" or bool(after.tolls) or doing or is_verb(items, phrase.end)


def opens_sentence(items: list[Item], here: int) -> bool:
    """Tell whether a comma closes an opening phrase: "On 31 January, a pilot"."""
    if items[here].text != "," or items[0].kind not in ("prep", "adv"):
        return False
    return not any(item.kind in ("be", "have") or item.text == "," for item in items[:here])


def is_plural(item: Item) -> bool:
    """Tell whether a name is one of many: "Scouts"."""
    return item.low.endswith("s") and not item.low.endswith("ss")


def before_number(items: list[Item], at: int) -> int:
    """Give the index of the item before a number and the words that belong to it, -1 if none."""
    here = at - 1
    while (
        here >= 0
        and not is_said(items, here)
        and (
            items[here].low in BEFORE_NUMBER
            or items[here].text in QUOTES
            or (items[here].kind in ("adv", "det") and not items[here].tolls)
            or is_adverb(items[here])
        )
    ):
        here -= 1
    if here > 0 and items[here].low == "of" and items[here - 1].low in SO_MANY:
        return before_number(items, here - 1)
    return here


def is_said(items: list[Item], here: int) -> bool:
    """Tell whether somebody says something here: "officials reported", not "a reported 12"."""
    told = items[here].low in lexicon().say and here > 0
    return told and items[here - 1].kind not in ("det", "be")


def opens_clause(items: list[Item], here: int) -> bool:
    """Tell whether a subject can begin after the item at ``here``."""
    if here < 0:
        return True
    item = items[here]
    if item.kind == "punct" or item.low in OPENERS or item.low in lexicon().say:
        return True
    if item.low in TIME_WORDS or item.text.isdigit():
        return True
    # "In Kabul two people died": the name belongs to an opening phrase.
    if not (item.capital and item.kind == "word"):
        return False
    opening = range(here - 1, max(-1, here - OPENING), -1)
    start = next((back for back in opening if items[back].kind == "prep"), -1)
    return start == 0 or (start > 0 and items[start - 1].kind == "punct")


class Walk:
    """A walk from a subject to its clause's verb."""

    def __init__(self, items: list[Item], at: int, phrase: Phrase) -> None:
        self.items = items
        self.one = items[at].low in SINGLE
        self.start = phrase.end
        self.relative = self.did = self.joined = False
        # "As 300 people marched on the palace, four were shot": such a clause ends at its comma.
        opener = before_number(items, at)
        self.subordinate = opener >= 0 and items[opener].low in BREAKS
        self.reduced = False
        self.commas = 0
        self.described: list[Reading] = []

    def readings(self) -> list[Reading]:
        """Give the readings of the clause's verb, empty if it says nothing of a toll."""
        here = self.start
        while here < min(len(self.items), self.start + REACH):
            item = self.items[here]
            if item.kind in ("be", "have", "modal", "do", "link"):
                # "A man suspected to have sold the gun was arrested": an infinitive.
                infinitive = self.reduced and self.items[here - 1].low == "to"
                if not (self.relative or infinitive):
                    return self.finite(here)
                here = self.past_verb(here)
            elif item.tolls:
                found = self.toll(here)
                if found is not None:
                    return found
                here += 1
            else:
                step = self.step(here)
                if step < 0:
                    return self.described or self.second(here)
                here = step
        return self.described

    def second(self, here: int) -> list[Reading]:
        """Give what befell one who did something first: "grabbed a gun and was shot"."""
        item = self.items[here]
        if not self.one or self.joined or self.relative:
            return []
        if item.low == "but":
            return befell_then(self.items, here) if self.reduced else []
        did = item.kind == "word" and is_verb(self.items, here)
        return befell_then(self.items, here + 1) if did else []

    def goes_on(self, here: int) -> bool:
        """Tell whether "and" joins an auxiliary to one's own verb: "stepped on a mine and was"."""
        before = self.items[here - 1]
        return self.one and self.reduced and before.low in ("and", "later", "then")

    def finite(self, here: int) -> list[Reading]:
        """Give what the verb with an auxiliary at ``here`` says, if it agrees with the subject."""
        low = self.items[here].low
        joined = self.joined and not self.goes_on(here)
        if (low in SINGULAR and (joined or not self.one)) or (
            low in PLURAL and self.one and not self.joined
        ):
            return []
        predicate = with_auxiliary(self.items, here)
        after = self.items[here].kind not in ("be", "have")
        main = [predicate] if predicate else joined_verb(self.items, here + after)
        return [*main, *self.described]

    def past_verb(self, here: int) -> int:
        """Give the index after the verb of a relative clause that begins at ``here``."""
        self.relative = False
        while here < len(self.items) and (
            self.items[here].kind in ("be", "have", "modal", "do", "adv", "link")
            or is_adverb(self.items[here])
        ):
            here += 1
        return here + 1

    def toll(self, here: int) -> list[Reading] | None:
        """Give what a toll word at ``here`` says; None if it only belongs to a noun phrase."""
        items = self.items
        if items[here - 1].kind in ("prep", "det") or is_nominal(items[here]):
            return None
        if takes_object(items, here + 1) and not self.relative:
            return []
        readings = alone(items, here)
        if self.joined:
            # "Twelve people and 70 wounded": said of the last alone, unless it is a finite verb.
            readings = tuple(toll for toll in readings if toll.role == Role.BEFALL)
        if self.relative:
            self.relative = False
            return None
        if readings and all(toll.role == Role.ACT for toll in readings):
            # "four agents kidnapped by rebels were freed": the main verb says more.
            self.described.append((here, readings))
            return None
        return [(here, readings)] if readings else self.described

    def step(self, here: int) -> int:
        """Give the index to go on from after an item that is no toll word, -1 if a clause ends."""
        item = self.items[here]
        if item.kind == "punct":
            return self.past_sign(here)
        if item.low in RELATIVES:
            self.relative = True
            return here + 1
        if item.low in BREAKS:
            return -1
        if item.low == "and" and (self.does_more(here) if self.one else self.did_more(here)):
            # "a man waving a flag and shouting was shot"
            return here + 2
        if item.low in ("and", "or"):
            # A further subject, or the verb's second half.
            self.joined = True
            return here + 1
        if item.kind == "figure":
            before = self.items[here - 1]
            listed = before.text == "," or before.low in ("and", "or", "plus", "including", "of")
            self.joined = self.joined or listed
            return here + 1 if listed or before.kind in ("prep", "adv", "det") else -1
        if item.kind == "pron" and not self.relative:
            return here + 1 if self.items[here - 1].kind == "prep" else -1
        return self.past_word(here)

    def does_more(self, here: int) -> bool:
        """Tell whether "and" joins what one does to what else he does: "holding … and shouting"."""
        after = self.items[here + 1 : here + 2]
        if not after or after[0].tolls or not after[0].low.endswith("ing"):
            return False
        before = self.items[self.start : here]
        return bool(before) and before[0].low.endswith(("ing", "ed"))

    def did_more(self, here: int) -> bool:
        """Tell whether "and" joins a relative clause's verbs: "who lived there and used it"."""
        after = self.items[here + 1 : here + 2]
        past = self.did and bool(after) and after[0].low.endswith("ed") and not after[0].tolls
        return past and is_verb(self.items, here + 1)

    def past_word(self, here: int) -> int:
        """Give the index after a word, -1 if it is the verb of the subject's own clause."""
        item = self.items[here]
        if not (is_verb(self.items, here) or is_told(self.items, here)):
            return here + 1
        if self.relative:
            self.relative, self.did = False, True
            return here + 1
        after = self.items[here + 1] if here + 1 < len(self.items) else None
        reduced = item.low.endswith("ed") and after is not None and after.kind == "prep"
        if reduced and self.items[here - 1].kind != "punct":
            # "50 houses situated along the river were": a participle.
            self.reduced = True
            return here + 1
        return -1

    def past_sign(self, here: int) -> int:
        """Give the index after a sign, or after brackets; -1 if it ends the clause."""
        sign = self.items[here].text
        if sign in CLOSED:
            ends = range(here + 1, min(len(self.items), here + REACH))
            closed = (end + 1 for end in ends if self.items[end].text == CLOSED[sign])
            return next(closed, -1)
        if sign == ",":
            if self.subordinate and self.reduced:
                return -1
            self.commas += 1
            self.relative = self.did = False
            return here + 1 if self.commas <= COMMAS else -1
        # A full stop within a sentence is an abbreviation's.
        passed = sign in QUOTES or sign in DASHES or sign in ")]%."
        return here + 1 if passed else -1


def is_told(items: list[Item], here: int) -> bool:
    """Tell whether "said" is a subject's own verb: "Two nurses said", not "said to be rebels"."""
    after = items[here + 1].low if here + 1 < len(items) else ""
    own = items[here].low == "said" and items[here - 1].kind == "word"
    return own and after not in SAID_OF


SAID_OF = frozenset(("to", "by"))


def is_nominal(item: Item) -> bool:
    """Tell whether a toll word is a noun here, no verb and no state: "the rescue", "deaths"."""
    return not any(toll.role in (Role.ACT, Role.BEFALL, Role.STATE) for toll in item.tolls)


def is_verb(items: list[Item], here: int) -> bool:
    """Tell whether a word is a finite verb, by the lists and by its ending."""
    item = items[here]
    if item.capital or item.kind != "word":
        return False
    if item.low in FINITE or item.low in lexicon().say or item.low in lexicon().count:
        return items[here - 1].kind not in ("det", "prep")
    past = item.low.endswith("ed") and "-" not in item.low and item.low not in NO_VERBS
    return past and items[here - 1].kind not in ("det", "prep", "adv")
