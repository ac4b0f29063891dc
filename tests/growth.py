"""How the time of a reading grows with its text: the same on a fast machine and on a slow one."""

import time
from collections.abc import Callable

__all__ = ["growth"]

# A step up in size: what looks at everything again for each part takes its square, 100 times.
STEP = 10
# What is read once takes STEP times, give or take what other work on the machine takes.
LINEAR = 35.0
TRIES = 3


def seconds(read: Callable[[], object]) -> float:
    """Give the processor time of a reading."""
    start = time.process_time()
    read()
    return time.process_time() - start


def growth(read: Callable[[int], object], many: int) -> float:
    """Give how many times longer ``many`` take than a tenth of them, at least 1 / STEP.

    Measured anew, up to TRIES times, while it is not clearly linear.
    """
    least = float("inf")
    for _ in range(TRIES):
        few = seconds(lambda: read(many // STEP))
        least = min(least, seconds(lambda: read(many)) / max(few, 1e-3))
        if least < LINEAR:
            break
    return least
