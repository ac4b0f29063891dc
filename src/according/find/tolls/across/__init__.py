"""Figures that say on, say again or are part of what sentences before them told."""

__all__: list[str] = []
