"""How parties answered: no response, declined to comment, denied, has not released figures.

A response is looked for only in reports that hold claims; what a party denies must be about them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from according.find.grammar.items import Item
from according.find.sources.claimants import Attributor
from according.find.sources.mentions import phrase_from, phrase_to
from according.find.sources.speakers import Source
from according.find.tolls.passages import Passage
from according.model import Response, ResponseKind, Span

__all__ = ["response_in"]

ANSWER = r"(?:response|reaction|comment|reply|answer|statement|word)"
FIGURES = (
    r"(?:data|figures?|numbers?|casualt\w+|losses|tolls?|count|statistics|details|information"
    r"|how many)"
)
# Looked for in sentences in lower case that hold one of the words before them, or begin one so: the
# patterns are slow. The party stands after "from" in group "from", before the verb in group "verb",
# and after "asked" in group "asked".
PATTERNS = (
    (
        ResponseKind.NOT_RELEASED,
        (
            *("data", "figure", "number", "casualt", "losses", "toll", "count", "statistics"),
            *("details", "information", "how many"),
        ),
        re.compile(
            r"(?P<verb>(?:has|have|had|does|do|did|is|are|was|were)(?:n[’']t|\s+not|\s+yet\s+to)"
            r"(?:\s+(?:yet|been|so\s+far|officially|publicly|recently)){0,2}"
            r"\s+(?:releas\w*|publish\w*|disclos\w*|provid\w*|giv\w*|reveal\w*|issu\w*|report\w*|said)"
            rf"\s+(?:\S+\s+){{0,4}}?{FIGURES}"
            r"|\b(?:nor|neither)\s+(?:does|do|has|have|did|is|are)\s+(?P<party>[^.,;]{3,60}?)\s+"
            r"(?:make\s+public|publish\w*|releas\w*|disclos\w*|say|said|reveal\w*)"
            rf"\s+(?:\S+\s+){{0,4}}?{FIGURES}"
            rf"|(?:has|have|had|gives?|gave)\s+(?:given|released|published|provided)?\s*no\s+{FIGURES})",
        ),
    ),
    (
        ResponseKind.NO_RESPONSE,
        (
            *("respon", "react", "comment", "repl", "answer", "statement", "word", "reached"),
            "silent",
        ),
        re.compile(
            rf"(?P<from>\bno\s+(?:\w+\s+){{0,2}}?{ANSWER}\s+(?:was\s+(?:available|made|given)\s+)?from\b)"
            r"|(?P<asked>\basked\s+(?P<party>[^.,;]{3,80}?)\s+(?:for\s+(?:a\s+)?comment|to\s+comment)"
            rf"\b[^.;]{{0,40}}?\bnot\s+(?:yet\s+)?(?:received|had|got)\s+an?\s+{ANSWER})"
            r"|(?P<verb>(?:has|have|had|did|does|do)(?:n[’']t|\s+not)"
            r"(?:(?:\s+(?:yet|immediately|so\s+far|publicly)){1,2}"
            r"\s+(?:respond\w*|repl(?:y|ied)|comment\w*|react\w*|answer\w*)"
            r"|\s+(?:comment\w*|react\w*|(?:respond\w*|repl(?:y|ied))\s+to\s+(?:\w+\s+){0,2}?"
            r"(?:requests?|questions?|inquir\w+|emails?|calls|messages?|claims?|allegations?|figures?)))"
            r"|(?:has|have|had)\s+yet\s+to\s+(?:answer|respond|reply|comment|react)\b"
            r"|could\s+not\s+(?:immediately\s+)?be\s+reached"
            rf"|(?:has\s+|have\s+)?(?:made|offered|gave|given|issued)\s+no\s+(?:\w+\s+)?{ANSWER}"
            r"|(?:has\s+|have\s+)?(?:remained|stayed|kept|been)\s+silent)",
        ),
    ),
    (
        ResponseKind.DECLINED,
        ("declin", "refuse", "would"),
        re.compile(
            r"(?P<verb>(?:has\s+|have\s+)?(?:declined|refused|declines|refuses|would\s+not)"
            r"(?:\s+to)?\s+(?:comment|answer|say|respond|discuss|elaborate|confirm|give))",
        ),
    ),
    (
        ResponseKind.DENIED,
        ("denied", "denies", "deny", "reject", "dismiss", "disput"),
        re.compile(
            r"(?P<verb>(?:has\s+|have\s+|had\s+)?(?:repeatedly\s+|strongly\s+)?(?:denied|denies|deny"
            r"|(?:rejected|rejects|dismissed|dismisses|disputed|disputes)\s+(?:\w+\s+){0,3}?"
            r"(?:claims?|reports?|figures?|tolls?|count|allegations?|accusations?|accounts?)))",
        ),
    ),
)
# One of these stands in every response ("isn't" ends in "t"); looked for first, as the patterns
# are slow.
ANSWERING = frozenset(
    (
        "no not t nor neither yet silent declined declines refused refuses denied denies deny"
        " rejected rejects dismissed dismisses disputed disputes asked"
    ).split()
)
# What is denied must be about those hit: "denied targeting civilians", not "denied the visa".
DENIAL = re.compile(
    r"\b(?:kill\w*|die[ds]?|dead|deaths?|casualt\w+|civilians?|claims?|figures?|toll|losses|attack\w*|"
    r"target\w*|str(?:ike|uck)\w*|shell\w*|bomb\w*|responsib\w+|involve\w*|it|this|that|hit\w*|report\w*)\b"
)
ABOUT = re.compile(r"\s+(?:to|on|about|regarding)\s+", re.IGNORECASE)
# How far after its verb a denial may name what it is about.
NEAR = 120


def response_in(passage: Passage, attributor: Attributor, finder: str) -> Response | None:
    """Give what a sentence says of a party's answer, None if it says nothing of one."""
    if ANSWERING.isdisjoint(passage.words):
        return None
    for kind, words, pattern in PATTERNS:
        told = any(word in passage.low for word in words)
        found = response(passage, kind, pattern, attributor) if told else None
        if found is not None:
            return replace(found, finder=finder)
    return None


