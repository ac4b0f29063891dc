"""Whose word a whole report is: communiqués, speeches and interviews name it in their head.

Monitors of broadcasts mark the kind and the voice ("[COMMUNIQUE] [GENERAL COMMAND] [TEXT]",
"[INTERVIEW WITH DANA RUIZ BY UNIDENTIFIED REPORTER]"), and where a recording is played; others
open with "Statement by the High Commissioner on …" or "PRESS RELEASE".
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from according.find.lexicon import lexicon
from according.model import Report, Span

__all__ = ["Header", "header", "recordings"]

# So many characters hold a head.
HEAD = 700
RELEASE = re.compile(
    r"(?:[^\n]{0,90}\n++){0,2}\W*+(?P<kind>(?i:(?:news|press|media) (?:release|statement)))\b"
)
MARKED = re.compile(
    r"\[(?P<kind>communiqu[eé]|speech|statement|address|declaration|message|letter|proclamation"
    r"|manifesto|bulletin|announcement|report)\]\s*\[(?!text|excerpt|continued)"
    r"(?P<name>[^\[\],(]{3,120})(?P<rest>[^\[\]]{0,200})\]",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\[(?P<kind>(?:interview|(?:news|press) conference)) with (?!unidentified)"
    r"(?P<name>[^\[\],]{3,120}?)(?:,[^\[\]]{0,300}?)?\s(?:by|with)\s[^\[\]]{3,200}\]",
    re.IGNORECASE,
)
TITLED = re.compile(
    r"\W{0,3}(?:(?:Full|Joint|Opening|Press|Public)\s)?"
    r"(?P<kind>(?i:statement|communiqu[eé]|remarks|speech|address|declaration))\s(?i:by|from)\s"
    r"(?P<name>[^\n,:;]{3,90}?)(?=\s(?:on|at|to|in|regarding|about|before|concerning)\s|[,:;\n]|$)",
    re.MULTILINE,
)
# "ARMED FORCES HEADQUARTERS / Communiqué No. 12": a line of the head names kind and issuer.
NUMBERED = re.compile(
    r"(?:^|--\s|—\s)\W{0,3}(?:(?:official|military|joint|daily|press|war|operational|evening|morning)\s){0,2}"
    r"(?P<kind>communiqu[eé]|bulletin|(?:operational|situation) (?:update|report)|sitrep)\b"
    r"(?:\s(?:no|number)\.?\s?\d{1,4})?(?:\s(?:of|by|from)\s(?P<by>[^\n,:;]{3,90}))?"
    # On one line with what it says: a colon parts them.
    r"(?:[^\n]{0,60}$|(?<=[^\W\d_]):\s)",
    re.IGNORECASE | re.MULTILINE,
)
# A line of the head: "(Communicated by the army spokesman)".
ISSUED = re.compile(
    r"^\W{0,9}(?P<kind>(?i:communicated|issued|released|provided)\sby)\s(?P<name>[^\n)]{3,90})\)?\W*$",
    re.MULTILINE,
)
ISSUER = re.compile(r"^\W{0,3}(?P<name>[^\n.:;,\d]{3,80})[.:]?$", re.MULTILINE)
# Such lines are among the first of a notice, in so many characters.
LINES = 250
# Who asks in an interview, and whose turn it then is not.
ASKER = re.compile(r"\[(?P<label>[\w' ]{3,40})\]")
ASKERS = frozenset(("reporter", "reporters", "moderator", "correspondent", "announcer", "host"))
OWN = re.compile(r"\b(?:I|[Ww]e)\b")
OMITTED = re.compile(r"words?|passages?|names?|begin|end|text|excerpts?|continued", re.IGNORECASE)
OFFICIAL = (
    lexicon().words["sources_roles"] | lexicon().words["sources_bodies"] | {"headquarters", "staff"}
)
RECORDING = re.compile(
    r"\[begin (?:\w+ )?recording\](?P<said>.*?)(?:\[end (?:\w+ )?recording\]|\Z)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Header:
    """What a report's head says of whose word it is.

    Attributes:
        name: whose word it is.
        kind: the words that show it: "COMMUNIQUE", "PRESS RELEASE".
        turns: offsets at which somebody begins to speak, in order.
        asks: of each whether it is somebody who only asks.
    """

    name: Span
    kind: Span
    turns: tuple[int, ...] = ()
    asks: tuple[bool, ...] = ()

    def speaks(self, offset: int) -> bool:
        """Tell whether what stands at an offset is the named one's word."""
        number = bisect_right(self.turns, offset) - 1
        return number < 0 or not self.asks[number]


