"""Sites that a sentence only calls by their kind: "at the school", of the Orlan Primary School."""

import re

from according.find.places.scenes import Scenes
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = ["called_so"]

# How many sentences before it a site may have been named.
FAR = 12
KINDS = frozenset(
    (
        "school university college hotel mosque church cathedral temple synagogue shrine stadium"
        " prison jail market mall airport station nightclub club restaurant cafe theatre theater"
        " museum factory plant refinery mine base camp bridge island village square"
    ).split()
)
AT_SITE = re.compile(
    rf"\b(?:at|in|inside|outside) the (?:same )?({'|'.join(sorted(KINDS))})\b(?! of\b)"
)


def called_so(scenes: Scenes, passage: Passage) -> Span | None:
    """Give the site, named in the sentences before, that one only calls "the school"; else None."""
    match = None if KINDS.isdisjoint(passage.words) else AT_SITE.search(passage.low)
    if match is None:
        return None
    for number in range(passage.number - 1, max(-1, passage.number - 1 - FAR), -1):
        for mention in reversed(scenes.named(number)):
            if mention.span.text.lower().split()[-1] == match[1]:
                return mention.span
    return None
