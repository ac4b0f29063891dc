"""The JSON schemas of what calls answer, field by field."""

from collections.abc import Iterable, Mapping

__all__ = ["SHAPES", "Schema", "listing", "one_of"]

Schema = dict[str, object]
TYPES: dict[str, Schema] = {
    "text": {"type": "string"},
    "text?": {"type": ["string", "null"]},
    "number": {"type": "integer"},
    "number?": {"type": ["integer", "null"]},
    "share": {"type": "number"},
    "share?": {"type": ["number", "null"]},
    "yes": {"type": "boolean"},
    "texts": {"type": "array", "items": {"type": "string"}},
    "any": {},
}


def shape(fields: str, more: Mapping[str, Schema] | None = None, *, optional: str = "") -> Schema:
    """Give the schema of an object: ``fields`` are "name:type" words, all of them always there."""
    told = dict(word.split(":") for word in fields.split())
    beside = dict(word.split(":") for word in optional.split())
    properties = {name: TYPES[kind] for name, kind in {**told, **beside}.items()}
    return {
        "type": "object",
        "properties": {**properties, **(more or {})},
        "required": [*told, *(more or {})],
        "additionalProperties": False,
    }


def listing(row: Schema) -> Schema:
    """Give the schema of a page of rows."""
    return shape("next:text?", {"rows": {"type": "array", "items": row}})


def one_of(name: str) -> Schema:
    """Give a reference to a schema by name."""
    return {"$ref": f"#/components/schemas/{name}"}


def many(name: str) -> Schema:
    """Give the schema of a list of a named schema."""
    return {"type": "array", "items": one_of(name)}


QUESTION = (
    "id:text title:text measure:text subject:text side:text? place:text? scope:text day:text? "
    "since:text? situation_id:text? situation:text?"
)
CLAIM = (
    "claim_id:text report_id:text figure:text low:number? high:number? bound:text status:text "
    "verified:text? as_of:text? since:text? published:text? carried_forward:yes caveat:text?"
)
STANDING = (
    "claimant:text? publisher:text url:text start:number end:number sentence:text "
    "sentence_start:number"
)


def beside(fields: str) -> Schema:
    """Give the schema of a row that holds a claim with its sentence."""
    return shape(f"{fields} {CLAIM}", optional=STANDING)


def named(names: Iterable[str]) -> str:
    """Give fields that are texts or nothing."""
    return " ".join(f"{name}:text?" for name in names)


FOUND = (
    "figure low high bound measure subject claimant status verified scope since as_of place "
    "part_of implicit cue word relay caveat confidence finder spans"
)
SHAPES: dict[str, Schema] = {
    "Problem": {
        "type": "object",
        "properties": {
            "type": {"type": "string"},
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "detail": {"type": "string"},
        },
        "required": ["type", "title", "status", "detail"],
    },
    "Question": shape(QUESTION),
    "QuestionSummary": shape(
        f"{QUESTION} claims:number reports:number claimants:texts low:number? high:number? "
        "first:text? last:text? changed:text? contradictions:number revisions:number "
        "silences:number"
    ),
    "Claim": beside(""),
    "RivalClaim": beside("actor:text"),
    "Compared": beside(
        "actor_id:text actor_name:text actor_kind:text actor_side:text? actor_parent:text? "
        "age_days:number reports:number independent_reports:number claims:texts"
    ),
    "Apart": beside("actor:text differs_in:text says:text question_id:text question:text"),
    "Contradiction": shape(
        "question_id:text question:text ratio:share? first:text? last:text? days:number",
        {"higher": one_of("RivalClaim"), "lower": one_of("RivalClaim")},
    ),
    "Revision": shape(
        "question_id:text question:text actor_id:text actor:text kind:text day:text? says:text",
        {"before": one_of("Claim"), "after": {"anyOf": [one_of("Claim"), {"type": "null"}]}},
    ),
    "Silence": shape(
        "question_id:text question:text actor_id:text actor:text kind:text last_spoke:text? "
        "until:text? days:number? words:text? report_id:text? rests_on:texts"
    ),
    "Comparison": shape(
        "day:text? low:number? high:number?",
        {
            "question": one_of("Question"),
            "claimants": many("Compared"),
            "not_comparable": many("Apart"),
            "contradictions": many("Contradiction"),
            "silences": many("Silence"),
        },
    ),
    "Checked": shape("day:text?", {"claims": many("Beside")}),
    "Beside": shape(
        f"actor:text known:yes {CLAIM}",
        {
            "question": one_of("Question"),
            "alike": many("RivalClaim"),
            "against": many("Contradiction"),
            "since": {"anyOf": [one_of("Claim"), {"type": "null"}]},
            "not_comparable": many("Apart"),
        },
        optional=STANDING,
    ),
    "TimelineRow": beside(
        "question_id:text actor_id:text actor:text day:text? toll:yes reports:number "
        "independent_reports:number"
    ),
    "Timeline": shape("", {"rows": many("TimelineRow")}),
    "Situation": shape(
        "id:text name:text kind:text? start:text? places:texts parties:texts questions:number "
        "claims:number first:text? last:text?"
    ),
    "Claimant": shape(
        "id:text name:text kind:text side:text? parent:text? questions:number claims:number "
        "last:text? source:text"
    ),
    "ListedReport": shape(
        "id:text given_id:text publisher:text title:text date:text? url:text claims:number"
    ),
    "FoundClaim": {
        "type": "object",
        "properties": {name: {} for name in FOUND.split()},
        "required": ["figure", "low", "high", "bound", "measure", "subject", "status", "scope"],
    },
    "Report": {
        "type": "object",
        "properties": {"id": {"type": "string"}, "text": {"type": "string"}, "claims": {}},
        "required": ["id", "text", "claims", "responses"],
    },
    "Search": shape(
        "",
        {
            "questions": many("QuestionSummary"),
            "claimants": many("Claimant"),
            "reports": many("ListedReport"),
        },
    ),
}
