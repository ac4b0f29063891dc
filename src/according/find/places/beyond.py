"""What reaches beyond a small place that a report told before: it is the country's, or no place's.

Years of a war, what a whole country counts or shoots down, prisoners that two sides exchange, an
event of another month: a town that the sentences before name is not where these happened.
"""

import re

from according.find.places.briefing import is_open
from according.find.places.countrynames import countries, seats
from according.find.places.elsewhere import tells_of_before
from according.find.places.nation import Nation
from according.find.places.scenes import Scenes
from according.find.places.sizes import is_large
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Measure, Span

__all__ = ["OF_IT", "Beyond", "is_apart", "is_national", "is_years"]

_wars = (
    r"(?:wars?|conflict|insurgency|rebellion|uprising|violence|unrest|troubles|militancy|extremism"
    r"|terrorism|crackdown|campaign)"
)
_years = r"(?:months?|years?|decades?)"
_since = r"(?:early|mid|late|the (?:start|beginning) of|[a-z]+)"
# What many events of many places brought in a time that no battle and no storm takes: "in 2009",
# "since 1969", "so far this year", "the six-year insurgency has claimed".
YEARS = re.compile(
    r"\b(?:in|during|for|of) (?:the whole of |all of )?(?:19|20)\d\d\b"
    r"|\bbetween (?:\w+ )?(?:19|20)\d\d and (?:\w+ )?(?:19|20)\d\d\b"
    rf"|\bsince (?:{_since}[ -])?(?:19|20)\d\d\b"
    rf"|\b(?:past|previous|last|recent) (?:[\w-]+ ){{0,2}}{_years}\b"
    r"|\bthis (?:year|month alone)\b|\bthe (?:month|year) (?:of|before|to)\b"
    rf"|\ba year (?:earlier|ago)\b|\b(?:months|years|decades) of (?:[\w-]+ )?{_wars}\b"
    rf"|-(?:year|decade)(?:-old|-long)? (?:[\w-]+ )?{_wars}\b"
    rf"|\b(?:the|this|[a-z]+ist) {_wars} (?:has|had|have) (?:\w+ )?"
    r"(?:claimed|killed|left|cost|displaced|driven|forced|taken|uprooted)\b"
    r"|\b(?:in|from|by|during) the (?:\w+ )?(?:war|conflict|insurgency|rebellion|troubles)\b"
    r"(?! (?:zones?|areas?))"
)
# Another attack, or what many brought: "In 2019 he survived one that killed six".
EARLIER = re.compile(
    r"\A\W*in (?:19|20)\d\d\b|\bthis (?:year|month) alone\b|\bso far this (?:year|month)\b"
    r"|\bclaimed [\d,]+ lives in (?:19|20)\d\d\b"
)
# Of these words, or years, one stands wherever YEARS matches.
YEARLY = frozenset(
    (
        "month months year years decade decades war wars conflict insurgency rebellion uprising"
        " violence unrest troubles militancy extremism terrorism crackdown campaign"
    ).split()
)
IN_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What is of the place told before, however long it took and whoever counted it.
OF_IT = re.compile(
    r"\b(?:there|here|siege|the (?:\w+ )?(?:city|town|village|camp|district|province|region|state"
    r"|area|county|island|enclave|base|site|hospital|school|mine|plant|prison|facility|stretch"
    r"|road|route|valley))\b"
)
WATERS = re.compile(r"\b(?:Sea|Gulf|Ocean|Strait|Channel|Mediterranean|Atlantic|Pacific)\b")

_kinds_of_storm = (
    r"(?:storms?|typhoon|cyclone|hurricane|floods|flooding|earthquakes?|quakes?|heat ?wave|heat"
    r"|tsunami|disaster|eruption|wildfires?|monsoon|rains|rainfall|winds|cold)"
)
# What is told of the disaster itself: "The storm damaged 26 schools", "died because of the heat".
STORM = re.compile(
    rf"\A\W*(?:overall,? |in (?:all|total),? |altogether,? )?(?:the )?"
    rf"(?:(?:rains?|winds|storm) and )?{_kinds_of_storm} "
    r"(?:(?:has|have|had|also|later) ){0,2}"
    r"(?:killed|left|destroyed|damaged|displaced|forced|caused|claimed|injured|affected"
    r"|kills?|leaves?|destroys?|damages?|displaces?|forces?|causes?|claims?|affects?)\b"
    r"|\b(?:due to|because of|caused by|as a result of|(?:died|killed|deaths) (?:in|from|by)"
    rf"|from) (?:the )?(?:[a-z]+ )?(?:[a-z]+ and )?{_kinds_of_storm}\b"
)
STORMS = frozenset(
    (
        "storm storms typhoon cyclone hurricane floods flooding earthquake earthquakes quake quakes"
        " heatwave heat tsunami disaster eruption wildfire wildfires monsoon rains rainfall winds"
        " cold"
    ).split()
)

_bodies = (
    r"ministry|ministries|general staff|armed forces|military|army|navy|air force|government"
    r"|observatory|united nations|un|u\.n|unicef|unhcr|iom|ocha|international|national|federal"
    r"|red cross|red crescent|disaster management|prime minister|president|premier|ministers?"
    r"|high command|general command|coalition|state media|rights groups?|institute|agency"
)
NATIONAL = re.compile(rf"\b(?:{_bodies})\b", re.IGNORECASE)
REGIONAL = re.compile(
    r"\b(?:city|provincial|province|local|regional|region|district|governor|mayor|hospital|branch"
    r"|state government|chief minister|county|town|village|division|brigade|battalion|regiment)\b",
    re.IGNORECASE,
)

