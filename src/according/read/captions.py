"""Captions: lines that belong to pictures, told by their credits, and their repetitions."""

import re
from collections.abc import Iterable, Sequence

from according.read.header import is_prose

__all__ = ["captions_in"]

# A credit after a caption: "(Reuters)", "(AFP via Getty Images)", "[Photo: EPA]".
CREDIT = re.compile(
    r"(?P<words>.*?\S)\s*(?:[(\[][^()\[\]]{2,80}[)\]]\s*)*?[(\[](?P<credit>[^()\[\]]{2,80})[)\]]\s*\Z",
    re.DOTALL,
)
AGENCY = re.compile(
    r"\b(?:reuters|afp|ap|epa|getty|pa|press association|associated press|anadolu|tass|xinhua|"
    r"shutterstock|alamy|rex|zuma|nurphoto|photos?|images?|picture|file|handout|courtesy|"
    r"via|credit|ho|rtrs|dpa|ani|pti|ukrinform|unsplash|wikimedia|screengrab|screenshot)\b",
    re.IGNORECASE,
)
PICTURE = re.compile(
    r"\b(?:photo(?:graph)?s?|pictures?|getty images|handout|screen(?:grab|shot))\b", re.IGNORECASE
)
# Agencies caption with up to 600 characters; a longer line is a paragraph.
LONGEST_CAPTION = 1_000
# "Kyiv (Reuters)" is no caption.
LEAST_CAPTION = 3
LABEL = re.compile(
    r"(?:image|photo(?:graph)?|picture|video) ?(?:source|caption|credit|by)?\s?[,:]\s?\S.*|"
    r".*\b(?:photograph|photo|picture|image)s?(?: by| credit)?: ?[A-Z][^.]{2,60}",
    re.IGNORECASE | re.DOTALL,
)


def captions_in(
    lines: Sequence[str], marked: Iterable[int], plain: Iterable[int]
) -> tuple[set[int], set[int]]:
    """Give the places of captions, and of lines that only repeat one.

    ``marked`` are the places of lines that the page itself calls captions, ``plain`` those that may
    be. Of a caption that stands there with and without its credit, the one with it is kept.
    """
    marked = list(marked)
    plain = [number for number in plain if len(lines[number]) <= LONGEST_CAPTION]
    credited_at = {n: match for n in (*marked, *plain) if (match := _credit(lines[n]))}
    words = {lines[number] for number in (*marked, *plain)}
    captions = set(marked)
    for number in plain:
        credited = credited_at.get(number)
        if (
            (credited and credited["words"] in words)
            or _credited(lines[number], credited)
            or LABEL.fullmatch(lines[number])
        ):
            captions.add(number)
    full = {credited_at[number]["words"] for number in captions if number in credited_at}
    seen: set[str] = set()
    repeated = set()
    for number in sorted(captions):
        if lines[number] in seen or lines[number] in full:
            repeated.add(number)
        seen.add(lines[number])
    repeated |= {n for n in plain if n not in captions and lines[n] in (seen | full)}
    return captions - repeated, repeated


def _credit(line: str) -> re.Match[str] | None:
    return CREDIT.fullmatch(line) if len(line) <= LONGEST_CAPTION else None


def _credited(line: str, credited: re.Match[str] | None) -> bool:
    """Tell a caption with its credit.

    After a full stop, brackets without a word for a picture name a paragraph's source.
    """
    return bool(
        credited
        and AGENCY.search(credited["credit"])
        and (PICTURE.search(credited["credit"]) or not is_prose(credited["words"]))
        and len(line.split()) > LEAST_CAPTION
    )
