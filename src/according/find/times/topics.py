"""What a report is about, by the words that stand in its sentences, and how much of it is."""

from collections.abc import Sequence

from according.find.lexicon import lexicon, words_of
from according.find.times.amounts import LEADING
from according.find.tolls.passages import Passage

__all__ = ["TOPICS", "topics"]

# What a report may be about: the words of each are those of the lexicon's class of that name. One
# report may be about several.
TOPICS = ("disaster", "attack", "war", "unrest", "counting")
# So many words of a topic are no chance.
MANY = 4
# Shares of the sentences in which a topic's words stand, each with its name.
SHARES = ((0.6, "most"), (0.3, "some"), (0.15, "a few"))


def topics(passages: Sequence[Passage], title: str) -> tuple[str, ...]:
    """Give the signs of what a report is about."""
    sentences = [passage.words for passage in passages[:LEADING]]
    if title:
        sentences.append(words_of(title.lower()))
    return tuple(sign for topic in TOPICS for sign in signs_of(topic, sentences))


def signs_of(topic: str, sentences: Sequence[frozenset[str]]) -> list[str]:
    """Give the signs of one topic: how many of its words stand in how many sentences."""
    known = lexicon().words[f"topics_{topic}"]
    found = [known & words for words in sentences if not known.isdisjoint(words)]
    if not found:
        return []
    signs = [f"about {topic}"]
    if len(frozenset().union(*found)) >= MANY:
        signs.append(f"much about {topic}")
    share = len(found) / len(sentences)
    return signs + [f"{topic} in {name} sentences" for least, name in SHARES if share >= least]
