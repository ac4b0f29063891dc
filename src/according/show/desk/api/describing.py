"""The API's description, made from what its calls declare."""

from collections.abc import Sequence

from according.show.desk.api import checks
from according.show.desk.api.calls import CALLS, LISTS, Call, List
from according.show.desk.api.parameters import Parameter
from according.show.desk.api.shapes import SHAPES, Schema, one_of

__all__ = ["VERSION", "described"]

VERSION = "1.0.0"
PROBLEMS = {
    "400": "A parameter that is not known, or has no such value; the answer names it.",
    "404": "There is no such thing in the ledger.",
    "429": "Too many calls; Retry-After says when to call again.",
}


def described(origin: str) -> Schema:
    """Give the OpenAPI description of the API at an address."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "according: who says how many?",
            "version": VERSION,
            "description": "Attributed figures and what they add up to. Every figure is its "
            "claimant's own; nothing here decides which is true.",
        },
        "servers": [{"url": f"{origin}/api/v1"}],
        "paths": {
            **{one.path: {"get": operation(one)} for one in (*LISTS, *CALLS)},
            checks.PATH: {"post": checks.CHECK},
        },
        "components": {"schemas": SHAPES},
    }


def operation(one: Call | List) -> Schema:
    """Give the description of one call."""
    return {
        "operationId": one.name,
        "summary": one.says,
        "parameters": [*in_path(one.path), *map(in_query, one.parameters)],
        "responses": {
            "200": {
                "description": one.says,
                "headers": {"ETag": {"schema": {"type": "string"}}},
                "content": {"application/json": {"schema": one.answer}},
            },
            "304": {"description": "The asker has it (If-None-Match)."},
            **{status: failing(says) for status, says in PROBLEMS.items()},
        },
    }


def failing(says: str) -> Schema:
    """Give the description of an answer that is a problem."""
    return {
        "description": says,
        "content": {"application/problem+json": {"schema": one_of("Problem")}},
    }


def in_path(path: str) -> Sequence[Schema]:
    """Give the parameters that stand in a path."""
    if "{id}" not in path:
        return []
    schema = {"type": "string", "pattern": "^[0-9a-f]{4,64}$"}
    says = "the id, or four or more of its first digits"
    return [{"name": "id", "in": "path", "required": True, "schema": schema, "description": says}]


def in_query(one: Parameter) -> Schema:
    """Give the description of a parameter."""
    required = one.name == "q"
    return {
        "name": one.name,
        "in": "query",
        "required": required,
        "description": one.says,
        "schema": one.schema(),
    }
