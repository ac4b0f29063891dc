"""Puts together what the rules for each field say of a figure."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from according.find.confidence import confidence
from according.find.grammar.capitals import as_written, recased
from according.find.grammar.dashes import undashed
from according.find.places.choices import Choose
from according.find.places.chosen import Chosen
from according.find.places.ranking import ranked
from according.find.places.scenes import Scenes
from according.find.places.whereabouts import Places
from according.find.sources.claimants import Attribution, Attributor
from according.find.sources.responses import response_in
from according.find.times.backdrop import FigureToDate
from according.find.times.dating import Dating
from according.find.times.periods import Times
from according.find.times.rowdays import row_days
from according.find.times.starts import begins
from according.find.tolls.across.answerable import accounted
from according.find.tolls.across.bodies import bodies_too
from according.find.tolls.across.homecomings import come_home
from according.find.tolls.across.leads import listed_under
from according.find.tolls.across.likely import Likely
from according.find.tolls.across.lookedfor import looked_for
from according.find.tolls.across.ongoing import continued, going_on
from according.find.tolls.across.parts import (
    breakdowns,
    described,
    is_some_of,
    is_unnamed,
    whole_alike,
    whole_item,
)
from according.find.tolls.across.places import by_places
from according.find.tolls.across.restating import (
    Restated,
    asks,
    names_them,
    restated,
)
from according.find.tolls.across.someof import whole_of_some
from according.find.tolls.checking import Checked, check_in, checked
from according.find.tolls.clauses.held import is_custody
from according.find.tolls.harm.hiding import by_movement
from according.find.tolls.incontext import Context
from according.find.tolls.labels.losses import Row, rows
from according.find.tolls.labels.shares import shares_below
from according.find.tolls.labels.tables import table_rows
from according.find.tolls.labels.valued import of_article, valued
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage, in_turn, passages
from according.find.tolls.spared.epidemics import infects
from according.find.tolls.spared.housing import is_of_housing
from according.find.tolls.status import status_of
from according.find.tolls.subjectmatter import SubjectMatter
from according.find.tolls.subjects import subject_of
from according.find.tolls.within.sizes import repeats
from according.find.tolls.within.sums import parts_of_sums
from according.model import Claim, Findings, Measure, Report, Response, Span

__all__ = ["Rules", "findings_of"]

CAVEAT = re.compile(
    r"(?:(?:real|actual|true) (?:\w+ ){0,2}(?:figures?|numbers?|tolls?|totals?"
    r"|count)\b[^.;]{0,60}\b(?:higher|lower|greater|more|far)|"
    r"(?:figures?|numbers?|toll|count|death toll)\b[^.;]{0,40}\b(?:(?:expected|likely|sure"
    r"|feared|set) to (?:rise|climb|grow|increase)|could (?:rise|climb|be higher)|(?:may"
    r"|might|will) (?:rise|climb|be higher))|"
    r"(?:underestimate|undercount|likely an undercount|preliminary|provisional)\b)"
)
# One of these stands in every caveat; looked for first, as the pattern is slow.
WARNING = frozenset(
    (
        "higher lower greater more far rise climb grow increase underestimate undercount"
        " preliminary provisional"
    ).split()
)

SICK = (Measure.INJURED, Measure.CAPTURED)  # "Recovered: 9,144": no booty
TREATED = re.compile(r"hospital|recovered|intensive care|ventilator|treat|condition", re.IGNORECASE)


def findings_of(
    report: Report, finder: str, *, likely: bool = True, choose: Choose = ranked
) -> Findings:
    """Give the claims of ``report`` in the order of their figures, and the parties' responses.

    Args:
        report: the report.
        finder: name and version of the finder.
        likely: whether to claim figures that no rule claims, but that most likely are claims.
        choose: chooses the place of a figure whose sentence names none.
    """
    plain = recased(undashed(report))
    found = found_in(plain, finder, likely=likely, choose=choose)
    return found if plain is report else as_written(found, report)


def found_in(report: Report, finder: str, *, likely: bool, choose: Choose) -> Findings:
    """Give the claims and responses of a report in which capitals tell names from words."""
    read = passages(report)
    table = list(rows(report.text, report.day))
    table += (
        row
        for row in (*table_rows(report.text, report.day), *shares_below(report.text, report.day))
        if all(row.figure.span.start != other.figure.span.start for other in table)
    )
    if not table and not any(passage.tolls or asks(passage) for passage in read):
        return Findings(finder=finder)
    rules = Rules(read, finder, choose)
    tabled = [(rules.number_at(row.figure.span.start), rules.sure(rules.row(row))) for row in table]
    taken = {at for _, claim in tabled for at in range(claim.figure.start, claim.figure.end)}
    found: list[tuple[int, Claim]] = []
    checks: list[Checked | None] = []
    responses: list[Response | None] = []
    # All is asked of a sentence in its turn, since what was read of it is let go soon after.
    for passage in in_turn(read):
        own = [
            claim
            for claim in rules.claims(passage)
            if taken.isdisjoint(range(claim.figure.start, claim.figure.end))
            and rules.belongs(claim)
        ]
        if likely:
            own += filter(rules.belongs, rules.likely_in(passage, own, taken))
        found += [(passage.number, rules.sure(claim)) for claim in own]
        checks.append(check_in(passage))
        responses.append(response_in(passage, rules.attributor, finder))
    ordered = sorted([*found, *tabled], key=lambda pair: pair[1].figure.start)
    changed = checked([check for check in checks if check], parts_of_sums(ordered))
    claims = [
        claim if claim is first else rules.sure(claim)
        for (_, first), claim in zip(ordered, changed, strict=True)
    ]
    return Findings(tuple(claims), tuple(one for one in responses if one), finder)


def rooted(tolls: Sequence[Measured], again: Sequence[Restated]) -> Iterator[Measured]:
    """Yield the tolls of a sentence, each a part of the last figure that restates its whole.

    "The group counted 4,300; the ministry puts it at 3,500, including 1,700 in Moscow."
    """
    for toll in tolls:
        nearer = [
            one.at
            for one, (_, whole) in again
            if 0 <= toll.whole == whole.at < one.at < toll.at and one.phrase.bare
        ]
        yield toll._replace(whole=nearer[-1]) if nearer else toll


class Rules:
    """The rules of every field, over one report."""

    def __init__(self, read: Sequence[Passage], finder: str, choose: Choose = ranked) -> None:
        self.read = list(read)
        self.starts = [passage.start for passage in read]
        self.finder = finder
        self.attributor = Attributor(self.read)
        self.likely = Likely()
        self.scenes = Scenes(self.read)
        self.times = Times(self.read, self.scenes, self.attributor.leads)
        self.dating = Dating(self.times.onset)
        named = self.attributor.named
        single = self.times.onset.single
        self.places = Chosen(Places(self.scenes, named.sources, single=single), choose)

    def number_at(self, offset: int) -> int:
        """Give the number of the sentence in which an offset lies, or of the last before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def sure(self, claim: Claim) -> Claim:
        """Give a claim with its confidence, by its signs and how likely it is one at all."""
        chance = self.likely.chance(claim.figure.start)
        return claim.judged(round(chance * confidence(claim, *self.seen(claim)), 2))

    def seen(self, claim: Claim) -> tuple[Passage, int]:
        """Give the sentence of a claim, and how many sentences away its claimant stands."""
        at = self.number_at(claim.figure.start)
        away = abs(at - self.number_at(claim.claimant.start)) if claim.claimant else 0
        return self.read[at], away

    @property
    def low(self) -> str:
        """The report's text in lower case; one copy of it is enough."""
        return self.scenes.low

    @cached_property
    def about(self) -> SubjectMatter:
        """What the report is about."""
        return SubjectMatter(self.read[0].report.title, self.low)

    @cached_property
    def context(self) -> Context:
        """What the report around a figure tells of those it counts."""
        return Context(self.read, self.about, self.low)

    def claims(self, passage: Passage) -> Iterator[Claim]:
        """Yield the claims of one sentence."""
        broken, whole = breakdowns(self.read, passage)
        part_of = whole[0].span(whole[1].at, whole[1].at) if whole else None
        for toll in broken:
            # "Of the 98 victims" says again how many they are.
            again = whole is not None and repeats(whole_item(whole), passage.items[toll.at])
            yield self.claim(
                passage, toll, self.said(passage, toll, whole), None if again else part_of
            )
        anew = restated(self.read, passage)
        yield from self.going_back(passage, anew)
        for toll in rooted(passage.tolls, anew):
            part = broken or toll.how == "partitive" or is_some_of(passage, toll)
            of_it = whole is not None and part and whole[1].measure is toll.measure
            if not of_it and (alike := whole_alike(self.read, passage, toll)) is not None:
                of = alike[0].span(alike[1].at, alike[1].at)
                claim = self.claim(passage, toll, self.said(passage, toll, alike), of)
                same = alike[1].measure is toll.measure and is_unnamed(passage, toll)
                yield replace(claim, subject=subject_of(self.read, *alike)) if same else claim
            elif self.times.leads and (listed := self.listed(passage, toll)) is not None:
                yield listed
            elif of_it and toll.whole < 0:
                # "Of these, 43 million were refugees and 68 million internally displaced."
                yield self.claim(passage, toll, self.said(passage, toll, whole), part_of)
            else:
                earlier = going_on(self.read, passage, toll, whole)
                some = whole_of_some(self.read, passage, toll)
                yield self.claim(passage, toll, self.said(passage, toll, earlier), some)

    def going_back(self, passage: Passage, anew: Sequence[Restated]) -> Iterator[Claim]:
        """Yield the claims of figures that only sentences before tell what they count."""
        for toll, before in (
            *anew,
            *bodies_too(self.read, passage),
            *looked_for(self.read, passage),
        ):
            claim = self.claim(passage, toll, self.said(passage, toll, before), None)
            named = names_them(passage.items, toll.at, toll.phrase)
            yield claim if named else replace(claim, subject=subject_of(self.read, *before))
        for toll, before in (
            *accounted(self.read, passage),
            *by_places(self.read, passage),
        ):
            of = before[0].span(before[1].at, before[1].at)
            claim = self.claim(passage, toll, self.said(passage, toll, before), of)
            yield replace(claim, subject=subject_of(self.read, *before))
        for toll, before in described(self.read, passage):
            of = before[0].span(before[1].at, before[1].at)
            yield self.claim(passage, toll, self.said(passage, toll, before), of)
        for toll, before in continued(self.read, passage):
            yield self.claim(passage, toll, self.said(passage, toll, before), None)
        for toll in come_home(self.read, passage):
            yield self.claim(passage, toll, self.said(passage, toll, None), None)

    def likely_in(
        self, passage: Passage, claims: Iterable[Claim], taken: Container[int]
    ) -> Iterator[Claim]:
        """Yield claims of figures that no rule claims, but that most likely count those harmed."""
        claimed = {claim.figure.start: claim.measure for claim in claims}
        for toll in self.likely.found(passage, claimed, taken):
            yield self.claim(passage, toll, self.said(passage, toll, None), None)

    def listed(self, passage: Passage, toll: Measured) -> Claim | None:
        """Give the claim of a list's item that is a part of what opens the list, None if not."""
        lead = self.times.leads.get(passage.number)
        whole = listed_under(lead, passage, toll) if lead is not None else None
        if lead is None or whole is None:
            return None
        of = lead.span(whole.at, whole.at)
        claim = self.claim(passage, toll, self.said(passage, toll, None), of)
        bare = claim.subject == claim.figure
        return replace(claim, subject=subject_of(self.read, lead, whole)) if bare else claim

    def said(
        self, passage: Passage, toll: Measured, earlier: tuple[Passage, Measured] | None
    ) -> Attribution:
        """Give who says a figure that goes on with an earlier one.

        Its own source, else the earlier's.
        """
        own = self.attributor.of(passage, toll.at)
        if own.claimant or earlier is None:
            return own
        return self.attributor.of(earlier[0], earlier[1].at)

    def row(self, row: Row) -> Claim:
        """Give the claim of a row in a list of losses."""
        passage = self.read[self.number_at(row.figure.span.start)]
        said = self.attributor.announced(passage) or self.heading(passage, row.figure.span.start)
        (since, since_words), (as_of, as_of_words) = row_days(row, self.times.onset)
        return Claim(
            report_id=passage.report.id,
            figure=row.figure.span,
            low=row.figure.low,
            high=row.figure.high,
            bound=row.figure.bound,
            measure=row.measure,
            subject=row.subject,
            claimant=said.claimant,
            scope=row.scope,
            since=since,
            as_of=as_of,
            place=row.place or self.scenes.country,
            part_of=row.whole,
            cue=said.cue,
            word=row.word,
            since_words=since_words,
            as_of_words=as_of_words,
            finder=self.finder,
        )

    def heading(self, passage: Passage, start: int) -> Attribution:
        """Give who says a row of a list, where its heading stands in the same sentence."""
        for source in self.attributor.named.sources(passage.number):
            colon = passage.items[source.cue_first]
            if colon.text == ":" and source.last < source.cue_first and colon.start < start:
                return self.attributor.attributed(passage, source)
        return Attribution()

    def belongs(self, claim: Claim) -> bool:
        """Tell whether arrests and releases are of a conflict, none is sick and none runs away."""
        # What the report is about is asked last, as it takes the whole text to tell.
        taken = claim.measure is Measure.CAPTURED and self.about.crime
        custody = is_custody(claim)
        if (taken or custody) and not self.about.conflict:
            return False
        if custody and self.about.is_criminal(claim.figure.start):
            return False
        if is_of_housing(claim) and self.about.housing:
            return False
        ill = claim.word is not None and claim.measure in (*SICK, Measure.AFFECTED)
        word = claim.word.text if claim.word is not None and ill and self.about.disease else ""
        if word and infects(claim.measure, word, self.low):
            return False
        if (own := by_movement(claim)) is not None:
            return own
        return claim.measure not in SICK or TREATED.search(word) is None

    def claim(
        self, passage: Passage, toll: Measured, said: Attribution, whole: Span | None
    ) -> Claim:
        """Give the claim of one figure."""
        text, item = passage.report.text, passage.items[toll.at]
        figure = item.figure or of_article(passage.span(toll.at, toll.at), passage.items, toll)
        figure = valued(figure, passage.items, toll)
        status, status_words = status_of(passage, toll, said.cue)
        amount = figure.low if figure.low is not None else figure.high
        scope = self.times.scope(passage, toll, amount)
        asked = FigureToDate(passage, toll, scope, status, said.claimant is not None)
        period = self.times.of(passage, toll, scope, status, said=asked.said)
        as_of = self.dating.of(asked, period.as_of)
        if toll.whole >= 0:
            other = passage.items[toll.whole]
            whole = Span.of(text, other.start, other.end)
        if whole is not None and whole.start == item.start:
            whole = None  # of itself nothing is a part
        caveat = None if WARNING.isdisjoint(passage.words) else CAVEAT.search(passage.low)
        return Claim(
            report_id=passage.report.id,
            figure=Span.of(text, item.start, item.end),
            low=figure.low,
            high=figure.high,
            bound=figure.bound,
            measure=self.context.measure(passage, toll),
            subject=subject_of(self.read, passage, toll),
            claimant=said.claimant,
            status=status,
            scope=scope,
            since=begins(period.since[0], as_of[0]),
            as_of=as_of[0],
            place=self.places.of(passage, toll, said.claimant, scope),
            part_of=whole,
            implicit=figure.implicit,
            cue=said.cue,
            word=passage.span(toll.word, toll.word) if toll.word >= 0 else None,
            relay=said.relay,
            caveat=passage.found(caveat) if caveat else None,
            since_words=period.since[1],
            as_of_words=as_of[1],
            status_words=status_words,
            finder=self.finder,
        )
