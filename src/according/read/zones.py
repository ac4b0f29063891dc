"""Time zones as news pages write them, and how far each is from UTC on a day."""

from datetime import date, timedelta

__all__ = ["ZONE", "offset"]

# Minutes east of UTC. Where one abbreviation has several meanings, the one that news pages in
# English use: IST of India, BST of Britain, CST and PST of North America.
MINUTES = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 60, "CET": 60, "WAT": 60, "WEST": 60,
    "CEST": 120, "EET": 120, "SAST": 120, "CAT": 120, "EEST": 180, "MSK": 180, "EAT": 180,
    "TRT": 180, "IDT": 180, "IRST": 210, "GST": 240, "AFT": 270, "PKT": 300, "IST": 330,
    "NPT": 345, "ICT": 420, "WIB": 420, "SGT": 480, "HKT": 480, "PHT": 480, "AWST": 480,
    "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "ACDT": 630, "AEDT": 660, "NZST": 720,
    "NZDT": 780, "NST": -210, "NDT": -150, "ADT": -180, "BRT": -180, "EDT": -240, "EST": -300,
    "CDT": -300, "CST": -360, "MDT": -360, "MST": -420, "PDT": -420, "PST": -480, "AKDT": -480,
    "AKST": -540, "HST": -600,
}  # fmt: skip
# North American zones written without their half of the year: minutes in winter.
HOUR_DIGITS = 2
WINTER = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
NAMES = "|".join(sorted((*MINUTES, *WINTER), key=len, reverse=True))
# A zone after a time of day: a name, or an offset with or without one ("GMT+2", "+05:30").
ZONE = rf"(?:(?:GMT|UTC)? ?[+−-]\d{{1,2}}(?::?\d\d)?(?!\d)|(?:{NAMES})(?![A-Za-z]))"


def offset(zone: str, day: date) -> str:
    """Give the offset from UTC ("-05:00") of a zone that ``ZONE`` fits; empty if none is known."""
    name = zone.strip().upper()
    digits = name.removeprefix("GMT").removeprefix("UTC").strip().replace("−", "-")
    if digits[:1] in {"+", "-"}:
        minutes: int | None = _minutes(digits)
    elif name in WINTER:
        minutes = WINTER[name] + (60 if _summer(day) else 0)
    else:
        minutes = MINUTES.get(name)
    if minutes is None or abs(minutes) > 14 * 60:
        return ""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _minutes(digits: str) -> int:
    """Read "+5", "+0530", "-05:00"."""
    sign = -1 if digits[0] == "-" else 1
    hours, _, minutes = digits[1:].partition(":")
    if len(hours) > HOUR_DIGITS:
        hours, minutes = hours[:-2], hours[-2:]
    return sign * (int(hours) * 60 + int(minutes or 0))


def _summer(day: date) -> bool:
    """Tell summer time in the United States: second Sunday of March to first of November."""
    return _sunday(day.year, 3, 2) <= day < _sunday(day.year, 11, 1)


def _sunday(year: int, month: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (number - 1))
