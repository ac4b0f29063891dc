"""Weekdays, feasts and the ends of months and years, reckoned from a day."""

from calendar import monthrange
from datetime import date, timedelta

from according.find.numbers.calendar import MONTH_NAMES, WEEKDAYS
from according.find.numbers.notation import UNITS

__all__ = [
    "MONTH",
    "MONTHS",
    "closing",
    "days_before",
    "feast",
    "first_of",
    "lasting",
    "month_end",
    "months_before",
    "moved",
    "number",
    "valid",
    "weekday",
    "weekend",
]

# The full name of any month.
MONTH = f"(?:{'|'.join(MONTH_NAMES)})"
MONTHS = {name.lower(): number for number, name in enumerate(MONTH_NAMES, start=1)}
MONTHS |= {name[:3]: i for name, i in list(MONTHS.items())} | {"sept": 9}


def number(word: str) -> int:
    """Give the value of a small number, in digits or as a word; of an article, one."""
    return int(word) if word.isdigit() else UNITS.get(word.lower(), 1)


# About how many days a month and a year have.
DAYS_IN = {"day": 1, "week": 7, "month": 30, "year": 365}


def lasting(many: str, unit: str) -> int:
    """Give how many days "a week" or "two months" are, about."""
    return number(many) * DAYS_IN[unit.removesuffix("s")]


def valid(iso: str) -> str | None:
    """Give the ISO day if there is such a day."""
    try:
        return date.fromisoformat(iso).isoformat()
    except ValueError:
        return None


def days_before(iso: str, many: int) -> str:
    """Give the day so many days before another."""
    return (date.fromisoformat(iso) - timedelta(days=many)).isoformat()


def first_of(month: str, published: str) -> str:
    """Give the first day of the last such month up to a day."""
    number_of_month = MONTHS[month.lower()]
    year = int(published[:4]) - (number_of_month > int(published[5:7]))
    return f"{year:04}-{number_of_month:02}-01"


def month_end(year: int, month: int) -> str:
    """Give the last day of a month."""
    return f"{year:04}-{month:02}-{monthrange(year, month)[1]:02}"


def closing(name: str, reference: date, *, ahead: bool) -> str:
    """Give the last day of "last year", "last month" or "March", seen from a day.

    Of a month it is the last that has come, or the next ``ahead``: "by the end of March".
    """
    if name in ("last year", "the year"):
        return month_end(reference.year - 1, 12)
    month = MONTHS.get(name)
    if month is None:
        return (reference.replace(day=1) - timedelta(days=1)).isoformat()
    ended = date.fromisoformat(month_end(reference.year, month)) <= reference
    this_year = ended or (ahead and month >= reference.month)
    return month_end(reference.year - (not this_year), month)


def weekday(name: str, ago: str, reference: date) -> str | None:
    """Give the last such weekday up to a day; None for a coming one.

    ``ago`` are the words before it: "last", "next".
    """
    if ago in ("next", "the following"):
        return None
    back = (reference.weekday() - WEEKDAYS.index(name)) % 7
    if ago == "last" and back == 0:
        # Said on a Friday, "last Friday" is the one before.
        back = 7
    return (reference - timedelta(days=back)).isoformat()


SATURDAY = 5


def weekend(reference: date) -> str:
    """Give the last day of the weekend, the Saturday itself on that day."""
    back = 0 if reference.weekday() >= SATURDAY else reference.weekday() + 1
    return (reference - timedelta(days=back)).isoformat()


FEASTS = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
}


def feast(name: str, reference: date) -> str:
    """Give the last such day up to a day."""
    month, day = FEASTS[name]
    this_year = date(reference.year, month, day)
    return (
        this_year if this_year <= reference else date(reference.year - 1, month, day)
    ).isoformat()


def moved(iso: str | None, years: int) -> str | None:
    """Give the same day so many years earlier, of a month's last day its last there."""
    if iso is None:
        return None
    year, month = int(iso[:4]), int(iso[5:7])
    ends = iso == month_end(year, month)
    return month_end(year - years, month) if ends else months_before(iso, 12 * years)


def months_before(published: str, months: int) -> str:
    """Give the same day so many months before, the month's last where it has none such."""
    year, month = divmod(int(published[:4]) * 12 + int(published[5:7]) - 1 - months, 12)
    last = month_end(year, month + 1)
    return min(f"{last[:8]}{published[8:]}", last)
