"""The desk: a site for people and an API for programs, over the same views as the command line."""

from according.show.desk.app import desk_app
from according.show.desk.buckets import Limits
from according.show.desk.desk import Desk

__all__ = ["Desk", "Limits", "desk_app"]
