"""A row as a report: a text that says what its cells do, and the claims cut from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from according.errors import CellError
from according.model import (
    Block,
    BlockKind,
    Claim,
    Findings,
    Page,
    Published,
    Report,
    Response,
    ResponseKind,
    Scope,
    Span,
    Verified,
)
from according.read.series.carrying import NOTHING_REPORTED, Reported
from according.read.series.cells import MISSING, bounds_of, count_of, day_of, written_day
from according.read.series.mapping import DataSet, Figure, Series, Words
from according.read.series.rows import Row
from according.read.series.templates import parts_of

__all__ = ["READER", "Imported", "imported"]

READER = "series/1"
ATTRIBUTION = "as stated by"
NOT_RELEASED = "has not released figures"
CARRIED = "carried forward"

Imported = tuple[Report, Findings, Page]


@dataclass(frozen=True, slots=True)
class _Line:
    """A figure as it was written: its spans, and what it is worth."""

    figure: Figure
    span: Span
    count: int
    hedge: str
    subject: Span
    word: Span | None
    caveat: Span | None
    verified: Span | None


@dataclass(frozen=True, slots=True)
class _Heading:
    """The spans of the first lines, which all claims share."""

    claimant: Span | None
    cue: Span | None
    place: Span | None
    since: Span | None
    verified: Span | None
    as_of: Span


class _Text:
    """A text that grows, and tells where each piece came to stand."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._blocks: list[Block] = []
        self._start = self._at = 0

    def put(self, words: str) -> Span | None:
        """Add words; give where they stand, None for none."""
        start = self._at
        self._pieces.append(words)
        self._at += len(words)
        return Span(start, self._at, words) if words else None

    def stand(self, words: str) -> Span:
        """Add words that are there."""
        self._pieces.append(words)
        start, self._at = self._at, self._at + len(words)
        return Span(start, self._at, words)

    def end_line(self, kind: BlockKind = BlockKind.BODY, *, gap: str = "\n") -> None:
        """End the line as a paragraph of its kind."""
        self._blocks.append(Block(self._start, self._at, kind))
        self.put(gap)
        self._start = self._at

    def so_far(self) -> str:
        """Give what was written up to now."""
        return "".join(self._pieces)

    def done(self) -> tuple[str, tuple[Block, ...]]:
        """Give the text without the last line's end, and its paragraphs."""
        text = "".join(self._pieces).rstrip("\n")
        return text, tuple(self._blocks)


def imported(
    row: Row, series: Series, mapping: DataSet, file: str, reported: Reported = NOTHING_REPORTED
) -> Imported:
    """Give the report that a row of a file becomes, its claims, and its bytes.

    Of values that were carried forward it has those that were ``reported`` before.

    Raises:
        CellError: a cell does not say what its column is for.
    """
    return _Rendering(row, series, reported).report(mapping, file)


