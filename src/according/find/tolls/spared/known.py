"""Figures of which a toll is only seemingly told.

Deaths that a number dates or charges: "his 2004 death", "charged with two murders"; what somebody
defines; a car that is the bomb itself; one of those hurt who only speaks.
"""

from according.find.grammar.items import Item
from according.find.grammar.phrases import Phrase
from according.find.lexicon import lexicon
from according.find.tolls.clauses.held import is_ground, is_not_done
from according.find.tolls.counted import Measured
from according.find.tolls.harm.beside import BESIDE
from according.find.tolls.harm.hiding import RUNAWAYS as SUSPECTS
from according.find.tolls.harm.laid import is_staff
from according.find.tolls.spared.aboard import only_aboard
from according.find.tolls.spared.attempts import are_spared, is_attempt, is_effort
from according.find.tolls.spared.averted import is_averted, is_still_sought, of_death_row
from according.find.tolls.spared.epidemics import breaks_out
from according.find.tolls.spared.kin import KIN, are_kin, is_somebody
from according.find.tolls.spared.members import is_member
from according.find.tolls.spared.named import is_told_by_name
from according.find.tolls.spared.ownverbs import has_own_verb
from according.find.tolls.spared.partly import is_difference, is_of_some, tells_again
from according.find.tolls.spared.unhurt import are_unhurt
from according.find.tolls.spared.unrelated import YEAR
from according.model import Measure

__all__ = ["FATES", "is_kin", "is_known", "is_no_toll", "speaks"]

DEFINES = frozenset(("define", "defines", "defined", "defining"))
# "the group defines a mass shooting as one in which four people are shot": how far "as" may stand.
DEFINED = 8
# How long a definition may be before its figure, in items.
DEFINITION = 20
COUNTS = frozenset("counts count tracks track includes covers considers".split())
# What makes a car a bomb.
RIGGED = frozenset("packed laden rigged loaded filled crammed stuffed".split())
# What is left of shots that were fired.
SPENT = frozenset(("casings", "casing"))


# From so many on it is homes that are counted by their outages.
OUTAGES = 1000


def are_failures(items: list[Item], one: Measured) -> bool:
    """Tell whether outages are counted, and not the homes that have one: "several outages"."""
    if one.phrase.last < 0 or not items[one.phrase.last].low.endswith("outages"):
        return False
    figure = items[one.at].figure
    return figure is None or (figure.low or 0) < OUTAGES


def is_no_toll(items: list[Item], one: Measured) -> bool:
    """Tell whether what seems to have happened to those counted did not, or is told of none."""
    after = items[one.phrase.end].low if one.phrase.end < len(items) else ""
    # "a car packed with explosives blew up", not "set two trucks loaded with ore on fire"
    burnt = one.word >= 0 and items[one.word].low in ("on fire", "ablaze", "alight")
    rigged = one.measure is Measure.DESTROYED and after in RIGGED and not burnt
    if (
        is_former(items, one)
        or is_age(items, one.at)
        or rigged
        or (one.phrase.last >= 0 and items[one.phrase.last].low in SPENT)
    ):
        return True
    if one.measure is Measure.KILLED and after in SURVIVED and one.word != one.phrase.end:
        # "two of the crew of 63 died; 61 survived"
        return True
    if are_failures(items, one) or only_aboard(items, one) or tells_again(items, one):
        return True
    for way in (OTHERWISE, BESIDE):
        for otherwise in way.get(one.measure, ()):
            # A loop, not any(): they are asked of every figure.
            if otherwise(items, one):
                return True
    if is_worth(items, one):
        return True
    if one.word > one.phrase.end and serves(items, one.phrase.end):
        return True
    if (one.word > one.phrase.end and honours(items, one)) or are_homes(items, one):
        return True
    return (
        witnesses(items, one)
        or (items[one.at].low == "one" and speaks(items, one.at))
        or are_kin(items, one)
        or is_somebody(items, one)
        or is_told_by_name(items, one)
        or is_difference(items, one)
        or is_of_some(items, one)
        or has_own_verb(items, one)
        or is_defined(items, one.at)
    )


