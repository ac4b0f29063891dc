"""How pages may be had: limits on what is asked for, and how much is taken."""

from dataclasses import dataclass

__all__ = ["FetchOptions"]


@dataclass(frozen=True, slots=True)
class FetchOptions:
    """Limits on having pages.

    Attributes:
        allow_private: whether private, loopback and link-local addresses may be asked.
        timeout: seconds in which a page must be here, redirects included.
        max_bytes: the largest page that is taken, after gzip is undone.
        max_redirects: how many redirects are followed.
        pause: seconds between two requests to one host, for feeds and lists of addresses.
    """

    allow_private: bool = False
    timeout: float = 30.0
    max_bytes: int = 20_000_000
    max_redirects: int = 5
    pause: float = 1.0
