# make run   opens the dashboard;  make test   is what CI runs.  Both work on a machine with Python >= 3.11 and make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PORT   ?= 8501

.PHONY: run test lint types unit browser-tests browser format bench explore clean

run: $(VENV)/.run
	$(BIN)/timeline serve data/events.csv --port $(PORT)

# Lint, types, then every test: unit, property, app, and those that drive a real browser.
test: lint types unit browser-tests

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: $(VENV)/.test
	$(BIN)/mypy

unit: $(VENV)/.test browser
	$(BIN)/python -m pytest -n 2 --ignore=tests/browser

browser-tests: $(VENV)/.test browser
	$(BIN)/python -m pytest -n 2 tests/browser

# A Chrome-family browser: for the browser tests and for pictures made on the server.
browser: $(VENV)/.run
	@PYTHON=$(BIN)/python sh scripts/ensure-browser

format: $(VENV)/.test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# The laws on examples that no run has seen before, twenty times as many as `make test` tries.
explore: $(VENV)/.test
	$(BIN)/python -m pytest -n 2 --ignore=tests/browser --hypothesis-profile=explore --timeout=1200 $(shell grep -rl 'from hypothesis' tests --include='test_*.py')

bench: $(VENV)/.test browser
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV)

# constraints.txt pins every version, and names no address to fetch it from.
$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "timeline needs Python 3.11 or newer; set PYTHON=python3.12, say")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(VENV)/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[test]'
	@touch $@
