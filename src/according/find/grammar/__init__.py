"""A sentence as the rules see it: its items, phrases, verbs and clauses."""

__all__: list[str] = []
