"""Tolls told without a clause: labels, tables, lists of losses, and the values of toll nouns."""

__all__: list[str] = []
