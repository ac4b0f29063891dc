"""Whether a source is one person or a body: "he" and "she" are persons, "it" is a body."""

import re

from according.find.grammar.kinds import Kind, kind_named
from according.find.lexicon import lexicon
from according.find.sources.offices import ROLES
from according.model import Span

__all__ = [
    "is_called",
    "is_group",
    "is_many",
    "is_named_body",
    "is_no_person",
    "is_person",
    "is_watch",
]

GROUPS = re.compile(
    r"\b(?:agency|agencies|ministry|ministries|police|military|army|government|officials?"
    r"|authorit\w+|office|department|"
    r"council|group|organi[sz]ation|monitor|observatory|committee|union|commission|service"
    r"|centre|center|institute|"
    r"fund|bank|forces?|command|staff|party|court|court|media|newspaper|network|company"
    r"|movement|UN|U\.N\.|NATO|WHO|"
    r"Taliban|Hamas|Hezbollah|Kremlin|Pentagon|Reuters|foundation|university|hospital"
    r"|crescent|cross|society|brigade|junta|clinic|coalition|association|federation|alliance"
    r"|bureau|outfit|constabulary|nations|navy|guard|coastguard|unit|team|cabinet|parliament"
    r"|defence|defense|charity|firm|operator|airline|utility|body|tribunal|congress|senate|watchdog|mission"
    r"|programme|program|board|panel|inquiry|embassy|presidency|clubs?|survivors|residents|locals"
    r"|witnesses|activists|rescuers|medics|doctors|relatives|lawyers|investigators|prosecutors"
    r"|television|tv|radio|broadcaster|portal|channel|daily|newspapers"
    r"|rebels|militants|insurgents|separatists|organisers|organizers)\b",
    re.IGNORECASE,
)
# "The Times of India", "the Orva Post": with a capital they are papers.
PAPERS = re.compile(
    r"[Tt]he (?:[A-Z][\w’'-]* ){0,3}"
    r"(?:Times|Post|News|Herald|Tribune|Journal|Gazette|Guardian|Mail|Observer|Telegraph|Globe"
    r"|Chronicle|Independent|Standard|Mirror|Express|Star|Sun|Mercury|Monitor|Nation|Echo)"
)
# A body's short name: "IOM", "the NDRRMC".
SHORT_NAME = re.compile(r"(?:[Tt]he )?[A-Z]{2,8}")


def is_person(span: Span) -> bool:
    """Tell whether a source can be "he" or "she": named or described as one person."""
    if span.text.lower().startswith(("our ", "their ", "we ", "its ")) and ", " not in span.text:
        return False
    head = AFTER_HEAD.split(span.text, maxsplit=1)[0].rpartition(" ")[2]
    # "All sailors", "Friday the video" are no "he".
    other = PLURAL.fullmatch(head) or head in lexicon().words["documents"]
    # Nor "a helicopter" that found somebody.
    other = other or kind_named(head.lower(), head[:1]) is Kind.MATERIEL
    return not (is_group(span) or other) and (
        re.search(r"[A-Z]", span.text) is not None
        or span.text.lower().startswith(("a ", "the ", "one "))
    )


def is_called(span: Span) -> bool:
    """Tell whether a subject names or describes a person, where nobody is known to speak."""
    first, *further = span.text.split()
    if not further:
        return True
    head = AFTER_HEAD.split(span.text, maxsplit=1)[0].split()[-1].lower()
    named = any(word[0].isupper() for word in further) and first.lower() != "the"
    return named or head in ROLES or kind_named(head, head[:1]) is Kind.PEOPLE


OFFICE = re.compile(
    r"\b(?:spokes\w+|chief|minister|president|director|Mr|Ms|Mrs|Dr)\b", re.IGNORECASE
)


def is_no_person(span: Span) -> bool:
    """Tell whether a source is not called by a person's office."""
    return OFFICE.search(span.text) is None


# "the prison authority SNAI", "the council (RC)".
SHORT_END = re.compile(r"(?:\s\(?[A-Z]{2,8}\)?)+\Z")
# "A doctor at the hospital" is a person.
AFTER_HEAD = re.compile(r",|\s(?:at|of|from|in|for|with|who)\s")


def is_group(span: Span) -> bool:
    """Tell whether a source is a body, not one person."""
    head = AFTER_HEAD.split(span.text, maxsplit=1)[0]
    if SHORT_NAME.fullmatch(head) or PAPERS.fullmatch(head):
        return True
    named = head.removesuffix("'s").removesuffix("’s")
    last = SHORT_END.sub("", named).rpartition(" ")[2]
    return GROUPS.fullmatch(last) is not None and not re.search(
        r"\b(?:spokes\w+|chief|head|minister|president|director|Mr|Ms|Mrs|Dr|official)\b", span.text
    )


# Words by which a source is called a body that keeps watch or helps, after its name was told.
WATCHES = lexicon().words["bodies_watches"]
_named = "|".join(sorted(word.capitalize() for word in lexicon().words["bodies_named"]))
NAMED_BODY = re.compile(rf"\b(?:{_named}|[A-Z]{{3,8}})\b")
# Who is called so by no such word.
STATE = re.compile(
    r"\b(?:ministry|police|army|military|government|officials?|authorit\w+|media|television|radio"
    r"|newspaper|news|court|Reuters|AFP|AP)\b",
    re.IGNORECASE,
)
# "the London-based group", "the rights group": no name among its words.
UNNAMED = re.compile(r"[Tt]he (?:(?:[a-z][\w-]*|[A-Z][\w.]*(?: [A-Z]\w*)?-based) ){0,3}[a-z]+")


def is_watch(span: Span) -> bool:
    """Tell whether a source is only called a group, an agency or the like, without its name."""
    return span.text.rpartition(" ")[2] in WATCHES and UNNAMED.fullmatch(span.text) is not None


def is_named_body(span: Span) -> bool:
    """Tell whether a source is a body's name that "the group" or "the agency" may stand for."""
    return NAMED_BODY.search(span.text) is not None and STATE.search(span.text) is None


# "Levies sources", "two aid workers": one word in small letters that ends as plurals do.
PLURAL = re.compile(r"[a-z][a-z-]*[^s'’\W]s")


# "the Houthis", "The Palestinians".
PEOPLE = re.compile(r"[Tt]he [A-Z][\w’'-]+s")


def is_many(span: Span) -> bool:
    """Tell whether a source can be "they": a body, or more than one person."""
    head = AFTER_HEAD.split(span.text, maxsplit=1)[0].rpartition(" ")[2]
    return is_group(span) or bool(PLURAL.fullmatch(head) or PEOPLE.fullmatch(span.text))
