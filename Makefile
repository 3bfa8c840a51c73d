# `make demo` and `make test` are all that a fresh machine needs: each makes the environment first.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
READY := $(VENV)/.ready
VALUES := numbers spans intervals stabbing camps hedges units quantity arithmetic claims sources findings "rules/*"

.PHONY: demo test lint bench fuzz hostile fuzz-coverage planted mutants coverage determinism compiled docs lexicon contexts told clean

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
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive src
	$(BIN)/python tools/audit.py

# Speed, as ratios within one run (docs/performance.md tells what came out); and how soon a large report opens.
bench: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[bench]"
	$(BIN)/python benchmarks/extraction.py
	$(BIN)/python benchmarks/streaming.py
	$(BIN)/python benchmarks/grouping.py
	$(BIN)/python benchmarks/claim_frames.py
	$(BIN)/python benchmarks/html_report.py

# The laws on 100,000 or 10,000 examples each, and a million phrases for each pattern; give it a night, or
# `make fuzz SHARE=0.01` a few minutes. What was tried of each law stands at the end.
SHARE ?= 1
fuzz: $(READY)
	HYPOTHESIS_PROFILE=fuzz FUZZ_SHARE=$(SHARE) $(BIN)/pytest -q -n 2 -m "law or fuzz"

# The same bytes with 32 hash seeds, in 1 and 2 processes, in other time zones, locales and decimal contexts, and with
# each further Python: make determinism PYTHONS="python3.12 python3.13"
determinism: $(READY)
	$(BIN)/python tools/determinism.py $(PYTHONS)

# A wheel with the readers compiled (out of an sdist: the tree is left as it is), in an environment of its own, and the
# tests of reading on it; takes some minutes.
compiled: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "hatch-mypyc>=0.16" setuptools
	HATCH_BUILD_HOOK_ENABLE_MYPYC=1 $(BIN)/python -m build --no-isolation --outdir dist/compiled
	@! find src -name "*.so" | grep .
	$(PYTHON) -m venv --clear $(VENV)-compiled
	$(VENV)-compiled/bin/python -m pip install --quiet --disable-pip-version-check dist/compiled/discrep-*.whl \
		babel hypothesis num2words pytest pytest-xdist "quantulum3>=0.9"
	$(VENV)-compiled/bin/python -m pytest -q -n 2 -p no:cacheprovider tests/extract
	$(VENV)-compiled/bin/python benchmarks/extraction.py

# Texts made to be slow, 10,000 damaged files, 200 kills; give it an hour.
hostile: $(READY)
	@tools/browser.sh
	HOSTILE=full DAMAGED_FILES=10000 KILLS=200 $(BIN)/pytest -q -n 2 tests/hardening tests/render/test_html_in_browser.py

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

# Which lines and branches the tests run: 98 of 100 of the package, all of the values and rules. How time grows is not
# asked while lines are counted.
coverage: $(READY)
	$(BIN)/coverage erase
	HYPOTHESIS_PROFILE=few $(BIN)/coverage run -m pytest -q -n 2 --ignore=tests/hardening/test_shapes.py
	$(BIN)/coverage combine -q
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

# Takes each word out of the lexicons, and writes down a text that is read otherwise without it; give it half an hour.
contexts: $(READY)
	$(BIN)/python mutation/contexts.py

# Writes anew what is told of the texts in tests/align, for a change that is meant.
told: $(READY)
	$(BIN)/python tools/told.py
	$(BIN)/python mutation/sweeps.py

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
