"""Bare figures that give the toll told of just before, from another source or again.

"Police now say 84", "the army owned up to 23", "late on Sunday it stood at 31".
"""

import re
from collections.abc import Sequence

from according.find.grammar.items import Item
from according.find.grammar.onemore import is_earlier
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.lexicon import lexicon
from according.find.tolls.across.fromto import from_to
from according.find.tolls.across.parts import whole_before
from according.find.tolls.across.risen import has_risen
from according.find.tolls.gate import may_tell
from according.find.tolls.harm.fitting import THINGS_ONLY
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["Restated", "asks", "names_them", "restated"]

Restated = tuple[Measured, tuple[Passage, Measured]]

THE_FIGURE = re.compile(
    r"(?:The|That|This|Their|Its|His|Her) (?:\w+ )?(?:figure|number|total|count|tally)\b"
    # "The number of cases is 800" restates no toll.
    r"(?!(?: \w+)? of (?:the )?[a-z])",
    re.IGNORECASE,
)
# "Other sources put it at 16."
PUT_IT = re.compile(r"\b(?:puts?|putting|places?|placed) it (?:at|as high as|closer to|nearer)\b")
_count = r"(?:number|figure|toll|total|count|tally|losses)(?: of (?:the )?(?:dead|deaths|victims))?"
_own = r"(?:(?:the|this|that|its|their) (?:\w+ )?)"
# The words right before such a figure.
SAID = re.compile(
    r"(?:^| )(?:(?:says?|said|(?:tell|told|tells) (?:us|me|reporters|journalists|afp|reuters|ap)"
    r"|claim(?:s|ed)?|conced(?:e|es|ed)|acknowledg(?:e|es|ed)"
    r"|count(?:s|ed)|list(?:s|ed)|record(?:s|ed)|recogni[sz](?:es?|ed)|report(?:s|ed)"
    r"|confirm(?:s|ed)|admit(?:s|ted)?(?: to)?|speaks? of|spoke of|own(?:s|ed)?(?: up)? to"
    r"|insist(?:s|ed)? on|settle(?:s|d)? (?:on|for)|g[eo]ts? to|document(?:s|ed)?|mention(?:s|ed)?)"
    r"|(?:it|toll|number|figure|count|tally|total|minimum) (?:now |had |has |then )?"
    r"(?:stood at|stands at|was|is|reached|hit|passed|(?:climbed|risen|rose|grown"
    r"|fell|fallen|dropped|declined) to"
    r"|(?:could|may|might|would|will) (?:(?:yet|still|well|eventually|ultimately) )?(?:reach|top"
    r"|pass|exceed|(?:rise|climb|grow|increase|go)(?: up)? to|(?:rise|climb|go) as high as))"
    r"|(?:gave|gives?|given) (?:a|the|another|its) (?:\w+ )?(?:figure|number|count|tally)"
    r"(?: of|,| as)"
    # "cited figures as high as 150,000", "some estimates run as high as"
    r"|(?:cit|quot)(?:e|es|ed|ing) (?:an? )?(?:\w+ )?(?:figures?|estimates?|tolls?)(?: of)?"
    r"|estimates? (?:run|rang|go|reach)(?:e|es|s|ing)?(?: up)?(?: to)?"
    # "Alba comes first with 320"
    r"|(?:com(?:es?|ing)|came) (?:first|second|third|next|last) with"
    r"|(?:leads?|led|heads?|headed|tops?|topped) the (?:list|table|count) with"
    # "put the figure at 54", "US officials put the number closer to 70,000"
    r"|(?:puts?|putting|places?|placed|estimates?|estimated|reckon(?:s|ed)?)"
    rf" (?:it|them|{_own}?{_count})"
    # "put the number for 2018 at 3,804", "puts the figure far higher, at 120"
    r"(?: (?:for|in) \w+)?(?:(?: (?:even|far|much|slightly|somewhat|still|considerably))?"
    r" (?:higher|lower)(?:, at| at|,))?(?: at| as high as)?"
    # "a hospital source said there were 27"
    r"|(?:says?|said|claim(?:s|ed)?|insist(?:s|ed)?)(?: that)? there (?:were|are|had been|was)"
    # "later revised this down to nine", "raised its toll to 40"
    r"|(?:revis|lower|rais|correct|reduc|increas|updat|upp|cut|trimm?)(?:e|es|ed|s|ing|d|ting)?"
    rf" (?:it|them|this|that|{_own}?{_count})(?: down| up| upwards?| downwards?)? to"
    # "That was later cut to 125"
    rf"|(?:that|this|which|it|{_count}) (?:was|were|has been|had been|is|are)(?: later| since"
    r"| then| now| soon| subsequently)*"
    r" (?:cut|lowered|raised|revised|amended|corrected|trimmed|upped|reduced|increased|brought)"
    r"(?: down| up| back| upwards?| downwards?)? to)"
    r"(?: just| only| merely| no| now| about| around| at least| some)*$"
)
# "That makes 40 this week", "which would make 1,730 since Monday", "making it 12 in a month".
MAKES = re.compile(
    r"(?:(?:^| )(?:that|this|which)(?: would| will)?(?: now)? (?:makes?|made|brings? it to)"
    r"|(?:^| )(?:making|bringing) (?:it|that)(?: to)?)"
    r"(?: a total of| at least| more than| about| some)*$"
)
# "A count compiled from three hospitals by a watchdog stands at 233."
KEPT = re.compile(
    r"\b(?:count|tally|toll|list|tracker)\b[^.;]{0,90}\b"
    r"(?:stands|stood|runs|ran|comes|came|is now|was)(?: at| to)?$"
)
OVER = frozenset("since this in so over for on within at".split())
# "down from an earlier count of 174", "lowering its figure from 63".
EARLIER = re.compile(
    r"(?:^| )(?:earlier|previous|initial|first|original|provisional|official|overnight"
    r"|preliminary|tentative|(?:[a-z]+day|last \w+|this morning)'s) (?:\w+ )?"
    r"(?:count|figure|toll|tally|estimate|number|total)(?: of)?$"
    r"|(?:^| )(?:figure|count|toll|tally|estimate|number|total) (?:down |up |back )?from$"
    r"|(?:^| )(?:down|up) from an? (?:annual |yearly |monthly )?average of$"
    # "revising an earlier 100"
    r"|(?:^| )(?:an|the|its|their) (?:earlier|previous|initial|original)$"
    r"|(?:^| )(?:revising|correcting|replacing|withdrawing) (?:a|its|the) (?:figure|toll|count) of$"
)
ABOARD = frozenset(("aboard", "board", "onboard", "passengers"))
GIVEN = frozenset("given issued released announced provided published cited quoted".split())
BEFORE = 8
VICTIMS = frozenset(("victims", "fatalities"))


