"""Chains of places, of which the innermost says where: "in Salang in the north of Parwan"."""

import re

from according.find.lexicon import lexicon
from according.find.places.countrynames import countries
from according.find.places.placenames import FIRM, Mention

__all__ = ["chained"]

# What stands between a place and one that it lies in: "in the north of".
LIES = "|".join(sorted(lexicon().words["places_kinds"]))
# "in Orta, a village on the shores of Lake Mora".
TOWN = (
    r"(?:an?|the) (?:[a-z-]+ )?(?:village|town|city|hamlet|suburb|settlement|neighbou?rhood"
    r"|district|port|camp|(?:[a-z]+ )?capital|seat) "
)
WITHIN = re.compile(
    rf",\s|,?\s(?:{TOWN}|also |located |situated )?"
    r"(?:in|of|off|off the (?:\w+ )?(?:coast|shores?) of"
    r"|on the (?:outskirts|edge|shores?|coast|border|(?:\w+ )?(?:islands?|peninsula)) of)"
    r"\s(?:the\s|[A-Z]\w+[’']s\s)?"
    rf"(?:(?:{LIES}|[a-z-]*(?:north|south|east|west)[a-z]*|central|upper|lower|neighbou?ring|restive"
    r"|rural|remote|mountainous|part|of)\s)*"
)
# The kind of a site may stand behind its name.
OF_SITE = re.compile(rf"(?:\s[a-z]+)?(?:{WITHIN.pattern})")
# What lies near a place is the place, unless it is long: a river or a road; "in Kost, Tarn, near".
BESIDE = re.compile(
    r"(?:,\s[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,3})?"
    rf",?\s(?:near|close to)\s(?:the\s)?(?:(?:[a-z-]+\s)?(?:{LIES}|capital)\s(?:of\s)?)?"
    r"(?:[a-z]+ern\s)?"
)
WAY = re.compile(
    r"\b(?:River|Lake|Sea|Road|Highway|Motorway|Expressway|Autobahn|Coast|Line|road|highway|river"
    r"|motorway|line)\Z|\A(?:(?:River|Lake)\b|[AMEN]-?\d)"
)
# So is what lies off a place in a sea.
SEA = re.compile(r"\b(?:Sea|Ocean|Gulf|Bay|Strait)\Z|\A(?:Gulf|Bay|Strait) of ")
OFF = re.compile(
    r",?\s(?:off|near)\s(?:the\s)?(?:[a-z-]+\s){0,3}?(?:(?:coast|port|island|shores?)\s(?:city\s|town\s)?of\s(?:the\s)?)?"
)
# So is a border: "across the Line of Control in Keran sector" was in Keran.
BORDER = re.compile(r"(?:Line of (?:Actual )?Control|LoC|International Border|.* [Bb]order)\Z")
# What begins a chain of places, the innermost first.
INNER = FIRM | {"country", "dateline", "where", "label"}


def chained(mentions: list[Mention], text: str) -> list[Mention]:
    """Leave out the wider places of chains: "in Salang in the north of Parwan province"."""
    kept, end = mentions[:1], 0
    for mention in mentions[1:]:
        # Behind the wider place of "in Kost, Tarn, near Mora" the innermost goes on.
        last, end = kept[-1], max(end, kept[-1].span.end)
        if last.firm and BESIDE.fullmatch(text, end, mention.span.start):
            # "over Dadri near Delhi" tells the first, "on a road near Taunton" the second.
            if WAY.search(last.span.text):
                kept[-1] = mention
            elif last.span.text in countries():
                kept.append(mention)
        elif (
            last.firm
            and SEA.search(last.span.text)
            and OFF.fullmatch(text, end, mention.span.start)
        ):
            # "in the Red Sea off Hodeidah"
            kept[-1] = mention
        elif says_less(last, text) and OF_SITE.fullmatch(text, end, mention.span.start):
            kept[-1] = mention
        elif (
            last.how == "site" and mention.firm and OF_SITE.fullmatch(text, end, mention.span.start)
        ):
            # "soldiers patrolling Orva airport in Gori"
            kept[-1] = last._replace(how=mention.how)
        elif last.how not in INNER or not WITHIN.fullmatch(text, end, mention.span.start):
            kept.append(mention)
        elif last.span.text in countries() and mention.span.text not in countries():
            # "In Syria, in the town of Jisr"
            kept[-1] = mention
        end = mention.span.end
    return kept


def says_less(mention: Mention, text: str) -> bool:
    """Tell whether the place behind says more: of a line between countries, of a chain's shop.

    "Across the Line of Control in Keran", "at a Walmart in Gori".
    """
    one_of_many = text.endswith((" a ", " an "), 0, mention.span.start)
    return mention.firm and (one_of_many or BORDER.match(mention.span.text) is not None)