def response(
    passage: Passage, kind: ResponseKind, pattern: re.Pattern[str], attributor: Attributor
) -> Response | None:
    """Give the response of one kind in a sentence, None if there is none or nobody's."""
    match = pattern.search(passage.low)
    if match is None:
        return None
    if kind is ResponseKind.DENIED and not DENIAL.search(
        passage.low, match.end(), match.end() + NEAR
    ):
        return None
    party = party_of(passage, match, attributor)
    if party is None:
        return None
    about = about_of(passage, match, party)
    return Response(passage.report.id, kind, party, passage.found(match), about)


def party_of(passage: Passage, match: re.Match[str], attributor: Attributor) -> Span | None:
    """Give whose answer a match speaks of; a pronoun stands for the source named before."""
    items, groups = passage.items, match.groupdict()
    if groups.get("party"):
        return passage.found(match, "party")
    if groups.get("from"):
        first, last = phrase_from(items, at_offset(items, passage.start + match.end()))
        last = next((at - 1 for at in range(first, last + 1) if items[at].low == "to"), last)
    else:
        first, last = phrase_to(items, at_offset(items, passage.start + match.start()) - 1)
    if last < first:
        return None
    if first == last and items[first].kind in ("pron", "rel"):
        source = Source(first, last, last + 1, last + 1, (last + 1, last + 1))
        return attributor.named.resolved(passage, source)
    return passage.span(first, last)


def about_of(passage: Passage, match: re.Match[str], party: Span) -> Span | None:
    """Give what a response answers: "to Ukraine's claims", None if it is not told."""
    start = max(passage.start + match.end(), party.end)
    after = ABOUT.match(passage.report.text, start, passage.end)
    if after is None:
        return None
    first, last = phrase_from(passage.items, at_offset(passage.items, after.end()))
    return passage.span(first, last) if last >= first else None


def at_offset(items: Sequence[Item], offset: int) -> int:
    """Give the index of the first item that begins at an offset or after it."""
    return next((at for at, item in enumerate(items) if item.start >= offset), len(items))
