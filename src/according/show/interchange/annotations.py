"""A report's claims as W3C Web Annotations: each says where in the text its figure stands."""

from collections.abc import Mapping

from according.ledger import KeptClaim
from according.model import Report
from according.show.views import ReportView, told_fields
from according.show.wording import how_many

__all__ = ["annotations"]

# Characters before and after a quote by which a reader of annotations finds it again.
AROUND = 40
Value = Mapping[str, object]


def annotations(view: ReportView, origin: str) -> dict[str, object]:
    """Give an AnnotationPage (https://www.w3.org/TR/annotation-model/) with a claim an annotation.

    Positions count code points of the report's text, as the model asks for.
    """
    page = f"{origin}/reports/{view.report.id}"
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{page}.annotations.jsonld",
        "type": "AnnotationPage",
        "partOf": {
            "id": f"{page}#claims",
            "type": "AnnotationCollection",
            "label": f"Claims of {view.report.title or view.report.id}",
            "total": len(view.claims),
            **({"first": f"{page}.annotations.jsonld"} if view.claims else {}),
        },
        "startIndex": 0,
        "items": [annotation(one, view.report, origin) for one in view.claims],
    }


def annotation(one: KeptClaim, report: Report, origin: str) -> Value:
    """Give one claim as an annotation of its report."""
    claim, text = one.claim, report.text
    start, end = claim.figure.start, claim.figure.end
    fields = "; ".join(f"{name}: {said}" for name, said in told_fields(claim))
    told = f"{how_many(claim)} {claim.subject.text}: {claim.measure}. {fields}"
    return {
        "id": f"{origin}/claims/{claim.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "TextualBody", "value": told, "format": "text/plain", "language": "en"},
            {
                "type": "TextualBody",
                "value": str(claim.measure),
                "purpose": "tagging",
                "format": "text/plain",
            },
        ],
        "target": {
            "source": f"{origin}/reports/{report.id}",
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": claim.figure.text,
                    "prefix": text[max(0, start - AROUND) : start],
                    "suffix": text[end : end + AROUND],
                },
            ],
        },
    }