class _Rendering:
    """One row on its way to a report."""

    def __init__(self, row: Row, series: Series, reported: Reported) -> None:
        self._row = row
        self._reported = reported
        self._series = series
        self._cells = row.cells
        self._text = _Text()
        self._day = self._day_in(series.day)
        self._words = {name: _word(row.cells, words) for name, words in series.values.items()}

    def report(self, mapping: DataSet, file: str) -> Imported:
        series = self._series
        heading, title = self._heading()
        silent = self._silent()
        lines = self._lines(heading)
        self._notes()
        text, blocks = self._text.done()
        published = self._day_in(series.published) if series.published else self._day
        address = f"{series.address or file}#{self._key()}"
        page = Page(f"{file}#{self._key()}", self._row.raw, address=address)
        report = Report(
            text=text,
            publisher=series.publisher,
            address=address,
            title=title,
            published=Published(published),
            blocks=blocks,
            raw_hash=page.hash,
            reader=READER,
        )
        wholes = {line.figure.column: line.span for line in lines}
        claims = tuple(self._claim(report.id, line, heading, wholes) for line in lines)
        kind = ResponseKind.NOT_RELEASED
        responses = tuple(Response(report.id, kind, *spans) for spans in silent)
        return report, Findings(claims, responses, mapping.finder), page

    def _day_in(self, column: str) -> str:
        return day_of(self._cells.get(column, ""), column, self._series.form)

    def _key(self) -> str:
        """Give what tells the row from the others for good."""
        series = self._series
        if not series.key:
            return self._day
        parts = (
            self._day if column == series.day else quote(self._cells.get(column, ""), safe="")
            for column in series.key
        )
        return "/".join(parts)

    def _filled(self, template: str) -> str:
        return "".join(before + self._words.get(name, "") for before, name in parts_of(template))

    def _heading(self) -> tuple[_Heading, str]:
        """Write the first lines; give their spans, and the first as title."""
        series, text = self._series, self._text
        since = self._filled(series.since)
        named = {
            "place": self._filled(series.place),
            "since": f"since {written_day(since)}" if since else "",
            "verified": self._filled(series.verified),
        }
        spans: dict[str, Span | None] = dict.fromkeys(named)
        for before, name in parts_of(series.heading):
            text.put(before)
            span = text.put(named.get(name) or self._words.get(name, ""))
            if name in spans:
                spans[name] = spans[name] or span
        claimant, cue = self._filled(series.claimant), None
        if claimant:
            text.put(", ")
            cue = text.put(ATTRIBUTION)
            text.put(" ")
        said_by = text.put(claimant)
        title = text.so_far()
        text.end_line(BlockKind.HEADLINE, gap="\n\n")
        text.put("As of ")
        as_of = text.stand(self._day)
        text.end_line(gap="\n\n")
        return _Heading(said_by, cue, as_of=as_of, **spans), title

    def _silent(self) -> list[tuple[Span, Span, Span | None]]:
        """Write that the party released nothing; give party, words, and on what, for each."""
        silence = self._series.silence
        if silence is None or not silence.when.holds(self._cells):
            return []
        text = self._text
        party = text.stand(silence.party[0].upper() + silence.party[1:])
        text.put(" ")
        words = text.stand(NOT_RELEASED)
        text.put(f" for {self._day}")
        asked: list[Span | None] = []
        for figure in self._series.figures:
            if figure.column in silence.figures:
                text.put("; " if asked else ": ")
                asked.append(text.stand(self._counted(figure)))
        text.put(".")
        text.end_line(gap="\n\n")
        return [(party, words, about) for about in asked or [None]]

    def _counted(self, figure: Figure) -> str:
        """Give in words what a figure counts: "People killed in Dorva since 1 May 2031"."""
        subject, place = self._filled(figure.subject), self._filled(self._series.place)
        since = self._filled(self._series.since if figure.since is None else figure.since)
        told = [_capital(subject), str(figure.measure)]
        told += [f"in {place}" if place else "", f"since {written_day(since)}" if since else ""]
        return " ".join(filter(None, told))

    def _lines(self, heading: _Heading) -> list[_Line]:
        lines = []
        for figure in self._series.figures:
            if figure.only is None or figure.only.holds(self._cells):
                line = self._line(figure, heading)
                if line:
                    lines.append(line)
        return lines

    def _line(self, figure: Figure, heading: _Heading) -> _Line | None:
        """Write one figure; None if the row has none."""
        cell, carried = self._cell_of(figure)
        if cell in MISSING:
            return None
        count = count_of(cell, figure.column)
        # What nobody reported was reckoned; nought says that nothing was reported yet.
        if carried and (not count or count != self._last(figure)):
            return None
        text = self._text
        subject = text.stand(_capital(self._filled(figure.subject)))
        word = None
        if figure.word:
            text.put(" ")
            word = text.put(figure.word)
        text.put(": ")
        hedge = self._hedge(figure)
        span = text.stand(f"{hedge} {cell}" if hedge else cell)
        said = CARRIED if carried else self._cells.get(figure.caveat, "")
        caveat, verified = self._bracketed(said), self._bracketed(figure.verified)
        text.end_line()
        verified = verified or heading.verified
        return _Line(figure, span, count, hedge, subject, word, caveat, verified)

    def _last(self, figure: Figure) -> int | None:
        return self._reported.before(self._series, self._cells, figure.column, self._day)

    def _hedge(self, figure: Figure) -> str:
        """Give the words before the number; none where the row has no hedge."""
        if figure.hedge is None or self._cells.get(figure.hedge.column, "") in MISSING:
            return ""
        return _word(self._cells, figure.hedge)

    def _cell_of(self, figure: Figure) -> tuple[str, bool]:
        """Give the cell of a figure, and whether its value was carried forward."""
        cell = self._cells.get(figure.column, "")
        carried = figure.carried
        silence = self._series.silence
        silent = silence is not None and silence.when.holds(self._cells)
        if cell in MISSING and carried.column and not silent:
            return self._cells.get(carried.column, ""), True
        return cell, carried.when is not None and carried.when.holds(self._cells)

    def _bracketed(self, words: str) -> Span | None:
        if not words:
            return None
        self._text.put(" (")
        span = self._text.put(words)
        self._text.put(")")
        return span

    def _notes(self) -> None:
        for note in self._series.notes:
            cell = self._cells.get(note.column, "")
            if cell not in MISSING:
                self._text.put(f"{note.label}: {' '.join(cell.split())}")
                self._text.end_line()

    def _claim(
        self, report_id: str, line: _Line, heading: _Heading, wholes: Mapping[str, Span]
    ) -> Claim:
        figure = line.figure
        low, high, bound = bounds_of(line.count, line.hedge)
        total = figure.scope is Scope.TOTAL
        of_series = figure.since is None
        since = self._filled(self._series.since) if of_series else figure.since
        return Claim(
            report_id=report_id,
            figure=line.span,
            low=low,
            high=high,
            bound=bound,
            measure=figure.measure,
            subject=line.subject,
            claimant=heading.claimant,
            verified=Verified.VERIFIED if line.verified else None,
            scope=figure.scope,
            since=since or None if total else None,
            as_of=self._day,
            place=heading.place,
            part_of=wholes.get(figure.part_of),
            cue=heading.cue,
            word=line.word,
            caveat=line.caveat,
            since_words=heading.since if total and of_series else None,
            as_of_words=heading.as_of,
            verified_words=line.verified,
        )


def _word(cells: Mapping[str, str], words: Words) -> str:
    """Give how the value of a column is written.

    Raises:
        CellError: the mapping has no word for it.
    """
    cell = cells.get(words.column, "")
    if cell in words.words:
        return words.words[cell]
    raise CellError(words.column, f"the mapping has no words for {cell[:40]!r}")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
