"""Which figure of a sentence is part of which: those included, summed up, set apart."""

__all__: list[str] = []
