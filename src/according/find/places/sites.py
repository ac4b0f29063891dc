"""Names that are places by what follows them: "a Kabul bombing", "Carmora, where nine died"."""

import re
from collections.abc import Iterator

from according.find.grammar.items import Item
from according.find.grammar.predicates import TIME_WORDS
from according.find.lexicon import lexicon
from according.find.numbers.calendar import SHORT_MONTHS
from according.find.numbers.notation import TENS, UNITS
from according.find.places.countryacts import FIGHTS
from according.find.places.countrynames import ADJECTIVES, countries, is_wide, seats
from according.find.places.namesbehind import stands_behind
from according.find.sources.offices import BODIES, ROLES
from according.find.tolls.passages import Passage
from according.model import Span

__all__ = [
    "EVENTS",
    "FEASTS",
    "NOT_IN_NAMES",
    "NO_PLACES",
    "happens",
    "is_dated",
    "is_known",
    "is_people",
    "may_be_site",
    "may_have_sites",
    "named_in",
    "names_of_events",
    "sites_in",
    "tells_of",
]

# Names that stand where a place may, and are none.
NO_PLACES = lexicon().words["places_no_places"]
SMALL = lexicon().words["determiners"] | lexicon().words["prepositions"]
# They open a sentence with a capital, and name nothing: "Twin blasts at a club".
PLAIN = frozenset(
    """
    twin double triple fresh deadly heavy massive huge powerful suicide car truck roadside flash
    forest air death toll deaths casualty casualties two three four five several more
    devastating raging torrential fierce violent catastrophic severe wildfires wildfire tornadoes
    storms floods fires strong dangerous damaging destructive widespread explosive fast-moving
    wind-driven twisters thunderstorms house apartment building factory vehicle plane bus train boat
    """.split()
)
# Nor do pronouns, or what police and officials are for: "Health officials".
UNPLACED = SMALL | PLAIN | ROLES | lexicon().words["pronouns"] | lexicon().words["places_sectors"]
EVENTS = lexicon().words["places_events"]
ACRONYMS = lexicon().words["labels_acronyms"]
PEOPLE = lexicon().words["people"]
# Who is called after what they did where: "the Gorva gunman".
# Several are rather of a group: "Abu Rahim gunmen".
AGENTS = frozenset("shooter shooters bomber bombers attacker attackers gunman gunmen".split())
BANDS = ("shooters", "bombers", "attackers", "gunmen")
# "a Kabul car bombing", "the Port Said stadium riot": named by where it happened.
OF_EVENT = re.compile(
    r"\b(?P<name>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+){0,2})"
    r"(?:\s(?!(?:over|after|in|for|with|and|as|when|by|on|of|at|from|to|the|an?|its|his|her|their"
    r"|that)\s)[a-z]+){0,2}?\s"
    rf"(?:{'|'.join(sorted(EVENTS | AGENTS))})\b"
)
# "an ISIL-claimed attack", "a Saudi-led strike"
_compound = r"-[a-z]*(?:ed|ing|led|run|held|style|born|built|made|era)\Z"
COMPOUND = re.compile(_compound)
# Peoples and days also stand before such nouns.
NO_SITE = re.compile(
    r"(?:ian|ese|ish|ist|ists|day|day's|day’s)\Z"
    r"|(?:Iraq|Israel|Pakistan|Yemen|Afghan|German|French)"
    rf"|{_compound}"
    r"|\A(?:Arab|Kurd|Nepali)\Z"
)
NUMBERS = frozenset((*UNITS, *TENS))
FEASTS = frozenset(
    "christmas easter hanukkah eid ramadan diwali thanksgiving halloween hajj haj pride".split()
)
OWNED = re.compile(r"['’]s?\Z")
# Whoever has these in a name is somebody.
NOT_IN_NAMES = BODIES | ROLES | lexicon().words["people"] | NUMBERS | {"nations", "guard"}
# After these words a capital begins a place, as often as not.
IN_PLACE = re.compile(r" (?:in|at|near|across) (?=[A-Z]|(?:de|del|la|el|al) )")


