"""Where it happened: the names of places, and the scenes that a report is about."""

__all__: list[str] = []
