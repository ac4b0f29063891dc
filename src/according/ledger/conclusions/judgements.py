"""What people decided: it always wins over what the rules say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from according.errors import ValueFormError
from according.ledger.conclusions.questions import Situation

__all__ = ["CORRECTABLE", "NO_JUDGEMENTS", "Judgements", "joined"]

Corrected = Mapping[str, str | int | None]
# The fields of a claim that a person can correct: the codebook's, but for where they stand.
CORRECTABLE = frozenset(
    ("low", "high", "bound", "measure", "subject", "claimant", "status", "verified")
) | {"scope", "since", "as_of", "place"}


@dataclass(frozen=True, slots=True)
class Judgements:
    """Decisions of people, as far as they hold now; empty means that the rules decide.

    Ids are those that the rules give, so that a judgement holds again when a claim is found again.

    Attributes:
        actors: the id of an actor to the id of the actor that it is judged to be.
        questions: the same for questions.
        situations: the id of a situation to the situation that it is judged to be.
        voices: a claim's id to the id of the actor whose claim it is judged to be.
        answers: a claim's id to the id of the question that it is judged to answer.
        names: a situation's id to the name that people gave it.
        rejected: ids of claims that are none; they count nowhere.
        corrected: a claim's id to the fields (of `CORRECTABLE`) that it is judged to say.

    Raises:
        ValueFormError: a field is corrected that no claim has, or something is judged to be the
            same as something that is judged to be the same as a third.
    """

    actors: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)
    situations: Mapping[str, Situation] = field(default_factory=dict)
    voices: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    rejected: frozenset[str] = frozenset()
    corrected: Mapping[str, Corrected] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for claim_id, said in self.corrected.items():
            if not said.keys() <= CORRECTABLE:
                wrong = ", ".join(sorted(said.keys() - CORRECTABLE))
                raise ValueFormError(f"claim {claim_id} cannot be corrected in {wrong}")
        same_situations = {one: other.id for one, other in self.situations.items()}
        for same in (self.actors, self.questions, same_situations):
            chained = sorted(same.keys() & set(same.values()))
            if chained:
                raise ValueFormError(f"{chained[0]} is judged to be the same as another already")


NO_JUDGEMENTS = Judgements()


def joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Give for each id but the first of its group that first one; pairs put ids into a group.

    Whatever the order of the pairs, the same groups have the same first id: the smallest.
    """
    first: dict[str, str] = {}

    def root(one: str) -> str:
        while one in first:
            one = first[one]
        return one

    for pair in pairs:
        smaller, larger = sorted(map(root, pair))
        if smaller != larger:
            first[larger] = smaller
    return {one: root(one) for one in first}
