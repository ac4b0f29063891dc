"""Clauses whose word of harm stands apart from the figure: lists, gaps, inversions."""

__all__: list[str] = []
