# Every command a developer needs. `make` alone lists them.
#
# Everything is installed into .venv from requirements.lock; only Python 3.11 or newer and make must be there.
# To install from another index, set UV_INDEX_URL or configure pip: both are honoured.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
STAMP := .venv/.installed
PYTEST_ARGS ?=
# How many tests run at once: a number, or as many as there are cores. One worker keeps to neighbouring tests, which
# share what is expensive (a browser, a local Slack, a played opening), and takes some of another's when it has none left.
WORKERS ?= auto
# Tests start many processes: where Python is told to write no bytecode, each of them would compile everything again.
PYTEST = env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest
PARALLEL = --numprocesses=$(WORKERS) --dist=worksteal
# KEEP=1 writes the ratios down that later runs are compared with, and the tables in docs/performance.md.
KEEP ?=
BENCH_ARGS = $(if $(KEEP),--keep)

.PHONY: help
help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

.PHONY: run
run: $(STAMP) ## Start Greenlight; without Slack tokens in .env, with a local workspace in the browser
	@exec $(BIN)/python -m bot.cli serve

.PHONY: test
test: $(STAMP) ## Run every test, as many at once as there are cores; WORKERS=4 sets how many
	@bash .ci/chromium
	@$(PYTEST) $(PARALLEL) --durations=15 $(PYTEST_ARGS)

.PHONY: test-fast
test-fast: $(STAMP) ## Run the unit tests but the slow ones, and one test of everything else
	@bash .ci/chromium
	@$(PYTEST) $(PARALLEL) -m "unit and not slow or smoke" $(PYTEST_ARGS)

.PHONY: chaos
chaos: $(STAMP) ## Kill the bot fifty times on each database while people work with it, and look what is lost
	@CHAOS_KILLS=$${CHAOS_KILLS:-50} $(PYTEST) tests/chaos/test_kills.py -s \
		-o faulthandler_timeout=3600 $(PYTEST_ARGS)

.PHONY: fuzz
fuzz: $(STAMP) ## Try a hundred times as many examples of what people may write and do (takes hours)
	@HYPOTHESIS_PROFILE=long $(PYTEST) $(PARALLEL) -m hypothesis -o faulthandler_timeout=7200 $(PYTEST_ARGS)

.PHONY: kill-migrations
kill-migrations: $(STAMP) ## Kill the upgrade before every statement of every revision, on each database
	@EVERY_STATEMENT=1 $(PYTEST) $(PARALLEL) tests/unit/storage/test_killed_migrations.py \
		-o faulthandler_timeout=3600 $(PYTEST_ARGS)

.PHONY: bench
bench: $(STAMP) ## Measure speed as ratios; fail if one is worse by a fifth than what KEEP=1 kept (takes long)
	@$(BIN)/python -m benchmarks $(BENCH_ARGS)

.PHONY: bench-short
bench-short: $(STAMP) ## The same with fewer clicks and campaigns, in some three minutes
	@$(BIN)/python -m benchmarks --sizes short $(BENCH_ARGS)

.PHONY: bench-calls
bench-calls: $(STAMP) ## Count what Slack is called for, and what people see for it
	@$(BIN)/python -m benchmarks --calls

.PHONY: check
check: $(STAMP) ## Check style, types and the direction of dependencies
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m mypy
	$(BIN)/lint-imports --no-cache

.PHONY: format
format: $(STAMP) ## Put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: validate
validate: $(STAMP) ## Put every message and view to Slack's own blocks.validate (needs the internet)
	@$(PYTEST) tests/online $(PYTEST_ARGS)

.PHONY: pictures
pictures: $(STAMP) ## Take the pictures in docs/images anew, from the local workspace
	@bash .ci/chromium
	@GREENLIGHT_PICTURES=docs/images $(BIN)/python -m pytest -q $(addprefix tests/integration/sandbox/page/, \
		test_campaign.py test_social_campaign.py)

.PHONY: migration
migration: $(STAMP) ## Write a new revision of the database: NAME=what_changes
	@$(BIN)/python -m storage.migrations.new $(NAME)

.PHONY: freeze-migration
freeze-migration: $(STAMP) ## Record the newest revision and a filled database at it, before it lands
	@$(BIN)/python -m tests.revisions.freeze

.PHONY: wheel
wheel: $(STAMP) ## Build the package into dist/
	@$(BIN)/python -m uv build --quiet --wheel --no-build-isolation --out-dir dist

.PHONY: lock
lock: $(STAMP) ## Write requirements.lock anew from pyproject.toml, and the part of it that runs in a container
	$(BIN)/python -m uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-emit-index-url --quiet --custom-compile-command "make lock" -o requirements.lock
	$(BIN)/python -m uv pip compile pyproject.toml $(foreach extra,build calendar postgres,--extra $(extra)) --universal \
		--python-version 3.11 --constraint requirements.lock --generate-hashes --no-emit-index-url --quiet --no-annotate \
		--custom-compile-command "make lock" -o requirements.run.lock

.PHONY: clean
clean: ## Remove everything that can be made again (not the data)
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache build dist ./*.egg-info
	find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +

$(STAMP): pyproject.toml requirements.lock .ci/install
	@bash .ci/install
	@touch $(STAMP)
