"""Every exception that according raises on purpose.

    AccordingError
    ├── ReadError            a page could not become a report
    │   ├── FetchError       the page could not be had
    │   ├── NoArticleError   the page has no article in it
    │   ├── MappingError     the mapping of a data set is wrong, or does not fit its file
    │   └── CellError        a cell of a data set does not say what its column is for
    ├── ProvenanceError      a quote is not where its span says it is
    ├── ValueFormError       a stored or given value breaks the codebook's form
    ├── LedgerError          the ledger could not be opened, read or written
    │   ├── LedgerBusyError   another process is writing
    │   ├── NotInLedgerError  what was asked for is not there
    │   └── DisagreementError a judgement cannot hold beside those that do
    └── ShowError            an answer could not be shown as asked for

Finding claims raises nothing: a report without figures has no claims, and that is an answer.
"""

__all__ = [
    "AccordingError",
    "CellError",
    "DisagreementError",
    "FetchError",
    "LedgerBusyError",
    "LedgerError",
    "MappingError",
    "NoArticleError",
    "NotInLedgerError",
    "ProvenanceError",
    "ReadError",
    "ShowError",
    "ValueFormError",
]


class AccordingError(Exception):
    """The root of all of them; its text is one line that a user can act on."""


class ReadError(AccordingError):
    """A page could not become a report.

    Attributes:
        name: the file or address, as the user gave it.
        reason: what is wrong with it, without the name.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class FetchError(ReadError):
    """The page could not be had: unreachable, refused, too large, or answered with an error."""


class NoArticleError(ReadError):
    """The page was read, but there is no article in it."""


class MappingError(ReadError):
    """A mapping is wrong, or does not fit the data set; ``name`` is the mapping."""


class CellError(ReadError):
    """A cell does not say what its column is for, so its row is left out.

    ``name`` is the column.
    """


class ProvenanceError(AccordingError):
    """A quote is not where its span says it is."""


class ValueFormError(AccordingError):
    """A value breaks the codebook's form: an unknown measure, bounds the wrong way round."""


class LedgerError(AccordingError):
    """The ledger could not be opened, read or written.

    Attributes:
        name: the ledger's file or address, without a password.
        reason: what is wrong with it.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class LedgerBusyError(LedgerError):
    """Another process is writing to the ledger, and did not finish while we waited."""


class NotInLedgerError(LedgerError):
    """The report or claim that was asked for is not in the ledger, or the name fits several."""


class DisagreementError(LedgerError):
    """A judgement cannot hold beside those that do; it names them."""


class ShowError(AccordingError):
    """An answer could not be shown as asked for: nothing to draw, or what draws is missing."""
