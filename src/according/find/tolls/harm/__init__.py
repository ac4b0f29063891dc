"""What words of harm tell of those counted: by what they are, who does it, and which verb it is."""

__all__: list[str] = []
