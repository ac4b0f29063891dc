"""From values and days to places in a drawing, and which of them an axis names."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from according.show.wording import SHORT, Say, plain

__all__ = ["Days", "Values", "day_ticks"]

# So many days, about, to a tick: a label every 90 pixels of a drawing.
STEPS = (1, 2, 7, 14)
MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
IN_MONTH = 30.4
# With fewer powers of ten than this on an axis, it names what stands between them too.
FEW = 3


@dataclass(frozen=True, slots=True)
class Values:
    """Where a value stands.

    Attributes:
        top: the highest value that has to be shown.
        low: where 0 stands, or on a logarithmic scale 1, in pixels from the top.
        high: where ``top`` stands.
        log: whether tenfold is one step.
        least: on a logarithmic scale the value, a power of ten, that stands at ``low``.
    """

    top: float
    low: float
    high: float
    log: bool = False
    least: float = 1

    def at(self, value: float) -> float:
        """Give the place of a value, that of the least one for what lies below it."""
        if self.log:
            share = math.log10(max(value, self.least) / self.least) / self._decades()
        else:
            share = value / max(self.top, 1)
        return self.low + (self.high - self.low) * min(share, 1)

    def _decades(self) -> float:
        return max(math.log10(max(self.top, 1) / self.least), 1)

    def ticks(self, about: int = 5) -> list[float]:
        """Give the values that the axis names, in order."""
        if self.log:
            powers = [self.least * 10.0**power for power in range(int(self._decades() + 1e-9) + 1)]
            if len(powers) > FEW:
                return powers
            between = (value * step for value in powers for step in (1, 2, 5))
            return [value for value in between if value <= max(self.top, self.least * 10)]
        raw = max(self.top, 1) / about
        step = 10 ** math.floor(math.log10(raw))
        step = next((step * n for n in (1, 2, 2.5, 5, 10) if step * n >= raw), step * 10)
        step = max(step, 1)
        return [step * n for n in range(int(self.top / step + 1e-9) + 1)]


@dataclass(frozen=True, slots=True)
class Days:
    """Where a day stands.

    Attributes:
        first: the first day.
        last: the last day.
        left: where the first stands, in pixels.
        right: where the last stands.
    """

    first: date
    last: date
    left: float
    right: float

    def at(self, day: str) -> float:
        """Give the place of an ISO day; the middle, if there is only one."""
        return self.on(date.fromisoformat(day).toordinal())

    def on(self, number: int) -> float:
        """Give the place of a day by its number."""
        first = self.first.toordinal()
        span = self.last.toordinal() - first
        if not span:
            return (self.left + self.right) / 2
        return self.left + (self.right - self.left) * (number - first) / span


def day_ticks(days: Days, about: int, say: Say = plain) -> list[tuple[str, str]]:
    """Give the days that the axis names, in order: ISO day and label."""
    span = (days.last - days.first).days
    wanted = max(span / max(about, 1), 1)
    for step in STEPS:
        if wanted <= step:
            return _by_day(days, step, say)
    months = next((n for n in MONTHS if wanted <= n * IN_MONTH), MONTHS[-1])
    return list(_by_month(days, months, say))


def _by_day(days: Days, step: int, say: Say) -> list[tuple[str, str]]:
    """Give every so many days; the year stands with the first, and where it changes."""
    found = []
    day, year = days.first, 0
    while day <= days.last:
        label = f"{day.day} {say(SHORT[day.month - 1])}" + (
            f" {day.year}" if day.year != year else ""
        )
        found.append((day.isoformat(), label))
        year = day.year
        day += timedelta(days=step)
    return found


def _by_month(days: Days, step: int, say: Say) -> Iterator[tuple[str, str]]:
    year = 0
    at = days.first.year * 12 + days.first.month - 1
    at += -at % step
    while at // 12 < date.max.year:
        day = date(at // 12, at % 12 + 1, 1)
        if day > days.last:
            return
        if day >= days.first:
            told = f"{day.year}" if step % 12 == 0 else say(SHORT[day.month - 1])
            yield (
                day.isoformat(),
                told + (f" {day.year}" if step % 12 and day.year != year else ""),
            )
            year = day.year
        at += step
