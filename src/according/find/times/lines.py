"""Lines of current events: a report of a few sentences in the present tense, without a headline.

What such a line tells in the present tense is of its own day, whatever days it names later.
"""

import re

from according.find.lexicon import Form, lexicon
from according.find.times.almanac import MONTH
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage

__all__ = ["is_told_now"]

# The longest such line.
LINE = 700
# "Two bodies are found": how far behind a noun its verb may stand.
BESIDE = 2
DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Ll]ast night|[Oo]vernight"
    rf"|{MONTH}\s\d{{1,4}}|\d{{1,2}}\s{MONTH}|(?:19|20)\d\d)\b"
)
RISES = frozenset("rises increases climbs reaches jumps stands passes exceeds surpasses".split())
PRESENT = frozenset(("is", "are"))
PAST = frozenset(("was", "were", "had", "did"))


def is_told_now(passage: Passage, toll: Measured) -> bool:
    """Tell whether a line of current events tells a figure in the present tense."""
    report = passage.report
    if report.title or len(report.text) > LINE or "\n" in report.text.strip():
        return False
    if DAY.search(report.text.partition(". ")[0]) is not None:
        # "At least 26 are dead after a ferry keeled over last night."
        return False
    items = passage.items[: max(toll.at, toll.word) + 1]
    if any(item.low in PAST or lexicon().say.get(item.low) == Form.PAST for item in items):
        return False
    verb = passage.items[toll.word] if toll.word >= 0 else None
    going_on = toll.how == "object" and verb is not None
    forms = (Form.THIRD, Form.ING, Form.BASE)
    if going_on and verb is not None and any(t.form in forms for t in verb.tolls):
        return True
    if toll.how == "total" and any(item.low in RISES for item in items):
        return True
    near = passage.items[: max(toll.at, toll.word) + 1 + BESIDE]
    return any(
        item.low in PRESENT or any(t.form == Form.THIRD for t in item.tolls) for item in near
    )
