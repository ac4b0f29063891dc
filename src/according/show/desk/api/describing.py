"""The API's description, made from what its calls declare."""

from collections.abc import Mapping, Sequence

from according.show.desk.api import checks
from according.show.desk.api.calls import CALLS, LISTS, Call, List
from according.show.desk.api.parameters import Parameter
from according.show.desk.api.shapes import SHAPES, Schema, one_of

__all__ = ["VERSION", "described"]

VERSION = "1.0.0"
OFTEN = {"429": "Too many calls; Retry-After says when to call again."}
PROBLEMS = {
    "400": "A parameter that is not known, or has no such value; the answer names it.",
    "404": "There is no such thing in the ledger.",
    **OFTEN,
}
CHECK_PROBLEMS = {
    "400": "The body is no JSON of this form; the answer says what is wrong.",
    "413": "The body is too large.",
    "415": "The body is not application/json.",
    "422": "The text holds no report.",
    **OFTEN,
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
            checks.PATH: {"post": check()},
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
            **failures(PROBLEMS),
        },
    }


def check() -> Schema:
    """Give the description of the call that holds a text against the ledger."""
    says = "Hold a text against the ledger; nothing of it is kept."
    return {
        "operationId": "check",
        "summary": says,
        "description": "Beside each claim that is found in the text: who says alike, who "
        "contradicts it, what its claimant has said since, and what is not comparable.",
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": checks.GIVEN}},
        },
        "responses": {
            "200": {
                "description": "What the ledger knows beside each claim.",
                "content": {"application/json": {"schema": one_of("Checked")}},
            },
            **failures(CHECK_PROBLEMS),
        },
    }


def failures(problems: Mapping[str, str]) -> Schema:
    """Give the descriptions of the answers that are problems, by their status."""
    return {status: failing(says) for status, says in problems.items()}


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
