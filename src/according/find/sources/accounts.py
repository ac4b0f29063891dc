"""Whose account a figure rests on: "by early reports", "by the army's count", "if X is right"."""

from according.find.grammar.items import Item
from according.find.grammar.kinds import Kind, kind_of
from according.find.lexicon import lexicon
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.sources.speakers import OWNERS, Source, is_passive

__all__ = [
    "COUNT_OF",
    "ENTERS",
    "believed",
    "by_accounts",
    "by_count",
    "clause_start",
    "ends_count",
    "entered",
    "given",
    "witnessed",
]

# "by early reports", "by official estimates": what a source without a name is called.
ACCOUNTS = frozenset(
    ("reports", "accounts", "estimates", "counts", "tallies", "figures", "reckoning", "tolls")
)


def by_accounts(items: list[Item], at: int) -> Source | None:
    """Give the source of "by early reports, 30 were hurt", None if none stands at ``at``."""
    if items[at].low != "by" or at + 2 >= len(items):
        return None
    if at and (noun := closes(items, at)):
        return Source(at + 1, noun, at, noun, (clause_start(items, at), at))
    if items[at + 1].kind != "word":
        return None
    # "seized 251 hostages by Israeli tallies"
    owned = items[at + 1].capital and items[at + 1].kind == "word"
    opens = at == 0 or items[at - 1].kind in ("punct", "conj") or owned
    if opens and items[at + 1].low in ACCOUNTS:
        return Source(at + 1, at + 1, at, at, (at + 2, len(items)))
    if not opens or items[at + 2].low not in ACCOUNTS or items[at + 1].tolls:
        return None
    ends = at + 3 >= len(items) or items[at + 3].text in ";."
    if at and (ends or items[at - 1].kind not in ("punct", "conj")):
        # "253 were taken hostage, by Israeli tallies; …"
        return Source(at + 1, at + 2, at, at, (clause_start(items, at), at))
    return Source(at + 1, at + 2, at, at, (at + 3, len(items)))


# "by most Western estimates", "by hospital sources", "by an agency count": what may close so.
CLOSING = ACCOUNTS | {"sources", "count", "tally", "estimate", "reckoning"}
# Nobody certain counts officially, and pronouns are read elsewhere.
OFFICIAL = frozenset("official their its his her our my this that all any".split())
# How far behind "by" the noun may stand.
CLOSED = 5


def closes(items: list[Item], at: int) -> int:
    """Give the noun of "…, by most Western estimates" that closes its clause, 0 if none does."""
    for noun in range(at + 2, min(len(items), at + CLOSED)):
        after = items[noun + 1].text if noun + 1 < len(items) else "."
        # "…, and, by early reports, 30 were hurt": what follows is on their word.
        ends = after in ".;" or (after == "," and items[at - 1].kind not in ("punct", "conj"))
        if items[noun].low in CLOSING and ends:
            named = items[at + 1 : noun]
            owned = any(owns(item) or item.low in OFFICIAL for item in named)
            return 0 if owned or all(not (i.tolls or i.figure) for i in items[:at]) else noun
        if items[noun].kind != "word" or items[noun].tolls or items[noun].figure:
            return 0
    return 0


def believed(items: list[Item], at: int) -> Source | None:
    """Give the source of "12 died, if the envoy is to be believed", None if it is none."""
    if items[at].low != "if" or at + 1 >= len(items):
        return None
    first, last = phrase_from(items, at + 1)
    last = last + 2 if [i.text for i in items[last + 1 : last + 2]] == [","] else last
    be = next(
        (i for i in range(last + 1, min(len(items) - 3, last + 6)) if items[i].kind == "be"), 0
    )
    if last < first or not be or [i.low for i in items[be + 1 : be + 3]] != ["to", "be"]:
        return None
    if items[be + 3].low not in ("believed", "trusted"):
        return None
    reach = (be + 4, len(items)) if at == 0 else (clause_start(items, at), at)
    return Source(first, last, at, be + 3, reach)


def witnessed(items: list[Item], at: int) -> Source | None:
    """Give who "saw at least 12 bodies": a reporter or others who were there; None if nobody."""
    after = items[at + 1 : at + SEEN]
    ends = not after or after[0].text in ".;"
    if not at or not any(item.tolls for item in (items[:at] if ends else after)):
        return None
    first, last = seer(items, at)
    if last < first:
        return None
    if ends and (not first or items[first - 1].text != ","):
        return None
    if first and items[first - 1].low in ("that", "which"):
        # "In a morgue that reporters saw, 39 bodies lay": what they saw is the morgue.
        return None
    # "Six towers were destroyed, a photographer saw."
    reach = (clause_start(items, first), first - 1) if ends else (at + 1, len(items))
    return Source(first, last, at, at, reach)


