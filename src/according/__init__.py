"""Who says how many? Every attributed figure in a report, and a ledger of them.

    import according

    report = according.read_report("page.html")
    for claim in according.find_claims(report).claims:
        print(claim.claimant, claim.figure, claim.measure, claim.subject)

Each name is loaded when it is first used: reading pages and the database take a while to load.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from according.ledger import ClaimFilter, Ledger
    from according.model import AttributedFigure, Claim, Quantity, Report
    from according.show.notebook import (
        add,
        attributed_figures,
        figures,
        find_claims,
        import_data,
        open_ledger,
        read_report,
    )

__all__ = [
    "AttributedFigure",
    "Claim",
    "ClaimFilter",
    "Ledger",
    "Quantity",
    "Report",
    "add",
    "attributed_figures",
    "figures",
    "find_claims",
    "import_data",
    "open_ledger",
    "read_report",
]

# No name here is that of a stage: importing ``according.read`` makes it an attribute of this
# package, and a function ``according.read`` would be gone.
HOMES = {
    "AttributedFigure": "according.model",
    "Claim": "according.model",
    "ClaimFilter": "according.ledger",
    "Ledger": "according.ledger",
    "Quantity": "according.model",
    "Report": "according.model",
    "add": "according.show.notebook",
    "attributed_figures": "according.show.notebook",
    "figures": "according.show.notebook",
    "find_claims": "according.show.notebook",
    "import_data": "according.show.notebook",
    "open_ledger": "according.show.notebook",
    "read_report": "according.show.notebook",
}


def __getattr__(name: str) -> object:
    """Load a public name from the module it lives in."""
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Give the public names, loaded or not."""
    return sorted({*globals(), *__all__})
