"""Names that no table holds: of persons, of organisations, and of those spoken for."""

from collections.abc import Iterable, Sequence

from according.ledger.identity.nations import Place, places
from according.ledger.identity.parsing import Chunk, Hit, Segment
from according.ledger.identity.roles import Role, organisation_words
from according.ledger.identity.wording import fold, words_of

__all__ = [
    "PAST",
    "employer",
    "name_before",
    "name_in",
    "named_organisation",
    "principal",
    "private",
]

# What stands before a person's name and is none of it.
TITLES = frozenset("mr mrs ms miss dr prof sir lord lady dame rev sheikh hon don".split())
# Capitalised words before an office that name no place: "the Republican governor".
CREEDS = frozenset(
    "republican democratic socialist conservative labour liberal communist muslim islamic christian"
    " catholic jewish arab kurdish".split()
)
# "former spokesman": an office that no longer speaks.
PAST = frozenset("former ex onetime ousted exiled late retired".split())
# Small words inside names: "Institute for the Study of War".
INNER = frozenset("of for and in on".split())
FEWEST = 2
# Words that end the name of a body that no state runs.
PRIVATE = frozenset(
    "association union foundation institute university federation confederation society network"
    " party campaign club league college fund trust company corporation".split()
)


def private(name: str) -> bool:
    """Tell whether an organisation is none of a state: "Patrolmen's Association"."""
    words = words_of(name)
    if not words or words[-1].key not in PRIVATE:
        return False
    ends = (places().longest(words, at) for at in range(len(words)))
    return not any(found is not None and found[0] == len(words) for found in ends)


def name_in(hits: Iterable[Hit]) -> str:
    """Give the first run of capitalised words that nothing explains; empty if there is none."""
    run: list[str] = []
    for hit in hits:
        word = hit.words[0]
        if hit.value is None and (word.capital or (not run and word.key == "al")):
            if word.key not in TITLES | PAST:
                run.append(word.text.rstrip("."))
        elif run and not (
            len(word.text) == 1 or word.key in ("al", "de", "la", "el", "bin", "van")
        ):
            break
        elif run:
            run.append(word.text)
    return " ".join(run)


def name_before(hits: Sequence[Hit]) -> str:
    """Give the name right before the first role: "Clinton" in "Clinton spokesman"; else empty."""
    run: list[str] = []
    for hit in hits:
        word = hit.words[0]
        if run and word.capital and word.key == "county":
            run.append(word.text)
            continue
        if isinstance(hit.value, Role):
            return " ".join(run)
        if hit.value is None and word.capital and word.key not in TITLES | CREEDS:
            run.append(word.text.rstrip("."))
        elif word.key not in TITLES:
            run = []
    return ""


def principal(chunks: Sequence[Chunk], role: Role | None) -> str:
    """Give the name that a spokesman or an expert speaks for; empty if there is none."""
    if role is None or (role.sort != "member" and role.slug not in ("experts", "company")):
        return ""
    if role.sort == "member" and (before := name_before(chunks[0].hits)):
        return before
    joints = ("at", "from") if role.slug == "experts" else ("for", "at", "from", "with", "of")
    later = [chunk for chunk in chunks[1:] if chunk.preposition in joints]
    return next((name for chunk in later if (name := name_in(chunk.hits))), "")


def named_organisation(segment: Segment) -> str:
    """Give the capitalised name that holds a word of organisations; empty if there is none.

    A country's name is none, whatever its words ("Soviet Union").
    """
    runs: list[list[Hit | str]] = [[]]
    goes_on = False
    for chunk in segment.chunks:
        if goes_on and chunk.preposition in INNER and not located(chunk):
            runs[-1].append(chunk.preposition)
        else:
            runs.append([])
        for hit in chunk.hits:
            speaker = isinstance(hit.value, Role) and hit.value.sort in ("member", "elected")
            goes_on = hit.words[-1].capital and not speaker
            if not speaker and (hit.words[0].capital or (hit.words[0].key == "and" and runs[-1])):
                runs[-1].append(hit)
            elif runs[-1]:
                runs.append([])
    names = (trimmed(spelt(run)) for run in runs if any(telling(part) for part in run))
    return next((" ".join(name) for name in names if organised(name)), "")


def located(chunk: Chunk) -> bool:
    """Tell whether a chunk says where a body is: "Centre for Research in Boston"."""
    return chunk.preposition == "in" and isinstance(chunk.hits[0].value, Place)


def employer(chunks: Sequence[Chunk], role: Role | None) -> str:
    """Give the name of the body that an expert or an executive is at; empty if there is none."""
    if role is None or (role.sort != "member" and role.slug not in ("experts", "company")):
        return ""
    at = (chunk for chunk in chunks[1:] if chunk.preposition == "at")
    return next((name for chunk in at if (name := name_in(chunk.hits))), "")


def telling(part: Hit | str) -> bool:
    """Tell whether a part of a name is more than a place: an unknown word, or one of bodies."""
    return isinstance(part, Hit) and (part.value is None or isinstance(part.value, Role))


def spelt(run: Sequence[Hit | str]) -> list[str]:
    """Give the words of a name."""
    return [
        text
        for part in run
        for text in (
            [part] if isinstance(part, str) else [word.text for word in part.words if word.capital]
        )
    ]


def trimmed(run: list[str]) -> list[str]:
    """Give a name without the small words at its ends."""
    while run and run[-1].lower() in INNER:
        run = run[:-1]
    while run and run[0].lower() in INNER:
        run = run[1:]
    return run


def organised(run: list[str]) -> bool:
    """Tell whether a name is an organisation's: two words at least, one that says so."""
    return len(run) >= FEWEST and any(fold(word) in organisation_words() for word in run)
