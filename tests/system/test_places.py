"""Where data and logs lie, and what a log may hold."""

import importlib
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.system import lazy, paths

# The module itself: the front door may have put a stand-in in its place, and what is set on that stays there.
logs = importlib.import_module("app.system.logs")


def test_a_chosen_folder_comes_before_the_environment_s(monkeypatch, tmp_path):
    monkeypatch.setenv(paths.ENVIRONMENT, str(tmp_path / "environment"))
    assert paths.data_folder(str(tmp_path / "chosen")) == tmp_path / "chosen"
    assert paths.data_folder() == tmp_path / "environment"


def test_without_a_choice_it_is_the_platform_s_place(monkeypatch):
    monkeypatch.delenv(paths.ENVIRONMENT)
    assert paths.data_folder().name == "Coffeetree"
    assert paths.data_folder().is_absolute()


def test_a_folder_is_absolute_and_home_is_understood(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert paths.data_folder("here") == tmp_path / "here"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.data_folder("~/data") == tmp_path / "data"


@pytest.fixture
def log(monkeypatch, tmp_path):
    monkeypatch.setattr(logs, "user_log_path", lambda *_names, **_options: tmp_path / "log")
    return tmp_path / "log" / "coffeetree.log"


def test_a_bug_is_logged_with_its_place_and_without_names(log):
    def fail():
        raise ValueError("Ada Lovelace is no number")

    try:
        fail()
    except ValueError as error:
        said = logs.report(error)
    written = log.read_text("utf-8")
    assert "ValueError" in written
    assert "test_places.py" in written
    assert "Lovelace" not in written + said
    assert str(log) in said


def test_a_log_that_can_not_be_written_is_not_mentioned(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(logs, "user_log_path", lambda *_names, **_options: tmp_path / "file" / "log")
    assert "written in" not in logs.report(ValueError("x"))


def test_a_deferred_module_is_loaded_when_a_name_of_it_is_asked_for():
    """In a process of its own: what is loaded belongs to a process."""
    code = (
        "import sys; from app.system import lazy; lazy.defer('app.services.cards');"
        "from app.services import cards; early = 'app.services.cards' in sys.modules;"
        "found = callable(cards.card); print(early, found, 'app.services.cards' in sys.modules)"
    )
    root = Path(__file__).parent.parent.parent
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=root).stdout
    assert told.split() == ["False", "True", "True"]


def test_a_module_that_is_loaded_already_is_left_alone():
    lazy.defer("app.system.paths")
    from app.system import paths as again

    assert again is paths


def test_the_log_folder_is_private(log):
    logs.report(ValueError("x"))
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
