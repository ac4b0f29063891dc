from according.find.quotations import quotation_at, quotations


def test_a_quotation_runs_from_mark_to_mark():
    text = 'He said “12 died” and "30 fled" there'

    found = [text[start:end] for start, end in quotations(text)]

    assert found == ["“12 died”", '"30 fled']


def test_a_quotation_may_run_over_paragraphs():
    text = "“12 died.\n\nThen 30 fled,” she said"

    assert quotation_at(quotations(text), text.index("30")) == (0, text.index("”") + 1)
    assert quotation_at(quotations(text), text.index("she")) is None
