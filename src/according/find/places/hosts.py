"""Countries and towns that take people in: what is counted there is counted of them."""

import re
from collections.abc import Sequence

from according.find.places.placenames import Mention
from according.model import Span

__all__ = ["host_before"]

# "Uganda already hosts 1.4 million refugees".
HOSTS = re.compile(
    r",?\s(?:(?:already|now|currently|also|alone|has|had|have|is|was|which|still)\s){0,3}"
    r"(?:hosts?|hosted|hosting|shelters?|sheltered|sheltering|received|took\sin|taken\sin|taking\sin"
    r"|harbou?rs|absorbed|accommodates?|(?:home|host|refuge|shelter)\sto)\b"
)


def host_before(text: str, named: Sequence[Mention], start: int) -> Span | None:
    """Give the place that took in those whom a figure at ``start`` counts, None if none did."""
    hosts = [m.span for m in named if m.span.end <= start and HOSTS.match(text, m.span.end)]
    return hosts[-1] if hosts else None