def restated(passages: Sequence[Passage], passage: Passage) -> list[Restated]:
    """Give the figures of a sentence that only restate an earlier one, each with that one."""
    found: list[Restated] = []
    if not passage.may_count or not (passage.tolls or last_before(passages, passage)):
        # Asked first: where no toll came before, the sentence is not read for it.
        return found
    before_it = passages[passage.number - 1] if passage.number else None
    if before_it is not None and not (before_it.tolls or ABOARD.isdisjoint(before_it.words)):
        # "Nobody knows how many were aboard. A charity put the number at 750."
        return found
    taken = {toll.at for toll in passage.tolls}
    puts = "it" in passage.words
    told = not taken and (
        THE_FIGURE.match(passage.text) or (puts and PUT_IT.search(passage.text) is not None)
    )
    for at in passage.numbers:
        if at in taken or is_earlier(passage.items, at):
            continue
        item, phrase = passage.items[at], phrase_after(passage.items, at)
        put = PUT_IT.search(passage.text[: item.start - passage.start].rstrip()) if puts else None
        put_here = put is not None and put.end() == len(put.string)
        same = is_restated(passage.items, at, phrase) or names_them(passage.items, at, phrase)
        same = same or goes_on(passages, passage, at, phrase)
        same = same or lists_on(passages, passage, at) or has_risen(passage, at, phrase)
        same = same or answers(passages, passage, at, phrase) or from_to(passage.items, at)
        if (pair := of_both(passages, passage, at)) is not None:
            found.append((Measured(at, pair[1].measure, -1, phrase, "list"), pair))
        elif ((told or put_here) and phrase.bare) or same:
            whole = before(passages, passage, at)
            people = not phrase.bare and kind_of(passage.items[phrase.last]) is Kind.PEOPLE
            if whole is not None and not (people and whole[1].measure in THINGS_ONLY):
                found.append((Measured(at, whole[1].measure, -1, phrase, "list"), whole))
    return found