def header(report: Report) -> Header | None:
    """Give whose word a report is, None if it is the report's own."""
    text = report.text
    if (match := MARKED.search(text, 0, HEAD)) and is_voice(match):
        return Header(trimmed(text, match), Span.of_match(match, "kind"))
    if match := ASKED.search(text, 0, HEAD):
        turns = asking(text)
        starts, asks = tuple(turn.start() for turn in turns), tuple(map(is_asker, turns))
        return Header(trimmed(text, match), Span.of_match(match, "kind"), starts, asks)
    if match := TITLED.match(text):
        return Header(trimmed(text, match), Span.of_match(match, "kind"))
    if said := numbered(text) or issued(text):
        return said
    match = RELEASE.match(text)
    at = text.find(report.publisher) if match and report.publisher else -1
    if match is None or at < 0:
        return None
    named = Span(at, at + len(report.publisher), report.publisher)
    return Header(named, Span.of_match(match, "kind"))


def numbered(text: str) -> Header | None:
    """Give whose notice "Communiqué No. 12" is, None if it is none or nobody is named."""
    match = NUMBERED.search(text, 0, LINES)
    if match is None:
        return None
    kind = Span.of_match(match, "kind")
    if match["by"] and is_office(match["by"]):
        return Header(Span.of_match(match, "by"), kind)
    # A sentence that is cut off where the head ends is no line of it.
    lines = (
        line
        for line in ISSUER.finditer(text, 0, LINES)
        if text[line.end() : line.end() + 1] in ("", "\n")
    )
    named = (line for line in lines if is_office(line["name"]))
    line = next(named, None)
    return Header(trimmed(text, line), kind) if line else None


def issued(text: str) -> Header | None:
    """Give whose word a report is whose head says who issued it, None if it does not."""
    match = ISSUED.search(text, 0, LINES)
    if match is None or not is_office(match["name"]):
        return None
    return Header(trimmed(text, match), Span.of_match(match, "kind"))


def is_office(name: str) -> bool:
    """Tell whether words name an office or a body: "Armed Forces General Headquarters"."""
    words = re.findall(r"[a-z]+", name.lower())
    return any(word in OFFICIAL or word.rstrip("s") in OFFICIAL for word in words)


def trimmed(text: str, match: re.Match[str]) -> Span:
    """Give the name of a head without the space that ends it."""
    return Span.of(text, match.start("name"), match.start("name") + len(match["name"].rstrip()))


def is_voice(match: re.Match[str]) -> bool:
    """Tell whether a head names whose word it is: of a "[REPORT]" only an officer who says "I"."""
    if match["kind"].lower() != "report":
        return True
    if not OWN.search(match.string, match.end()):
        return False
    words = re.findall(r"[a-z]+", f"{match['name']} {match['rest']}".lower())
    reporter = any(word in ("correspondent", "reporter", "editor") for word in words)
    return not reporter and is_office(f"{match['name']} {match['rest']}")


def asking(text: str) -> list[re.Match[str]]:
    """Give the turns of an interview: "[REPORTER] How many? [RUIZ] Twelve."."""
    return [match for match in ASKER.finditer(text) if not OMITTED.match(match["label"])]


def is_asker(turn: re.Match[str]) -> bool:
    """Tell whether a turn is that of somebody who only asks."""
    return not ASKERS.isdisjoint(turn["label"].lower().split())


def recordings(text: str) -> list[tuple[int, int]]:
    """Give where recordings that a report plays begin and end."""
    return [match.span("said") for match in RECORDING.finditer(text)]