# "The ambush occurred outside Orva": the report's event, where it was.
HAPPENING = re.compile(
    r"\b(?:the|this) (?:[\w-]+ ){0,2}?(?:attack|ambush|blast|explosion|bombing|shooting|incident"
    r"|crash|raid|accident|encounter|gunfight|gunbattle|firefight|strike|airstrike|collision|fire"
    r"|massacre|killings?|clash|clashes|fighting|collapse|kidnapping|abduction|assault|siege|violence)"
    r"(?:,[^,.;]{1,60},)? (?:also )?(?:occurred|happened|took place|unfolded|broke out|erupted)\b"
)


def happens(passage: Passage, at: int) -> bool:
    """Tell whether a sentence says that its report's event took place at a name: "in Orva"."""
    said = None if HAPPENS.isdisjoint(passage.words) else HAPPENING.search(passage.low)
    start = at - passage.start
    return said is not None and said.end() < start and "," not in passage.low[said.end() : start]


# Of these words one stands wherever HAPPENING matches.
HAPPENS = frozenset("occurred happened took unfolded broke erupted".split())


# "the car attack in Gori, and the Poti bombing, in which 22 were killed"
OF_WHICH = re.compile(
    rf"\s(?:[\w-]+\s){{0,3}}?(?:{'|'.join(sorted(EVENTS))}),?\s(?:in which|which|that|when|where)\b"
)


def tells_of(passage: Passage, place: Span) -> bool:
    """Tell whether a clause tells what happened in the event that a place names."""
    return OF_WHICH.match(passage.report.text, place.end) is not None


def names_of_events(passage: Passage) -> Iterator[Span]:
    """Yield the names that stand before what happened there."""
    if EVENTS.isdisjoint(passage.words) and AGENTS.isdisjoint(passage.words):
        return
    text = passage.report.text
    for match in OF_EVENT.finditer(text, passage.start, passage.end):
        words = match["name"].split()
        opens = len(words) > 1 and words[0].lower() in SMALL
        start = match.start("name") + (len(words[0]) + 1 if opens else 0)
        # What opens a line has a capital whatever it is: "Train crash kills 12".
        amid = OPENS.fullmatch(text, passage.start, start) is None
        site = may_be_site(words[opens]) and (amid or may_open(passage, match["name"]))
        # "El Niño-related floods", "the Easter bombings"
        site = site and COMPOUND.search(words[-1]) is None and words[-1].lower() not in FEASTS
        # "the Electra Fire" is the event itself.
        # Nor is an aircraft a place: "a U.S. F-15E crashes".
        band = match[0].endswith(BANDS) and not is_known(passage, " ".join(words[opens:]))
        if band:
            continue
        if site and words[-1].lower() not in EVENTS and not is_craft(words[-1], match[0]):
            owns = OWNED.search(match["name"])
            yield Span.of(text, start, match.end("name") - len(owns[0] if owns else ""))


def is_craft(name: str, told: str) -> bool:
    """Tell whether an aircraft is told of: "an F-15E crash", "the Tu-22 bombers", "US bombers"."""
    flies = told.endswith(("bomber", "bombers")) and name in ADJECTIVES
    return flies or any(letter.isdigit() for letter in name)


def may_open(passage: Passage, name: str) -> bool:
    """Tell whether a name that opens a line is a place's: "Punjab floods", no "Train crash"."""
    return is_wide(name) or is_known(passage, name)


OPENS = re.compile(r"\W*(?:\d{1,2}[.:h]\d\d\W*(?:[ap]\.?m\b\W*)?)?")


def may_be_site(first: str) -> bool:
    """Tell whether a name that begins so may be a place: no people, body, day or small word."""
    low = OWNED.sub("", first.lower())
    if low in ACRONYMS and first.isupper():
        # "an IRA bomb"
        return False
    if low in NO_PLACES or low in TIME_WORDS or low in BODIES or low in UNPLACED or low in PEOPLE:
        return False
    # "Twenty-two residents"
    counts = low.split("-")[0] in NUMBERS
    return not counts and NO_SITE.search(first) is None and not is_people(first)