# Prisoners of war change hands far from what a report is about.
EXCHANGED = re.compile(
    r"\b(?:exchange[sd]?|swap(?:s|ped)?|repatriat\w+|handed (?:over|back)|hands over"
    r"|(?:come|came|comes|brought|returned|back) home)\b"
)
HOSTAGES = frozenset("hostage hostages captive captives kidnapped girls children crew".split())
# What a country's defences shoot down falls all over it.
DEFENCES = re.compile(
    r"\b(?:air[ -]?defen[cs]es?|air defenders|air force|iron dome|intercepted|neutrali[sz]ed"
    r"|(?:shot|brought) down)\b"
)
FLYING = re.compile(
    r"\b(?:drones?|uavs?|missiles?|unmanned aerial vehicles|jets|warplanes|fighters|rockets"
    r"|aircraft)\b"
)

# Where it was is said, and not named.
_there = r"(?:just )?(?:across|over|beyond) the (?:border|frontier)\b(?! (?:in|from|into|at)\b)"
APART = re.compile(
    rf"\A\W*(?:and |but |meanwhile,? )?{_there}"
    r"|\A\W*(?:and |but |meanwhile,? |further )?offshore, "
    rf"|\b(?:killed|hurt|injured|wounded|dead|died|missing|arrested) {_there}"
    r"|\A\W*(?:and |but |meanwhile,? )?elsewhere,"
    r"|\bon the other side\b(?! of)"
    r"|\bin (?:the )?(?:neighbou?ring|nearby|other|both|the two) countries\b"
    r"|\b(?:in|of|across) (?:the )?(?:two|three|four|five|six) (?:neighbou?ring )?countries\b"
    r"|\b(?:miles|kilometres|kilometers|km) away\b(?! (?:in|from|at)\b)"
)
# Of these words one stands wherever APART matches.
APARTNESS = frozenset(
    "border frontier side countries miles kilometres kilometers km offshore elsewhere".split()
)


class Beyond:
    """Tells, over one report, what reaches beyond the small places told before it."""

    def __init__(self, scenes: Scenes, nation: Nation) -> None:
        self.scenes = scenes
        self.nation = nation

    def place(
        self, passage: Passage, toll: Measured, claimant: Span | None, told: Span, *, event: bool
    ) -> Span | None:
        """Give the place that other sentences told, else what a figure that reaches beyond has."""
        if not is_narrow(passage, told) or OF_IT.search(passage.low) is not None:
            return told
        if toll.measure is Measure.RESCUED and is_exchange(passage):
            return None
        if toll.measure is Measure.DESTROYED and is_defence(passage):
            return self.actor(passage)
        if event:
            return None if is_before(passage) else told
        later = told.start > passage.end and told.text not in passage.text
        if is_years(passage) or (later and not is_open(passage)):
            return self.scenes.country
        if is_storm(passage):
            before = self.nation.country_before(passage, passage.items[toll.at].start)
            return before or self.scenes.widest or told
        scene = self.scenes.scene
        if is_national(claimant) and (scene is None or scene.text != told.text):
            widest = self.scenes.widest
            # A region that the opening names need not be all that a country's own count is of.
            return widest if widest and widest.text in countries() else self.scenes.country
        return told

    def actor(self, passage: Passage) -> Span | None:
        """Give the country whose forces a sentence names: "Ukraine's air force"; None if none."""
        named = self.scenes.named(passage.number)
        return next((m.span for m in named if m.how == "actor"), None)


def is_narrow(passage: Passage, place: Span) -> bool:
    """Tell whether a place is too small for what years of a war or a whole country brought."""
    return not is_large(passage, place) and WATERS.search(place.text) is None


def is_years(passage: Passage) -> bool:
    """Tell whether a sentence sums up years or a whole war."""
    if YEARLY.isdisjoint(passage.words) and IN_YEAR.search(passage.low) is None:
        return False
    return YEARS.search(passage.low) is not None


def is_before(passage: Passage) -> bool:
    """Tell whether a sentence tells of another event, of an earlier month or year."""
    return tells_of_before(passage) or EARLIER.search(passage.low) is not None


def is_storm(passage: Passage) -> bool:
    """Tell whether a sentence sums up what a disaster did: "The storm damaged 26 schools"."""
    return not STORMS.isdisjoint(passage.words) and STORM.search(passage.low) is not None


def is_exchange(passage: Passage) -> bool:
    """Tell whether a sentence is of an exchange of prisoners of war."""
    return HOSTAGES.isdisjoint(passage.words) and EXCHANGED.search(passage.low) is not None


def is_defence(passage: Passage) -> bool:
    """Tell whether a sentence is of what air defences shot down."""
    return DEFENCES.search(passage.low) is not None and FLYING.search(passage.low) is not None


def is_national(claimant: Span | None) -> bool:
    """Tell whether somebody counts for a whole country or side: "Moscow", "the health ministry"."""
    if claimant is None or REGIONAL.search(claimant.text) is not None:
        return False
    known = claimant.text in countries() or claimant.text.casefold() in seats()
    return known or NATIONAL.search(claimant.text) is not None


def is_apart(passage: Passage) -> bool:
    """Tell whether a sentence says that what it tells was elsewhere, and does not name where."""
    return not APARTNESS.isdisjoint(passage.words) and APART.search(passage.low) is not None
