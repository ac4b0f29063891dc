"""Every export opens in what reads it."""

import io
import json

import feedparser
import hxl
import jsonschema
import pandas as pd
import polars as pl
import pytest
import rdflib

from according.show.desk.api import downloads

TITLE = "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?"
SCHEMA = rdflib.Namespace("https://schema.org/")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")


@pytest.fixture
def question(ledger):
    return ledger.conclusions.question(TITLE).question.id


def test_csv_opens_in_pandas_and_polars(client, question):
    body = client.get(f"/questions/{question}.csv").content

    with_pandas, with_polars = pd.read_csv(io.BytesIO(body)), pl.read_csv(io.BytesIO(body))

    assert set(with_pandas["low"]) == set(with_polars["low"].to_list()) >= {498, 12000}
    assert with_pandas["sentence"].str.contains("498").any()


def test_parquet_keeps_types(client, question):
    body = client.get(f"/questions/{question}.parquet").content

    table = pl.read_parquet(io.BytesIO(body))

    assert table.schema["low"] == pl.Int64
    assert table.schema["toll"] == pl.Boolean
    assert 498 in table["low"].to_list()
    assert len(pd.read_parquet(io.BytesIO(body))) == len(table)


@pytest.mark.parametrize("kind", ["questions", "contradictions", "revisions", "silences", "situations",
                                  "claimants", "reports", "claims"])  # fmt: skip
@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_a_whole_list_can_be_had(client, kind, form):
    rows = client.get(f"/api/v1/{kind}?limit=500").json()["rows"]

    answer = client.get(f"/{kind}.{form}")

    body = io.BytesIO(answer.content)
    read = {
        "csv": pd.read_csv,
        "parquet": pd.read_parquet,
        "jsonl": lambda b: pd.read_json(b, lines=True),
    }
    assert answer.headers["content-disposition"] == f'attachment; filename="{kind}.{form}"'
    if rows:
        assert len(read[form](body)) == len(rows)  # type: ignore[operator]  # of a mapping of readers


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # it leaves files open
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_hxl_is_read_by_its_library(client, question, tmp_path):
    file = tmp_path / "question.csv"
    file.write_bytes(client.get(f"/questions/{question}.hxl.csv").content)

    with hxl.data(str(file), hxl.InputOptions(allow_local=True)) as data:
        tags = [column.display_tag for column in data.columns]
        lows = {row.get("#affected+killed+min") for row in data}

    assert "#affected+killed+min" in tags
    assert {"498", "12000"} <= lows


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # by rdflib's own reader
def test_linked_data_is_read_without_fetching_anything(client, question):
    body = client.get(f"/questions/{question}.jsonld").text

    graph = rdflib.Graph().parse(data=body, format="json-ld")

    claims = set(graph.subjects(rdflib.RDF.type, SCHEMA.Claim))
    values = {int(str(value)) for value in graph.objects(None, SCHEMA.minValue)}
    assert {498, 12000} <= values
    assert all(list(graph.objects(claim, PROV.wasQuotedFrom)) for claim in claims)


def test_annotations_quote_the_very_characters(client, ledger):
    [kept] = ledger.reports()
    text = kept.report.text

    page = client.get(f"/reports/{kept.report.id}.annotations.jsonld").json()

    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert len(page["items"]) == len(kept.findings.claims)
    for one in page["items"]:
        assert {"id", "type", "body", "target"} <= set(one)
        position, quote = one["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text[: position["start"]].endswith(quote["prefix"])
        assert text[position["end"] :].startswith(quote["suffix"])


@pytest.mark.parametrize("path", ["/questions/{id}", "/claimants/ukr/military",
                                  "/situations/war/ukraine/2022-02-24", "/search"])  # fmt: skip
def test_feeds_are_read_by_feed_readers(client, question, path):
    path = path.format(id=question)
    feed = feedparser.parse(client.get(f"{path}/feed.atom").content)
    told = json.loads(client.get(f"{path}/feed.json").content)

    assert not feed.bozo
    assert feed.entries
    assert [entry.id for entry in feed.entries] == [item["id"] for item in told["items"]]
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)
    assert all(entry.updated_parsed for entry in feed.entries)
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert "/" not in told["title"]
    assert feed.feed.title == told["title"]