# "Hospitals had listed 95 and 158": the dead and the hurt, as they were told of before.
LISTED = re.compile(
    r"(?:^| )(?:gave|given|gives?|lists?|listed|reports?|reported|counts?|counted|announced|claims?"
    r"|claimed|said|says?|puts? them at|put the (?:figures|numbers) at)"
    r"(?: just| only| about| at least| some)*$"
)


def of_both(
    passages: Sequence[Passage], passage: Passage, at: int
) -> tuple[Passage, Measured] | None:
    """Give the dead or the hurt before that one of two bare numbers restates; None if neither."""
    items = passage.items
    second = at > 1 and items[at - 1].low == "and" and items[at - 2].figure is not None
    first = at - 2 if second else at
    last = first + 2
    if last >= len(items) or items[first + 1].low != "and" or items[last].figure is None:
        return None
    ended = last + 1 >= len(items) or items[last + 1].kind in ("punct", "prep", "adv")
    said = " ".join(item.low for item in items[max(0, first - BEFORE) : first])
    if not ended or LISTED.search(said) is None:
        return None
    dead = whole_before(passages, passage, Measure.KILLED)
    hurt = whole_before(passages, passage, Measure.INJURED)
    if dead is None or hurt is None or dead[0] is not hurt[0]:
        return None
    return hurt if second else dead


# So many sources may tell of one toll, each with a label of so many items.
RIVALS = 6
LABEL = 9


def goes_on(passages: Sequence[Passage], passage: Passage, at: int, phrase: Phrase) -> bool:
    """Tell whether a label and a bare figure go on with a label's toll: "Army: 23 dead. UN: 27"."""
    items = passage.items
    if not phrase.bare or at < 2 or items[at - 1].text != ":" or not passage.number:  # noqa: PLR2004
        return False
    ends = all(item.text in ".;" for item in items[phrase.end :])
    if not ends or not items[0].capital or kind_of(items[at - 2]) in (Kind.MATERIEL, Kind.NEVER):
        return False
    for earlier in reversed(passages[max(0, passage.number - RIVALS) : passage.number]):
        colon = next((i for i, item in enumerate(earlier.items[:LABEL]) if item.text == ":"), 0)
        # "Firefighters injured: 3. Engines: 534": of these the label says what befell them.
        named = colon and not any(item.tolls for item in earlier.items[:colon])
        if not named or earlier.sentence.paragraph != passage.sentence.paragraph:
            return False
        if earlier.tolls:
            return True
        if colon + 3 < len(earlier.items) or earlier.items[colon + 1].figure is None:
            return False
    return False


# How many places a list may have.
PLACES = 40


def lists_on(passages: Sequence[Passage], passage: Passage, at: int) -> bool:
    """Tell whether a name and a number go on with a list: "Deaths by state: Kost 48; Alba 7"."""
    named = all(item.capital or item.kind in ("det", "prep") for item in passage.items[:at])
    if not named or not names_number(passage, at):
        return False
    for earlier in reversed(passages[max(0, passage.number - PLACES) : passage.number]):
        ends = earlier.numbers and names_number(earlier, earlier.numbers[-1])
        if not ends or earlier.sentence.paragraph != passage.sentence.paragraph:
            return False
        if earlier.tolls:
            return earlier.tolls[-1].at == earlier.numbers[-1] and earlier.items[0].tolls != ()
    return False


def names_number(passage: Passage, at: int) -> bool:
    """Tell whether a name stands right before a number that ends its sentence."""
    items = passage.items
    return at > 0 and items[at - 1].capital and all(i.text in ".;" for i in items[at + 1 :])


# "Thirty-one, said the army; four thousand, says the union; 93,000, say the survivors."
SAID_AFTER = re.compile(r"(?: [\w-]+){0,4}, (?:says?|said|claims?|claimed|insists?|according to)\b")


