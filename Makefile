# newsbeam: `make` lists what can be made.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TESTS := tests
EXAMPLES := --input=warc:examples/news.warc.gz --input=jsonl:examples/messages.jsonl --input=text:examples/market.txt

.PHONY: help install run test lint types check bench score lock clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/installed: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "newsbeam needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --requirement requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(VENV)/developed: $(VENV)/installed requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --requirement requirements-dev.lock
	@touch $@

install: $(VENV)/installed ## set up .venv with the command .venv/bin/newsbeam

run: install ## run the pipeline on the example archive
	$(BIN)/newsbeam run $(EXAMPLES) --output=jsonl:out/examples --overwrite
	@echo "Look at a record:    head -1 out/examples/articles-0-of-4.jsonl | $(BIN)/python -m json.tool --no-ensure-ascii"
	@echo "Read your own files: $(BIN)/newsbeam run --input 'warc:PATH/*.warc.gz' --output jsonl:out/mine"

test: $(VENV)/developed ## run the tests
	$(BIN)/pytest -n auto $(TESTS)

lint: $(VENV)/developed ## check style and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/developed ## check types
	$(BIN)/mypy

check: lint types test ## all that CI runs

bench: $(VENV)/developed ## measure speed, memory and containment, as ratios
	$(BIN)/python -m bench

score: $(VENV)/developed ## score extraction on the gold pages of ../shared
	$(BIN)/python -m bench.score

lock: $(VENV)/developed ## write the locks anew from pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --strip-extras pyproject.toml --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --strip-extras pyproject.toml --extra dev --output-file requirements-dev.lock

clean: ## remove what was made
	rm -rf $(VENV) out build *.egg-info
