"""read: a page, file, feed or line into a report, or the reason why not.

    page = load("https://news.example/dam", now="2031-05-05T08:00:00+00:00")
    report = read_page(page)

What reading takes (the network's libraries, trafilatura, parsers of feeds and PDFs) is loaded when
it is needed: together it takes two seconds.
"""

from according.read.jsonlines import LeftOut, reports
from according.read.loading import load
from according.read.options import FetchOptions
from according.read.reading import READER, read_page
from according.read.sources import items

__all__ = ["READER", "FetchOptions", "LeftOut", "items", "load", "read_page", "reports"]