def is_people(name: str) -> bool:
    """Tell whether a name is that of people by their country: "Libyan", "British"."""
    if name.lower().rsplit("-", 1)[-1] in DEMONYMS:
        # "the German-Malian talks"
        return True
    return any(
        name.endswith(ending) and name.removesuffix(ending) in countries() for ending in ("n", "an")
    )


DEMONYMS = lexicon().words["places_demonyms"]


_name = r"(?P<name>[A-Z][\w’-]+(?:\s(?:(?:de|del|la|el|al)\s)?[A-Z][\w’-]+){0,3})"
_kinds = (
    "province|region|district|governorate|county|prefecture|municipality|village|town|city"
    "|peninsula|valley|oblast|department|island|islands|neighbou?rhood|suburb|township|camp"
)
# "Nuristor province was cut off", "the western Korazan region".
OF_KIND = re.compile(
    rf"(?:\b(?:[Tt]he|[Ii]n|[Oo]f|[Tt]o|,|;|:)\s(?:[a-z]+\s)?|\A(?:The\s)?){_name}"
    rf"\s(?:refugee\s|displacement\s|border\s)?(?!Department of)(?i:{_kinds})\b"
)
_sites = (
    "hotel|mosque|church|cathedral|basilica|temple|monastery|synagogue|school|university"
    "|college|academy|airport|station|stadium|prison|jail|penitentiary|market|bazaar|mall|hall"
    "|theatre|theater|cinema|museum|bridge|base|barracks|embassy|plaza|tower|towers|cent(?:er|re)"
    "|mine|dam|factory|plant|refinery|nightclub|club|cafe|restaurant|resort|square|complex|zoo|library"
)
_enters = (
    "patroll?(?:ed|ing)|guard(?:ed|ing)|storm(?:ed|ing)|attack(?:ed|ing)|raid(?:ed|ing)|enter(?:ed|ing)"
    "|target(?:ed|ing)|shell(?:ed|ing)|bomb(?:ed|ing)|hit|hitting|struck|striking"
)
# "gunmen stormed the Shalini hotel", "Iman mosque", "soldiers patrolling Orva airport".
OF_SITE = re.compile(
    rf"(?:\b(?:[Tt]he|[Tt]o|{_enters}|,|;|:)\s(?:[a-z0-9-]+\s)?|\A(?:The\s)?){_name}\s(?i:{_sites})\b"
    r"(?!\s(?:said|says|director|officials?|chief|staff|of [A-Z]|hospital|medical|clinic))"
)
_verbs = "was|were|is|has been|had been|have been"
# "Carmora was hardest hit", "Carmora suffered the brunt of the storm".
WORST = re.compile(
    rf"\b{_name}(?:\s(?:province|region|district|governorate|county|prefecture|state|area|town"
    rf"|township))?\s(?:(?:{_verbs}|remains?)\s(?:the\s)?(?:\w+\s)?(?:hardest|worst)"
    r"[- ](?:hit|affected)"
    rf"|(?:{_verbs})\s(?:hit|affected|struck)\s(?:the\s)?(?:hardest|worst|most)\b"
    r"|(?:has |had )?(?:suffered|bore|borne|took|saw)\s(?:most|worst|(?:some of )?the (?:brunt"
    r"|worst|most|heaviest|greatest|largest))\b"
    # "Carmora has been affected the most, with 382 homes damaged"
    rf"|(?:{_verbs})\s(?:also\s|(?:[a-z]+ly\s)?)(?:affected|impacted)"
    r"(?:\s(?:the\s)?(?:most|worst|hardest|hard|[a-z]+ly))?,?\swith\b"
    rf"|(?:{_verbs})\s(?:\w+\s)?(?:flattened|devastated|inundated|flooded|shelled|bombed)\b)"
)
# "The worst affected district is Carmora"
WORST_IS = re.compile(
    r"\b(?:hardest|worst|most)[- ](?:hit|affected|impacted)\s(?:[A-Za-z]+\s){0,2}"
    rf"(?:is|was|being)\s(?:the\s)?(?:[a-z]+\s){{0,3}}(?:of\s)?{_name}"
)
# "Carmora was hit by a quake that killed 12", "with Carmora struck by missiles".
STRUCK = re.compile(
    rf"(?:\A|[,;:]\s|\b(?:and|when|after|as|where|with)\s){_name}(?:\s(?:province|region|district|governorate"
    rf"|county|prefecture|state|island))?\s(?:(?:{_verbs})\s|(?=(?:hit|struck)\sby\s))(?:[a-z]+\s)?"
    # "Carmora has been on the boil since May"
    r"(?:(?:on the boil|in turmoil|under ?water)\b|reeling (?:from|under)\b"
    r"|(?:in the grip of|(?:hit|struck|rocked|shaken|gripped|roiled|wracked|racked|swept|convulsed"
    r"|battered|lashed|jolted|ravaged|pounded|engulfed)\sby)\s(?:[\w.-]+\s){0,3}?"
    r"(?:(?:earth)?quakes?|storms?|cyclones?|typhoons?|hurricanes?|tornado(?:es)?|floods?|flooding|landslides?|tsunami|blasts?"
    r"|explosions?|bombings?|air ?strikes|shelling|violence|unrest|protests|riots|wildfires?"
    r"|missiles?|rockets?|drones?|artillery|mortars?|shells|bombs|bombardment|strikes|raids|attacks?|mudslides?|avalanches?"
    r"|fires?|clashes|heatwaves?|heat|rains?|fighting)\b)"
)
# "Carmora has confirmed 12 deaths": a place that counts its own.
OWN_COUNT = re.compile(
    r"(?:\A|[,;:]\s|\b(?:and|with)\s)(?:the\s|[Nn]eighbou?ring\s)?"
    rf"{_name}(?:,[^,;]{{3,40}},)?,?\s(?:has\s|have\s)?"
    r"(?:(?:confirm(?:s|ed)|report(?:s|ing|ed)|record(?:s|ed)|register(?:s|ed)|count(?:s|ed)|saw|suffered|lost)\s(?![^.;]*\bits\b)"
    r"|(?:put|puts)\sits\s(?:own\s)?(?:dead|death|toll)|says?\sit\s(?:is|has|was|had)\s(?:now\s)?"
    r"(?:hosting|sheltering|taken\sin|received|registered|recorded|hosted)\b)"
)
NOW = re.compile(r"\b(?:confirm|report|record|register|count)s\b")
# Between a place and its officers: none of "He said that officials".
_adjective = (
    r"(?!(?:and|or|of|to|by|with|from|in|on|at|that|than|as|when|where|while|after|says?|said|told"
    r"|were|was|is|are|had|has|have)\b)[a-z]+"
)
# "Carmora's mayor", "the governor of Carmora", "Carmora police": whoever speaks for a place.
_office = (
    r"mayor|governor|police|fire (?:department|service|brigade|chief)|sheriff|prefect|health"
    r" (?:department|directorate|authorit(?:y|ies)|office|officials?)|residents"
    r"|officials|authorities|civil defen[cs]e|municipality"
)
OFFICE = re.compile(
    # not "The mayor of Izmir"
    rf"\b(?!The\s[a-z]){_name}(?:[’']s)?\s(?:{_adjective}\s){{0,2}}(?:{_office}"
    # "Izmir Mayor Tunç Soylu"
    r"|Mayor|Governor|Gov|Sheriff|Police|Fire Chief)\b(?! of [A-Z])"
    r"|\b(?:mayor|governor|prefect|sheriff|coroner|(?:police|fire) chief|residents|people|streets)"
    rf" of (?:nearby |neighbou?ring )?{_name.replace('name', 'of')}"
    # "Mayor Ana Ruiz of nearby Izmir"
    r"|\b(?:Mayor|Gov\.|Governor|Sheriff|Chief|Coroner)(?: [A-Z][\w.’'-]+){1,3} of"
    rf" (?:nearby |neighbou?ring )?{_name.replace('name', 'by')}"
)


