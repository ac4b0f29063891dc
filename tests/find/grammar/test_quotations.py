from according.find.grammar.quotations import quotation_at, quotations


def test_a_quotation_runs_from_mark_to_mark():
    text = 'He said “12 died” and "30 fled" there'

    found = [text[start:end] for start, end in quotations(text)]

    assert found == ["“12 died”", '"30 fled"']


def test_single_marks_quote_where_they_can_be_no_apostrophes():
    text = "In the '90s 'Two fled. It was Ana's bus,' she said of the players' 'Big Day' in Mora."

    found = [text[start:end] for start, end in quotations(text)]

    assert found == ["'Two fled. It was Ana's bus,'"]


def test_a_typeset_mark_closes_what_a_plain_one_opened():
    text = '"We lost 12 men in the pass,” the general said.'

    assert quotation_at(quotations(text), text.index("12")) == (0, text.index("”") + 1)
    assert quotation_at(quotations(text), text.index("general")) is None


def test_a_quotation_may_run_over_paragraphs():
    text = "“12 died.\n\nThen 30 fled,” she said"

    assert quotation_at(quotations(text), text.index("30")) == (0, text.index("”") + 1)
    assert quotation_at(quotations(text), text.index("she")) is None


def test_a_quotation_that_is_not_closed_ends_with_its_paragraph():
    text = "He said: “It was late.\n\nMore came later.\n\nShe said “go”."

    assert [text[a:b] for a, b in quotations(text)] == ["“It was late.", "“go”"]


def test_two_single_marks_are_one_double_one():
    text = "''It's late,'' he said. ''We go.''"

    assert [text[a:b] for a, b in quotations(text)] == ["''It's late,''", "''We go.''"]


def test_plain_marks_that_open_each_paragraph_are_one_quotation():
    text = 'He said: "It was late.\n\n"We went."\n\nThen all left.'

    assert [text[a:b] for a, b in quotations(text)][-1] == '"It was late.\n\n"We went."'


def test_a_plain_mark_that_opens_again_goes_on_with_the_same_quotation():
    text = 'He said: "It was late. "We went," he said. Twelve "guards" died.'

    assert [text[a:b] for a, b in quotations(text)] == ['"It was late. "We went,"', '"guards"']


def test_a_plain_mark_that_closes_nothing_is_left_out():
    text = 'It was late," he said. She said: "We went."'

    assert [text[a:b] for a, b in quotations(text)] == ['"We went."']
