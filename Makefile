# `make demo` and `make test` are all that a fresh machine needs: each makes the environment first.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
READY := $(VENV)/.ready
VALUES := numbers spans intervals stabbing camps hedges units quantity arithmetic claims sources findings "rules/*"

.PHONY: demo test lint bench fuzz fuzz-coverage planted mutants coverage docs lexicon clean

demo: $(INSTALLED)
	$(BIN)/discrep compare examples/troops/dispatches.jsonl --fail-on never
	@$(BIN)/discrep compare examples/troops/dispatches.jsonl --fail-on never --format html --output report.html
	@echo "The same for a browser: file://$(CURDIR)/report.html"

test: lint
	@tools/browser.sh
	$(BIN)/pytest -q -n 2

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# Speed, as ratios within one run (docs/performance.md tells what came out); and how soon a large report opens.
bench: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[bench]"
	$(BIN)/python benchmarks/extraction.py
	$(BIN)/python benchmarks/streaming.py
	$(BIN)/python benchmarks/grouping.py
	$(BIN)/python benchmarks/claim_frames.py
	$(BIN)/python benchmarks/html_report.py

# The laws with many more examples; give it an hour.
fuzz: $(READY)
	HYPOTHESIS_PROFILE=fuzz $(BIN)/pytest -q -n 2 tests/test_laws.py tests/test_wire.py

# Ten minutes of coverage-guided fuzzing for each harness; and whether it finds bugs that are planted (fuzz/planted.toml).
fuzz-coverage: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[fuzz]"
	$(BIN)/python fuzz/run.py --seconds 610

planted: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[fuzz]"
	$(BIN)/python fuzz/planted.py

# Changes code and tables in one place at a time, and tells which changes no test notices; give it hours.
mutants: $(READY)
	$(BIN)/python mutation/run.py

# Which lines and branches the tests run: 98 of 100 of the package, all of the values and rules.
coverage: $(READY)
	HYPOTHESIS_PROFILE=few $(BIN)/coverage run -m pytest -q
	$(BIN)/coverage report --fail-under=98 --skip-covered --show-missing
	$(BIN)/coverage report --fail-under=100 --show-missing --include="$$(printf '*/discrep/%s.py,' $(VALUES))"

# Writes what the library prints into the pages and the JSON Schema, and builds the site in docs/_build/html.
docs: $(READY)
	$(BIN)/python docs/build.py
	$(BIN)/discrep schema --output schema/report-1.json
	$(BIN)/sphinx-build -q -W --keep-going docs docs/_build/html
	@echo "the site: docs/_build/html/index.html"

# Writes the names of units and currencies and the separators of locales from CLDR.
lexicon: $(READY)
	$(BIN)/python tools/lexicon.py
	$(BIN)/python tools/separators.py

# The library alone, for the demo; with all that its tests, docs and benchmarks need.
$(INSTALLED): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $(INSTALLED)

$(READY): $(INSTALLED)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	touch $(READY)

clean:
	rm -rf $(VENV) dist build docs/_build .mypy_cache .ruff_cache .pytest_cache .hypothesis
