"""The end of a month as the day at which a count stood: "1,430 were held at the end of March"."""

import re
from datetime import date

from according.find.times.almanac import MONTH, MONTHS, closing, month_end
from according.find.times.days import Moment
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure

__all__ = ["stood_at"]

AT_END = re.compile(
    rf"\b[Aa]t the end of (?P<month>{MONTH})(?:,? (?P<year>(?:19|20)\d\d))?\b(?! \d)"
)
KEPT = frozenset((Measure.DETAINED, Measure.ABDUCTED))
# Who is kept, and not who was arrested then.
STATES = frozenset(
    "held holding imprisoned incarcerated prisoners captives hostages detainees inmates".split()
)


def stood_at(passage: Passage, toll: Measured, published: str | None) -> Moment | None:
    """Give the end of a month at which so many were kept, None if the sentence names none."""
    if "end" not in passage.words or toll.measure not in KEPT or len(passage.tolls) > 1:
        return None
    told = AT_END.search(passage.text)
    words = passage.items[toll.at : max(toll.word + 1, toll.phrase.end)]
    # "the army was holding 1,430 captives"
    verb = passage.items[toll.word : toll.word + 1] if toll.word >= 0 else []
    if told is None or STATES.isdisjoint(item.low.rpartition(" ")[2] for item in (*words, *verb)):
        return None
    month = told["month"].lower()
    if told["year"]:
        day = month_end(int(told["year"]), MONTHS[month])
    elif published:
        day = closing(month, date.fromisoformat(published), ahead=False)
    else:
        return None
    return day, passage.found(told)
