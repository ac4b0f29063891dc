from benchmarks.identity import LABELS, Labelled, figures, same

TEXT = "Ukraine's military spoke. Kyiv's army spoke. Police in Houston spoke. Witnesses spoke."


def labelled(said, actor):
    start = TEXT.index(said)
    return Labelled(TEXT, start, start + len(said), actor, "aside")


MENTIONS = [
    labelled("Ukraine's military", "ukr/military"),
    labelled("Kyiv's army", "ukr/military"),
    labelled("Police in Houston", "usa/police/houston"),
]


def test_what_is_right_scores_one():
    assert set(figures(MENTIONS).values()) == {1.0}


def test_a_pair_that_is_taken_for_one_wrongly_costs_precision():
    wrong = [MENTIONS[0], MENTIONS[1]._replace(actor="rus/military"), MENTIONS[2]]

    assert figures(wrong)["precision"] == 0
    assert figures(wrong)["exact"] == 2 / 3


def test_unnamed_sources_are_never_the_same():
    assert not same("witness", "witness")
    assert not same("other/a-note", "other/a-note")


def test_every_label_belongs_to_one_half():
    halves = [line.split('"half": ')[1] for line in LABELS.read_text().splitlines()]

    assert len(halves) >= 300
    assert set(halves) == {'"development"}', '"aside"}'}
