"""Numbers, number words and hedges, and which numbers are no figures."""

__all__: list[str] = []