def test_no_cell_is_a_formula(client):
    body = client.get("/claims.csv").text

    for line in body.splitlines()[1:]:
        assert not line.startswith(("=", "+", "@"))
        assert ',"=' not in line
        assert ",=" not in line


# What the W3C's Web Annotation Data Model says that annotations, their parts, pages and collections
# must be (sections 3.1, 3.2, 3.3.5, 4, 4.2.4, 4.2.5, 5.1 and 5.2), as far as they are used here.
IRI = {"type": "string", "pattern": "^https?://[^ ]+$"}
PURPOSES = ("assessing bookmarking classifying commenting describing editing highlighting "
            "identifying linking moderating questioning replying tagging").split()  # fmt: skip
COUNT = {"type": "integer", "minimum": 0}
MODEL = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["@context", "id", "type", "items", "partOf"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": IRI,
        "type": {"const": "AnnotationPage"},
        "startIndex": COUNT,
        "partOf": {
            "type": "object",
            "required": ["id", "type"],
            "properties": {"id": IRI, "type": {"const": "AnnotationCollection"}, "first": IRI,
                           "label": {"type": "string"}, "total": COUNT},
            "if": {"properties": {"total": {"minimum": 1}}, "required": ["total"]},
            "then": {"required": ["first"]},
        },
        "items": {"type": "array", "items": {"$ref": "#/$defs/annotation"}},
    },
    "$defs": {
        "annotation": {
            "type": "object",
            "required": ["id", "type", "target"],
            "not": {"required": ["body", "bodyValue"]},
            "properties": {
                "@context": False,
                "id": IRI,
                "type": {"const": "Annotation"},
                "motivation": {"enum": PURPOSES},
                "body": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/textual"}},
                "target": {"$ref": "#/$defs/specific"},
            },
        },
        "textual": {
            "type": "object",
            "required": ["type", "value"],
            "properties": {"type": {"const": "TextualBody"}, "value": {"type": "string"},
                           "format": {"type": "string", "pattern": "^[a-z]+/[a-z0-9.+-]+$"},
                           "language": {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z]+)*$"},
                           "purpose": {"enum": PURPOSES}},
            "additionalProperties": False,
        },
        "specific": {
            "type": "object",
            "required": ["source", "selector"],
            "properties": {"source": IRI, "selector": {
                "type": "array", "minItems": 1, "items": {"oneOf": [
                    {"$ref": "#/$defs/position"}, {"$ref": "#/$defs/quote"}]}}},
        },
        "position": {
            "type": "object",
            "required": ["type", "start", "end"],
            "properties": {"type": {"const": "TextPositionSelector"}, "start": COUNT, "end": COUNT},
            "additionalProperties": False,
        },
        "quote": {
            "type": "object",
            "required": ["type", "exact"],
            "properties": {"type": {"const": "TextQuoteSelector"},
                           **{name: {"type": "string"} for name in ("exact", "prefix", "suffix")}},
            "additionalProperties": False,
        },
    },
}  # fmt: skip


def test_annotations_are_what_the_model_says_they_must_be(client, ledger):
    [kept] = ledger.reports()
    answer = client.get(f"/reports/{kept.report.id}.annotations.jsonld")
    page = answer.json()
    validator = jsonschema.Draft202012Validator(MODEL)

    assert list(validator.iter_errors(page)) == []
    assert answer.headers["content-type"].startswith("application/ld+json; profile=")
    for broken in ("id", "target"):
        wrong = {**page, "items": [{k: v for k, v in page["items"][0].items() if k != broken}]}
        assert not validator.is_valid(wrong)
    assert not validator.is_valid(page | {"partOf": page["partOf"] | {"first": "no address"}})


