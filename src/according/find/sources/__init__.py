"""Who says so: what names a source, by which words, and whom a noun phrase stands for."""

__all__: list[str] = []
