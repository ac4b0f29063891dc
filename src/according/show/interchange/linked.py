"""Claims as linked data: schema.org Claim and QuantitativeValue, and PROV for where it stands."""

from collections.abc import Iterable, Mapping

__all__ = ["linked_claims"]

# Said here in full, so that no reader has to fetch anything.
CONTEXT = {
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "url": {"@id": "schema:url", "@type": "@id"},
    "wasQuotedFrom": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
    "wasAttributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
    "about": {"@id": "schema:about"},
    "day": {"@id": "schema:temporalCoverage", "@type": "xsd:date"},
}


def linked_claims(
    question: Mapping[str, object], rows: Iterable[Mapping[str, object]], origin: str
) -> dict[str, object]:
    """Give the claims on a question as JSON-LD; the rows are those of a timeline."""
    return {
        "@context": CONTEXT,
        "@id": f"{origin}/questions/{question['id']}",
        "@type": "schema:Question",
        "schema:name": question["title"],
        "schema:suggestedAnswer": [claim(row, question, origin) for row in rows],
    }


def claim(row: Mapping[str, object], question: Mapping[str, object], origin: str) -> object:
    """Give one claim."""
    value = {
        "@type": "schema:QuantitativeValue",
        "schema:minValue": row["low"],
        "schema:maxValue": row["high"],
        "schema:unitText": f"{question['subject']} {question['measure']}",
    }
    told = {
        "@id": f"{origin}/claims/{row['claim_id']}",
        "@type": ["schema:Claim", "prov:Entity"],
        "schema:name": row["figure"],
        "schema:text": row.get("sentence"),
        "about": {key: said for key, said in value.items() if said is not None},
        "schema:claimInterpreter": {
            "@type": "schema:SoftwareApplication",
            "schema:name": "according",
        },
        "schema:author": {
            "@id": f"{origin}/claimants/{row['actor_id']}",
            "@type": ["schema:Organization", "prov:Agent"],
            "schema:name": row["actor"],
        },
        "wasAttributedTo": f"{origin}/claimants/{row['actor_id']}",
        "wasQuotedFrom": f"{origin}/reports/{row['report_id']}",
        "day": row.get("as_of"),
        "schema:datePublished": row.get("published"),
    }
    return {key: said for key, said in told.items() if said is not None}
