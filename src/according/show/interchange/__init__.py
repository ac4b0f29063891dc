"""What a ledger holds in the forms that other programs and standards read."""

from according.show.interchange.annotations import annotations
from according.show.interchange.feeds import Entry, Feed, atom, json_feed
from according.show.interchange.hxl import hxl_csv
from according.show.interchange.linked import linked_claims
from according.show.interchange.parquet import parquet

__all__ = [
    "Entry",
    "Feed",
    "annotations",
    "atom",
    "hxl_csv",
    "json_feed",
    "linked_claims",
    "parquet",
]
