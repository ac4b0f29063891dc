"""Those still looked for, told of again by their number alone."""

import pytest

from tests.find.told import said

MISSING = "Three weavers are missing since the collapse. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor spoke of a thin thread of hope that the three were alive.", ["three"]),
        ("Divers are near the vault in which the three may have sought refuge.", ["three"]),
        ("Boats and a plane are looking for the three others.", ["three"]),
        ("The three were found at home on Monday.", []),
        ("It is not clear whether the three mills will open.", []),
        ("It is not clear whether the nine will pay.", []),
    ],
)
def test_those_looked_for_are_counted_anew(text: str, told: list[str]) -> None:
    assert [figure for figure, _ in said(MISSING + text, "measure")] == ["Three", *told]
