"""How the claimant stands to the figure, and whether the report says that it was checked."""

import re
from collections.abc import Iterator, Sequence

from according.find.items import Item
from according.find.lexicon import lexicon
from according.find.measures import Measured
from according.find.passages import Passage
from according.model import Claim, Span, Status, Verified

__all__ = ["Checked", "checks", "status_of"]


def status_of(passage: Passage, toll: Measured, cue: Span | None) -> tuple[Status, Span | None]:
    """Give the status of a figure and the words that show it, None for a plain assertion."""
    items = passage.items
    if cue is not None and cue.text.lower() in lexicon().status["denied"]:
        return Status.DENIED, cue
    if cue is not None and cue.text.lower() in lexicon().status["held"]:
        return Status.POSSIBLE, cue
    word = toll.word if toll.word >= 0 else toll.at
    first, last = min(toll.at, word), max(toll.at, word)
    if toll.how == "object":
        first = verb_group(items, first)
    if toll.how == "list" and toll.phrase.bare:
        last = max(last, min(len(items) - 1, toll.at + 2))
    before = range(max(0, first - 4), first)
    for status in (Status.DENIED, Status.POSSIBLE, Status.PROJECTED):
        for at in [
            *range(first, last + 1),
            *(before if status is not Status.PROJECTED or toll.how == "total" else ()),
        ]:
            found = said_at(items, at, lexicon().status[str(status)])
            if found and allowed(items, at, found, last, status):
                return status, passage.span(at, found)
    return Status.ASSERTED, None


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


def said_at(items: list[Item], at: int, phrases: Sequence[str]) -> int | None:
    """Give the last item of the longest of ``phrases`` that stands at ``at``, None if none does."""
    best = None
    for phrase in phrases:
        words = phrase.split()
        if at + len(words) <= len(items) and all(
            items[at + i].low == w for i, w in enumerate(words)
        ):
            best = max(best or 0, at + len(words) - 1)
    return best


def allowed(items: list[Item], at: int, end: int, last: int, status: Status) -> bool:
    """Tell whether a word is used as this status.

    "could displace" is a forecast, "could not" is none.
    """
    after = items[end + 1] if end + 1 < len(items) else None
    if after is not None and after.low in ("not", "have") and status is Status.PROJECTED:
        return False
    if (
        items[at].low in ("could", "may", "might")
        and status is Status.POSSIBLE
        and items[end].low == "be"
    ):
        return after is not None and (
            after.tolls != () and any(t.role == "states" for t in after.tolls)
        )
    return end <= last + 1


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
    r"|(?:nobody|no one|no-one) (?:\w+ ){0,4}(?:check|verify|confirm)|cannot (?:be )?"
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
ONE = re.compile(r"\b(?:figure|claim|report|number|toll|count|it|this)\b(?![’'])", re.IGNORECASE)
MANY = re.compile(
    r"\b(?:figures|claims|reports|numbers|tolls|counts|accounts|statements|these|those"
    r"|losses|either)\b|[’']s? claim",
    re.IGNORECASE,
)
# Words of a name that do not tell one source from another.
VERBAL = lexicon().words["status_verbal"]
COMMON = lexicon().words["status_common"]


class Checked:
    """A sentence that says whether figures were checked.

    Attributes:
        number: the sentence's number.
        verified: what it says.
        words: the words that say so.
        text: the whole sentence.
    """

    def __init__(self, number: int, verified: Verified, words: Span, text: str) -> None:
        self.number, self.verified, self.words, self.text = number, verified, words, text


def checks(passages: Sequence[Passage]) -> Iterator[Checked]:
    """Yield the sentences that say that figures were or could not be verified."""
    for passage in passages:
        text = passage.report.text
        if match := NOT_CHECKED.search(text, passage.start, passage.end):
            yield Checked(passage.number, Verified.UNVERIFIED, Span.of_match(match), passage.text)
        elif match := CHECKED.search(text, passage.start, passage.end):
            yield Checked(passage.number, Verified.VERIFIED, Span.of_match(match), passage.text)


NEAR = 3


def covered(check: Checked, claims: Sequence[tuple[int, Claim]]) -> list[int]:
    """Give the indices of the claims (each with its sentence's number) that a check speaks of."""
    named = {
        i
        for i, (_, claim) in enumerate(claims)
        if claim.claimant is not None and shares(claim.claimant.text, check.text)
    }
    if named and MANY.search(check.text):
        speakers = [claims[i][1].claimant for i in named]
        return [
            i
            for i, (_, c) in enumerate(claims)
            if c.claimant is not None
            and any(s is not None and same(s.text, c.claimant.text) for s in speakers)
        ]
    at = [number for number, _ in claims if check.number - NEAR <= number <= check.number]
    at = at or [number for number, _ in claims if number == check.number + 1]
    if not at:
        return []
    nearest = {max(at) if max(at) <= check.number else min(at)}
    if re.search(r"\b(?:neither|either|both)\b", check.text, re.IGNORECASE):
        nearest |= set(sorted(set(at))[-2:])
    near = [i for i, (number, _) in enumerate(claims) if number in nearest]
    if MANY.search(check.text) or not ONE.search(check.text):
        speakers = [claims[i][1].claimant for i in near]
        near += [
            i
            for i, (_, c) in enumerate(claims)
            if i not in near
            and c.claimant is not None
            and any(s is not None and same(s.text, c.claimant.text) for s in speakers)
        ]
        return near
    values = {(claims[i][1].low, claims[i][1].high, claims[i][1].measure) for i in near}
    return [
        i for i, (_, c) in enumerate(claims) if i in near or (c.low, c.high, c.measure) in values
    ]


def names(text: str) -> set[str]:
    """Give the words that tell a source from others, possessives and case folded."""
    found = {re.sub(r"[’']s$", "", w) for w in re.findall(r"[A-Z][\w.’'-]*", text)}
    return {w.lower() for w in found} - COMMON or {
        w.lower() for w in re.findall(r"\w+", text)
    } - COMMON


def stems(one: str, other: str) -> bool:
    """Tell whether two names begin alike, as a country and its adjective do."""
    return len(one) >= STEM and len(other) >= STEM and one[:STEM] == other[:STEM]


def shares(name: str, sentence: str) -> bool:
    """Tell whether a sentence names a source."""
    said = {word.lower() for word in re.findall(r"[A-Z][\w.-]*", sentence)}
    return any(a == b or stems(a, b) for a in names(name) for b in said)


STEM = 5


def same(one: str, other: str) -> bool:
    """Tell whether two mentions look like one source ("Ukraine", "the Ukrainian military")."""
    return any(a == b or stems(a, b) for a in names(one) for b in names(other))
