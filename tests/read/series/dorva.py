"""A made-up data set: the flood in Dorva, counted by two offices."""

import json

from according.model import Page
from according.read.series import data_set, reports_of

MAPPING = """
publisher = "Dorva Flood Registry"
address = "https://registry.example/flood.csv"
heading = "Casualties of the flood in {place} {since}"
claimant = "{office}"
place = "Dorva"
since = "2031-05-01"
day = "day"

[values.office]
column = "source"
words = { rescue = "the Dorvan rescue service", police = "the Dorvan police", none = "" }

[silence]
column = "source"
values = ["none"]
party = "the Dorvan rescue service"
figures = ["dead", "houses"]

[[figures]]
column = "dead"
subject = "People"
word = "killed"
measure = "killed"
hedge = { column = "how", words = { c = "about", min = "at least" } }

[[figures]]
column = "dead_children"
subject = "Children"
word = "killed"
measure = "killed"
part_of = "dead"
carried = { column = "last_dead_children" }

[[figures]]
column = "dead_today"
subject = "People"
word = "killed in a day"
measure = "killed"
scope = "rate"
only = { column = "hours", values = ["24"] }

[[figures]]
column = "houses"
subject = "Houses"
word = "destroyed"
measure = "destroyed"
since = ""
verified = "seen from the air"

[[notes]]
column = "worst"
label = "Worst hit"
"""

COLUMNS = (
    "day,source,dead,how,dead_children,last_dead_children,dead_today,hours,houses,worst".split(",")
)
FIRST = "2031-05-02,rescue,12,min,3,3,5,24,40,Upper Town"
SECOND = '2031-05-03,police,"1,204",c,,3,9,48,,'
SILENT = "2031-05-04,none,,,,3,,24,,"


def csv_of(*rows, columns=COLUMNS):
    return "\n".join([",".join(columns), *rows, ""])


def mapping(folder, text=MAPPING, name="flood.toml"):
    path = folder / name
    path.write_text(text)
    return data_set(str(path))


def read(folder, content, text=MAPPING, name="data/flood.csv"):
    """What a file's rows become under a mapping."""
    content = content if isinstance(content, str) else json.dumps(content)
    return list(reports_of(Page(name, content.encode()), mapping(folder, text)))