def is_age(items: list[Item], at: int) -> bool:
    """Tell whether a figure says how old somebody is: "as young as six", "aged about 55"."""
    before = [item.low for item in items[max(0, at - 3) : at]]
    return before in (["as", "young", "as"], ["as", "old", "as"]) or before[-1:] == ["aged"]


FORMER = frozenset(("former", "ex", "onetime"))


def is_former(items: list[Item], one: Measured) -> bool:
    """Tell whether only what they once were is told of people: "two former hostages said"."""
    if (
        items[one.at + 1 : one.at + 2]
        and items[one.at + 1].low in FORMER
        and one.word == one.at + 2
    ):
        # "a former prisoner turned guard"
        return True
    if one.phrase.bare or one.phrase.of or not one.phrase.head_toll:
        return False
    once = any(item.low in FORMER for item in items[one.at + 1 : one.phrase.last])
    return once and (one.word == one.phrase.last or one.how == "being")


LIVES_ON = frozenset("survived survives escaped lived fled saw witnessed watched heard hid".split())
FATES = frozenset((Measure.KILLED, Measure.RESCUED))
# "A teacher who escaped, Sani Bello, told the governor": how far behind the verb may stand.
TOLD = 8


def witnesses(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody lived to tell: "A woman who survived said that 12 had died"."""
    start = one.phrase.end
    if items[one.at].low not in ("a", "an", "one"):
        return False
    if one.measure not in FATES or start >= len(items) or items[start].kind != "rel":
        return False
    if one.word <= start:
        return False
    if one.measure is Measure.KILLED:
        # Not "a man who police said was armed was shot dead".
        lived = start + 1 < len(items) and items[start + 1].low in LIVES_ON
        return lived and any(item.low in lexicon().say for item in items[start + 2 : one.word])
    for item in items[one.word + 1 : one.word + TOLD]:
        if item.kind in ("be", "have", "modal") or item.text == ";":
            return False
        if item.low in lexicon().say:
            return True
    return False


# "Sent 40 soldiers to help people displaced": those helped were displaced, and not the soldiers.
SERVES = frozenset("help assist aid support feed relieve serve protect save look search".split())


def serves(items: list[Item], here: int) -> bool:
    """Tell whether those counted are told to be there for others: "to assist"."""
    return items[here].low == "to" and items[min(here + 1, len(items) - 1)].low in SERVES


HONOURS = lexicon().words["known_honours"]


def honours(items: list[Item], one: Measured) -> bool:
    """Tell whether those counted only came for others: "gathered to bury a boy killed by a mine".

    Not "200 who had gathered to mourn him were killed".
    """
    between = range(one.phrase.end, one.word)
    whom = next(
        (at for at in between if items[at].low in HONOURS and items[at - 1].low == "to"), -1
    )
    if whom < 0:
        return False
    own = items[one.word - 1].low in ("were", "was", "are") or items[one.word].kind == "be"
    return not own or any(item.kind == "rel" for item in items[whom : one.word])


DWELLERS = lexicon().words["known_dwellers"]


def are_homes(items: list[Item], one: Measured) -> bool:
    """Tell whether places are counted in which others live: "the residents of four of them"."""
    before = [item.low for item in items[max(0, one.at - 2) : one.at]]
    of_them = one.phrase.bare and one.phrase.of
    return of_them and before[-1:] == ["of"] and before[0] in DWELLERS


def are_bones(items: list[Item], one: Measured) -> bool:
    """Tell whether what somebody broke is counted: "in hospital with six broken ribs"."""
    told = one.word == one.at + 1 and items[one.word].low.startswith(("broken ", "fractured "))
    return told and one.phrase.bare


def is_worth(items: list[Item], one: Measured) -> bool:
    """Tell whether a number only says how much something is: "3,300 classrooms' worth of books"."""
    behind = [item.text for item in items[one.phrase.end : one.phrase.end + 2]]
    return behind[:1] in (["'"], ["’"]) and behind[1:] == ["worth"]


def lows(items: list[Item], here: int) -> list[str]:
    """Give the next three words in lower case, up to a sign."""
    said = [item.low for item in items[here : here + 3]]
    return said[: next((at for at, low in enumerate(said) if low in ".,;"), None)]


CAMERAS = frozenset("camera cameras cctv video film footage tape cellphone dashcam".split())
# "captured by one of the police's body cameras": how far behind the verb it may stand.
FILMED = 9


def is_filmed(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody or something is only filmed: "one captured by a dashboard camera"."""
    if one.word < 0 or not items[one.word].low.startswith("captur"):
        return False
    here = max(one.word + 1, one.phrase.end)
    if here >= len(items) or items[here].low != "by":
        filmed = here < len(items) and items[here].low in ("on", "in")
        return filmed and not CAMERAS.isdisjoint(lows(items, here + 1))
    for item in items[here + 1 : here + FILMED]:
        if item.low in CAMERAS:
            return True
        if item.kind in ("punct", "conj", "be", "have", "rel"):
            return False
    return False


SURVIVED = frozenset(("survived", "survive", "lived"))
STRUCK = frozenset("hit hits struck strikes".split())


def is_hit(items: list[Item], one: Measured) -> bool:
    """Tell whether somebody was hit, and no building: "a bullet hit one"."""
    single = one.phrase.bare and items[one.at].low == "one"
    return single and one.word >= 0 and items[one.word].low in STRUCK


ILLNESSES = lexicon().words["known_illnesses"]
# "an outbreak of cholera that has so far affected": how far before the verb it may stand.
ILL = 8


def is_illness(items: list[Item], one: Measured) -> bool:
    """Tell whether those affected are ill: "the outbreak affected 400 people" counts infections."""
    if not 0 <= one.word < one.at or not items[one.word].low.startswith("affect"):
        return False
    first = max(0, one.word - ILL)
    for here in range(one.word - 1, first - 1, -1):
        item = items[here]
        if item.low in ILLNESSES:
            # Nor is a fire that breaks out one, or violence.
            return not breaks_out(items, here)
        if item.text in ".;:" or item.kind == "conj":
            return False
    return False


SEARCHES = ("search", "hunt", "look", "whereabouts")
HUNTED = frozenset(
    "suspect suspects suspected wanted accused attacker attackers warrant allegedly gunman gunmen"
    " shooter shooters killer killers murderer bomber bombers robber robbers thieves fugitive"
    " fugitives assailant assailants".split()
)
# "for another man, a 30-year-old suspect": how far behind those sought it may stand.
SOUGHT = 8


def is_hunted(items: list[Item], one: Measured) -> bool:
    """Tell whether people are looked for to be arrested: "searching for a man suspected of"."""
    if not 0 <= one.word < one.at or not items[one.word].low.startswith(SEARCHES):
        return False
    near = items[one.at : one.phrase.end + SOUGHT]
    large = any(item.low.startswith("at large") or item.low == "large" for item in near)
    return (
        large
        or any(item.low in HUNTED for item in near)
        or (not one.phrase.bare and SUSPECTS.search(items[one.phrase.last].low) is not None)
    )


def is_wanted(items: list[Item], one: Measured) -> bool:
    """Tell whether people are only sought: "warrants have been issued for another 120"."""
    before = [item.low for item in items[max(0, one.at - WANTED) : one.at]]
    if "warrants" not in before and "warrant" not in before:
        return False
    return before[-1] in ("for", "against", "another", "some", "about") or before[-2:] == ARREST_OF


ARREST_OF = ["arrest", "of"]
# How far before a figure the warrants may stand.
WANTED = 8


def speaks(items: list[Item], at: int) -> bool:
    """Tell whether one of those counted before only speaks: "One of them said he heard shots"."""
    said = items[at : at + 4]
    return (
        [item.low for item in said[:3]] in (["one", "of", "them"], ["one", "of", "whom"])
        and len(said) == 4  # noqa: PLR2004 - the verb behind
        and said[3].low in lexicon().say
    )


def is_defined(items: list[Item], at: int) -> bool:
    """Tell whether a figure belongs to a definition: "defined as four or more people shot"."""
    for verb in range(max(0, at - DEFINITION), at):
        between = items[verb + 1 : at]
        if items[verb].low in DEFINES:
            said = [item.low for item in between]
            return "as" in said[:DEFINED] and "," not in said[said.index("as") :]
        if items[verb].low in COUNTS and [item.low for item in between[-2:]] == ["in", "which"]:
            # "The database counts killings in which four or more people die."
            return items[verb + 1].low.endswith("s")
    return False


def is_known(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether the number before a toll noun counts nobody anew."""
    charged = items[phrase.last].low == "murders" and is_charge(items, phrase.first - 2)
    beasts = items[phrase.last].low == "skulls" and any(item.low in TROPHIES for item in items)
    return charged or beasts or is_dated(items, phrase) or are_deeds(items, phrase)


# "seized 12 skins and 16 skulls": of beasts.
TROPHIES = frozenset("skins horns tusks antlers hides pelts trophies fossil fossils".split())


def is_dated(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a number is the year of a death: "his 2004 death", "the 2011 killings"."""
    year = phrase.first - 1
    if year < 1 or not YEAR.fullmatch(items[year].text):
        return False
    before = items[year - 1]
    owned = before.kind == "det" or before.low.endswith(("'s", "s'"))
    return owned or items[phrase.last].low in ("death", "killing", "murder", "execution")


def is_charge(items: list[Item], before: int) -> bool:
    """Tell whether murders are charges, or known: "charged with two murders", "these two".

    Not "led the country with 335 murders".
    """
    if items[before].low == "with":
        return any(item.low in CHARGED for item in items[max(0, before - CHARGE) : before])
    if items[before].low in ("include", "includes", "including", "lists"):
        # "the charges against 13 of them include seven murders"
        return any(item.low in CHARGED for item in items[max(0, before - CHARGES) : before])
    if items[before].low == "for" and items[before - 1].low in ("responsible", "blamed"):
        return False
    return items[before].low in ("of", "for") or items[before].kind == "det"


CHARGED = frozenset(
    "charged charges charging linked connected credited indicted indictment connection".split()
)
# How far before what they include the charges may stand.
CHARGES = 24
# How far before "with" a charge may stand.
CHARGE = 6


DEEDS = frozenset(("executions", "massacres"))


def are_deeds(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a number counts deeds, not the dead: "were killed in several executions"."""
    placed = phrase.first > 1 and items[phrase.first - 2].low == "in"
    return placed and items[phrase.last].low in DEEDS


def is_kin(items: list[Item], at: int) -> bool:
    """Tell whether it is only said whose kin somebody is: "the son of one of the dead"."""
    return items[at - 1].low == "of" and items[at - 2].low in KIN


# By what is told of somebody, how else it may be meant.
OTHERWISE = {
    Measure.KILLED: (is_averted, of_death_row, is_attempt, is_member),
    Measure.INJURED: (is_staff, are_bones),
    Measure.CAPTURED: (is_ground, is_filmed),
    Measure.RESCUED: (
        is_not_done,
        is_still_sought,
        is_effort,
        are_spared,
        are_unhurt,
    ),
    Measure.DAMAGED: (is_hit,),
    Measure.DETAINED: (is_wanted,),
    Measure.AFFECTED: (is_illness,),
    Measure.MISSING: (is_hunted,),
}
