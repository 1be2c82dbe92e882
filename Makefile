# Two commands: `make demo` shows the main job on a real class, `make test` proves that everything works.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# An environment for otter-grader alone, which `make bench` measures: it needs much that nothing else here does.
OTTER := $(VENV)/otter

.PHONY: demo test lint check labelled attack soak determinism fuzz trust bench report-page format clean

demo: $(READY)
	@sh examples/demo.sh $(BIN)/gradkit demo

test: $(READY)
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: $(READY)
	$(BIN)/gradkit check

labelled: $(READY)
	$(BIN)/python benchmarks/labelled.py tests/labelled --strict $(if $(EVERY),--every $(EVERY)) $(if $(JSON),--json $(JSON))

# The long runs about trust: about 15 minutes on two cores.
trust: $(READY)
	$(MAKE) attack BRIEF=yes
	$(MAKE) soak
	$(MAKE) determinism
	$(MAKE) fuzz

attack: $(READY)
	$(BIN)/python benchmarks/attacks.py $(ATTACKS) $(if $(JSON),--json $(JSON)) $(if $(TABLE),--table) $(if $(BRIEF),--brief)

soak: $(READY)
	$(BIN)/python benchmarks/soak.py --kills $(or $(KILLS),200) $(if $(JSON),--json $(JSON))

determinism: $(READY)
	$(BIN)/python benchmarks/determinism.py $(if $(JSON),--json $(JSON))

fuzz: $(READY) $(VENV)/.fuzz
	$(BIN)/python benchmarks/fuzz.py --seconds $(or $(SECONDS),60) $(if $(JSON),--json $(JSON))

bench: $(READY) $(OTTER)/.ready
	$(BIN)/python benchmarks/speed.py $(if $(JSON),--json $(JSON)) $(ONLY:%=--only %) \
	    $(if $(CLASSES),--classes $(CLASSES)) $(if $(SUBMISSIONS),--submissions $(SUBMISSIONS)) \
	    $(if $(REPEAT),--repeat $(REPEAT))

report-page: $(READY)
	$(BIN)/python benchmarks/report_page.py --students $(or $(STUDENTS),10000) $(if $(JSON),--json $(JSON))

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gradkit needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $(READY)

# What guides the fuzzer has no wheel for every machine: without it, hypothesis makes all inputs.
$(VENV)/.fuzz: | $(READY)
	-$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[fuzz]'
	touch $@

$(OTTER)/.ready: constraints.txt | $(READY)
	$(PYTHON) -m venv $(OTTER)
	$(OTTER)/bin/python -m pip install --quiet --constraint constraints.txt 'otter-grader[grading]' numpy
	touch $@

clean:
	rm -rf $(VENV) demo build dist
