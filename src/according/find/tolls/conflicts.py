"""What a report is about: a conflict, unrest or an attack; hostages; arrests."""

import re
from functools import cache

__all__ = [
    "ARRESTS",
    "CRIME",
    "CRIMINAL",
    "HOSTAGES",
    "TAKEN",
    "conflict",
    "is_conflict",
    "is_corruption",
    "tells_of_conflict",
]

HOSTAGES = re.compile(r"\b(?:hostages?|kidnapp?\w*|abduct\w*)\b")
# Where one of these stands, the police may be who holds somebody.
ARRESTS = re.compile(
    r"\b(?:arrest\w*|police\w*|jail\w*|prison\w*|prosecutors?|custody|detain\w*|detention)\b"
)
# Who is "seized" and is no soldier is no prisoner of war.
TAKEN = re.compile(r"captive|^seized\b")
_conflict = (
    r"\b(?:attack\w*|bomb\w*|blasts?|explosi\w+|shootings?|gunm[ae]n|opened fire|terror\w*"
    r"|milit\w+|protest\w*|demonstrat\w+|unrest|riot\w*|clash\w*|wars?|invasion|coup|insurg\w+"
    r"|rebel\w*|raid\w*|kidnap\w*|hostages?|massacres?|stabb\w+|crackdown|uprising|activists?"
    r"|dissidents?|opposition|soldiers?|troops|army|armed|jihad\w*|extremis\w+|separatis\w+"
    r"|marchers?|strikers|violence|fighting|shelling|arson\w*|loot\w*|disorder|houthis?|daesh"
    r"|mutin\w+|ambush\w*|security forces|tortur\w*|disappeared|political prisoners?|taliban|hamas"
    r"|junta|repression|hijack\w*|sabotage|assassin\w*|conflict|curfew|martial law|islamic state"
    r"|state of (?:emergency|exception|siege)|gangs?|gunfire|gunshots?|rall(?:y|ies)|tear gas"
    r"|breach of the peace|occupation forces|aggression|air ?strikes?|drone strikes?"
    r"|shot dead|gunned down|m(?:own|owed|owing) down|rampag\w+|shooters?|killers?|firing"
    r"|public order|hooligan\w*|guerrill\w*|paramilitar\w*|regime|purge\w*|into (?:a|the) crowd"
    r"|(?:security|secret) police|internment|reprisals?|tribunal|genocide|deport\w+|war crimes?"
    r"|(?:procla|decla)\w+ of the emergency|counter-?revolution\w*|supreme commander|pogroms?"
    r"|march(?:ed|ing)|molotov\w*|petrol bombs?|masked (?:men|youths)|blockades?|west bank"
    r"|gaza|human rights|dissent|isis|isil|al[- ]qa[ei]da|al[- ]shabaab|boko haram|pkk|maoists?"
    r"|palestinians?|stone-?(?:pelt|throw)\w*|naxal\w*|khalistan\w*|hezbollah|grenades?"
    r"|(?:burning|overturned) (?:cars|tyres)|scuffl\w*|security operation|outlawed"
    r"|(?:bottles|stones|bricks|rocks|fireworks) (?:were |had been )?thrown|banned (?:group|party)"
    r"|administrative detention|party (?:workers|activists|supporters)"
    r"|(?:military|army|taliban|rebel|since the) takeover|icrc|international committee of the red"
    r"|(?:detention|internment) camps?"
    r"|storm(?:ed|ing)|offensive (?:in|on|against|by)|fighters|picket(?:s|ing| lines?)?"
    r"|murder\w*|killings"
    r"|batons|muslim brotherhood|arbitrar(?:y|ily) (?:arrest|det)\w*|pro-(?:kurd|democra|russia)\w*"
    r"|right-wing|far-right|mobs?|held without (?:charge|trial)|vigilantes?|water cannons?)\b"
)
# What police raid for, where no more is told of a conflict than a raid on a gang.
CRIME = re.compile(
    r"\b(?:drugs?|cocaine|heroin|cannabis|hashish|marijuana|narcotics|methamphetamine|traffick\w*|smuggl\w*"
    r"|corruption|fraud|bribe\w*|launder\w*|counterfeit\w*|gambling|brothels?|prostitution|doping"
    r"|match-fixing|poach\w*|theft|burglar\w*|paedophil\w*|pornograph\w*)\b"
)
# Whoever is arrested for this is so in no conflict, where none is told of near.
CRIMINAL = re.compile(
    CRIME.pattern
    + r"|\b(?:embezzl\w*|scandals?|tenders?|rape[ds]?|sexual\w*|robber\w*|stolen|negligence"
    r"|hackers?|hacking|treason|executives|state-owned|impersonat\w*|posing as|forger\w*|extort\w*"
    r"|blackmail\w*|malpractice|hit-and-run|drunk\w*)\b"
)
# Where office is abused, what is told of most states tells of no conflict.
CORRUPT = re.compile(
    r"\b(?:corrupt\w*|anti-(?:corruption|graft)|graft|brib\w*|embezzl\w*|launder\w*|state-owned"
    r"|tenders?|procurement|kickbacks?)\b"
)
POLITICS = re.compile(
    r"opposition|activists?|human rights|military|rall(?:y|ies)|regime|army|dissent|tribunal"
    r"|party (?:workers|activists|supporters)"
)
POLICED = re.compile(r"raid\w*|gangs?")


@cache
def conflict() -> re.Pattern[str]:
    """Give what tells of a conflict, in lower case: compiled for the few reports asked about."""
    return re.compile(_conflict)


def is_corruption(low: str) -> bool:
    """Tell whether words, in lower case, tell of an abuse of office."""
    return CORRUPT.search(low) is not None


def tells_of_conflict(low: str, *, corrupt: bool) -> bool:
    """Tell whether words tell of a conflict, and of more than politics if corrupt: lower case."""
    if not corrupt:
        return conflict().search(low) is not None
    return any(POLITICS.fullmatch(match[0]) is None for match in conflict().finditer(low))


def is_conflict(low: str) -> bool:
    """Tell whether a report, in lower case, is about a conflict, unrest or an attack."""
    if conflict().search(low) is None:
        return False
    if CRIME.search(low) is None:
        return True
    return any(POLICED.fullmatch(match[0]) is None for match in conflict().finditer(low))
