import pytest

from according.errors import ProvenanceError, ValueFormError
from according.model import Findings, Response, ResponseKind, Span

TEXT = "The ministry declined to comment on the report."


def response() -> Response:
    return Response(
        "r", ResponseKind.DECLINED, Span.of(TEXT, 0, 12), Span.of(TEXT, 13, 32), finder="1"
    )


def test_a_response_is_read_again_from_its_wire_form():
    said = response().to_dict()

    assert said["kind"] == "declined_to_comment"
    assert Response.from_dict(said, report_id="r", text=TEXT) == response()


@pytest.mark.parametrize("said", [{}, {"kind": "shrugged", "spans": {}}, {"spans": 1}])
def test_what_is_no_response_is_refused(said):
    with pytest.raises(ValueFormError, match=r"not a response|spans"):
        Response.from_dict(said, report_id="r", text=TEXT)


def test_findings_notice_a_span_that_is_not_in_the_text():
    findings = Findings(responses=(response(),))

    findings.check(TEXT)
    with pytest.raises(ProvenanceError):
        findings.check("Another text altogether, and long enough.")
