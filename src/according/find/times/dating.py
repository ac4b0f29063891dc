"""At what day a figure holds: the rules' answer, weighed against the other days it may be of.

The rules decide by the words nearest to a figure; whether a count without a day stands as of the
report, as of the day of what it tells, or at none that is told shows in what stands around: how the
figure is said, what else the report tells of, how long ago the day was. What is most likely is told
by weights fitted to labelled reports (``asof.json``, written by ``python -m benchmarks.asof``,
which also measures how well they do on reports left out).
"""

import re
from collections.abc import Mapping, Sequence

from according.find.odds import added, log_odds, weights
from according.find.times.backdrop import Backdrop, FigureToDate
from according.find.times.candidates import Candidate, candidates
from according.find.times.days import NEVER, Moment
from according.find.times.deeds import is_of_deed
from according.find.times.onsets import Onset
from according.find.times.plainly import is_of_year
from according.find.times.scopes import Covering
from according.find.times.standing import ELSEWHERE, is_former, is_now
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Scope

__all__ = ["DAY", "FILE", "NAMED", "PUBLISHED", "Dating", "odds"]

FILE = "times/asof.json"
# The weights of how a day is named, and of what is seen of a figure: for the day of publication,
# and for every other. That it holds at no day that is told weighs nothing.
NAMED, PUBLISHED, DAY = "named", "published", "day"


class Dating:
    """Tells at what days the figures of one report hold, each asked about in its turn."""

    def __init__(self, onset: Onset) -> None:
        self.onset = onset
        self.backdrop = Backdrop(onset)

    def of(self, asked: FigureToDate, ruled: Moment) -> Moment:
        """Give the day at which a figure holds; ``ruled`` is what the rules say."""
        moment = ruled
        if not self.is_plain(asked, ruled):
            seen = self.backdrop.of(asked, ruled)
            days = candidates(self.onset, asked, ruled, self.backdrop.last)
            moment = self.chosen(seen, days, ruled)
        self.backdrop.keep(asked, ruled)
        return moment

    def is_plain(self, asked: FigureToDate, ruled: Moment) -> bool:
        """Tell whether plain words say when: then nothing is weighed.

        "Down from a peak of 2,600", "nine are still held", "in the past 24 hours", "the deadliest
        since 1974, when 31 died", "reached 700 in 2016", an entry of a list of days or years; the
        day of a deed that is tried, one in the figure's own clause, what is told apart ("Meanwhile,
        troops killed nine"), and accounts of other years.
        """
        passage, toll = asked.passage, asked.toll
        if is_former(passage, toll) or is_now(passage, toll):
            return True
        if ruled[0] == self.onset.published and FOUND.search(passage.low):
            # "Six, who went missing on Friday, have been found dead."
            return True
        if passage.low.startswith(ELSEWHERE) or self.onset.scenes.past:
            return True
        event = asked.scope is Scope.EVENT and ruled[0] is not None
        if event and (is_of_deed(passage, toll) >= 0 or is_beside(passage, toll, ruled)):
            return True
        covering = Covering(self.onset, passage, toll, None)
        listed = covering.is_entry or covering.is_brief
        return listed or covering.is_compared or is_of_year(covering)

    def chosen(self, seen: Sequence[str], days: Sequence[Candidate], ruled: Moment) -> Moment:
        """Give the likeliest of some days, or that a figure holds at none that is told."""
        known = {kind: weights(FILE, kind) for kind in (NAMED, PUBLISHED, DAY)}
        told = odds(known, seen, days)
        best = max(range(len(days)), key=told.__getitem__, default=None)
        if best is None or told[best] <= 0:
            return NEVER if ruled[0] is not None else ruled
        return days[best].iso, days[best].span


FOUND = re.compile(r"\b(?:have|has) been (?:found|recovered|retrieved) (?:dead|alive)\b")
# What parts a figure's clause from a day in another; not "opened fire on Sunday, killing two".
APART = re.compile(
    r",(?! \w+ing\b)|[;:—–()]"
    r"|\b(?:said|says|told|according|which|who|whose|when|after|before|since|that|as|while|until"
    r"|amid|following|and|but|or)\b"
)


# "in Gori, New Malia, on Sunday": the wider place.
INSERTED = re.compile(r", (?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*){0,2}(?=,)")
ALSO = re.compile(r",? (?:and|or) \Z")
# "Late on Sunday, ": where a day that opens its sentence may stand.
OPENING = 24


def is_beside(passage: Passage, toll: Measured, ruled: Moment) -> bool:
    """Tell whether a day stands in a figure's own clause: "killed ten people on Sunday".

    Or opens the sentence: "On Sunday, gunmen killed ten people".
    """
    words = ruled[1]
    if words is None or not passage.start <= words.start < passage.end:
        return False
    figure = passage.items[toll.at]
    first = min(words.end, figure.end) - passage.start
    last = max(words.start, figure.start) - passage.start
    opens = words.start - passage.start < OPENING
    first += opens and passage.low.startswith(",", first)
    between = INSERTED.sub("", passage.text[first:last]).lower()
    if opens and words.start < figure.start:
        # "On Thursday shells hit a school and a clinic": of both.
        between = ALSO.sub(" ", between)
    return APART.search(between) is None


def odds(
    known: Mapping[str, Mapping[str, float]], seen: Sequence[str], days: Sequence[Candidate]
) -> list[float]:
    """Give how far each of some days is likelier than none, in log-odds."""
    of_kind = {
        True: added(known[PUBLISHED], seen),
        False: added(known[DAY], seen),
    }
    return [log_odds(known[NAMED], day.signs) + of_kind[day.published] for day in days]