def seer(items: list[Item], at: int) -> tuple[int, int]:
    """Give who sees something by the verb at ``at``; last < first if nobody is there to tell.

    "A correspondent for the radio at the scene saw": not the scene.
    """
    first, last = phrase_to(items, at - 1)
    named = items[first : last + 1]
    press = 0 <= last <= first + 1 and items[last].text in AGENCIES
    if press:
        return first, last
    if any(item.low in SEERS for item in named):
        placed = (i for i in range(first + 1, last) if items[i].low in ("at", "in", "on"))
        return first, next(placed, last + 1) - 1
    for here in range(at - 1, max(-1, at - SEEN), -1):
        if items[here].low in SEERS:
            return phrase_to(items, here)
        if items[here].kind not in ("word", "prep", "det"):
            break
    return first, first - 1


AGENCIES = frozenset("AP AFP Reuters CNN BBC TASS Xinhua NPR CBC DPA ANI PTI".split())
# How far behind its verb the toll word of what was seen may stand.
SEEN = 9
SEERS = frozenset(
    (
        "correspondent correspondents reporter reporters journalist journalists photographer"
        " photographers witness witnesses resident residents cameraman videographer eyewitness"
        " eyewitnesses stringer crew crews team teams observer observers delegate delegates"
    ).split()
)


def by_count(items: list[Item], at: int) -> Source | None:
    """Give the owner of "by the army's count, 12 died", None if none stands at ``at``."""
    if items[at].low not in COUNT_OF:
        return None
    if (keeper := count_kept(items, at)) is not None:
        return keeper
    ahead = range(at + 1, min(len(items) - 1, at + OWNER))
    whose = at + 1 if items[min(at + 1, len(items) - 1)].low in OWNERS else None
    owner = next((i for i in ahead if owns(items[i]) or owns_as_many(items, i)), whose)
    if owner is None:
        return None
    mark = owner + (items[owner].low not in OWNERS and owns_as_many(items, owner))
    for noun in range(mark + 1, min(len(items), mark + NOUN)):
        if items[noun].low in COUNTED:
            start = clause_start(items, at)
            lead = items[start:at]
            # "Since December, by the mission's count, 12 have died"
            opens = not any(i.tolls or i.figure or i.kind in FINITE for i in lead)
            reach = (noun + 1, len(items)) if opens else (start, at)
            first = owner if items[owner].low in OWNERS else at + 1
            return Source(first, owner, at, noun, reach)
        if items[noun].kind != "word":
            return None
    return None


def count_kept(items: list[Item], at: int) -> Source | None:
    """Give who keeps the count that closes a clause: ", by a count kept at the institute"."""
    kept = [item.low for item in items[at + 1 : at + 5]]
    closes = at and items[at].low == "by" and items[at - 1].text == ","
    if not closes or len(kept) < 4 or kept[0] not in ("a", "the") or kept[1] not in COUNTED:  # noqa: PLR2004
        return None
    if kept[2] not in MADE or kept[3] not in ("by", "at"):
        return None
    first, last = phrase_from(items, at + 5)
    start = clause_start(items, at)
    return Source(at + 1, last, at, at, (start, at)) if last >= first else None


MADE = frozenset("kept made compiled maintained published taken".split())
DOCUMENTS = lexicon().words["documents"]
# "has added 24 deaths to its register": how far behind its verb the register may stand.
ENTERED = 9
ENTERS = frozenset("added adds add adding entered enters has have had received got".split())
WORD = frozenset(
    "word reports report news knowledge confirmation notice allegations allegation complaints"
    " testimony testimonies".split()
)
LISTED = ("on its list", "on their list", "on his list", "on its missing")
BOOKS = DOCUMENTS | {"books", "rolls", "roll", "ledger"}


def entered(items: list[Item], at: int) -> Source | None:
    """Give who "added 24 deaths to its register" or "has 12 names on its list", None if nobody."""
    if items[at].low not in ENTERS or not at or at + 2 >= len(items):
        return None
    # "police had word of 45 people trapped", "has received credible reports of 12 deaths"
    word = at + 1 + (items[at + 1].kind == "word" and items[at + 1].low not in WORD)
    if [i.low for i in items[word + 1 : word + 2]] == ["of"] and items[word].low in WORD:
        first, last = phrase_to(items, at - 1)
        told = last >= first and any(item.figure for item in items[word + 2 : word + 4])
        return Source(first, last, at, word + 1, (word + 2, len(items))) if told else None
    number = next((i for i in range(at + 1, min(len(items), at + 4)) if items[i].figure), None)
    if number is None:
        return None
    for here in range(number + 1, min(len(items) - 1, number + ENTERED)):
        # "on its list of the missing" is one item.
        listed = items[here].low.startswith(LISTED)
        if listed or (items[here].low in OWNERS and items[here - 1].kind == "prep"):
            if not listed and BOOKS.isdisjoint(i.low for i in items[here + 1 : here + NOUN]):
                return None
            first, last = phrase_to(items, at - 1)
            return Source(first, last, at, at, (at + 1, len(items))) if last >= first else None
        if items[here].kind in ("punct", "rel", "be", "modal"):
            return None
    return None


GIVES = lexicon().words["accounts_gives"]
ASSURED = lexicon().words["accounts_words"]


