import importlib

import pytest

PACKAGES = ["according.ledger", "according.show.terminal", "according.show.views"]
NAMES = [(name, one) for name in PACKAGES for one in importlib.import_module(name).__all__]


@pytest.mark.parametrize(("package", "name"), NAMES)
def test_every_name_of_a_package_is_there_when_asked_for(package, name):
    assert getattr(importlib.import_module(package), name) is not None


@pytest.mark.parametrize(("package", "name"), NAMES)
def test_no_module_hides_a_name_once_it_is_loaded(package, name):
    assert type(getattr(importlib.import_module(package), name)).__name__ != "module"


@pytest.mark.parametrize("package", PACKAGES)
def test_a_name_that_no_package_has_is_an_attribute_error(package):
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = importlib.import_module(package).nothing_such
