"""What a country that a text names does there: it acts, speaks, counts, or is where things are."""

import re
from collections import Counter

from according.find.places.countrynames import countries, countries_in
from according.model import Span

__all__ = [
    "FIGHTS",
    "OF_HOME",
    "SPEAKS",
    "before_country",
    "home_of",
    "invaders",
    "is_party",
    "owner",
]

# What a country does or has is not where it is: "Russia's invasion", "Israel's army".
ACTS = re.compile(
    r"\S{1,2}\s(?:\w+\s){0,2}?(?:losses|invasion|wars?(?=\s(?:in|on|against|with)\b)|attacks?"
    r"|strikes?|offensive|assault|forces|military|army|troops|soldiers|navy|police|government"
    r"|presidents?|prime|ministry|ministers?|defen[cs]e|foreign|interior|health|state|officials?"
    r"|leaders?|spokes\w+|ambassador|envoy|general staff|security|intelligence|air force)\b",
    re.IGNORECASE,
)


# A country that does so is one that speaks or acts.
SPEAKS = re.compile(
    r"(?:,\s(?:which|whose\s\w+))?\s(?:(?:also|later|now|then|has|have|had)\s)*(?:says?|said|believes?|believed|admits?|admitted|claims?|claimed"
    r"|concedes?|conceded|insists?|insisted|den(?:y|ies|ied)|puts?|lists?|listed|counts?|counted|reports?|reported|confirms?|confirmed"
    r"|announced?|announces|accuses?|accused|blames?|blamed|issued|sent|sends|launched|fired|carried|killed|shot"
    r"|brought|estimates?|estimated|lost|loses|suffered|sustained|acknowledged?|acknowledges|warned|warns|promised|pledged|closed|vowed)\b"
)


_civil = "home|interior|health|police|disaster|emergenc(?:y|ies)|civil"
# Who counts a country's own dead: "Nepal's home minister".
CIVIL = re.compile(rf"\S{{1,2}}\s(?:(?:national|federal)\s)?(?:{_civil})\b", re.IGNORECASE)
# Whose country a report may be about that names it only so: "Burma's military rulers".
OF_HOME = re.compile(
    rf"(?:[’']s?|s)\s(?:\w+\s){{0,2}}?(?:{_civil}|president|prime|government|rulers|junta|authorities"
    r"|security forces|opposition|prosecutors?)\b",
    re.IGNORECASE,
)


# What befell a country is told of it: "In 2000, Malia's worst floods killed 700".
BEFELL = re.compile(
    r"(?:[’']s?|s)\s(?:(?:[a-z]+-)?(?:worst|deadliest|biggest|largest|heaviest|most)\s)(?:[\w-]+\s){0,3}?"
    r"(?:floods?|flooding|(?:earth)?quakes?|storms?|cyclones?|hurricanes?|typhoons?|tsunami|famine"
    r"|drought|landslides?|mudslides?|wildfires?|fires?|eruption|outbreak|epidemic|disasters?"
    r"|crash(?:es)?|accidents?|massacres?|atrocity|shootings?|heatwaves?|stampedes?)\b"
)


def owner(text: str, stop: int) -> str:
    """Give "owner", "actor" if what the country owns acts for it, "office" if it counts there.

    "event" if it is what befell the country.
    """
    if BEFELL.match(text, stop):
        return "event"
    if CIVIL.match(text, stop):
        return "office"
    return "actor" if ACTS.match(text, stop) else "owner"


# A country that does so does it elsewhere: "Russia launched 120 drones".
FIGHTS = re.compile(
    r"\s(?:(?:also|later|now|then|has|have|had|been)\s)*(?:launch(?:es|ed)?|fire[sd]?|sen[dt]s?|attack(?:s|ed)"
    r"|(?:exchang|trad)(?:es?|ed|ing)(?=\s(?:fire|blows|strikes|attacks))"
    r"|shell(?:s|ed)|bomb(?:s|ed)|invade[sd]|lost\b(?=[^.;]{0,30}\b(?:troops|personnel|soldiers"
    r"|servicemen|tanks|aircraft|artillery|drones)\b))\b(?!\sby\b)"
    # "when Malia began its full-scale war against"
    r"|\s(?:start(?:s|ed)|beg[ai]ns?|unleash(?:es|ed)|wage[sd]|escalated)\s(?:its|the|a)\s(?:[a-z-]+\s){0,2}(?:war|invasion"
    r"|offensive|assault|attack)\b"
    r"|\s(?:Defen[cs]e Forces?|Air Force|Armed Forces)\b"
)


