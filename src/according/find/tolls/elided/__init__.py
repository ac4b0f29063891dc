"""Who is counted by a figure that has no noun of its own."""

__all__: list[str] = []
