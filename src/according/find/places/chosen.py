"""The place of a figure: what sentences say by rule, else the likeliest of those around."""

from according.find.places.choices import Choose, FigureToPlace
from according.find.places.countrynames import countries
from according.find.places.options import Options
from according.find.places.ranking import ranked
from according.find.places.whereabouts import Places
from according.find.tolls.measures import Measured
from according.find.tolls.passages import Passage
from according.model import Scope, Span

__all__ = ["Chosen"]


class Chosen:
    """Gives the places of one report's figures, asked for in order."""

    def __init__(self, places: Places, choose: Choose = ranked) -> None:
        self.places = places
        self.choose = choose
        self.options = Options(places.scenes, single=places.single, briefs=places.briefs)

    def of(
        self, passage: Passage, toll: Measured, claimant: Span | None, scope: Scope
    ) -> Span | None:
        """Give the place of a figure, None if the report names none."""
        answer = self.places.of(passage, toll, claimant, scope)
        place = answer
        # A running toll of a whole country stands: what sums up a war is of no town near it.
        whole = scope is Scope.TOTAL and answer is not None and answer.text in countries()
        if self.places.of_report and not whole and not self.places.box.holds(passage):
            asked = FigureToPlace(passage, toll, claimant, scope, answer)
            place = self.choose(self.options.of(asked)).place
        self.options.given(answer)
        return place
