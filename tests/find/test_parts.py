import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "At least 406 civilians, including 27 children, were killed.",
            [("At least 406", None), ("27", "At least 406")],
        ),
        (
            "The toll rose to 78. Of the dead, 44 people were in Wajima and 23 in Suzu.",
            [("78", None), ("44", "78"), ("23", "78")],
        ),
        ("12 people died and 30 were hurt.", [("12", None), ("30", None)]),
    ],
)
def test_a_part_names_its_whole(text, parts):
    assert said(text, "part_of") == parts
