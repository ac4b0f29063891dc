"""An agency's report, made up, and how papers print it."""

import random

from according.model import Bound, Claim, Findings, Measure, Published, Report, Scope, Span

PARAGRAPHS = (
    "At least 12 people were killed when the dam above the town of Dorva gave way on Sunday, "
    "the Dorvan rescue service said.",
    "Water and mud rushed through the lower streets before dawn and carried away cars, sheds and "
    "a footbridge that had stood for a century.",
    "The rescue service said that 30 others were taken to the hospital in the neighbouring "
    "valley, most of them with broken bones and signs of cold.",
    "Divers searched the cellars along the embankment throughout the day, while helicopters "
    "lifted families from the roofs of the old quarter.",
    "The operator of the dam said that its instruments had shown nothing unusual during the "
    "night, and promised to open its records to investigators.",
    "A commission of engineers had warned two years ago that the spillway was too narrow for the "
    "rains that the valley now sees nearly every spring.",
    "The mayor asked residents to stay away from the river and to boil their water until the "
    "mains have been repaired, which may take several weeks.",
    "The president is expected to visit the town on Monday, her office said in a short statement "
    "late in the evening.",
)
HOUSE = (
    "Our correspondent in the valley contributed to this report.",
    "This story is developing and will be updated as more becomes known to us.",
    "Residents whom this newspaper reached by telephone described a night without sleep.",
)
ORIGINAL = "\n".join(PARAGRAPHS)
UPDATE = ORIGINAL.replace("At least 12 people", "At least 15 people")
OTHER = (
    "Twelve people have died in the flood at Dorva, according to the police.\n"
    "Officers went from house to house in the evening with lists of those who had been reported "
    "absent by their relatives, and crossed off name after name.\n"
    "At the school, which stands on higher ground, the Red Cross laid out blankets for those who "
    "cannot return, and a baker gave away his bread.\n"
    "The dam was built in the years after the war by engineers from the capital."
)


def printed(dice: random.Random) -> str:
    """Give the report as another paper prints it: cut, with its own byline and sentences."""
    kept = list(PARAGRAPHS[: dice.randint(4, len(PARAGRAPHS))])
    for sentence in dice.sample(HOUSE, dice.randint(0, 2)):
        kept.insert(dice.randint(1, len(kept)), sentence)
    return "\n".join([f"By correspondent {dice.randint(2, 99)}", *kept])


def paper(
    text: str,
    publisher: str,
    *,
    dead: str = "At least 12",
    reader: str = "",
    day: str = "2031-05-05",
) -> tuple[Report, Findings]:
    """Give the text as a paper's report, with the claim on the dead."""
    report = Report(
        text,
        publisher,
        f"https://{publisher.lower().replace(' ', '')}.example/dam",
        published=Published(day),
        reader=reader,
    )
    start = text.index(dead)
    figure = Span.of(text, start, start + len(dead))
    number = int(dead.rpartition(" ")[2]) if dead[-1].isdecimal() else 12
    at_least = dead.startswith("At least")
    claim = Claim(
        report.id,
        figure,
        number,
        None if at_least else number,
        Bound.AT_LEAST if at_least else Bound.EXACT,
        Measure.KILLED,
        Span.of(text, text.index("people"), text.index("people") + 6),
        claimant=_span(text, "the Dorvan rescue service") or _span(text, "the police"),
        place=_span(text, "Dorva"),
        scope=Scope.TOTAL,
        since="2031-05-04",
        as_of=day,
    )
    return report, Findings((claim,), (), "hand 1")


def _span(text: str, words: str) -> Span | None:
    start = text.find(words)
    return Span.of(text, start, start + len(words)) if start >= 0 else None
