"""Numbers after a label: ages, prices, and the numbers of flights, roads, rifles and the like."""

import re

__all__ = ["LABELLED", "LABELS", "is_labelled"]

# A number after one of these is a date, an age, a price, a name's number or a label.
LABELLED = re.compile(
    r"(?:(?i:\b(?:magnitude|flight|route|highway|article|section|chapter|page|resolution"
    # Pakistan's ambulances are called by their number: "Rescue 1122 said".
    r"|phase|stage|mirage|clone|(?-i:Rescue|Local|Barrio|Stream|Camp|Tower|Area|(?<=[a-z] )No)|"
    r"level|category|room|boeing|airbus|dash|gate|line|unit|brigade|regiment|battalion|channel"
    r"|apartment|"
    r"interstate|aged?|ages|version|season|episode|"
    r"(?<!last )(?<!past )(?<!this )(?<!that )(?<!next )(?<!same )(?<!one )(?<!a )(?:week|day)|"
    r"group|bus|train|terminal|platform|no\.|"
    # "the dead number 11", "those lost now number 30"
    r"(?<!dead )(?<!now )(?<!lost )(?<!killed )(?<!injured )(?<!wounded )(?<!missing )"
    r"(?<!hurt )(?<!trapped )(?<!stranded )(?<!victims )(?<!casualties )(?<!bodies )(?<!refugees )"
    r"(?<!displaced )(?<!homeless )(?<!evacuated )(?<!may )(?<!might )(?<!could )"
    r"(?<!will )(?<!would )(?<!must )(?<!to )number|"
    r"age[sd] \d{1,2} (?:and|to|or)|(?:younger|older) than|the age of|nos\.|under-|over-"
    r"|grade|class|figure|table|part|volume|windows|world war|covid-?|"
    # "in the ward 12 patients died" counts them
    r"(?:(?<=in )|(?<=of )|(?<=from )|(?<=and )|(?<=, ))"
    r"(?-i:Region|District|Zone|Precinct|Barangay|Calle)|"
    r"(?<!the )(?<!a )(?<!each )(?:pavilion|(?:cell ?)?block|ward|sector|checkpoint|reactor|pier"
    r"|shaft|hangar|barracks)|"
    # broadcasters by their channel: "told NBC 5"
    r"(?-i:ABC|NBC|CBS|CTV|FOX|Fox|News|News Channel|Eyewitness News|WABC|KHOU|WSB|KSL)|"
    r"usd|eur|gbp|inr|rs\.?|(?-i:NT|US|AU|CA|HK))\s?)"
    r"|[$€£¥₹#]\s?)\Z"
)
# The words and signs that these end with, looked for first, as the pattern is slow.
LABELS = frozenset(
    (
        "magnitude flight route highway article section chapter page resolution phase stage"
        " mirage rescue level category room boeing airbus gate line unit brigade regiment battalion"
        " dash channel apartment interstate age aged ages version season episode week day group"
        " bus train terminal platform no number and to or than of nos under over grade class"
        " figure table part volume windows war covid usd eur gbp inr rs nt us au ca hk $ € £"
        " pavilion block cellblock ward sector checkpoint reactor pier shaft hangar barracks"
        " region district zone precinct barangay abc nbc cbs ctv fox news khou wabc wsb ksl"
        " ¥ ₹ # clone local barrio calle stream camp tower area"
    ).split()
)
# "ranging in age from eleven to 75", "aged between 6 and 14".
AGES = re.compile(
    r"\bage[sd]?\b[^.;]{0,12}\b(?:from|between|range|ranged|ranging)\s+(?:from\s+)?"
    r"(?:[\w-]+\s+(?:to|and)\s+)?\Z",
    re.IGNORECASE,
)
# "mines Nos. 6 and 8"
NUMBERS = re.compile(r"\bnos\.?\s\d{1,4}(?:,\s\d{1,4})*,?\s(?:and|to|or)\s\Z", re.IGNORECASE)
# "an AK- 47": a line that a wire parted at its hyphen.
TYPE = re.compile(r"\b[A-Z][A-Za-z]{0,2}-\s\Z")
TYPED = ("- ", "-\n")
# Behind these small words a number is labelled only if one of these stands before them.
JOINING = frozenset(("to", "and", "or", "of", "than"))
OF_AGE = ("age", "older", "younger")
AGING = frozenset(("from", "between", "range", "ranged", "ranging", "to", "and"))


def is_labelled(text: str, start: int, before: str) -> bool:
    """Tell whether what stands before a number makes it an age, a price or a name's number.

    ``before`` is the word before it, lower case.
    """
    if text[max(0, start - 2) : start] in TYPED and TYPE.search(text, max(0, start - 6), start):
        return True
    if before not in LABELS and before not in AGING:
        return False
    if before in ("and", "to", "or") and NUMBERS.search(text, max(0, start - 24), start):
        return True
    near = text[max(0, start - 40) : start].lower()
    named = before not in JOINING or any(word in near for word in OF_AGE)
    if named and before in LABELS and LABELLED.search(text, max(0, start - 24), start):
        return True
    aging = before in AGING and "age" in near
    return aging and AGES.search(text, max(0, start - 40), start) is not None
