import pytest

from according.ledger.conclusions.subjects import parts_of, subject_of


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Russian soldiers", "soldiers"),
        ("Russian personnel", "soldiers"),
        ("military personnel", "soldiers"),
        ("medical personnel", "medics"),
        ("Russian troops", "soldiers"),
        ("civilians", "civilians"),
        ("a child", "children"),
        ("residents", "people"),
        ("killings", "people"),
        ("arrests", "people"),
        ("tanks", "tanks"),
        ("fuel tanks", "fuel tanks"),
        ("Russian tank", "tanks"),
        ("armoured vehicles", "armoured vehicles"),
        ("Armored personnel carriers", "armoured personnel carriers"),
        ("cannons", "artillery pieces"),
        ("field artillery", "artillery pieces"),
        ("rocket launchers systems", "rocket launchers"),
        ("air defence systems", "air defence systems"),
        ("surface-to-air missile systems", "air defence systems"),
        ("tanks belonging to Russia", "tanks"),
        ("members of the armed forces", "soldiers"),
        ("women and children", "women and children"),
        ("a monastery", "monasteries"),
        ("monasteries in the north", "monasteries"),
        ("ship", "ships"),
        ("Russian naval ships and submarines", "ships and submarines"),
        ("Russian submarines", "submarines"),
        ("MAIDS", "servants"),
        ("JESUITS", "clergy"),
        ("RUSSIANS", "people"),
        ("ten labor union members", "trade unionists"),
        ("the uprooted", "people"),
        ("Russian prisoners of war", "soldiers"),
        ("tanks of the army", "tanks"),
        ("deception systems", "deception systems"),
        ("aid seekers", "aid seekers"),
        ("units of special equipment", "pieces of special equipment"),
        ("", "people"),
    ],
)
def test_a_phrase_belongs_to_the_class_that_its_words_name(words, name):
    assert subject_of(words).name == name


@pytest.mark.parametrize(
    ("words", "vague"),
    [
        ("Russians", True),
        ("others", True),
        ("killings", True),
        ("Russian casualties", True),
        ("Russian soldiers", False),
        ("people", False),
        ("civilian casualties", False),
    ],
)
def test_a_phrase_that_names_only_a_side_or_nobody_is_vague(words, vague):
    assert subject_of(words).vague is vague


def test_a_class_has_the_parts_of_its_parts():
    assert "armoured personnel carriers" in parts_of("pieces of equipment")
    assert "children" in parts_of("people")
    assert parts_of("children") == ()
