"""What happened to whom: measure, subject, status, and which figure is part of which."""

__all__: list[str] = []
