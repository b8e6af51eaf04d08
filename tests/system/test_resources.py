"""Resources are found in a checkout and in a wheel, and a missing one is named."""

from pathlib import Path

import pytest

from app.system import resources


def test_checkout_has_questions_and_migrations():
    assert resources.path("questions.json").is_file()
    assert resources.migrations().is_dir()


@pytest.mark.parametrize("folder", ["plain", "with space", "with #", "with %20 percent", "Grüße"])
@pytest.mark.parametrize("is_wheel", [True, False])
def test_found_whatever_the_folder_is_called(tmp_path, monkeypatch, folder, is_wheel):
    package = tmp_path / folder / "app"
    base = package if is_wheel else package.parent
    (base / "resources" / "icons").mkdir(parents=True)
    (base / "migrations").mkdir()
    icon = base / "resources" / "icons" / "search.svg"
    icon.write_text("<svg/>")
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resources.path("icons/search.svg") == icon
    assert resources.migrations() == base / "migrations"


def test_wheel_comes_before_checkout(tmp_path, monkeypatch):
    for base in (tmp_path / "app", tmp_path):
        (base / "resources").mkdir(parents=True)
        (base / "resources" / "a.txt").write_text("a")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "app")
    assert resources.path("a.txt") == tmp_path / "app" / "resources" / "a.txt"


def test_missing_one_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "app")
    with pytest.raises(FileNotFoundError, match=r"nothing\.json"):
        resources.path("nothing.json")
    with pytest.raises(FileNotFoundError, match="migrations"):
        resources.migrations()


@pytest.mark.parametrize("name", ["../pyproject.toml", "icons/../../x", str(Path("/").resolve() / "etc")])
def test_names_stay_inside(name):
    with pytest.raises(ValueError, match="not the name"):
        resources.path(name)
