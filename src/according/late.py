"""Names of a package that are loaded from its modules when they are first used."""

from collections.abc import Callable
from importlib import import_module

__all__ = ["late"]


def late(package: str, **homes: str) -> Callable[[str], object]:
    """Give a package the ``__getattr__`` that loads its names.

    What is not used is not loaded: a program that reads a page should not wait for the database.

    Args:
        package: the package's name.
        homes: the module of the package in which names live → the names, parted by spaces.
    """
    home = {name: module for module, names in homes.items() for name in names.split()}

    def load(name: str) -> object:
        if name not in home:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{home[name]}"), name)

    return load
