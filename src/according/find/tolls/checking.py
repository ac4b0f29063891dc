"""Whether a report says that figures were checked, and whose."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from according.find.lexicon import lexicon
from according.find.tolls.confirmed import CONFIRMS, VERIFIES, is_of_else, said_otherwise
from according.find.tolls.passages import Passage
from according.model import Claim, Measure, Span, Verified

__all__ = ["Checked", "check_in", "checked"]

NOT_CHECKED = re.compile(
    r"\b(?:(?:not|n[’']t|never|cannot|yet to)\s+(?:(?:yet|be|been|immediately|so far|also"
    r"|able to|possible to|possible|to)\s+){0,4}"
    r"(?:independently\s+)?(?:be\s+|been\s+)?(?:independently\s+)?(?:verif(?:y|ied)"
    r"|confirm(?:ed)? (?:the|these|those|this|its|their|either)|corroborated?"
    r"|authenticated?|substantiated?|checked)"
    r"|unable to (?:immediately |independently )*(?:verify|confirm|corroborate|check)|(?:no"
    r"|without) (?:independent|outside) (?:verification|confirmation|body has)"
    r"|no (?:way|means) (?:to|of) (?:independently )?(?:verify|confirm|check|corroborat)\w*"
    r"|no independent (?:account|word|version|report)s?\b[^.;]{0,40}\bavailable"
    r"|independent (?:verification|confirmation) (?:was|is) (?:not |un)available"
    r"|(?:toll|figure|count|number|claim|account)s?\b[^.;]{0,30}\b(?:is|are|was|were) "
    r"(?:still )?being (?:checked|verified)"
    r"|could not reach (?:the|any) (?:\w+ ){1,3}to (?:check|verify|confirm)"
    r"|could (?:verify|confirm|check) neither"
    r"|(?:independent|outside) (?:verification|confirmation) (?:has not been|was not|is not|is im"
    r"|was im|has proved im)[ ]?possible"
    r"|unverified|impossible to (?:independently )?(?:verify|confirm|check)|nobody could "
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
# "As many reports could not be verified": what the figures leave out.
UNCOUNTED = re.compile(
    r"\b(?:many|some|other|several|numerous|additional|further|more) (?:\w+ ){0,2}?"
    r"(?:reports|incidents|cases|allegations|deaths|casualties|fatalities)"
    r" (?:that |which )?(?:it |they |we )?(?=$)",
    re.IGNORECASE,
)
# "102 whose safety cannot be confirmed", "nobody we can confirm as missing": no count is checked.
WHOSE = re.compile(
    r"\bwhose (?:safety|whereabouts|fates?|status|identit(?:y|ies)|names?)\b[^.;,]{0,16}$"
)
AS_LOST = re.compile(r" as (?:missing|dead|lost|safe)\b")
# One of these stands in every sentence on checking; looked for first, as the patterns are slow.
CHECKING = frozenset(
    (
        "verify verifies verified verification unverified confirm confirms confirmed confirmation"
        " corroborate corroborated authenticate authenticated substantiate substantiated check"
        " checked independently independent verifying confirming checking"
    ).split()
)
ONE = re.compile(r"\b(?:figure|claim|report|number|toll|count|it|this)\b(?![’'])", re.IGNORECASE)
MANY = re.compile(
    r"\b(?:figures|claims|reports|numbers|tolls|counts|accounts|statements|these|those"
    r"|losses|either)\b|[’']s? claim",
    re.IGNORECASE,
)
# Words of a name that do not tell one source from another.
COMMON = lexicon().words["status_common"]


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence that says whether figures were checked.

    Attributes:
        number: the sentence's number.
        verified: what it says.
        words: the words that say so.
        text: the whole sentence.
        start: where the sentence begins.
        kind: "verifies" if it is of the figures that follow its words, "confirms" if somebody
            else says the same as who was told of before.
    """

    number: int
    verified: Verified
    words: Span
    text: str
    start: int
    kind: str = ""


def check_in(passage: Passage) -> Checked | None:
    """Give what a sentence says of whether figures were verified, None if it does not say."""
    if CHECKING.isdisjoint(passage.words):
        return None
    text = passage.report.text
    if match := NOT_CHECKED.search(text, passage.start, passage.end):
        if UNCOUNTED.search(text, passage.start, match.start()):
            return None
        if WHOSE.search(text, passage.start, match.start()) or AS_LOST.match(text, match.end()):
            return None
        if is_of_else(text, passage.start, match, passage.end):
            return None
        return told(passage, Verified.UNVERIFIED, match)
    if match := CHECKED.search(text, passage.start, passage.end):
        return told(passage, Verified.VERIFIED, match)
    for kind, pattern in (("confirms", CONFIRMS), ("verifies", VERIFIES)):
        if match := pattern.search(text, passage.start, passage.end):
            return told(passage, Verified.VERIFIED, match, kind)
    return None


def told(passage: Passage, verified: Verified, match: re.Match[str], kind: str = "") -> Checked:
    """Give what a sentence says by the words that a pattern found."""
    words = Span.of_match(match)
    return Checked(passage.number, verified, words, passage.text, passage.start, kind)


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
# "None of the claims could be verified": of several told before.
NONE = re.compile(r"\b(?:none|any) of (?:the|these|those|their)\b", re.IGNORECASE)
PAIR = re.compile(
    r"\b(?:neither|either|both|rival|conflicting|independent account)\b", re.IGNORECASE
)
# "The government or rebel claims cannot be verified."
TWO = re.compile(r"\b\w+ (?:or|and) (?:\w+ ){1,2}(?:claims|accounts|figures)\b", re.IGNORECASE)
# "Casualty figures cannot be independently verified": anybody's in the report.
ANYBODYS = re.compile(
    r"\bcasualty (?:figures|claims|reports|numbers|tolls|counts|accounts)\b", re.IGNORECASE
)
HARMED = frozenset(
    (Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING, Measure.CAPTURED)
) | {Measure.DESTROYED, Measure.LOST}

