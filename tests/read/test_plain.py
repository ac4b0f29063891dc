import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from according.errors import ReadError
from according.model import BlockKind, Page
from according.read import read_page
from according.read.plain import text_lines, told

NAMES = {
    BlockKind.HEADLINE: "H",
    BlockKind.STANDFIRST: "S",
    BlockKind.BODY: "B",
    BlockKind.CAPTION: "C",
}

# Each line is marked with what must become of it: H headline, S standfirst, B body, C caption,
# F a field (byline or date), X dropped.
AGENCY = """
H Quake in Tarsa valley kills at least 214, ministry says
F By Ilse Varga
F May 4, 2031 1:40 PM GMT
X 3 min read
B TARSA, May 4 (Straits Wire) - At least 214 people were killed when an earthquake struck the Tarsa \
valley before dawn on Sunday, the interior ministry said.
B The ministry put the number of injured at 1,300. About 90 people were missing.
B "We are still pulling people out," said a rescuer, who counted "maybe ten" survivors.
X Sign up to the Straits Wire daily briefing, our free newsletter.
B Hospitals in the main town were treating 640 people, its mayor said.
X (Reporting by Ilse Varga; Editing by Tomas Reyl)
X Our Standards: The Straits Wire Trust Principles.
"""
BROADCASTER = """
X Skip to content
X Home
X Notifications can be switched off in your settings
H Tarsa quake: Rescuers reach villages cut off for a day
S Army engineers brought out 47 survivors, among them eleven children
F Published 4 May 2031, 11:02 CEST
X Share
X Save
C Survivors climb down from an army lorry in Upper Tarsa (AFP)
X Survivors climb down from an army lorry in Upper Tarsa
B Rescuers have reached three villages in the Tarsa valley that had been cut off since Sunday's \
earthquake.
B The first lorries brought out 47 people. "There was nothing left standing," one of them told us.
X Are you in the area? Get in touch if it is safe to do so.
B The official toll stands at 214.
X More on this story
X Related topics
"""
INDIAN = """
X Subscribe
H Bridge collapse: Toll climbs to 41, rescue operation on
S Of the 26 injured, four are critical; Chief Minister announces inquiry
F Our Bureau
F Updated - May 05, 2031 09:12 pm IST
F Published - May 04, 2031 11:55 pm IST
X Also Read | Who inspected the bridge?
B The death toll in the collapse of the Sonali bridge climbed to 41 on Monday with the recovery of \
six more bodies, District Collector R. Menon said.
B As many as 26 persons are undergoing treatment.
X (With inputs from agencies)
X Comments
"""
RELIEF = """
H Southern Keth: 81,000 driven from their homes in nine days
F Press release | November 18, 2030
B Fighting along the Keth river has driven at least 81,000 people from their homes since November 9.
B Our mobile clinics have treated 1,164 wounded people. We will keep them open as long as we can.
B What is needed
B • Shelter for 60,000
B • Fuel for two hospitals
X ###
X Media contact: press@openhands.example
X Your gift buys blankets and clean water. Please donate today.
"""
LIVE = """
H Tarsa quake live: toll rises to 214
F 4 May 2031 13:40 CEST
X Key events
B 13:31
B The interior ministry has raised the number of dead to 214.
B 11:02
B Army engineers have cleared the road to Upper Tarsa, a colonel said.
X Share
X Follow us on Telegram
"""
APPEAL = """
X Get breaking news alerts from The Vell Courier
H Vell says 9,000 fighters have fallen since January
S The other side has not replied
F Ana Brandt
F Sunday 04 May 2031 18:20 GMT
X Comments
X Singer says goodbye to her fans after thirty years on stage
X Your support keeps our newsroom going
X We are a small paper with a long memory, and our reporters go where the story is.
B Vell's army command says that more than 9,000 enemy fighters have been killed since January.
B It has not published its own losses.
X We have campaigned for families in flight since 1998. This week we launch a petition, and we ask our \
readers to sign it.
X To sign the petition click here.
"""


def marked(scrape):
    return [(line[0], line[2:]) for line in scrape.strip().split("\n")]


@pytest.mark.parametrize(
    "scrape",
    [AGENCY, BROADCASTER, INDIAN, RELIEF, LIVE, APPEAL],
    ids=["agency", "broadcaster", "indian", "relief", "live", "appeal"],
)
def test_a_scrape_is_told_apart_from_its_furniture(scrape):
    wanted = marked(scrape)

    tells = told([line for _, line in wanted])

    kinds = {line.text: NAMES[line.kind] for line in tells.lines}
    dropped = {drop.text for drop in tells.dropped}
    became = [(kinds.get(line, "X" if line in dropped else "F"), line) for _, line in wanted]
    assert became == wanted


