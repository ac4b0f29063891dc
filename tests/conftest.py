import os
from pathlib import Path

import pytest

HOME = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """Give the folder of data that others published, which the project does not ship."""
    folder = Path(os.environ.get("ACCORDING_SHARED", HOME.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"the shared data is not at {folder} (set ACCORDING_SHARED)")
    return folder
