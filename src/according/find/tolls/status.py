"""How the claimant stands to the figure, and whether the report says that it was checked."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from according.find.grammar.items import Item
from according.find.lexicon import Role, lexicon
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage, in_turn
from according.model import Claim, Span, Status, Verified

__all__ = ["Checked", "Voices", "checks", "covered", "status_of"]


def held_by(passage: Passage, cue: Span | None) -> tuple[Status, Span] | None:
    """Give the status that the verb of saying makes plain, None if it makes none."""
    if cue is not None and is_said(cue, "denied"):
        return Status.DENIED, cue
    if cue is not None and is_said(cue, "held") and not mulls(passage, cue):
        return Status.POSSIBLE, cue
    return None


def status_of(passage: Passage, toll: Measured, cue: Span | None) -> tuple[Status, Span | None]:
    """Give the status of a figure and the words that show it, None for a plain assertion."""
    if (held := held_by(passage, cue)) is not None:
        return held
    if toll not in passage.statuses:
        passage.statuses[toll] = told_of(passage, toll)
    return passage.statuses[toll]


def told_of(passage: Passage, toll: Measured) -> tuple[Status, Span | None]:
    """Give the status of a figure by its clause's words, or those it shares."""
    items = passage.items
    word = toll.word if toll.word >= 0 else toll.at
    if items[word].low.startswith(("feared ", "believed ", "presumed ")):
        return Status.POSSIBLE, passage.span(word, word)
    first, last = min(toll.at, word), max(toll.at, word)
    if toll.how == "object":
        first = verb_group(items, first)
    if toll.how == "list" and toll.phrase.bare:
        last = max(last, min(len(items) - 1, toll.at + 2))
    said = [
        at
        for at in range(max(0, first - 4), last + 1)
        if items[at].low in OPENERS and not is_month(items, at)
    ]
    before = [
        at
        for at in said
        if at < first and not parted(items, at, first) and not goes_on(items, at, first)
    ]
    for status in (Status.DENIED, Status.POSSIBLE, Status.PROJECTED) if said else ():
        for at in [
            *(at for at in said if at >= first),
            *(at for at in before if status is not Status.PROJECTED or foretells(items[at], toll)),
        ]:
            found = said_at(items, at, str(status))
            if found and not describes(items, at) and allowed(items, at, found, last, status):
                return status, passage.span(at, found)
    if (before_it := sharing(passage, toll)) is not None:
        status, words = status_of(passage, before_it, None)
        if words is not None and words.text.lower().split()[0] in MODALS:
            return status, words
    return Status.ASSERTED, None


MODALS = lexicon().words["modal"]
# The words that phrases of a status begin with.
OPENERS = frozenset().union(*lexicon().status.values())


def sharing(passage: Passage, toll: Measured) -> Measured | None:
    """Give the figure whose auxiliaries are this one's too: "may have been killed and 7 wounded".

    None if it has its own verb.
    """
    items = passage.items
    earlier = bisect_left(passage.tolls, toll.at, key=lambda other: other.at)
    last = passage.tolls[earlier - 1] if earlier else None
    if last is None or last.how != "predicate" or toll.how not in ("noun", "predicate"):
        return None
    joined = last.word < toll.at and all(
        item.low in ("and", ",") or item.kind in ("det", "adv")
        for item in items[last.word + 1 : toll.at]
    )
    own = items[toll.at : toll.word] if toll.word > toll.at else []
    bare = toll.word in (toll.phrase.end, toll.phrase.last)
    alone = not any(i.kind in ("be", "have", "modal") for i in own)
    return last if joined and bare and alone else None


def is_said(cue: Span, status: str) -> bool:
    """Tell whether a cue is itself a phrase of a status: "denied", "believe"."""
    words = tuple(cue.text.lower().split())
    if status == "denied" and words[0] in lexicon().words["citations_refutes"]:
        return True
    return words in lexicon().status[status].get(words[0], ())


def goes_on(items: list[Item], at: int, first: int) -> bool:
    """Tell whether somebody says more after a denial: "denied this, saying 40 had been killed"."""
    words = lexicon().say
    return any(
        items[here].low in words and (items[here - 1].text == "," or items[here - 1].kind == "conj")
        for here in range(at + 1, first)
    )


