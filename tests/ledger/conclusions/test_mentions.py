import pytest

from according.ledger.conclusions.mentions import Mentions
from according.model import Findings, Span

TEXT = "Kyiv's army spoke. Moscow gave one tally. Its ministry said 498 soldiers died in Ukraine."


def at(words):
    return Span.of(TEXT, TEXT.index(words), TEXT.index(words) + len(words))


@pytest.mark.parametrize(
    ("mention", "named"), [("Its ministry", ("Moscow",)), ("one tally", ()), ("Kyiv", ())]
)
def test_its_is_of_the_country_named_last(mention, named):
    assert Mentions.of(TEXT, Findings()).before(at(mention)) == named
