"""Names that no table holds: of persons, of organisations, and of those spoken for."""

from collections.abc import Iterable, Sequence

from according.ledger.identity.parsing import Chunk, Hit, Segment
from according.ledger.identity.roles import Role, organisation_words
from according.ledger.identity.wording import fold

__all__ = ["TITLES", "name_before", "name_in", "named_organisation", "principal"]

# What stands before a person's name and is none of it.
TITLES = frozenset("mr mrs ms miss dr prof sir lord lady dame rev sheikh hon don".split())
# Small words inside names: "Institute for the Study of War".
INNER = frozenset("of for and in on".split())
FEWEST = 2


def name_in(hits: Iterable[Hit]) -> str:
    """Give the first run of capitalised words that nothing explains; empty if there is none."""
    run: list[str] = []
    for hit in hits:
        word = hit.words[0]
        if hit.value is None and word.capital:
            if word.key not in TITLES:
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
        if isinstance(hit.value, Role):
            return " ".join(run)
        word = hit.words[0]
        if hit.value is None and word.capital and word.key not in TITLES:
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
    """Give the capitalised name that holds a word of organisations; empty if there is none."""
    runs: list[list[str]] = [[]]
    ended_capital = False
    for chunk in segment.chunks:
        if ended_capital and chunk.preposition in INNER:
            runs[-1].append(chunk.preposition)
        else:
            runs.append([])
        for hit in chunk.hits:
            speaker = isinstance(hit.value, Role) and hit.value.sort in ("member", "elected")
            ended_capital = hit.words[-1].capital and not speaker
            if speaker:
                runs.append([])
                continue
            if hit.words[0].capital or (hit.words[0].key == "and" and runs[-1]):
                runs[-1].extend(word.text for word in hit.words)
            elif runs[-1]:
                runs.append([])
    return next((" ".join(run) for run in map(trimmed, runs) if organised(run)), "")


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
