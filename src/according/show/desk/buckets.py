"""Buckets of calls, one for each address that asks; they fill again with time."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

__all__ = ["Limits"]

# Addresses remembered; who asked longest ago is forgotten first, and begins with a full bucket.
REMEMBERED = 20_000


@dataclass(slots=True)
class Limits:
    """The buckets of those who ask.

    Attributes:
        rate: calls a minute, and how many may come at once; 0 for no limit.
        clock: seconds that only grow.
    """

    rate: int = 0
    clock: Callable[[], float] = time.monotonic
    buckets: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def taken(self, address: str) -> tuple[bool, float]:
        """Take a call from an address's bucket; give whether there was one, and what is left."""
        now = self.clock()
        left, before = self.buckets.pop(address, (float(self.rate), now))
        left = min(self.rate, left + (now - before) * self.rate / 60)
        had = left >= 1
        self.buckets[address] = (left - had, now)
        while len(self.buckets) > REMEMBERED:
            self.buckets.popitem(last=False)
        return had, left - had
