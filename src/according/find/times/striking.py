"""When a disaster struck: "Wednesday's earthquake", "the Feb. 6 disaster", "four days after"."""

import re
from collections.abc import Sequence

from according.find.times.almanac import days_before, first_of, lasting
from according.find.times.days import SINCE_MONTH, Day, Start
from according.find.tolls.passages import Passage

__all__ = ["is_endemic", "names_calamity", "struck", "tells"]

# Of these words one stands wherever CALAMITY matches; looked for first.
CALAMITIES = frozenset(
    (
        "earthquake earthquakes quake quakes tremor tremors temblor cyclone hurricane typhoon"
        " tsunami eruption tornado tornadoes twister twisters storm superstorm mudslide mudslides"
        " avalanche cloudburst burst collapse flood floods flooding floodwater floodwaters"
        " landslide landslides wildfire wildfires bushfire bushfires storms monsoon rain rains"
        " blizzard blizzards wave snap epidemic outbreak pandemic famine drought heatwave cholera"
        " ebola measles influenza dengue coronavirus covid"
    ).split()
)
# Disasters that strike on one day; floods, fires and outbreaks go on, and no day begins them.
SUDDEN = (
    r"(?:earthquakes?|quakes?|tremors?|temblor|cyclone|hurricane|typhoon|tsunami|eruption"
    r"|tornado(?:es)?|twisters?|storm"
    r"(?! (?:the|a|an|into|its|their|our|one|two|three|four|several|parliament|\d+)\b)"
    r"|super ?storm|mudslides?|avalanche|cloudburst|flash flood\b"
    r"|(?:glacier|dam) (?:burst|collapse)|glacial flood)"
)
DISASTER = (
    rf"(?:{SUDDEN}|floods?|flooding|flash floods?|floodwaters?|landslides?|wildfires?|bushfires?"
    r"|storms|monsoon|torrential rains?|heavy rains?|blizzards?|cold (?:wave|snap)|epidemic"
    r"|outbreak|pandemic|famine|drought|heat ?wave|cholera|ebola|measles|influenza"
    r"|dengue|coronavirus|covid-19)"
)
CALAMITY = re.compile(rf"\b{DISASTER}\b")
STRIKING = re.compile(rf"\b{SUDDEN}\b")
STRUCK = re.compile(
    rf"\b(?:{SUDDEN}|struck|hit|rocked|shook|swept|burst|made landfall|came ashore|slammed|tore"
    # "at 2.51pm on Friday"
    r"|ripped|smothered|engulfed)\b(?:[^.]|\.\d\d\s?[ap]m)*\Z",
    re.IGNORECASE,
)
# "The floods began on 26 May", "a wildfire that started on July 4".
SET_IN = re.compile(
    rf"\b{DISASTER}\b[^.;]{{0,60}}\b(?:began|started|broke out|erupted)\s(?:\w+\s){{0,2}}\Z",
    re.IGNORECASE,
)
OWNED = re.compile(rf"[’']s\s(?:\S+\s){{0,3}}{SUDDEN}", re.IGNORECASE)
# "The Feb. 6 disaster", "the April 25 magnitude-7.8 quake"; "the" stands before the day.
CALLED = re.compile(rf"\s(?:[\w.-]+\s){{0,2}}(?:{DISASTER}|disaster)\b", re.IGNORECASE)
THE = re.compile(r"\bthe\s\Z", re.IGNORECASE)
# "Four days after one of the most powerful storms came ashore", "a week after the quake".
DAYS_AFTER = re.compile(
    r"\b(?P<n>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?P<unit>days?|weeks?)"
    rf" after (?:[\w'’.-]+ ){{0,7}}?(?:{SUDDEN}|storms|wildfires?|floods?)\b"
)
# "Deaths from the quake rose to 8,000 on Monday", "stood at 61 as of Monday": it struck before.
COUNTED = re.compile(
    r"(?:\bas of (?:\w+ )?|\b(?:rose|rises|risen|climbed|climbs|jumped|soared|increased|reached"
    r"|reaches|stood|stands) (?:to |at )?(?:\w+ ){0,3}[\d,.]+ (?:people )?"
    r"(?:(?:on|by|late|early) )*)\Z",
    re.IGNORECASE,
)
# "By May 3 all flights resumed", after the storm; not "61 were killed by Friday's quake".
BY_THEN = re.compile(r"\b(?:by|until|till) (?:late |early )?\Z", re.IGNORECASE)
# How far before a day the words that make it a beginning may stand, and behind it its name.
REACH, NAME = 80, 40
# Sentences that open a report, its headline among them.
OPENING = 2


def tells(passage: Passage) -> bool:
    """Tell whether a sentence speaks of a disaster."""
    if "disaster" in passage.words:
        return True
    return names_calamity(passage.low, passage.words)


# Diseases that kill in every year, and the words for when they spread.
ENDEMIC = frozenset("measles influenza dengue cholera".split())
SPREADS = CALAMITIES - ENDEMIC


def is_endemic(passage: Passage) -> bool:
    """Tell whether of all disasters a sentence names such diseases alone as kill in every year."""
    return not ENDEMIC.isdisjoint(passage.words) and SPREADS.isdisjoint(passage.words)


def names_calamity(low: str, words: frozenset[str]) -> bool:
    """Tell whether a text in lower case, of these words, names a disaster."""
    return not CALAMITIES.isdisjoint(words) and CALAMITY.search(low) is not None


def struck(passage: Passage, named: Sequence[Day], published: str | None) -> Start | None:
    """Give the day on which a sentence says that a disaster struck, None if it does not."""
    text = passage.report.text
    sudden = STRIKING.search(passage.low) is not None
    # Of floods, landslides are events; one that opens a report is what it is about.
    sudden = sudden or (passage.number < OPENING and "landslide" in passage.words)
    for day in named:
        after = text[day.span.end : day.span.end + NAME]
        before = text[max(passage.start, day.span.start - REACH) : day.span.start]
        then = BY_THEN.search(before) is None and STRUCK.search(before)
        # "died in the quake, the ministry said on Wednesday": said then.
        struck_then = OWNED.match(after) or (then and not day.said)
        hit = bool(sudden and struck_then and not COUNTED.search(before))
        hit = hit or bool(THE.search(before) and CALLED.match(after))
        if day.iso and not day.said and (hit or SET_IN.search(before)):
            return day.iso, day.span
    if published and "after" in passage.words and (back := days_after(passage, published)):
        return back
    if published is None or "since" not in passage.words or not passage.tolls:
        return None
    # "The toll from wildfires raging since Wednesday".
    first = next((day for day in named if day.since and day.iso), None)
    return (str(first.iso), first.span) if first else since_month(passage, published)


def since_month(passage: Passage, published: str) -> Start | None:
    """Give the month since which a disaster goes on: "the toll from floods since March"."""
    match = SINCE_MONTH.search(passage.text)
    if match is None or match["year"] or match["ago"]:
        return None
    return first_of(match["month"], published), passage.found(match)


def days_after(passage: Passage, published: str) -> Start | None:
    """Give the day from which so many days have passed: "four days after the quake"."""
    match = DAYS_AFTER.search(passage.low)
    if match is None:
        return None
    passed = lasting(match["n"], match["unit"])
    return days_before(published, passed), passage.found(match)
