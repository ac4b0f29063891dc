"""When: the days a text names, since and as_of, and what a figure covers."""

__all__: list[str] = []