def answers(passages: Sequence[Passage], passage: Passage, at: int, phrase: Phrase) -> bool:
    """Tell whether a bare figure answers how many: "Forty, said the army", "The figure was 40"."""
    if not phrase.bare or asked(passages, passage) is None:
        return False
    items = passage.items
    opens = at == 0 or items[at - 1].kind == "punct"
    after = passage.text[items[at].end - passage.start :]
    said = opens and SAID_AFTER.match(after) is not None
    return said or (is_value(items, at) and THE_FIGURE.search(passage.text) is not None)


def is_value(items: Sequence[Item], at: int) -> bool:
    """Tell whether a figure is what something is: "the official figure was 12"."""
    here = at - 1
    while here > 0 and items[here].kind in ("adv", "det"):
        here -= 1
    return here > 0 and items[here].kind == "be"


def before(
    passages: Sequence[Passage], passage: Passage, at: int
) -> tuple[Passage, Measured] | None:
    """Give the toll that a figure restates: the last before it, in its sentence or earlier."""
    counted = (toll for toll in passage.tolls if passage.items[toll.at].figure is not None)
    same = [toll for toll in counted if toll.at < at and toll.whole < 0]
    if same:
        # "30 were killed and 164 hurt; some say that the true figure was 65": the dead.
        dead = [toll for toll in same if toll.measure is Measure.KILLED]
        hurt = same[-1].measure is Measure.INJURED
        return passage, dead[-1] if hurt and dead else same[-1]
    last = last_before(passages, passage)
    if last is None or last[1].measure is not Measure.INJURED:
        return last
    # "47 died and 75 were hurt. Rights groups say 60": the dead.
    killed = (t for t in last[0].tolls if t.measure is Measure.KILLED and t.whole < 0)
    hurt = any(toll.measure is Measure.INJURED for i in passage.items for toll in i.tolls)
    first = None if hurt else next(killed, None)
    return last if first is None else (last[0], first)


def last_before(passages: Sequence[Passage], passage: Passage) -> tuple[Passage, Measured] | None:
    """Give the last toll of the sentences before, or what was asked; None if none is near."""
    if not passage.number:
        return None
    return whole_before(passages, passage, None) or asked(passages, passage)


HOW_MANY = re.compile(r"[Hh]ow many\b(?! (?:more|times|years|days|weeks|months|hours)\b)")
UNANSWERED = frozenset("nobody never unknown agreement dispute disputed one".split())
# So many sentences answer a question.
ANSWERS = 3


def asks(passage: Passage) -> bool:
    """Tell whether a sentence asks how many, so that those after it need no toll word."""
    if "many" not in passage.words or not may_tell(passage.words):
        return False
    # "How many lie there no one will ever say."
    open_so = "?" in passage.text or not UNANSWERED.isdisjoint(passage.words)
    return open_so and HOW_MANY.search(passage.text) is not None


def asked(passages: Sequence[Passage], passage: Passage) -> tuple[Passage, Measured] | None:
    """Give what a question asked of how many: "How many died in Kost? Residents say 40."."""
    for other in reversed(passages[max(0, passage.number - ANSWERS) : passage.number]):
        if other.sentence.paragraph != passage.sentence.paragraph:
            return None
        if not asks(other):
            continue
        items = other.items
        many = next((at for at, item in enumerate(items) if item.low == "many"), None)
        word = next((at for at, item in enumerate(items) if item.tolls), None)
        if many is None or word is None or items[word].tolls[0].measure not in ASKED:
            return None
        phrase = phrase_after(items, many)
        if items[phrase.last].tolls:
            phrase = Phrase(-1, -1, many + 1)
        return other, Measured(many, items[word].tolls[0].measure, word, phrase, "predicate")
    return None


ASKED = frozenset((Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.DISPLACED))


# "put the number at 84 Russians and 47 Malians": with whom it counts.
PUT_AT = re.compile(
    r"(?:^| )(?:puts?|putting|placed?|places)"
    r" (?:it|them|(?:the|their|its) (?:number|figure|count|tally|dead))"
    r" at(?: just| only| about| around| at least| some)*$"
)


