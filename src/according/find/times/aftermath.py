"""Days of what follows a deed: a trial, a vigil, a visit."""

import re

from according.find.times.days import Day
from according.find.tolls.passages import Passage

__all__ = ["AFTERMATH", "COURT", "is_after"]

# What comes after a deed.
TRIED = (
    r"court\w*|plead(?:s|ed|ing)?|pled|plea|charg(?:es|ed)(?! into)|indict\w*|arraign\w*"
    r"|sentenc\w*|trial|hearing|jury|jurors|judge|prosecut\w*|verdict|guilty|extradit\w*|lawsuits?"
    r"|sued|sue|appeal(?:ed|s)?|parole\w*"
)
AFTERMATH = re.compile(
    rf"\b(?:{TRIED}|due|scheduled|visit(?:s|ed|ing)?|memorials?|funerals?|vigils?|mourn\w*|outrage"
    r"|condemn\w*|condolences?|tributes?|buried|anniversary|inquests?)\b"
)
COURT = re.compile(rf"\b(?:{TRIED})\b")
# How far before its day it is told.
NEAR = 60


def is_after(passage: Passage, day: Day, told: re.Pattern[str] = AFTERMATH) -> bool:
    """Tell whether what came after a deed is told before a day: "pleaded guilty on Friday".

    ``told`` is what tells of it: ``COURT`` of what a court does alone.
    """
    at = day.span.start - passage.start
    return told.search(passage.low, max(0, at - NEAR), at) is not None
