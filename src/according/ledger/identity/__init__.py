"""Who speaks, and whose side: claimants, sides and places resolved to one id however worded."""

from according.ledger.identity.actor import Actor, ActorKind
from according.ledger.identity.composing import side_name
from according.ledger.identity.resolving import actor_of, actors, country_of, side_of
from according.ledger.identity.setting import actor_at, context_at, mention_at

__all__ = [
    "Actor",
    "ActorKind",
    "actor_at",
    "actor_of",
    "actors",
    "context_at",
    "country_of",
    "mention_at",
    "side_name",
    "side_of",
]