# "the Armed Forces of Ukraine", "the Bank of Ghana": somebody.
OF_BODY = re.compile(
    r"\b(?:Forces?|Army|Front|Party|Government|Bank|Union|Federation|Association|Council|Church"
    r"|Ministry|Parliament|University|Movement|Court|Embassy|Command|Voice|Radio|Academy|Institute"
    r"|Committee|Commission|League|FORCES?|ARMY|FRONT|PARTY)"
    r"\s(?:of|for)\s(?:the\s)?\Z"
)
# "At the request of Malia", "with support from Malia": who had a hand in it, from elsewhere.
OF_BACKER = re.compile(
    r"\b(?:at\sthe\s(?:request|behest|urging|insistence|invitation)\sof"
    r"|with\s(?:the\s)?(?:help|support|backing|assistance|mediation|approval|blessing)\s(?:of|from)"
    r"|on\sbehalf\sof|under\spressure\sfrom)\s(?:the\s)?\Z"
)
# "Israel–Hamas war", "Russia-Ukraine conflict": a party to it, as often as its scene.
AT_WAR = re.compile(
    r"[A-Z]\w+[–-][A-Z]\w+\s(?:[Ww]ar|[Cc]onflict|[Cc]risis|[Tt]ensions|[Ss]trikes)\b"
)
# "drones launched by Russia", "shelling by Russia": who strikes does it elsewhere.
STRUCK_BY = re.compile(
    r"\b(?:launched|fired|sent|mounted|unleashed|attacks?|strikes?|raids?|airstrikes?|shelling"
    r"|bombing|bombardment|invasion|aggression)\sby\s(?:the\s)?\Z",
    re.IGNORECASE,
)
# Words before a country that nothing happened in.
APART = frozenset(
    (
        "by of from to on with against for via toward towards reach reaching reached leaving leave"
        " left entering unlike"
    ).split()
)
# "before leaving for Malia", "on a visit to Malia": where somebody goes.
TRAVEL = re.compile(
    r"\b(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?|fl(?:ew|ies|y|ying)|head(?:s|ed|ing)?|bound"
    r"|visits?|trips?|tours?|travel(?:s|led|ed|ling|ing)?)\s(?:for|to|of)\s(?:the\s)?\Z"
)
BEFORE_NAME = re.compile(r"(\w+)\s+(?:the\s+)?(?:neighbou?ring\s+|nearby\s+)?\Z")


def is_party(text: str, start: int, end: int) -> bool:
    """Tell whether a country acts, and happens to be no scene: "Russia launched", "X–Y war"."""
    fights = FIGHTS.match(text, end) is not None or AT_WAR.match(text, start) is not None
    return fights or STRUCK_BY.search(text, max(0, start - 24), start) is not None


def before_country(text: str, start: int) -> str:
    """Give "country", or the word of place before it that makes it one someone comes from."""
    # Few words stand before whose country it is; asked first, as the patterns are slow.
    near = text[max(0, start - len(" from\tthe ")) : start]
    owned = "of" in near or "for" in near or "from" in near
    if (owned and OF_BODY.search(text, max(0, start - 40), start)) or AT_WAR.match(text, start):
        return "actor"
    if owned and OF_BACKER.search(text, max(0, start - 40), start):
        return "away"
    if text.endswith(("banned in ", "outlawed in ", "proscribed in "), 0, start):
        return "away"
    match = BEFORE_NAME.search(text, max(0, start - 30), start)
    word = match[1].lower() if match else ""
    if word == "by" and STRUCK_BY.search(text, max(0, start - 24), start):
        return "actor"
    if word in TOWARDS and TRAVEL.search(text, max(0, start - 24), start):
        return "away"
    return f"country {word}" if word in APART else "country"


TOWARDS = frozenset(("for", "to", "of"))
# Who counts what happened to others, or elsewhere.
ABROAD = re.compile(
    r"\b(?:army|armed|military|defen[cs]e|forces?|foreign|embassy|state (?:media|tv))\b",
    re.IGNORECASE,
)


