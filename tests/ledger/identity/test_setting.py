"""What a mention leaves open is read from the report that it stands in."""

import pytest

from according.ledger.identity import actor_at, context_at, mention_at

QUAKE = (
    "RABAT, Morocco (Wire) — A quake struck the High Atlas on Friday. The Interior Ministry said 40"
    " had died.\n\nDeputy police chief Karim Benali, who led the search, spoke of 12 missing. Benali"
    " said more would be found.\n\nU.N. spokesperson Ana Moreau said aid was on its way. The agency"
    " gave no figures."
)
SHOUTED = (
    "SAN SALVADOR, 3 MAR 90 (WIRE) -- [TEXT] COLONEL MARIO PEREZ LUNA, COMMANDER OF THE 9TH"
    " BRIGADE, SAID 12 REBELS DIED.\n\nLUNA ADDED THAT THE FMLN LOST TRUCKS. THE POLICE REPORTED"
    " NOTHING. INFORMATION MINISTER ANA SOL DENIED IT. SOL SAID SO TODAY."
)


def at(text, said, *, last=False):
    start = text.rindex(said) if last else text.index(said)
    return start, start + len(said)


@pytest.mark.parametrize(
    ("text", "said", "last", "id_"),
    [
        (QUAKE, "The Interior Ministry", False, "mar/interior-ministry"),
        (QUAKE, "Karim Benali", False, "mar/police"),
        (QUAKE, "Benali", True, "mar/police"),
        (QUAKE, "Ana Moreau", False, "un"),
        (SHOUTED, "LUNA", True, "slv/military"),
        (SHOUTED, "THE FMLN", False, "group/fmln"),
        (SHOUTED, "THE POLICE", False, "slv/police"),
        (SHOUTED, "SOL", True, "slv/information-ministry"),
    ],
)
def test_a_mention_is_read_in_its_report(text, said, last, id_):
    assert actor_at(text, *at(text, said, last=last)).id == id_


def test_a_name_is_widened_by_its_title_and_apposition():
    assert mention_at(QUAKE, *at(QUAKE, "Karim Benali")).startswith("Deputy police chief Karim")


def test_a_body_is_not_widened():
    assert mention_at(QUAKE, *at(QUAKE, "The agency")) == "The agency"


def test_the_country_that_a_report_is_about_comes_first():
    assert context_at(QUAKE, *at(QUAKE, "The Interior Ministry"))[0] == "Morocco"


def test_a_report_that_names_no_country_leaves_the_side_open():
    text = "Police said two people died in the fire."

    assert (actor_at(text, 0, 6).id, actor_at(text, 0, 6).side) == ("police", None)


@pytest.mark.parametrize(
    ("sentence", "said", "id_"),
    [
        ("Jane Roe, a spokesman for the Kenyan army, said 3 died.", "Jane Roe", "ken/military"),
        ("Jane Roe, who was hurt, said 3 died.", "Jane Roe", "name/jane-roe"),
        ("Former defence minister Jane Roe of Kenya said 3 died.", "Jane Roe", "name/jane-roe"),
        (
            "Jane Roe, head of the Acme Relief Fund, said 3 died.",
            "Jane Roe",
            "org/acme-relief-fund",
        ),
    ],
)
def test_an_apposition_tells_whom_a_person_speaks_for(sentence, said, id_):
    assert actor_at(sentence, *at(sentence, said)).id == id_
