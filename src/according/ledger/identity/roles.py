"""Roles that any country has, from the reviewed table ``roles.txt``, checked on load."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from according.errors import ValueFormError
from according.ledger.identity.actor import ActorKind
from according.ledger.identity.wording import Phrases, words_of

__all__ = ["Role", "organisation_words", "role_table", "role_words", "roles"]

COLUMNS = 4
SORTS = frozenset({"body", "elected", "local", "member", "ministry", "named", "plain"})
# How a ministry, who heads it and who speaks for it are worded, around its subject.
MINISTRY = tuple(
    "X ministry|X minister|X ministers|minister of X|ministers of X|ministry of X|ministry for X"
    "|minister for X|X department|department of X|X secretary|secretary of X|secretary for X"
    "|X official|X officials|X authorities|X authority|X bureau|X spokesman|X agency|X chief"
    "|ministry of the X|minister of the X|X directorate|department for X|X commissioner"
    "|X emergency department|directorate of X|general directorate of X|directorate general of X"
    "|national X agency|office of X|X office|X administration|bureau of X|X sources|X source"
    "|secretariat of X|X management agency|X council|X workers|X committee"
    "|X service|X services|X ministries".split("|")
)


@dataclass(frozen=True, slots=True)
class Role:
    """One line of the table.

    Attributes:
        slug: its part of an actor's id.
        kind: the kind of the actors it makes.
        name: its part of an actor's name.
        sort: body, local, elected, member, plain or named.
    """

    slug: str
    kind: ActorKind
    name: str
    sort: str


def read_roles() -> Iterator[tuple[Role, tuple[str, ...]]]:
    """Yield every role with the phrases that mean it.

    Raises:
        ValueFormError: the table has a line that is not in its form.
    """
    text = (files("according.ledger.identity") / "roles.txt").read_text(encoding="utf-8")
    kinds = {kind.value for kind in ActorKind}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("|")]
        sort, _, slug = cells[0].partition(" ")
        if len(cells) != COLUMNS or sort not in SORTS or not slug or cells[1] not in kinds:
            raise ValueFormError(f"roles.txt: not in its form: {line[:40]}")
        phrases = tuple(phrase.strip() for phrase in cells[3].split(","))
        ministry = sort == "ministry"
        role = Role(slug, ActorKind(cells[1]), cells[2], "body" if ministry else sort)
        forms = tuple(form.replace("X", said) for said in phrases for form in MINISTRY)
        yield role, (forms + (("mod",) if "mod" in phrases else ()) if ministry else phrases)


@cache
def roles() -> dict[str, Role]:
    """Give every role by its slug."""
    return {role.slug: role for role, _ in read_roles() if role.sort != "elected"}


@cache
def role_table() -> Phrases[Role]:
    """Give the table of phrases; what is written out comes before what a subject makes."""
    written = [(said, role) for role, phrases in read_roles() for said in phrases]
    written.reverse()
    return Phrases(sorted(written, key=lambda pair: pair[1].sort == "named"))


@cache
def role_words() -> frozenset[str]:
    """Give every word of the table's bodies, authorities and those who speak for them."""
    return frozenset(
        word.key
        for role, phrases in read_roles()
        if role.sort in ("body", "elected", "local", "member")
        for said in phrases
        for word in words_of(said)
    ) - frozenset("of for the and to".split())


@cache
def organisation_words() -> dict[str, Role]:
    """Give the words that make a capitalised name an organisation's, each with its role."""
    return {
        word: role
        for role, phrases in read_roles()
        if role.sort == "named"
        for word in phrases
        if " " not in word
    }