OA = rdflib.Namespace("http://www.w3.org/ns/oa#")
AS = rdflib.Namespace("http://www.w3.org/ns/activitystreams#")
# What the W3C's context (http://www.w3.org/ns/anno.jsonld) says of the terms used here; it is not
# fetched.
TERMS = {
    "id": "@id",
    "type": "@type",
    **{name: str(OA[name]) for name in ("Annotation", "TextPositionSelector", "TextQuoteSelector",
                                        "TextualBody", "exact", "prefix", "suffix")},
    "AnnotationPage": str(AS.OrderedCollectionPage),
    "AnnotationCollection": str(AS.OrderedCollection),
    "start": {"@id": str(OA.start), "@type": str(rdflib.XSD.nonNegativeInteger)},
    "end": {"@id": str(OA.end), "@type": str(rdflib.XSD.nonNegativeInteger)},
    "total": {"@id": str(AS.totalItems), "@type": str(rdflib.XSD.nonNegativeInteger)},
    "startIndex": {"@id": str(AS.startIndex), "@type": str(rdflib.XSD.nonNegativeInteger)},
    "body": {"@id": str(OA.hasBody), "@type": "@id"},
    "target": {"@id": str(OA.hasTarget), "@type": "@id"},
    "source": {"@id": str(OA.hasSource), "@type": "@id"},
    "selector": {"@id": str(OA.hasSelector), "@type": "@id"},
    "items": {"@id": str(AS.items), "@type": "@id", "@container": "@list"},
    "partOf": {"@id": str(AS.partOf), "@type": "@id"},
    "first": {"@id": str(AS.first), "@type": "@id"},
    "motivation": {"@id": str(OA.motivatedBy), "@type": "@vocab"},
    "purpose": {"@id": str(OA.hasPurpose), "@type": "@vocab"},
    "describing": str(OA.describing),
    "tagging": str(OA.tagging),
    "value": str(rdflib.RDF.value),
    "format": str(rdflib.DC["format"]),
    "language": str(rdflib.DC.language),
    "label": str(rdflib.RDFS.label),
}  # fmt: skip


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # by rdflib's own reader
def test_annotations_say_as_linked_data_what_the_model_asks_for(client, ledger):
    [kept] = ledger.reports()
    page = client.get(f"/reports/{kept.report.id}.annotations.jsonld").json()

    graph = rdflib.Graph().parse(data=json.dumps(page | {"@context": TERMS}), format="json-ld")

    [node] = graph.subjects(rdflib.RDF.type, AS.OrderedCollectionPage)
    [whole] = graph.objects(node, AS.partOf)
    assert (whole, AS.first, node) in graph
    listed = list(graph.items(next(graph.objects(node, AS["items"]))))
    assert (whole, rdflib.RDF.type, AS.OrderedCollection) in graph
    assert set(listed) == set(graph.subjects(rdflib.RDF.type, OA.Annotation))
    assert int(str(next(graph.objects(whole, AS.totalItems)))) == len(listed)
    for one in listed:
        assert isinstance(one, rdflib.URIRef)
        [target] = graph.objects(one, OA.hasTarget)
        [source] = graph.objects(target, OA.hasSource)
        assert source == rdflib.URIRef(f"http://desk.test/reports/{kept.report.id}")
        for body in graph.objects(one, OA.hasBody):
            assert len(list(graph.objects(body, rdflib.RDF.value))) == 1
        kinds = {
            next(graph.objects(s, rdflib.RDF.type)): s
            for s in graph.objects(target, OA.hasSelector)
        }
        [start] = graph.objects(kinds[OA.TextPositionSelector], OA.start)
        [end] = graph.objects(kinds[OA.TextPositionSelector], OA.end)
        [exact] = graph.objects(kinds[OA.TextQuoteSelector], OA.exact)
        assert kept.report.text[int(str(start)) : int(str(end))] == str(exact)
        [prefix] = graph.objects(kinds[OA.TextQuoteSelector], OA.prefix)
        assert len(str(prefix)) <= 40
    bare = {str(term) for term in graph.predicates()} | {
        str(t) for t in graph.objects(None, rdflib.RDF.type)
    }
    assert all(term.startswith("http") for term in bare)


@pytest.mark.parametrize(
    "path", ["questions?order=title", "claims?measure=killed", "silences", "reports"]
)
def test_a_whole_list_is_had_some_rows_at_a_time(client, monkeypatch, path):
    name, _, query = path.partition("?")
    whole = client.get(f"/{name}.jsonl?{query}").text
    monkeypatch.setattr(downloads, "SOME", 2)

    parted = client.get(f"/{name}.jsonl?{query}").text

    assert parted == whole
    assert whole.count("\n") == len(client.get(f"/api/v1/{path}").json()["rows"])
