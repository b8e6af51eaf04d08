# Everything goes through .venv, which sets itself up on first use and again when the lock file changes.
# Paths are relative and quoted: a checkout in a folder with a space works.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready

.PHONY: run test check format bench screens tour lock clean

run: $(READY)  ## open the window, or take the tour where there is no screen
	@sh scripts/qt_libraries.sh "$(PY)"
	@if sh scripts/has_screen.sh; then exec "$(PY)" -m app.main; else "$(PY)" scripts/tour.py; fi

test: $(READY)  ## all tests
	@sh scripts/qt_libraries.sh "$(PY)"
	"$(PY)" -m pytest $(ARGS)

check: $(READY)  ## lint, format, types, contracts
	"$(PY)" -m ruff check .
	"$(PY)" -m ruff format --check .
	"$(PY)" -m mypy
	"$(VENV)/bin/lint-imports"

format: $(READY)
	"$(PY)" -m ruff check --fix .
	"$(PY)" -m ruff format .

bench: $(READY)  ## ratios against the physical limit, interleaved in one run
	@sh scripts/qt_libraries.sh "$(PY)"
	"$(PY)" -m benchmarks $(ARGS)

screens: $(READY)  ## every page, light and dark, into build/screens/
	@sh scripts/qt_libraries.sh "$(PY)"
	"$(PY)" scripts/screens.py

tour: $(READY)  ## the main job offscreen, pictures into build/tour/
	@sh scripts/qt_libraries.sh "$(PY)"
	"$(PY)" scripts/tour.py

lock:  ## resolve pyproject.toml anew, for all platforms, with hashes
	@command -v uv >/dev/null 2>&1 || { echo "make lock needs uv: $(PYTHON) -m pip install uv" >&2; exit 1; }
	uv pip compile pyproject.toml --extra dev --universal --generate-hashes --no-annotate --no-header \
		--python-version 3.11 --upgrade --quiet -o requirements.lock

clean:
	rm -rf build dist .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

$(READY): requirements.lock pyproject.toml
	@sh scripts/set_up.sh "$(PYTHON)" "$(VENV)"
	@touch "$(READY)"
