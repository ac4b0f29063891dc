"""What no linter holds: how long a module is, what it is called, what it exports."""

import ast
from pathlib import Path

import pytest

HOME = Path(__file__).parents[1]
SOURCE = HOME / "src" / "according"
MODULES = sorted(SOURCE.rglob("*.py"))
LONGEST = 400
VAGUE = {
    "base",
    "common",
    "handler",
    "helpers",
    "manager",
    "misc",
    "processor",
    "service",
    "utils",
}

# A package's own `__main__` is run, not imported, and exports nothing.
EXPORTING = [path for path in MODULES if path.name != "__main__.py"]


def named(path):
    return str(path.relative_to(HOME))


def exported(path):
    """Give the names in a module's ``__all__``, None if it has none."""
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and ast.unparse(node).startswith("__all__"):
            assert node.value
            return [str(name) for name in ast.literal_eval(node.value)]
    return None


def sorting(name):
    """Sort as the linter does: constants, then classes, then functions."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_fits_in_a_reading(path):
    assert len(path.read_text().splitlines()) <= LONGEST


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_is_called_for_what_it_gives(path):
    words = path.stem.strip("_").split("_") + path.parent.name.split("_")

    assert not VAGUE & {form for word in words for form in (word, f"{word}s", word.rstrip("s"))}


@pytest.mark.parametrize("path", EXPORTING, ids=named)
def test_a_module_says_in_order_what_it_exports(path):
    names = exported(path)

    assert names is not None
    assert names == sorted(names, key=sorting)


@pytest.mark.parametrize("path", EXPORTING, ids=named)
def test_what_a_module_exports_is_there(path):
    tree = ast.parse(path.read_text())
    bound = {
        name
        for node in ast.walk(tree)
        for name in (
            [alias.asname or alias.name for alias in node.names]
            if isinstance(node, ast.Import | ast.ImportFrom)
            else [node.name]
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            else [node.id]
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            else []
        )
    }

    assert set(exported(path) or []) <= bound


def test_every_module_says_what_it_is():
    mute = [named(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_text()))]

    assert mute == []
