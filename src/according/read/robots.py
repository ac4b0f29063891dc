"""What a site's robots.txt allows, and how long to wait between two requests to it."""

import time
from urllib.parse import urlsplit, urlunsplit
from urllib.robotparser import RobotFileParser

from according.errors import FetchError
from according.read.fetch import AGENT, StatusError, fetch, without_credentials
from according.read.options import FetchOptions

__all__ = ["DisallowedError", "Politeness"]

# A site may ask for a longer pause, but not for so long a one that it stops us for good.
LONGEST_PAUSE = 30.0
TOO_MANY = 429
SERVER_ERROR = 500


class DisallowedError(FetchError):
    """The site's robots.txt does not allow it, or could not be had."""


class Politeness:
    """What was learnt of each site during one run: its rules, and when it was last asked."""

    def __init__(self, options: FetchOptions, now: str) -> None:
        self._options = options
        self._now = now
        # A site's rules, or why it is left alone.
        self._rules: dict[str, RobotFileParser | str] = {}
        self._asked: dict[str, float] = {}

    def permit(self, address: str) -> None:
        """Wait until the site may be asked again.

        Raises:
            DisallowedError: its robots.txt does not allow this address, or could not be had.
        """
        site, name = _site_of(address), without_credentials(address)
        if site not in self._rules:
            self._rules[site] = self._rules_of(site)
        rules = self._rules[site]
        if isinstance(rules, str):
            raise DisallowedError(name, f"left alone: {rules}")
        if not rules.can_fetch(AGENT, address):
            raise DisallowedError(name, "not allowed by the site's robots.txt")
        wanted = float(rules.crawl_delay(AGENT) or 0)
        pause = max(self._options.pause, min(wanted, LONGEST_PAUSE))
        time.sleep(max(0.0, self._asked.get(site, 0.0) + pause - time.monotonic()))
        self._asked[site] = time.monotonic()

    def heed(self, error: FetchError) -> None:
        """Ask a site nothing more that has answered to be asked for too much."""
        if isinstance(error, StatusError) and error.status == TOO_MANY:
            self._rules[_site_of(error.address)] = "the site has asked for fewer requests"

    def _rules_of(self, site: str) -> RobotFileParser | str:
        """Give a site's rules, empty if it has none (RFC 9309, 2.3.1), or why they are unknown."""
        rules = RobotFileParser()
        try:
            page = fetch(f"{site}/robots.txt", options=self._options, now=self._now)
        except StatusError as error:
            if error.status >= SERVER_ERROR or error.status == TOO_MANY:
                return f"its robots.txt could not be had: {error.reason}"
            rules.parse([])
        except FetchError as error:
            return f"its robots.txt could not be had: {error.reason}"
        else:
            # A byte order mark would hide the first rule.
            rules.parse(page.content.decode("utf-8-sig", "replace").splitlines())
        return rules


def _site_of(address: str) -> str:
    """Give scheme, host and port of an address."""
    parts = urlsplit(without_credentials(address))
    return urlunsplit((parts.scheme, parts.netloc.lower(), "", "", ""))
