"""What befell those counted, where the report around them tells it better than their words.

Captives in a report of hostages are abducted, no prisoners of war; suspects "picked up" are held,
patients "released" were hurt.
"""

import re
from collections.abc import Sequence

from according.find.grammar.phrases import Kind, kind_of
from according.find.lexicon import lexicon
from according.find.tolls.across.bodies import are_bodies
from according.find.tolls.clauses.held import is_held, is_jailed
from according.find.tolls.conflicts import TAKEN
from according.find.tolls.counted import HARMED, Measured
from according.find.tolls.harm.hiding import SOLDIERS, SUSPECTS
from according.find.tolls.harm.savers import from_peril
from according.find.tolls.passages import Passage
from according.find.tolls.subjectmatter import SubjectMatter
from according.find.tolls.subjects import subject_of
from according.find.tolls.survivors import is_discharged, of_the_hurt, of_the_shot
from according.model import Measure

__all__ = ["Context"]

# So many sentences before may tell of what some are brought out.
NEAR = 3
THINGS = (Kind.MATERIEL, Kind.NEVER)
ARMS = lexicon().words["seized_arms"]
# "Among the victims of the kidnapping were six engineers."
OF_KIDNAPS = re.compile(
    r"(?<=victims) of (?:the |a |last week's )?(?:mass )?(?:kidnap|abduct|hostage)"
)
CIVILIANS = re.compile(
    r"\b(?:civilians?|officials?|politicians?|ministers?|child(?:ren)?|\w*girls?|\w*boys?|students?|pupils?|wom[ae]n|villagers?|farmers?"
    r"|workers?|passengers?|tourists?|journalists?|priests?|nuns?|teachers?|hostages?|travellers?"
    r"|traders?|worshippers|sailors|seafarers|mariners|crew|fishermen|hikers?|pilgrims?|engineers?|doctors?|medics?|nurses?"
    r"|chiefs?|elders?|imams?|pastors?|monks?|herders?|mothers?|sons?|daughters?|nieces?|nephews?"
    r"|mechanics?|surveyors?|reporters?|couples?|judges?|mayors?|councillors?|prosecutors?"
    r"|missionar(?:y|ies)|activists?|customers?|guests?|families"
    r"|drivers?|truckers?|merchants?|labou?rers?|miners?|shopkeepers?|residents?|foreigners)\b",
    re.IGNORECASE,
)
SAVED = re.compile(
    r"\b(?:boats?|ships?|vessels?|tankers?|sea|water|rafts?|dingh(?:y|ies)|coastguard|coast guard"
    r"|helicopters?|rescue\w*|navy|trawlers?|survivors?|migrants?|life ?boats?|crew|sailors|ratings"
    r"|seamen|fishermen|refugees|castaways|hikers|climbers)\b"
)


class Context:
    """The report around a figure."""

    def __init__(self, read: Sequence[Passage], about: SubjectMatter, low: str) -> None:
        """Take the sentences, what the report is about, and its text in lower case."""
        self.read, self.about, self.low = read, about, low

    def is_roundup(self, passage: Passage, toll: Measured) -> bool:
        """Tell whether those "picked up" are arrested, and not saved from water or heights."""
        picked = toll.word >= 0 and passage.items[toll.word].low == "picked up"
        return picked and SAVED.search(self.low) is None

    def let_go(self, passage: Passage, toll: Measured) -> Measure:
        """Give what befell those freed: suspects "picked up" are held, patients "released" hurt."""
        if toll.measure is Measure.EVACUATED:
            return self.brought_out(passage, toll)
        if self.is_roundup(passage, toll) and self.about.conflict:
            return Measure.DETAINED
        if are_bodies(self.read, passage, toll):
            return Measure.KILLED
        return Measure.INJURED if is_discharged(passage, toll) else Measure.RESCUED

    def brought_out(self, passage: Passage, toll: Measured) -> Measure:
        """Give those brought out of a fire or a ruin as saved, others as evacuated."""
        near = self.read[max(0, passage.number - NEAR) : passage.number + 1]
        around = frozenset(word for other in near for word in other.words)
        return Measure.RESCUED if from_peril(passage.items, toll.word, around) else toll.measure

    def harm(self, passage: Passage, toll: Measured) -> Measure:
        """Give whether those said to be dead, hurt or either are so."""
        if toll.measure is not Measure.KILLED:
            return of_the_shot(self.read, passage, toll)
        taken = OF_KIDNAPS.match(passage.low, passage.items[toll.word].end - passage.start)
        return Measure.ABDUCTED if taken else of_the_hurt(self.read, passage, toll)

    def measure(self, passage: Passage, toll: Measured) -> Measure:
        """Give the measure; captives in a report of hostages or kidnaps are abducted.

        Not prisoners.
        """
        if toll.measure in (Measure.RESCUED, Measure.EVACUATED):
            return self.let_go(passage, toll)
        if toll.measure in HARMED and toll.word >= 0:
            return self.harm(passage, toll)
        # "Still held" by police, in a report without hostages.
        word = passage.items[toll.word].low
        still = word.startswith("still ") and word.endswith("held") and not self.about.hostages
        jailed = (still and self.about.arrests) or is_jailed(passage.items, toll)
        if toll.measure is Measure.ABDUCTED and jailed and self.about.conflict:
            return Measure.DETAINED
        if (
            toll.measure is Measure.DETAINED
            and is_held(passage.items, toll)
            and self.about.hostages
        ):
            return Measure.DETAINED if self.about.arrests else Measure.ABDUCTED
        if toll.measure is not Measure.CAPTURED:
            return toll.measure
        item = passage.items[toll.at]
        counted = passage.report.text[item.start : item.end + 40]
        counted += f" {subject_of(self.read, passage, toll).text}"
        counted = counted.partition(" by ")[0]
        head = passage.items[toll.phrase.last] if not toll.phrase.bare else None
        if head is not None and (kind_of(head) in THINGS or head.low in ARMS):
            return toll.measure
        if SUSPECTS.search(counted):
            return Measure.DETAINED
        # "More than 200 people were taken captive", "seized from their homes".
        captive = TAKEN.search(passage.items[toll.word].low) is not None and "people" in counted
        if SOLDIERS.search(counted) or not (
            self.about.hostages or captive or CIVILIANS.search(counted)
        ):
            return toll.measure
        return Measure.ABDUCTED
