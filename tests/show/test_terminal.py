import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from according.model import Dropped, Findings, Measure, Report
from according.show import terminal
from according.show.views import ClaimsView, report_view
from tests.show.drawn import REPORT, claim_in, flood


def screen(width, *, colour=False):
    return Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colour,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
    )


def printed(lines, console):
    for line in lines:
        console.print(line)
    return console.file.getvalue()


def shown(view, width):
    console = screen(width)
    return printed(terminal.report_with_claims(console, view), console)


def test_a_report_is_shown_with_its_claims_under_their_claimants():
    text = shown(report_view(REPORT, flood()), 100)

    assert (
        text
        == f"""\
Dam above Dorva gives way
Vell Courier · 2031-05-04 18:20 CEST (UTC+02:00) · Ilse Marr
3 claims by 2 claimants · report {REPORT.id[:12]}

  HOW MANY  WORDS        MEASURE    SUBJECT  AS OF       PLACE  STATUS

the governor of Lower Vell  2
      ≥ 12  At least 12  killed     people   2031-05-04  Dorva  unverified
      ≈ 30  about 30     injured    others   2031-05-04  Dorva  possible, unverified
    At least 12 people were killed and about 30 others were hurt when the dam above Dorva gave way
    on Sunday, the governor of Lower Vell said.

Relief workers
     1,250  1,250        destroyed  homes    -           -      asserted
    Relief workers said 1,250 homes were destroyed.

Responses
  The mining company: no immediate response
    The mining company has not answered questions.
"""
    )


@pytest.mark.parametrize("width", [40, 60, 80, 99, 100, 140, 200])
def test_no_line_is_wider_than_the_terminal_or_ends_in_blanks(width):
    lines = shown(report_view(REPORT, flood()), width).splitlines()

    # Below 80 columns figures and days keep their room, and the row may stick out.
    assert max(map(cell_len, lines)) <= max(width, 80)
    assert [line for line in lines if line != line.rstrip()] == []


def test_markup_in_a_report_is_text():
    report = Report("The [bold red]12[/] people :fire: were killed.", title="[blink]x[/blink]")
    claim = claim_in(report, "12", 12, Measure.KILLED, "people")

    text = shown(report_view(report, Findings((claim,))), 100)

    assert "[blink]x[/blink]" in text
    assert "The [bold red]12[/] people :fire: were killed." in text


@pytest.mark.parametrize("colour", [True, False])
def test_no_order_to_the_terminal_gets_out_of_a_report(colour):
    bad = "\x1b]0;owned\x07\u202e"
    report = Report(
        f"12{bad} were{bad} killed.",
        publisher=bad,
        title=bad,
        byline=bad,
        dropped=(Dropped(bad, bad),),
    )
    claim = claim_in(report, f"12{bad}", 12, Measure.KILLED, f"were{bad}")
    view = report_view(report, Findings((claim,)))
    console = screen(100, colour=colour)

    text = printed(terminal.report_with_claims(console, view), console)
    text += printed(terminal.marked_report(console, view), console)
    text += printed(terminal.furniture(console, view), console)
    text += printed(terminal.answered(console, ClaimsView(view.claims)), console)

    assert "\x1b]" not in text
    assert not {"\x07", "\u202e"} & set(text)


def test_the_whole_report_is_shown_with_numbered_marks():
    console = screen(100)

    text = printed(terminal.marked_report(console, report_view(REPORT, flood())), console)

    assert "[At least 12]{1} people were killed and [about 30]{2} others" in text
    assert "{2} ≈ 30 injured: others" in text
    assert "measure injured (“hurt”)" in text
    assert "status asserted · and unverified (“could not be verified”)" in " ".join(text.split())


def test_claims_that_share_a_figure_share_its_mark():
    report = Report("Officials spoke of 7 dead and missing.")
    claims = tuple(
        claim_in(report, "7", 7, measure, "dead") for measure in (Measure.KILLED, Measure.MISSING)
    )
    console = screen(80)

    text = printed(terminal.marked_report(console, report_view(report, Findings(claims))), console)

    assert "spoke of [7]{1,2} dead and missing." in text


def test_what_was_left_out_is_shown_with_its_reason():
    report = Report("Text.", dropped=(Dropped("Sign the petition", "petition"),))
    console = screen(80)

    text = printed(terminal.furniture(console, report_view(report, Findings())), console)

    assert text == "\nLeft out of the report: 1 line\n  petition: Sign the petition\n"


def test_a_report_without_claims_says_so():
    assert "no claims · report" in shown(report_view(REPORT, Findings()), 80)
