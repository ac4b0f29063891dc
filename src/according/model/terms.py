"""The closed lists of the codebook: what a field may say."""

from enum import StrEnum

__all__ = [
    "BlockKind",
    "Bound",
    "Measure",
    "Precision",
    "ResponseKind",
    "Scope",
    "Status",
    "Verified",
]


class Bound(StrEnum):
    """How a figure bounds the number it stands for (codebook, section 3)."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOUT = "about"
    RANGE = "range"
    VAGUE = "vague"


class Measure(StrEnum):
    """What happened to the people or things counted (codebook, section 1)."""

    KILLED = "killed"
    INJURED = "injured"
    CASUALTIES = "casualties"
    MISSING = "missing"
    CAPTURED = "captured"
    DETAINED = "detained"
    ABDUCTED = "abducted"
    DISPLACED = "displaced"
    EVACUATED = "evacuated"
    RESCUED = "rescued"
    AFFECTED = "affected"
    DESTROYED = "destroyed"
    DAMAGED = "damaged"
    LOST = "lost"


class Status(StrEnum):
    """How the claimant stands to the figure."""

    ASSERTED = "asserted"
    POSSIBLE = "possible"
    PROJECTED = "projected"
    DENIED = "denied"


class Verified(StrEnum):
    """What the report says of a check by a third party."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"


class Scope(StrEnum):
    """What the figure covers: a running toll, one event, or a rate."""

    TOTAL = "total"
    EVENT = "event"
    RATE = "rate"


class Precision(StrEnum):
    """How finely a report says when it was published."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class BlockKind(StrEnum):
    """What part of a report a block of its text is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    CAPTION = "caption"


class ResponseKind(StrEnum):
    """What a report says of a party's answer, or of the lack of one."""

    NO_RESPONSE = "no_response"
    DECLINED = "declined_to_comment"
    DENIED = "denied"
    NOT_RELEASED = "has_not_released_figures"
