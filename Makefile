# The doors and what they share. Python 3.11 or newer and make are all that is needed.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check audit bench train fuzz install

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

check: .venv/dev .venv/audit
	@$(BIN)/python -m bot check; check=$$?; $(MAKE) --no-print-directory audit; audit=$$?; exit $$((check | audit))

# What is known of the packages that run here, and the list of them.
audit: .venv/audit
	@$(PYTHON) -m tests.auditing .venv/auditing/bin $(ARGUMENTS)

bench: .venv/dev
	$(BIN)/python -m bench

# For so many seconds each; what is found is written below tests/fuzzing/found, and fails from then on.
FUZZ_SECONDS ?= 60
fuzz: .venv/fuzz
	$(BIN)/python -m tests.fuzzing --seconds $(FUZZ_SECONDS) $(ARGUMENTS)

train: .venv/train
	$(BIN)/python -m bot.understanding.training $(ARGUMENTS)
	$(BIN)/python -m bot.understanding.wishtraining $(ARGUMENTS)

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

.venv/audit: requirements-audit.txt
	$(PYTHON) -m venv .venv/auditing
	.venv/auditing/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-audit.txt
	@touch $@

.venv/fuzz: .venv/dev requirements-fuzz.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-fuzz.txt
	@touch $@
