"""LEDGER → PEOPLE. Views, and the ways of showing them: a terminal, files, a site, a notebook."""

__all__: list[str] = []