# Of these words one stands wherever the patterns above match; looked for first, as they are slow.
HARDEST = frozenset(
    (
        "hardest worst most heaviest greatest largest brunt"
        " flattened devastated inundated flooded shelled bombed affected impacted"
    ).split()
)
HIT_SO = frozenset(("hit", "affected", "impacted"))
HITS = frozenset(
    (
        "hit struck rocked shaken battered lashed jolted ravaged pounded engulfed gripped roiled"
        " wracked racked swept convulsed grip boil turmoil underwater water reeling"
    ).split()
)
COUNTS = frozenset(
    (
        "confirmed reporting reported recorded registered counted saw suffered lost put puts say"
        " says confirms reports records registers counts"
    ).split()
)
KIND_WORDS = frozenset(
    (*_kinds.replace("neighbou?rhood", "neighborhood").split("|"), "neighbourhood")
)
SITE_WORDS = frozenset((*_sites.replace("cent(?:er|re)", "center").split("|"), "centre"))
OFFICES = frozenset(
    (
        "mayor governor police fire sheriff prefect health residents officials authorities"
        " defence defense municipality people streets"
    ).split()
)


# How names are places by the words beside them, and the words of which one stands there.
BESIDE = (
    (WORST, HARDEST, "worst"),
    (WORST_IS, HIT_SO, "worst"),
    (STRUCK, HITS, "strike"),
    (OF_KIND, KIND_WORDS, "kind"),
    (OF_SITE, SITE_WORDS, "site"),
    (OFFICE, OFFICES, "office"),
)
ANY_BESIDE = COUNTS.union(*(told for _, told, _ in BESIDE))


