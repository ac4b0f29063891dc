"""Judgements on a terminal: each in a line, with who, when and why below it."""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from according.ledger import Judgement
from according.show.terminal.layout import counted, hung
from according.show.views import JudgementsView
from according.show.wording import corrected_words, inline

__all__ = ["judged", "judgements"]

# So many digits of an id call a judgement or a claim.
DIGITS = 12


def judgements(console: Console, view: JudgementsView) -> Iterator[Text]:
    """Yield the judgements, and how many they are."""
    if not view.judgements:
        yield Text("No judgements.")
        return
    for one in view.judgements:
        yield from judged(console, one)
    yield Text()
    yield Text(counted(len(view.judgements), "judgement"), style="dim")


def judged(console: Console, judgement: Judgement) -> Iterator[Text]:
    """Yield one judgement."""
    said = Text.assemble((judgement.id[:DIGITS], "cyan"), "  ", _decided(judgement))
    yield from hung(console, said)
    signed = f"by {judgement.by}, {judgement.added}"
    note = f": {judgement.note}" if judgement.note else ""
    yield from hung(console, Text(inline(signed + note), style="dim"), indent=2)
    taken = judgement.withdrawn
    if taken:
        why = f": {taken.note}" if taken.note else ""
        told = f"withdrawn by {taken.by}, {taken.added}{why}"
        yield from hung(console, Text(inline(told), style="red"), indent=2)
    if not judgement.found:
        yield from hung(console, Text("its claim is not found any more", style="red"), indent=2)


def _decided(judgement: Judgement) -> str:
    if judgement.other:
        return inline(f"{judgement.kind} {judgement.verdict} {judgement.one} {judgement.other}")
    said = corrected_words(judgement.correction.fields)
    told = f"{judgement.kind} {judgement.verdict} {judgement.one[:DIGITS]}"
    return inline(f"{told}: {said}" if said else told)
