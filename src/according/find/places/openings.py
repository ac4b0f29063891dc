"""What of a report's opening tells where it is: prose, and not where somebody only comes from."""

import re

from according.find.places.countrynames import is_wide
from according.find.places.placenames import Mention

__all__ = ["HEADLINE_LENGTH", "comes_from", "is_prose"]

# No longer than this is a headline.
HEADLINE_LENGTH = 60
# A full stop, with the marks of notes behind it.
ENDED = re.compile(r"[.!?][”’\"')\]]*(?:\[\w{1,3}\])*\s*\Z")
FROM = re.compile(r"\bfrom (?:the )?\Z", re.IGNORECASE)
# How far before a name "from the" may begin.
BEFORE = 10


def is_prose(text: str) -> bool:
    """Tell whether a line is a sentence, no headline or fact of a box: "Location: Orva"."""
    return len(text) > HEADLINE_LENGTH and ENDED.search(text) is not None


def comes_from(text: str, mention: Mention) -> bool:
    """Tell whether somebody or something only comes from a town: "the road from Orva"."""
    if mention.how != "from" or is_wide(mention.span.text):
        return False
    start = mention.span.start
    # Not "thousands have fled Orva", which says where they were.
    return FROM.search(text, max(0, start - BEFORE), start) is not None
