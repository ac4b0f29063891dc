"""Who speaks, and whose side: claimants, sides and places resolved to one id however worded."""

from according.ledger.identity.actor import Actor, ActorKind
from according.ledger.identity.resolving import actor_of, actors, country_of, side_of

__all__ = ["Actor", "ActorKind", "actor_of", "actors", "country_of", "side_of"]