def given(items: list[Item], at: int) -> Source | None:
    """Give who "gave assurances that", "supplied a list of 57 dead", None if nobody."""
    if items[at].low not in GIVES or not at or is_passive(items, at):
        return None
    here = at + 1 + (items[at + 1 : at + 2] != [] and items[at + 1].kind == "pron")
    while (
        here < len(items) - 1
        and here <= at + GIVEN
        and (items[here].kind in ("det", "adv", "word") or items[here].low == "with")
    ):
        if items[here].low in LOSSES and colon_after(items, here):
            first, last = phrase_to(items, at - 1)
            # What follows the colon, and "24" of "gave its toll as 24: 16 men and eight women".
            return Source(first, last, at, here, (here + 1, len(items))) if last >= first else None
        that = items[here].low in ASSURED and items[here + 1].low == "that"
        # "voiced concern over the raids, which killed 12", "drew attention to"
        that = that or (items[here].low in CARES and items[here + 1].low in ("over", "at", "to"))
        # "provided the agency with the names of 57 dead", "released the names of 49 of the dead"
        listed = items[here].low == "names" or items[here].low in DOCUMENTS
        amount = listed and items[here + 1].low == "of"
        # "released figures showing that 12 had died"
        shown = items[here].low in DOCUMENTS - FILMS and items[here + 1].low in SHOWING
        if that or shown or (amount and any(item.figure for item in items[here + 2 : here + 4])):
            first, last = phrase_to(items, at - 1)
            return Source(first, last, at, here, (here + 1, len(items))) if last >= first else None
        here += 1
    return None


CARES = frozenset("concern concerns alarm attention outrage".split())
FILMS = frozenset("video videos footage film picture pictures image images photo photos".split())
SHOWING = frozenset("showing saying suggesting indicating confirming revealing".split())
LOSSES = frozenset("losses casualties toll tolls figures numbers count tally breakdown".split())
# "gave its losses on Wednesday: 498 dead": how far the colon may stand.
COLON = 6


def colon_after(items: list[Item], here: int) -> int:
    """Give where what is counted begins behind a colon after "its losses", 0 if it does not."""
    for at in range(here + 1, min(len(items) - 1, here + COLON)):
        if items[at].text == ":":
            return at + 1
        if items[at].tolls or items[at].text in (",", ";"):
            return 0
    return 0


# "gave a first provisional toll of 12", "gave Justice Without Borders a list of": how far the noun
# may stand.
GIVEN = 7


COUNT_OF = frozenset(("by", "on", "in", "per", "going by"))
# "on the interior ministry's latest figures": how far the owner and then the noun may stand.
OWNER, NOUN = 6, 4
COUNTED = frozenset(
    (
        "count counts account accounts tally tallies estimate estimates figures reckoning numbers"
        " update updates bulletin bulletins communique communiqué sitrep"
        " list lists books records register registers log logs roll rolls"
        " view opinion assessment judgement judgment words accounting version telling"
    ).split()
)


def owns(item: Item) -> bool:
    """Tell whether a word has the ending of an owner."""
    return item.kind == "word" and item.low.endswith(("'s", "s'"))


def owns_as_many(items: list[Item], at: int) -> bool:
    """Tell whether the apostrophe of a plural follows, an item of its own: "the crews' count"."""
    mark = at + 1
    return (
        items[at].low.endswith("s")
        and mark < len(items)
        and items[mark].text in ("'", "’")
        and items[mark].start == items[at].end
    )


FINITE = ("be", "have", "modal", "do", "pron")
BREAKS = frozenset((";", "while", "whereas", "but"))


def clause_start(items: list[Item], at: int, breaks: frozenset[str] = BREAKS) -> int:
    """Give where the clause before ``at`` begins: after a semicolon or "while"."""
    for here in range(at - 1, -1, -1):
        also = items[here].low == "but" and items[here + 1].low in ("also", "not")
        if items[here].low in breaks and not (
            also or is_short(items, here) or counts_others(items, here)
        ):
            return here + 1
    return 0


MORE_OF_THEM = frozenset(("other", "others", "more", "another", "further"))
# "while at least six others": how far behind "while" the word may stand.
ON_COUNT = 6


def counts_others(items: list[Item], here: int) -> bool:
    """Tell whether "while" only goes on with a count: "two died while six others were hurt"."""
    for item in items[here + 1 : here + ON_COUNT] if items[here].low == "while" else ():
        if item.low in MORE_OF_THEM:
            return True
        if item.kind in ("be", "have", "prep", "punct") and item.low not in ("at", "least"):
            return False
    return False


def is_short(items: list[Item], here: int) -> bool:
    """Tell whether "while" opens no clause: "while climbing", "while at work"."""
    if items[here].low != "while":
        return False
    first, second = (*items[here + 1 : here + 3], items[here])[:2]
    doing = first if first.low.endswith("ing") or first.kind != "word" else second
    return first.kind == "prep" or (doing.kind == "word" and doing.low.endswith("ing"))


def ends_count(after: Item) -> bool:
    """Tell whether what follows a number leaves it a count: "at 84", "at 84 Russians"."""
    people = after.capital or kind_of(after) is Kind.PEOPLE
    return people or after.kind in ("punct", "conj", "adv")
