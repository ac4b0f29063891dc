"""Mappings: those that come with the program, by name, and the user's own, by file."""

import hashlib
import re
import tomllib
from collections.abc import Collection
from datetime import date
from importlib.resources import files
from pathlib import Path

from according.errors import MappingError
from according.model import Measure, Scope
from according.read.series.cells import HEDGES
from according.read.series.mapping import (
    Carried,
    Corrects,
    DataSet,
    Figure,
    Note,
    Series,
    Silence,
    Skip,
    When,
    Words,
)
from according.read.series.templates import unknown_in
from according.read.series.toml_table import TomlTable

__all__ = ["data_set", "shipped"]

# Part of the version of what is found: raised when rows are written in another way.
WRITING = "1"
# What a heading can name besides the values that depend on a column.
HEADING = ("place", "since", "verified")
ENDING = ".toml"


def shipped() -> tuple[str, ...]:
    """Give the names of the mappings that come with the program."""
    found = files("according.read.series").joinpath("mappings").iterdir()
    return tuple(
        sorted(one.name.removesuffix(ENDING) for one in found if one.name.endswith(ENDING))
    )


def data_set(name: str) -> DataSet:
    """Give the mapping of a name, or in a file.

    Raises:
        MappingError: there is none, or something in it is wrong; it says where.
    """
    content = _content(name)
    try:
        said = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise MappingError(name, f"no TOML: {error}") from error
    version = hashlib.sha256(WRITING.encode() + content).hexdigest()[:12]
    return DataSet(Path(name).name.removesuffix(ENDING), version, _all_series(said, name))


def _content(name: str) -> bytes:
    if name in shipped():
        return files("according.read.series").joinpath("mappings", name + ENDING).read_bytes()
    try:
        return Path(name).read_bytes()
    except FileNotFoundError as error:
        there = ", ".join(shipped())
        raise MappingError(name, f"no such mapping file; those by name are {there}") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file's name"
        raise MappingError(name, reason.lower()) from error


def _all_series(said: dict[str, object], name: str) -> tuple[Series, ...]:
    """Give the series; what stands outside of all of them holds for each."""
    if "series" not in said:
        return (_series(TomlTable(said, mapping=name), "the series"),)
    given = said["series"]
    if not isinstance(given, list) or not given:
        raise MappingError(name, "'series' is no list of tables")
    shared = {key: value for key, value in said.items() if key != "series"}
    around = TomlTable(shared, mapping=name)
    found = []
    for at, one in enumerate(given, 1):
        title = str(one.get("name", at)) if isinstance(one, dict) else str(at)
        table = TomlTable(one, mapping=name, where=f"series {title}", around=around)
        found.append(_series(table, title))
    around.end()
    return tuple(found)


def _series(table: TomlTable, title: str) -> Series:
    values = _values(table)
    silence, corrects = table.table("silence"), table.table("corrects")
    series = Series(
        name=table.text("name", title),
        publisher=table.text("publisher"),
        heading=table.text("heading"),
        day=table.text("day"),
        figures=tuple(_figure(one) for one in table.tables("figures")),
        needs=table.texts("needs"),
        address=table.text("address", ""),
        claimant=table.text("claimant", ""),
        place=table.text("place", ""),
        since=table.text("since", ""),
        verified=table.text("verified", ""),
        form=table.text("form", ""),
        published=table.text("published", ""),
        key=table.texts("key"),
        notes=tuple(_note(one) for one in table.tables("notes")),
        values=values,
        silence=_silence(silence) if silence else None,
        skips=tuple(_skip(one) for one in table.tables("skip")),
        corrects=_corrects(corrects) if corrects else None,
    )
    table.end()
    _check(series, table)
    return series


def _values(table: TomlTable) -> dict[str, Words]:
    inside = table.table("values")
    if inside is None:
        return {}
    found = {}
    for name in inside.keys():  # noqa: SIM118 - no mapping
        one = inside.table(name)
        found[name] = _words(one) if one else Words("", {})
    return found


def _words(table: TomlTable) -> Words:
    words = Words(table.text("column"), table.words("words"))
    table.end()
    return words


def _when(table: TomlTable | None) -> When | None:
    if table is None:
        return None
    when = When(table.text("column"), frozenset(table.texts("values")))
    table.end()
    return when