def is_month(items: list[Item], at: int) -> bool:
    """Tell whether "May" is the month: "since May"."""
    return at > 0 and items[at].text == "May"


def parted(items: list[Item], at: int, first: int) -> bool:
    """Tell whether an adjective belongs to another count: "900 suspected cases and 94 deaths"."""
    between = items[at + 1 : first]
    said = items[at + 1] if items[at].kind == "be" and between else items[at]
    if said.low in ("feared", "believed", "thought"):
        # "twelve are feared dead and three were hurt"
        return any(i.tolls for i in between) and any(i.low == "and" for i in between)
    if items[at].low not in ("suspected", "presumed"):
        return False
    return any(item.kind == "figure" or item.low == "and" for item in items[at + 1 : first])


def mulls(passage: Passage, cue: Span) -> bool:
    """Tell whether somebody only thinks about those counted: "he thinks about the 20 killed"."""
    return passage.report.text[cue.end : cue.end + 4].lstrip().startswith(("ab", "of "))


def foretells(item: Item, toll: Measured) -> bool:
    """Tell whether a word before a figure makes it a forecast: "expects 12,000 people to flee"."""
    return toll.how in ("total", "noun") or item.low.startswith(FORESEES)


FORESEES = ("expect", "forecast", "predict", "anticipat", "project")


# "may yet be about to have": the longest verb group that was met.
GROUP = 6


def verb_group(items: list[Item], verb: int) -> int:
    """Give where the auxiliaries of a verb begin: "could displace", "plans to evacuate"."""
    here = verb
    while here > 0 and verb - here < GROUP and in_group(items[here - 1]):
        here -= 1
    return here


def in_group(item: Item) -> bool:
    """Tell whether an item can stand in a verb group before the verb."""
    return item.kind in ("modal", "have", "adv", "be") or item.low in VERBAL


def said_at(items: list[Item], at: int, status: str) -> int | None:
    """Give the last item of the longest phrase of a status that stands at ``at``, None if none."""
    for phrase in lexicon().status[status].get(items[at].low, ()):
        if at + len(phrase) <= len(items) and all(
            items[at + i].low == word for i, word in enumerate(phrase)
        ):
            return at + len(phrase) - 1
    return None


def describes(items: list[Item], at: int) -> bool:
    """Tell whether "suspected" only describes whom it stands before: "suspected militants"."""
    after = items[at + 1] if at + 1 < len(items) else None
    if items[at].low not in ("suspected", "alleged") or after is None or after.tolls:
        return False
    return items[at - 1].kind in ("figure", "det", "adv") and after.low.endswith("s")


def allowed(items: list[Item], at: int, end: int, last: int, status: Status) -> bool:
    """Tell whether a word is used as this status.

    "could displace" is a forecast, "could not" is none.
    """
    after = items[end + 1] if end + 1 < len(items) else None
    if status is Status.POSSIBLE and items[end].low == "likely" and after is not None:
        perfect = [item.low for item in items[end + 1 : end + 3]] == ["to", "have"]
        if after.low == "to" and not perfect:
            return False
    if after is not None and status is Status.PROJECTED:
        # "could not", "could have", "the UN could confirm 375 deaths": no forecasts.
        said = items[at].kind == "modal" and after.low in lexicon().say
        if said or after.low.split(" ")[0] in ("not", "have"):
            return False
    if (
        after is not None
        and items[at].low in ("could", "may", "might")
        and status is Status.POSSIBLE
        and items[end].low == "be"
    ):
        # "may be trapped" is a fear, "could be displaced" a forecast.
        roles = {toll.role for toll in after.tolls}
        caught = is_caught(after) and not (items[at].low == "could" and after.low == "affected")
        return (Role.STATE in roles and Role.ACT not in roles) or caught
    return end <= last + 1


def is_caught(item: Item) -> bool:
    """Tell whether a participle names a state that may already be: "trapped", "stranded"."""
    return item.low in lexicon().words["status_caught"]


