"""Measuring: how good finding is, and how fast."""