# "The army admits nine terrorists and two soldiers": of those told of before.
ADMITS = re.compile(
    r"(?:^| )(?:admit(?:s|ted)?(?: to)?|acknowledg(?:e|es|ed)|conced(?:e|es|ed)|own(?:s|ed)?"
    r"(?: up)? to|insist(?:s|ed)? on|sp(?:eaks?|oke) of)(?: just| only| merely| no| about| some)*$"
)
QUOTES_ENDED = (".", ",", ";", "and", '"', "”", "'", "’")


def names_them(items: list[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether somebody puts the number at so many people: "put the number at 84 Russians"."""
    if phrase.bare or at < 3:  # noqa: PLR2004 - "put it at"
        return False
    if [item.low for item in items[at - 2 : at]] == ["equivalent", "to"]:
        # "These families are equivalent to 340,000 persons"
        return items[at - 3].kind == "be" and kind_of(items[phrase.last]) is Kind.PEOPLE
    if items[at - 1].low == "and":
        # "at 84 Russians and 47 Malians"
        before = next((here for here in range(at - 2, 2, -1) if items[here].figure), None)
        return before is not None and names_them(items, before, phrase_after(items, before))
    said = " ".join(item.low for item in items[max(0, at - BEFORE) : at] if item.kind != "punct")
    ended = phrase.end >= len(items) or items[phrase.end].text in QUOTES_ENDED
    if ended and kind_of(items[phrase.last]) is Kind.PEOPLE and ADMITS.search(said) is not None:
        return True
    if items[at - 1].low not in PUTTING:
        return False
    head = items[phrase.last]
    people = kind_of(head) is Kind.PEOPLE or (
        head.capital and head.low.endswith(("ns", "ese", "is"))
    )
    return people and PUT_AT.search(said) is not None


PUTTING = frozenset("at just only about around least some".split())


def is_restated(items: Sequence[Item], at: int, phrase: Phrase) -> bool:
    """Tell whether a figure stands bare behind a word of saying or counting."""
    victims = not phrase.bare and items[phrase.last].low in VICTIMS
    if not phrase.bare and not victims:
        return False
    ends = phrase.end >= len(items) or items[phrase.end].kind == "punct"
    after = [item.low for item in items[phrase.end : phrase.end + 2]]
    if phrase.bare and after == ["according", "to"]:
        # As in "hundreds of casualties, 300 according to the army and 400 according to the rebels".
        return True
    there = at == 2 and items[0].low == "there" and items[1].kind == "be"  # noqa: PLR2004 - "There were"
    if there and ends and any(item.low in lexicon().say for item in items[phrase.end :]):
        # "There were nearly 1,200, the mayor now admits."
        return True
    if phrase.bare and (ends or after[0] in OVER) and makes_up(items, at):
        return True
    if phrase.bare and ends and is_kept(items, at):
        return True
    # "Sova's tally is 10,217 since May"
    sided = (
        after == ["and", "then"]
        or after[:1] == ["since"]
        or after in (["on", "the"], ["on", "its"], ["by", "name"])
    )
    said = " ".join(item.low for item in items[max(0, at - BEFORE) : at] if item.kind != "punct")
    if (ends or sided) and SAID.search(said) is not None:
        return True
    # "A previous tally of 17 was a duplication", "an initial toll of 40 was revised"
    goes_on = not ends and items[phrase.end].kind not in ("conj", "prep", "adv", "be", "have")
    goes_on = goes_on and items[phrase.end].low not in GIVEN
    return not victims and not goes_on and EARLIER.search(said) is not None


# How far before its value a count may stand, in items.
KEPT_REACH = 18


def is_kept(items: Sequence[Item], at: int) -> bool:
    """Tell whether somebody keeps a count: "a tally kept by the diocese stands at 60"."""
    if items[at - 1].low not in ("at", "to", "now", "is", "was"):
        return False
    near = [item.low for item in items[max(0, at - KEPT_REACH) : at]]
    if not {"by", "from"} & set(near):
        return False
    return KEPT.search(" ".join(near)) is not None


def makes_up(items: Sequence[Item], at: int) -> bool:
    """Tell whether what was told before makes up a number: "that makes 40 this week"."""
    said = " ".join(item.low for item in items[max(0, at - BEFORE) : at] if item.kind != "punct")
    return MAKES.search(said) is not None
