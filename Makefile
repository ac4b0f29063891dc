# Two commands do everything: `make demo` shows what according does, `make test` runs all checks.

SHELL := /bin/bash
# The first Python that is new enough; name another with `make PYTHON=/path/to/python`.
PYTHON ?= $(shell for p in python3.11 python3 python3.12 python3.13; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
BIN := .venv/bin
PIP := 26.3
FILE ?= examples/thirteenth-day.html
DEMO := demo/according.db
# Rival counts, and the general staff's own, day by day, of the war's first weeks.
RIVALS := examples/rivals.jsonl
SERIES := examples/general-staff.csv
MAPPING := examples/general-staff.toml
QUESTION := "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?"

.PHONY: demo test setup lint types layers tests gate news lock speed clean

demo: setup
	@mkdir -p demo && rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	@echo; echo "\$$ according read $(FILE)"; echo
	@$(BIN)/according read "$(FILE)"
	@echo; echo "\$$ according add --ledger $(DEMO) $(FILE) $(RIVALS)"; echo
	@$(BIN)/according add --ledger $(DEMO) "$(FILE)" $(RIVALS)
	@echo; echo "\$$ according import --ledger $(DEMO) --mapping $(MAPPING) $(SERIES)"; echo
	@$(BIN)/according import --ledger $(DEMO) --mapping $(MAPPING) $(SERIES)
	@echo; echo "\$$ according questions --ledger $(DEMO) --limit 5"; echo
	@$(BIN)/according questions --ledger $(DEMO) --limit 5
	@echo; echo "\$$ according compare --ledger $(DEMO) $(QUESTION)"; echo
	@$(BIN)/according compare --ledger $(DEMO) $(QUESTION)
	@echo; echo "\$$ according check --ledger $(DEMO)"; echo
	@$(BIN)/according check --ledger $(DEMO)
	@echo; echo "Open the desk on it, a site with all of this:"
	@echo; echo "    $(BIN)/according serve --ledger $(DEMO)"
	@echo; echo "Or ask more: $(BIN)/according --help"

test: setup lint types layers tests gate

# Compiled as pip compiles what it installs: where Python may write no bytecode it would be compiled at every start.
setup: .venv/done
	@$(BIN)/python -m compileall -q src

# Debian's Python may come without venv; then virtualenv, put beside it by pip, does the same.
.venv/done: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "according needs Python 3.11 or newer; none was found" >&2; exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv .venv >/dev/null 2>&1 || { \
		rm -rf .venv && "$(PYTHON)" -m pip install --quiet --target .venv-maker virtualenv && \
		PYTHONPATH=.venv-maker "$(PYTHON)" -m virtualenv --quiet .venv && rm -rf .venv-maker; }
	@echo "Setting up .venv from requirements.lock (a minute or two, once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check pip==$(PIP)
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch .venv/done

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: setup
	$(BIN)/mypy

layers: setup
	$(BIN)/lint-imports --no-logo

tests: setup
	$(BIN)/python -m pytest -q -n auto --dist worksteal

gate: setup
	$(BIN)/python -m benchmarks.gate

# News that others published and the project does not ship; its labels are scored once it is here.
news: setup
	$(BIN)/python -m benchmarks.news

# What benchmarks/speed.py compares with is large, and only installed here.
speed: setup
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-bench.lock
	$(BIN)/python -m benchmarks.speed

lock:
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --group dev --all-extras --generate-hashes \
		--python-version 3.11 --custom-compile-command "make lock" -q -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --group bench --group dev --all-extras --generate-hashes \
		--python-version 3.11 --custom-compile-command "make lock" -q -o requirements-bench.lock

clean:
	rm -rf .venv .venv-maker demo build dist
