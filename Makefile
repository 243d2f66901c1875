# The doors and what they share. Python 3.11 or newer and make are all that is needed.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench train install

run: .venv/run
	$(BIN)/python -m bot run

# What pytest has compiled is kept, for each of its processes would compile it again.
test: export PYTHONDONTWRITEBYTECODE =
test: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@echo "mypy, beside pytest"; $(BIN)/mypy > .venv/mypy.txt 2>&1 & mypy=$$!; \
	$(BIN)/pytest -n 3 --dist worksteal; pytest=$$?; \
	wait $$mypy; mypy=$$?; cat .venv/mypy.txt; exit $$((mypy | pytest))

check: .venv/dev
	$(BIN)/python -m bot check

bench: .venv/dev
	$(BIN)/python -m bench

train: .venv/train
	$(BIN)/python -m bot.understanding.training $(ARGUMENTS)

install: .venv/run

# The environment, from lists that name every package by its hash.
.venv/run: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: .venv/run requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

.venv/train: .venv/run requirements-train.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-train.txt
	@touch $@
