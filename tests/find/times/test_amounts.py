from according.find.times.amounts import amounts
from according.find.tolls.passages import passages
from according.model import Measure, Report


def told(text):
    return amounts(passages(Report(text=text, publisher="Interlink")))


def test_each_number_of_a_measure_counts_once():
    text = "Floods killed 12 people. In Gori five people were killed. The floods killed 12 people."

    assert told(text) == {Measure.KILLED: 2}


def test_one_person_is_no_amount():
    assert told("The fire killed one person and injured nine people.") == {Measure.INJURED: 1}