def _figure(table: TomlTable) -> Figure:
    since = table.text("since", "none given")
    hedge, carried = table.table("hedge"), table.table("carried")
    figure = Figure(
        column=table.text("column"),
        subject=table.text("subject"),
        measure=_measure(table),
        word=table.text("word", ""),
        scope=_scope(table),
        since=None if since == "none given" else since,
        part_of=table.text("part_of", ""),
        hedge=_words(hedge) if hedge else None,
        carried=_carried(carried) if carried else Carried(),
        only=_when(table.table("only")),
        caveat=table.text("caveat", ""),
        verified=table.text("verified", ""),
        optional=table.flag("optional", default=False),
    )
    table.end()
    wrong = set(figure.hedge.words.values()) - {*HEDGES, ""} if figure.hedge else set()
    if wrong:
        raise table.wrong(f"hedge {min(wrong)!r} is none of: {', '.join(HEDGES)}")
    return figure


def _measure(table: TomlTable) -> Measure:
    given = table.text("measure")
    if given not in list(Measure):
        raise table.wrong(f"measure {given!r} is none of: {', '.join(Measure)}")
    return Measure(given)


def _scope(table: TomlTable) -> Scope:
    given = table.text("scope", Scope.TOTAL)
    if given not in list(Scope):
        raise table.wrong(f"scope {given!r} is none of: {', '.join(Scope)}")
    return Scope(given)


def _carried(table: TomlTable) -> Carried:
    carried = Carried(table.text("column", ""), _when(table.table("when")))
    table.end()
    return carried


def _note(table: TomlTable) -> Note:
    note = Note(table.text("column"), table.text("label"), table.flag("optional", default=True))
    table.end()
    return note


def _silence(table: TomlTable) -> Silence:
    when = When(table.text("column"), frozenset(table.texts("values")))
    figures = frozenset(table.texts("figures"))
    silence = Silence(when, table.text("party"), figures)
    table.end()
    return silence


def _skip(table: TomlTable) -> Skip:
    column, pattern, because = (table.text(key) for key in ("column", "pattern", "because"))
    table.end()
    try:
        return Skip(column, re.compile(pattern), because)
    except re.error as error:
        raise table.wrong(f"pattern {pattern!r}: {error}") from error


def _corrects(table: TomlTable) -> Corrects:
    corrects = Corrects(table.text("file"), table.text("day"))
    table.end()
    return corrects


def _check(series: Series, table: TomlTable) -> None:
    """Raise MappingError where one part of a series does not fit another."""
    names = set(series.values)
    subjects = [figure.subject for figure in series.figures]
    for template in (series.claimant, series.place, series.since, series.verified, *subjects):
        _check_names(template, names, table)
    _check_names(series.heading, {*names, *HEADING}, table)
    if not series.figures:
        raise table.wrong("has no figures")
    if not series.heading.strip():
        raise table.wrong("heading is empty")
    columns = {figure.column for figure in series.figures}
    for column in sorted(series.silence.figures - columns) if series.silence else ():
        raise table.wrong(f"{column!r}, of which a party is silent, is no figure")
    for figure in series.figures:
        if figure.part_of and figure.part_of not in columns:
            raise table.wrong(
                f"{figure.part_of!r}, of which {figure.column!r} is a part, is no figure"
            )
        if not figure.subject.strip():
            raise table.wrong(f"the subject of {figure.column!r} is empty")
    days = [series.since, *(figure.since or "" for figure in series.figures)]
    days += [
        word
        for name, words in series.values.items()
        if series.since == f"{{{name}}}"
        for word in words.words.values()
    ]
    for day in days:
        if day and "{" not in day and not _is_day(day):
            raise table.wrong(f"since {day!r} is no ISO day (2022-02-24)")


def _check_names(template: str, names: Collection[str], table: TomlTable) -> None:
    unknown = unknown_in(template, names)
    if unknown is not None:
        known = f"; there are {', '.join(sorted(names))}" if names else ""
        raise table.wrong(f"{{{unknown}}} in {template!r} has no words{known}")


def _is_day(given: str) -> bool:
    try:
        return date.fromisoformat(given).isoformat() == given
    except ValueError:
        return False
