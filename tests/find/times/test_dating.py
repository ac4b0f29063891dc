from according.find.grammar.capitals import recased
from according.find.places.scenes import Scenes
from according.find.times.backdrop import Backdrop, FigureToDate
from according.find.times.candidates import candidates
from according.find.times.onsets import Onset
from according.find.tolls.passages import passages
from according.model import Published, Report, Scope, Status
from tests.find.told import claims

TEXT = (
    "A bus plunged into a gorge near Gori on Sunday, killing nine people. Rescuers worked through"
    " the night.\n\nThe crash left 14 people injured, the mayor said.\n\nThe road is known for its"
    " bends. Last year a lorry hit a school there, and four pupils had died."
)


def asked_of(text, day="2022-03-08"):
    read = passages(recased(Report(text=text, published=Published(day) if day else None)))
    onset = Onset(read, Scenes(read))
    tolls = [(passage, toll) for passage in read for toll in passage.tolls]
    return onset, [FigureToDate(p, toll, Scope.EVENT, Status.ASSERTED, False) for p, toll in tolls]


def test_a_figure_may_be_of_the_reports_day_or_of_those_named_near():
    onset, (first, second, last) = asked_of(TEXT)

    for asked in (first, second):
        days = candidates(onset, asked, ("2022-03-06", None), None)
        assert {day.iso for day in days} == {"2022-03-08", "2022-03-06"}
        assert [day.published for day in days] == [True, False]
    [pub, sunday] = candidates(onset, second, ("2022-03-06", None), None)
    assert {"pub", "newest", "gap same day"} <= set(pub.signs)
    assert {"rule", "before 2", "happened", "oldest", "gap two days"} <= set(sunday.signs)
    assert len(candidates(onset, last, (None, None), None)) == 2


def test_without_a_day_of_publication_only_days_named_are_weighed():
    onset, (one,) = asked_of("On 4 May 2020 a fire in Gori killed nine people.", day=None)

    assert [day.iso for day in candidates(onset, one, (None, None), None)] == ["2020-05-04"]
    assert [claim.as_of for claim in claims("Nine people died.", day=None)] == [None]


def test_what_is_seen_tells_background_from_what_a_report_is_about():
    onset, (first, second, last) = asked_of(TEXT)
    backdrop = Backdrop(onset)
    seen = set(backdrop.of(first, ("2022-03-06", None)))
    backdrop.keep(first, ("2022-03-06", None))
    assert {"of the beginning", "stands opening", "measure killed", "size few"} <= seen

    seen = set(backdrop.of(second, ("2022-03-06", None)))
    assert {"cue the before", "last day near", "rule day without words"} <= seen

    seen = set(backdrop.of(last, (None, None)))
    assert {"vague", "cue last year before", "near: had", "rule none", "days named 1"} <= seen


def test_a_number_told_before_is_known_again():
    onset, (first, again) = asked_of(
        "Nine people died. Police came.\n\nNine people died, they said."
    )
    backdrop = Backdrop(onset)
    backdrop.keep(first, (None, None))

    assert "told before" in backdrop.of(again, (None, None))


def test_the_words_that_tell_a_day_are_kept_with_it():
    [one] = claims("A blast in Aden killed 12 people on Saturday.")

    assert one.as_of == "2022-03-05"
    assert one.as_of_words is not None
    assert one.as_of_words.text == "Saturday"


def test_what_plain_words_say_is_not_weighed():
    level, peak = claims("Some 780 homes are without power, down from a peak of 2,600.")
    [held] = claims("Two medics seized on 22 February remain missing.")
    [lately] = claims("Shells killed 40 people in the past 24 hours.")

    assert (level.as_of, peak.as_of) == ("2022-03-08", None)
    assert held.as_of == lately.as_of == "2022-03-08"