@pytest.mark.parametrize(
    ("scrape", "byline", "moment"),
    [
        (AGENCY, "Ilse Varga", "2031-05-04T13:40+00:00"),
        (BROADCASTER, "", "2031-05-04T11:02+02:00"),
        (INDIAN, "Our Bureau", "2031-05-04T23:55+05:30"),
        (APPEAL, "Ana Brandt", "2031-05-04T18:20+00:00"),
    ],
)
def test_byline_and_date_become_fields(scrape, byline, moment):
    tells = told([line for _, line in marked(scrape)])

    assert tells.published
    assert (tells.byline, tells.published.moment) == (byline, moment)


def test_a_plain_report_is_kept_whole():
    text = "Twelve people died in Dorva.\n\nThe governor said so.\n\nNobody else was hurt."

    report = read_page(Page("a.txt", text.encode()))

    assert report.text == text
    assert report.dropped == ()


@pytest.mark.parametrize("text", ["Share\n\nLog in\n", "12", "Comments"])
def test_a_text_of_furniture_alone_is_no_article(text):
    with pytest.raises(ReadError, match="no article in this text"):
        read_page(Page("a.txt", text.encode()))


def test_a_publisher_is_named_by_its_furniture():
    assert told(["Get breaking news alerts", "A line."]).publisher == ""
    assert told(["A line.", "© 2031 The Vell Courier. All rights reserved."]).publisher == (
        "The Vell Courier"
    )


WRAPPED = """\
Quake kills 214 in Tarsa
4 May 2031

At least 214 people were killed when an earthquake struck the Tarsa
valley before dawn on Sunday, the interior ministry said. It put the
number of injured at 1,300.

Hospitals in the main town were treating 640 people, its mayor told
reporters.
"""


def test_lines_that_were_broken_at_one_width_are_joined_again():
    assert text_lines(WRAPPED) == [
        "Quake kills 214 in Tarsa",
        "4 May 2031",
        "At least 214 people were killed when an earthquake struck the Tarsa valley before dawn on"
        " Sunday, the interior ministry said. It put the number of injured at 1,300.",
        "Hospitals in the main town were treating 640 people, its mayor told reporters.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "tanks - 1687 (+3)\naircraft - 208 (+1)\nhelicopters - 196 (+0)\nships - 15 (+0)",
        "Nine people died in Dorva.\nThree died in Vell, he said.\nNobody died in Orlo, it said.",
    ],
)
def test_lines_of_a_list_stay_lines(text):
    assert text_lines(text) == text.split("\n")


PIECES = [
    "At least 12 died. ",
    "Share",
    "\n",
    "\n\n",
    "By A B",
    "8 March 2022",
    "(AFP)",
    "İ",
    "ﬁ",
    "👩‍🚒",
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map("".join)


@given(TEXTS)
def test_every_line_goes_somewhere_and_blocks_stand_where_they_say(text):
    lines = text_lines(text)

    tells = told(lines)

    assert len(tells.lines) + len(tells.dropped) <= len(lines)
    assert {line.text for line in tells.lines} | {one.text for one in tells.dropped} <= set(lines)


def test_the_founding_example_loses_its_furniture_alone(shared):
    with (shared / "gold/dev.jsonl").open() as lines:
        given = json.loads(next(lines))

    report = read_page(Page("page.txt", given["text"].encode()))

    # Eighteen lines, of which "Comments" stands there twice.
    assert len(report.dropped) == 17
    assert [block.kind for block in report.blocks].count(BlockKind.BODY) == 17
    assert [block.kind for block in report.blocks].count(BlockKind.CAPTION) == 2
    assert report.published
    assert report.published.moment == "2022-03-08T09:06-05:00"
    assert report.publisher.split() == given["publisher"].split()
    assert all(claim["figure"] in report.text for claim in given["claims"])


def test_reports_without_furniture_lose_next_to_nothing(shared):
    """Of 4,624 lines 10 are dropped by rules; each was read, and is furniture."""
    rules = repeated = 0
    for name in ("gold/dev.jsonl", "data/wikinews/articles.jsonl"):
        with (shared / name).open() as lines:
            for line in list(lines)[name.startswith("gold") :]:
                reasons = [one.reason for one in told(text_lines(json.loads(line)["text"])).dropped]
                repeated += reasons.count("repeated caption")
                rules += len(reasons) - reasons.count("repeated caption")

    assert rules <= 10
    assert repeated <= 28
