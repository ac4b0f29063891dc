"""A mapping: which columns of a data set are whose claims, of what; checked when it is read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from according.model import Measure, Scope

__all__ = [
    "Carried",
    "Corrects",
    "DataSet",
    "Figure",
    "Note",
    "Series",
    "Silence",
    "Skip",
    "When",
    "Words",
]


@dataclass(frozen=True, slots=True)
class When:
    """A condition on a row: one of its cells says one of these values."""

    column: str
    values: frozenset[str]

    def holds(self, cells: Mapping[str, str]) -> bool:
        """Tell whether the row fulfils it."""
        return cells.get(self.column, "") in self.values


@dataclass(frozen=True, slots=True)
class Words:
    """How the values of a column are written in the report; an empty text leaves them out."""

    column: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a figure stands that the data set carried forward from an earlier day.

    Attributes:
        column: a column that repeats the last value when the figure's own is empty.
        when: the rows in which the figure's own column repeats the last value.
    """

    column: str = ""
    when: When | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A column that counts.

    Attributes:
        column: the column.
        subject: who or what is counted, with whose side: "Russian tanks".
        measure: what happened to them.
        word: the data set's own word for the measure, written behind the subject.
        scope: total, event or rate; a rate has no start.
        since: the day from which it counts, if another than the series' own.
        part_of: the column of the figure of which this is a part.
        hedge: the column that says how the number is meant, and in which words.
        carried: how values that were carried forward are told.
        only: the rows in which the column counts this; in others it is passed over.
        caveat: a column whose words are added behind the figure.
        verified: the word behind the figure that says that it was checked.
        optional: a file may lack the column.
    """

    column: str
    subject: str
    measure: Measure
    word: str = ""
    scope: Scope = Scope.TOTAL
    since: str | None = None
    part_of: str = ""
    hedge: Words | None = None
    carried: Carried = Carried()
    only: When | None = None
    caveat: str = ""
    verified: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A column that is written in the report, and is no claim."""

    column: str
    label: str
    optional: bool = True


@dataclass(frozen=True, slots=True)
class Silence:
    """Rows that say that a party released nothing.

    Attributes:
        when: which rows.
        party: who.
        figures: the columns of the figures that it did not release; none: it is not told which.
    """

    when: When
    party: str
    figures: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Skip:
    """Rows that are passed over, and why."""

    column: str
    pattern: re.Pattern[str]
    because: str


@dataclass(frozen=True, slots=True)
class Corrects:
    """A file of differences: which file beside it they are to be added to.

    Attributes:
        file: its name.
        day: the column of the day in both.
    """

    file: str
    day: str


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of file of a data set.

    Attributes:
        name: what errors call it.
        needs: the columns by which a file of this kind is known.
        publisher: who publishes the data set.
        address: where it publishes this file; empty: the file's own name stands for it.
        heading: the report's first line.
        claimant: who states the figures; empty: the publisher, in its own voice.
        place: where it happened, as the heading has it.
        since: the ISO day from which totals count, empty if not told.
        verified: the words of the heading that say that the figures were checked.
        day: the column of the day on which the figures hold.
        form: how it is written, for strptime; empty: ISO 8601.
        published: the column of the day on which they were published; empty: the same day.
        key: the columns that tell a row from the others for good.
        figures: the columns that count.
        notes: the columns that are written only.
        values: named words that depend on a column.
        silence: the rows that say that a party released nothing.
        skips: the rows that are passed over.
        corrects: set if the file holds corrections of another.
    """

    name: str
    publisher: str
    heading: str
    day: str
    figures: tuple[Figure, ...]
    needs: tuple[str, ...] = ()
    address: str = ""
    claimant: str = ""
    place: str = ""
    since: str = ""
    verified: str = ""
    form: str = ""
    published: str = ""
    key: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    values: Mapping[str, Words] = field(default_factory=dict)
    silence: Silence | None = None
    skips: tuple[Skip, ...] = ()
    corrects: Corrects | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that a file must have, each once."""
        if self.corrects:
            return tuple(dict.fromkeys((self.day, *self.needs)))
        given = [self.day, self.published, *self.needs, *self.key]
        given += [words.column for words in self.values.values()]
        given += [self.silence.when.column] if self.silence else []
        given += [skip.column for skip in self.skips]
        given += [note.column for note in self.notes if not note.optional]
        for figure in self.figures:
            if not figure.optional:
                given += [figure.column, figure.caveat, figure.carried.column]
                given += [figure.hedge.column] if figure.hedge else []
        return tuple(dict.fromkeys(column for column in given if column))


@dataclass(frozen=True, slots=True)
class DataSet:
    """A mapping file.

    Attributes:
        name: the mapping's name.
        version: the hash of what the mapping and the way of writing reports say.
        series: the kinds of files it knows, in the order in which they are tried.
    """

    name: str
    version: str
    series: tuple[Series, ...]

    @property
    def finder(self) -> str:
        """The version of the finder that claims of this mapping have."""
        return f"import/{self.name}@{self.version}"