# What monitors verify one by one; the displaced are only registered.
MONITORED = HARMED | {Measure.ABDUCTED, Measure.DETAINED, Measure.DAMAGED}


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

    @cached_property
    def harmed(self) -> set[int]:
        """The claims of somebody who was hit and what was lost, all over the report."""
        told = ((i, claim) for i, (_, claim) in enumerate(self.claims))
        return {i for i, claim in told if claim.claimant and claim.measure in HARMED}

    def last(self, number: int) -> set[int]:
        """Give the claims of the last sentences up to one."""
        first, last = bisect_left(self.numbers, number - NEAR), bisect_right(self.numbers, number)
        return set(range(first, last))


def value_of(claim: Claim) -> tuple[object, ...]:
    """Give what makes two figures the same one, said again."""
    return claim.low, claim.high, claim.measure


# "could not be verified", "unverified figures": nobody is named who tried.
PASSIVE = re.compile(r"\bbe(?:en)?\b|unverified|verification|confirmation|\bby\b", re.IGNORECASE)


def spoken_of(check: Checked) -> str:
    """Give the words of a check without who tried: "The agency was unable to verify" them."""
    if check.verified is Verified.VERIFIED or PASSIVE.search(check.words.text):
        return check.text
    before = check.text.partition(check.words.text)[0]
    if relative := WHICH.search(before):
        # "According to the daily Sol, which the agency was unable to verify, the plane".
        return before[: relative.start()]
    return OTHERWISE.split(check.text.partition(check.words.text)[2], maxsplit=1)[0]


WHICH = re.compile(r",? (?:which|that) (?:[A-Z]\w+|the \w+) (?:\w+ ){0,2}$")
# "could not verify those numbers, but the UN says they are credible": whose they are not.
OTHERWISE = re.compile(r",? (?:but|although|though|while|however)\b")


def covered(check: Checked, voices: Voices) -> set[int]:
    """Give the indices of the claims that a check speaks of."""
    if check.kind == "verifies":
        here = voices.near(check.number, pair=False)
        found = ((i, voices.claims[i][1]) for i in here)
        after = check.words.end - 2
        return {i for i, told in found if told.figure.end > after and told.measure in MONITORED}
    if check.kind == "confirms":
        before = check.text[: check.words.start - check.start]
        return {
            i
            for i in voices.near(check.number - 1, pair=False)
            if (who := voices.claims[i][1].claimant)
            and names(who.text).isdisjoint(names(before))
            and who.text.lower() not in before.lower()
        }
    if TWO.search(check.text) and (both := voices.sides(check.number)):
        return voices.alike(both) | voices.named(names(check.text))
    many = MANY.search(check.text) is not None
    owner = OWNED.search(check.text)
    words = names(owner[1] if owner else spoken_of(check))
    if many and not voices.by_word.keys().isdisjoint(word[:STEM] for word in words):
        return voices.alike(voices.named(words))
    pair = PAIR.search(check.text) is not None
    if check.verified is Verified.UNVERIFIED and not pair and ANYBODYS.search(check.text):
        return voices.harmed
    if NONE.search(check.text):
        return voices.alike(voices.last(check.number))
    near = (voices.sides(check.number) if pair else set()) or voices.near(check.number, pair=pair)
    if near and all(is_better_known(check, *voices.claims[i]) for i in near):
        # "could not be verified, but the UN counts nine": of what was told before.
        near = voices.near(check.number - 1, pair=pair)
    if many or not ONE.search(check.text):
        return voices.alike(near)
    return near.union(*(voices.by_value[value_of(voices.claims[i][1])] for i in near))


@lru_cache(maxsize=4096)
def names(text: str) -> frozenset[str]:
    """Give the words that tell a source from others, possessives and case folded."""
    found = {re.sub(r"[’']s$", "", w) for w in re.findall(r"[A-Z][\w.’'-]*", text)}
    capitals = frozenset(word.lower() for word in found) - COMMON
    return capitals or frozenset(word.lower() for word in re.findall(r"\w+", text)) - COMMON


def checked(checks: Sequence[Checked], found: list[tuple[int, Claim]]) -> list[Claim]:
    """Give the claims, those that the report says were or were not verified marked so."""
    claims = [claim for _, claim in found]
    voices = Voices(found)
    for check in checks:
        for at in covered(check, voices):
            if claims[at].verified is None and not is_better_known(check, *found[at]):
                claims[at] = replace(
                    claims[at], verified=check.verified, verified_words=check.words
                )
    return claims


def is_better_known(check: Checked, number: int, claim: Claim) -> bool:
    """Tell whether a check's own sentence tells a figure against it: "…, but the UN counts 9"."""
    start = check.words.end - check.start
    between = check.text[start : max(start, claim.figure.start - check.start)]
    unsure = check.verified is Verified.UNVERIFIED and number == check.number
    return unsure and said_otherwise(claim, check.words.end, between)