NOT_CHECKED = re.compile(
    r"\b(?:(?:not|n[’']t|never|cannot|yet to)\s+(?:(?:yet|be|been|immediately|so far|also"
    r"|able to|possible to|possible|to)\s+){0,4}"
    r"(?:independently\s+)?(?:be\s+|been\s+)?(?:independently\s+)?(?:verif(?:y|ied)"
    r"|confirm(?:ed)? (?:the|these|those|this|its|their|either)|corroborated?"
    r"|authenticated?|substantiated?|checked)"
    r"|unable to (?:immediately |independently )*(?:verify|confirm|corroborate)|(?:no"
    r"|without) (?:independent|outside) (?:verification|confirmation|body has)"
    r"|unverified|impossible to (?:independently )?(?:verify|confirm)|nobody could "
    r"(?:check|verify|confirm)|difficult to verify"
    r"|(?:none|neither|nor|no)\b[^.;]{0,60}\b(?:could|can|has|have)\b[^.;]{0,12}\b(?:be"
    r"(?:en)? )?(?:independently )?(?:verified|confirmed|corroborated|checked)"
    r"|(?:nobody|no one|no-one) (?:\w+ ){0,6}(?:check|verify|confirm)|cannot (?:be )?"
    r"(?:independently )?(?:be )?(?:verif|confirm|check)\w*"
    r"|could not be (?:independently |immediately )*(?:verified|confirmed|corroborated"
    r"|checked)|could not (?:independently |immediately )*(?:verify|confirm|corroborate))",
    re.IGNORECASE,
)
CHECKED = re.compile(
    r"\b(?:(?:independently|visually) (?:verified|confirmed|corroborated)|(?:verified"
    r"|confirmed|corroborated) by (?:independent|outside|third)[\w -]*)",
    re.IGNORECASE,
)
# One of these stands in every sentence on checking; looked for first, as the patterns are slow.
CHECKING = frozenset(
    (
        "verify verifies verified verification unverified confirm confirms confirmed confirmation"
        " corroborate corroborated authenticate authenticated substantiate substantiated check"
        " checked independently independent"
    ).split()
)
ONE = re.compile(r"\b(?:figure|claim|report|number|toll|count|it|this)\b(?![’'])", re.IGNORECASE)
MANY = re.compile(
    r"\b(?:figures|claims|reports|numbers|tolls|counts|accounts|statements|these|those"
    r"|losses|either)\b|[’']s? claim",
    re.IGNORECASE,
)
# Words of a name that do not tell one source from another.
VERBAL = lexicon().words["status_verbal"]
COMMON = lexicon().words["status_common"]


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence that says whether figures were checked.

    Attributes:
        number: the sentence's number.
        verified: what it says.
        words: the words that say so.
        text: the whole sentence.
    """

    number: int
    verified: Verified
    words: Span
    text: str


def checks(passages: Sequence[Passage]) -> Iterator[Checked]:
    """Yield the sentences that say that figures were or could not be verified."""
    for passage in in_turn(passages):
        if CHECKING.isdisjoint(passage.words):
            continue
        text = passage.report.text
        if match := NOT_CHECKED.search(text, passage.start, passage.end):
            yield Checked(passage.number, Verified.UNVERIFIED, Span.of_match(match), passage.text)
        elif match := CHECKED.search(text, passage.start, passage.end):
            yield Checked(passage.number, Verified.VERIFIED, Span.of_match(match), passage.text)


# A check without a name speaks of figures at most so many sentences before it.
NEAR = 3
# The two accounts that "neither" speaks of may each take a paragraph.
FAR = 10
STEM = 5
# "Ukraine's claims": whose figures a check speaks of.
OWNED = re.compile(
    r"([A-Z][\w.-]*(?:\s[A-Z][\w.-]*)*)[’']s?\s+(?:\w+\s+){0,2}"
    r"(?:claims?|figures?|numbers?|tolls?|reports?|counts?|accounts?|statements?)\b"
)
PAIR = re.compile(r"\b(?:neither|either|both)\b", re.IGNORECASE)


class Voices:
    """Whose words each claim is, looked up by the words of a name.

    Two mentions are of one source if a telling word is equal or begins alike, as a country's name
    and its adjective do ("Ukraine", "the Ukrainian military").
    """

    def __init__(self, claims: Sequence[tuple[int, Claim]]) -> None:
        self.claims = claims
        self.numbers = [number for number, _ in claims]
        self.asked: set[str] = set()
        self.asked_words: set[frozenset[str]] = set()
        self.by_word: dict[str, set[int]] = {}
        self.by_value: dict[tuple[object, ...], set[int]] = {}
        for at, (_, claim) in enumerate(claims):
            self.by_value.setdefault(value_of(claim), set()).add(at)
            if claim.claimant is not None:
                for word in names(claim.claimant.text):
                    self.by_word.setdefault(word[:STEM], set()).add(at)

    def of(self, words: Iterable[str]) -> set[int]:
        """Give the claims whose claimant shares one of the words."""
        return set().union(*(self.by_word.get(word[:STEM], ()) for word in words))

    def alike(self, at: Iterable[int]) -> set[int]:
        """Give the claims whose claimant is that of one of these claims, and these.

        What a check covered once is left out the next time, as the first check holds: so all
        checks together take time linear in the claims.
        """
        said = {claim.claimant.text for i in at if (claim := self.claims[i][1]).claimant}
        fresh = said - self.asked
        self.asked |= fresh
        return set(at).union(*(self.of(names(text)) for text in fresh))

    def named(self, words: frozenset[str]) -> set[int]:
        """Give the claims whose claimant shares one of the words, if it was not asked before."""
        if words in self.asked_words:
            return set()
        self.asked_words.add(words)
        return self.of(words)

    def sides(self, number: int) -> set[int]:
        """Give the claims before a sentence of the last two who make any: of either account."""
        said: list[str] = []
        found: set[int] = set()
        for at in range(bisect_right(self.numbers, number) - 1, -1, -1):
            claimant = self.claims[at][1].claimant
            if self.numbers[at] < number - FAR:
                break
            if claimant is None:
                continue
            if claimant.text not in said:
                said.append(claimant.text)
            if len(said) > 2:  # noqa: PLR2004 - either, neither, both
                break
            found.add(at)
        return found if len(said) > 1 else set()

    def near(self, number: int, *, pair: bool) -> set[int]:
        """Give the claims of the last one or two sentences with any up to this one, or the next."""
        first, last = bisect_left(self.numbers, number - NEAR), bisect_right(self.numbers, number)
        if first == last:
            last = bisect_right(self.numbers, number + 1 + pair)
        found = sorted({self.numbers[i] for i in range(first, last)})[-2 if pair else -1 :]
        return {i for i in range(first, last) if self.numbers[i] in found}


def value_of(claim: Claim) -> tuple[object, ...]:
    """Give what makes two figures the same one, said again."""
    return claim.low, claim.high, claim.measure


# "could not be verified", "unverified figures": nobody is named who tried.
PASSIVE = re.compile(r"\bbe(?:en)?\b|unverified|verification|confirmation|\bby\b", re.IGNORECASE)


def spoken_of(check: Checked) -> str:
    """Give the words of a check without who tried: "The agency was unable to verify" them."""
    if check.verified is Verified.VERIFIED or PASSIVE.search(check.words.text):
        return check.text
    return check.text.partition(check.words.text)[2]


def covered(check: Checked, voices: Voices) -> set[int]:
    """Give the indices of the claims that a check speaks of."""
    many = MANY.search(check.text) is not None
    owner = OWNED.search(check.text)
    words = names(owner[1] if owner else spoken_of(check))
    if many and not voices.by_word.keys().isdisjoint(word[:STEM] for word in words):
        return voices.alike(voices.named(words))
    pair = PAIR.search(check.text) is not None
    near = (voices.sides(check.number) if pair else set()) or voices.near(check.number, pair=pair)
    if many or not ONE.search(check.text):
        return voices.alike(near)
    return near.union(*(voices.by_value[value_of(voices.claims[i][1])] for i in near))


@lru_cache(maxsize=4096)
def names(text: str) -> frozenset[str]:
    """Give the words that tell a source from others, possessives and case folded."""
    found = {re.sub(r"[’']s$", "", w) for w in re.findall(r"[A-Z][\w.’'-]*", text)}
    capitals = frozenset(word.lower() for word in found) - COMMON
    return capitals or frozenset(word.lower() for word in re.findall(r"\w+", text)) - COMMON
