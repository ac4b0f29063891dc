from according.find.places.entries import entry_at


def test_a_line_opens_an_entry_and_so_may_a_sentence_within_one():
    text = "• Gorva: two dead.\n  3 May: one hurt. Carmora: a fire broke out.\nNobody was hurt there.\n"

    marked = entry_at(text, 0)
    indented = entry_at(text, text.index("3 May"))
    within = entry_at(text, text.index("Carmora"))
    prose = entry_at(text, text.index("Nobody"))

    assert marked.marked
    assert indented.day is not None
    assert indented.day.text == "3 May"
    assert within.name is not None
    assert within.name.text == "Carmora"
    assert (prose.marked, prose.day, prose.place, prose.name) == (False, None, None, None)


def test_a_line_in_which_one_word_stands_alone_opens_the_section_of_a_country():
    text = "Sudan\nTwo people were killed in Gorva.\n"

    place = entry_at(text, 0).place

    assert place is not None
    assert place.text == "Sudan"
