"""Figures of which a toll is only seemingly told: the spared, bystanders, what was averted."""

__all__: list[str] = []
