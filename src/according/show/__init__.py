"""LEDGER → PEOPLE. Views, and the ways of showing them: a terminal, files, a notebook."""

__all__: list[str] = []