def may_have_sites(passage: Passage) -> bool:
    """Tell whether a sentence has one of the words that make a name beside them a place."""
    return not ANY_BESIDE.isdisjoint(passage.words)


def sites_in(passage: Passage) -> Iterator[tuple[Span, str]]:
    """Yield the names that are places by the words beside them, each with how they are."""
    text, words = passage.text, passage.words
    if not may_have_sites(passage):
        return
    for pattern, told, how in BESIDE:
        for match in () if told.isdisjoint(words) else pattern.finditer(text):
            span = placed(passage, match)
            if span is not None:
                yield span, how
    for match in () if COUNTS.isdisjoint(words) else OWN_COUNT.finditer(text):
        span = placed(passage, match)
        # "Russia has lost 3,873 tanks": not at home.
        # "Washington confirms a dozen dead": its government.
        if span is not None and span.text.casefold() in seats() and NOW.search(match[0]):
            continue
        fights = span is not None and FIGHTS.match(passage.report.text, span.end)
        if span is not None and not fights and is_known(passage, span.text):
            yield span, "office"


def is_known(passage: Passage, name: str) -> bool:
    """Tell whether a report uses a name as a place elsewhere, or everybody does."""
    known = name in countries() or name.casefold() in seats()
    return known or named_in(passage.report.text, name)


def named_in(text: str, name: str) -> bool:
    """Tell whether a name stands after "in", "at", "near" or "across" in a report."""
    return stands_behind(IN_PLACE, text, name)


# "the Gay Village": a kind that is a part of the name.
CAPITAL_KIND = re.compile(r"\s(?!Mayor|Gov|Sheriff|Police)[A-Z][a-z]+\Z")


AID = (frozenset(("red", "cross")), frozenset(("red", "crescent")))


def placed(passage: Passage, match: re.Match[str]) -> Span | None:
    """Give the place of a match, without the article before it; None if it can be none."""
    group = match.lastgroup or "name"
    words = match[group].split()
    opens = len(words) > 1 and words[0].lower() in SMALL
    start = match.start(group) + (len(words[0]) + 1 if opens else 0)
    low = {word.lower() for word in words[opens:]}
    if not may_be_site(words[opens]) or not low.isdisjoint(NOT_IN_NAMES):
        return None
    if any(pair <= low for pair in AID):
        return None
    whole = CAPITAL_KIND.match(passage.text, match.end(group), match.end())
    end = whole.end() if whole else match.end(group)
    return Span.of(passage.report.text, passage.start + start, passage.start + end)


def is_dated(items: list[Item], here: int) -> bool:
    """Tell whether a day follows a name: "in Mecca Jan. 5"."""
    after = [item.text for item in items[here + 1 : here + 3] if item.text != "."]
    return items[here].low in SHORT_MONTHS and bool(after) and after[0][:1].isdigit()
