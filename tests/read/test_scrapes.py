"""Whole pages copied as text, in the styles of different outlets.

Each line is marked with what must become of it: H headline, S standfirst, B body, C caption,
F a field (byline or date), X dropped.
"""

import pytest

from according.model import BlockKind
from according.read.plain import told

NAMES = {
    BlockKind.HEADLINE: "H",
    BlockKind.STANDFIRST: "S",
    BlockKind.BODY: "B",
    BlockKind.CAPTION: "C",
}
NETWORK = """
X Skip links
X Navigation menu
X Show more news sections
X Sign up
X EXPLAINER
X News|Earthquakes
H Death toll in Tarsa quake passes 214 as rescuers dig
S Army engineers reach three cut-off villages, but hundreds remain without shelter in the cold.
C Rescuers carry a child from the rubble in Upper Tarsa [Ana Brandt/Reuters]
F By Ilse Varga and News Agencies
F Published On 4 May 2031
F 4 May 2031
X Save articles to read later and create your own reading list.
X Share
B At least 214 people have been killed in the Tarsa valley, officials say.
X Keep reading
X list of 2 items
X list 1 of 2
X Why valleys shake longer than hills
X end of list
B The interior ministry said 1,300 people were injured.
X Source: Meridian and news agencies
"""
WEEKLY = """
X This article is more than 1 year old
H Tarsa quake: 214 dead as villages cut off
S Hospitals in the main town are treating 640 people, says mayor
F Ilse Varga in Tarsa
F Sun 4 May 2031 13.40 CEST
F Last modified on Mon 5 May 2031 08.12 CEST
X Share
B At least 214 people have been killed, the interior ministry said.
X Sign up to Tarsa Week
X Free weekly newsletter
X Privacy Notice: Newsletters may contain content funded by outside parties.
X after newsletter promotion
B About 90 people were missing, it said.
X Explore more on these topics
X Reuse this content
X More on this story
X Why valleys shake longer than hills
X 2h ago
"""
DAILY = """
H Quake in Tarsa kills 214; rescue on
S Hospitals in the main town are treating 640 persons
F Updated - May 05, 2031 09:12 pm IST - TARSA
F VTI
X READ LATER
X SEE ALL
C Rescuers at work in Upper Tarsa on Sunday. | Photo Credit: VTI
B At least 214 persons were killed, the Collector said on Sunday.
X CONNECT WITH US
B Relief camps hold 12,000 people, he said.
F Published - May 04, 2031 11:55 pm IST
X Comments have to be in English, and in full sentences.
"""
WIRE = """
H Quake in Tarsa valley kills 214
X 1 of 2 |
C Rescuers search the rubble in Upper Tarsa, Sunday, May 4, 2031. (Wire Photo/Ana Brandt)
X Read More
X 2 of 2 |
C A woman waits beside her house in Tarsa, Sunday, May 4, 2031. (Wire Photo/Ana Brandt)
F By ILSE VARGA
F Updated 1:40 PM GMT, May 4, 2031
B TARSA (Wire) — At least 214 people were killed on Sunday, officials said.
B About 90 were missing.
X ___
X Wire writer Tomas Reyl in Orlo contributed to this report.
X Follow the coverage of earthquakes at https://wire.example/earthquakes
"""
METERED = """
X SKIP ADVERTISEMENT
X You have a preview view of this article while we are checking your access.
X Supported by
H Quake in Tarsa Valley Kills More Than 200
S Rescuers raced to reach villages that had been cut off since dawn.
X Listen to this article · 4:12 min Learn more
X Share full article
F By Ilse Varga
F May 4, 2031
B More than 200 people were killed when an earthquake struck the Tarsa valley, officials said.
X Thank you for your patience while we verify access.
X A version of this article appears in print on May 5, 2031, Section A, Page 1.
"""
HUMANITARIAN = """
X Main navigation
X Toggle search
H Tarsa: Earthquake Flash Update No. 2 (as of 4 May 2031)
X Format
X Situation Report
X Source
X UNX
X Posted
F 4 May 2031
X Originally published
F 4 May 2031
X Attachments
X Download Report (PDF | 1.2 MB)
B HIGHLIGHTS
B • At least 214 people have been killed, according to the interior ministry.
B • Some 12,000 people are displaced.
"""


@pytest.mark.parametrize(
    "scrape",
    [NETWORK, WEEKLY, DAILY, WIRE, METERED, HUMANITARIAN],
    ids=["network", "weekly", "daily", "wire", "metered", "humanitarian"],
)
def test_a_copied_page_is_told_apart_from_its_furniture(scrape):
    wanted = [(line[0], line[2:]) for line in scrape.strip().split("\n")]

    tells = told([line for _, line in wanted])

    kinds = {line.text: NAMES[line.kind] for line in tells.lines}
    dropped = {drop.text for drop in tells.dropped if drop.reason != "date line"}
    became = [(kinds.get(line, "X" if line in dropped else "F"), line) for _, line in wanted]
    assert became == wanted


@pytest.mark.parametrize(
    ("scrape", "byline", "moment"),
    [
        (NETWORK, "Ilse Varga and News Agencies", "2031-05-04"),
        (WEEKLY, "Ilse Varga", "2031-05-04T13:40+02:00"),
        # The day of publication stands below the report, that of the update above it.
        (DAILY, "VTI", "2031-05-04T23:55+05:30"),
        (WIRE, "ILSE VARGA", "2031-05-04T13:40+00:00"),
        (METERED, "Ilse Varga", "2031-05-04"),
        (HUMANITARIAN, "", "2031-05-04"),
    ],
)
def test_a_copied_page_tells_who_and_when(scrape, byline, moment):
    tells = told([line[2:] for line in scrape.strip().split("\n")])

    assert tells.published
    assert (tells.byline, tells.published.moment) == (byline, moment)