def home_of(text: str, claimant: Span | None) -> Span | None:
    """Give the country that whoever counts is of, and counts in: "Nepal's home minister".

    A country by itself may speak of others: "Israel, which says it has captured 120".
    """
    if claimant is None or ABROAD.search(claimant.text) is not None:
        return None
    for country, owns in countries_in(text, claimant.start, claimant.end):
        if owns or text.endswith(" in ", 0, country.start):
            return country
    return None


# "Malia's full-scale invasion of Lutovia", "since Malian troops invaded", "Malia's war on Lutovia".
_war = r"(?:war|aggression|onslaught|assault|offensive)(?=\s(?:on|against|in)\s[A-Za-z])"
_small = r"(?:in|on|at|to|by|for|from|of|with|over|against|before|after|since|during|as|while|and)"
INVADES = re.compile(
    rf"\b(?P<who>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?:[’']s?)?\s(?:(?!{_small}\s)[a-z-]+\s){{0,4}}?"
    rf"(?:invade[sd](?=\s)|(?:invasion|{_war})(?:\s(?:of|on|against|in)(?=\s))?)(?:\s"
    r"(?:(?:the|all|its|neighbou?ring|neighbou?r)\s){0,3}"
    r"(?P<whom>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?))?"
)
# Whose forces are told of in a text of an invasion that names who ordered it: "Rask's invasion".
FORCES = re.compile(
    r"\b([A-Z][a-z]+)\s(?:forces|troops|soldiers|shelling|shells|missiles?|airstrikes?|strikes"
    r"|bombardment|artillery|rockets?|bombs|tanks|aircraft|occupiers|invaders)\b"
)
# Of these a text has one that tells of an invasion.
INVASIVE = ("inva", "aggression", "onslaught", "war ", "offensive ", "assault ")
ENDINGS = ("s", "n", "an", "i")
# The invaded is named at least once for so many times that who invades it is.
SELDOM = 3
# So many pairs of who invades whom are asked about: each is looked for in the whole text.
PAIRS = 12


def invaders(text: str) -> frozenset[str]:
    """Give the countries that a text only has as those who invade another: nothing was there.

    Not one in which it says more of things to have happened than in the other.
    """
    if not any(word in text for word in INVASIVE):
        return frozenset()
    told = [
        (country_of(match["who"]), country_of(match["whom"] or ""))
        for match in INVADES.finditer(text)
        if match["whom"] or "inva" in match[0]
    ]
    invaded = {whom for _, whom in told if whom}
    if invaded and not any(who for who, _ in told):
        told += [(who, whom) for who in forces_of(text) - invaded for whom in invaded]
    return frozenset(
        who
        for (who, whom), _ in Counter(told).most_common(PAIRS)
        if who and who not in invaded and is_elsewhere(text, who, whom or most_of_others(text, who))
    )


def forces_of(text: str) -> set[str]:
    """Give the countries whose forces a text tells of more than once."""
    told = Counter(country_of(match[1]) for match in FORCES.finditer(text))
    return {name for name, often in told.items() if name and often > 1}


def is_elsewhere(text: str, who: str, whom: str | None) -> bool:
    """Tell whether what a text says of who invades and who is invaded was in the latter."""
    # The names come first, as patterns that begin with plain letters are found much faster.
    there = len(re.findall(rf"{who}\b(?<=\b[Ii]n {who})", text))
    if whom is None:
        return not there
    others = len(re.findall(rf"{whom}(?<=\b{whom})", text))
    seldom = others * SELDOM < len(re.findall(rf"{who}\b(?<=\b{who})", text))
    return not seldom and there <= len(re.findall(rf"{whom}(?<=\b[Ii]n {whom})", text))


def most_of_others(text: str, who: str) -> str | None:
    """Give the country that a text names most, another left out; None if it names none."""
    names = Counter(span.text for span, _ in countries_in(text, 0, len(text)) if span.text != who)
    return names.most_common(1)[0][0] if names else None


def country_of(words: str) -> str | None:
    """Give the country that some words end with, or whose people or things they name."""
    for name in (words, *words.split()[-1:]):
        for ending in ("", *ENDINGS):
            if name.endswith(ending) and name.removesuffix(ending) in countries():
                return name.removesuffix(ending)
    return None
