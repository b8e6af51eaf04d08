"""A long import in the window: how far it is can be seen, and Cancel leaves nothing behind."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QPushButton

from app.services import importing
from app.ui.commands import Commands
from app.ui.import_preview import acts, progress
from app.ui.main_window import MainWindow
from app.ui.tasks import ThreadTasks
from tests.store.tables import fingerprint, raw

ROWS = 5_000


@pytest.fixture
def connections(tmp_path):
    """A file as LinkedIn gives it, of many people in some companies."""
    lines = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    lines += [
        f"Ada{n},Lovelace{n},https://www.linkedin.com/in/a{n},ada{n}@engine.example,Works {n % 300},Analyst,02 Jan 2024"
        for n in range(ROWS)
    ]
    file = tmp_path / "Connections.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


@pytest.fixture
def window(qtbot, workspace, monkeypatch):
    """A window over threads as in the program, which shows progress at once and looks at it often."""
    monkeypatch.setattr(progress, "SHOWN_AFTER_MS", 0)
    monkeypatch.setattr(progress, "LOOK_EVERY_MS", 1)
    tasks = ThreadTasks()
    made = MainWindow(workspace, Commands(workspace, tasks))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.furnished):
        made.show()
    yield made
    tasks.close()
    QApplication.processEvents()


@pytest.fixture
def reading(monkeypatch):
    """Reading that goes on when this is set: else a quick machine is done before anybody could press Cancel."""
    may_go_on = threading.Event()
    read = acts.plan_files

    def waiting(*args, **kwargs):
        assert may_go_on.wait(20)
        return read(*args, **kwargs)

    monkeypatch.setattr(acts, "plan_files", waiting)
    return may_go_on


def shown_progress(window):
    return next((dialog for dialog in window.findChildren(QProgressDialog) if dialog.isVisible()), None)


def cancel(qtbot, window, seen):
    """Presses Cancel as soon as the bar has been *seen* as it should be; gives what it said then."""

    def is_seen():
        dialog = shown_progress(window)
        bar = dialog and dialog.findChild(QProgressBar)
        return bar is not None and seen(bar.value(), bar.maximum())

    qtbot.waitUntil(is_seen, timeout=20_000)
    dialog = shown_progress(window)
    bar = dialog.findChild(QProgressBar)
    stood = (bar.value(), bar.maximum())
    qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    return stood


def is_under_way(done, total):
    return 0 < done < total


def is_busy(_done, total):
    """Before the rows have been counted the bar only moves."""
    return total == 0


def state(workspace, folder):
    """Rows, files (but for those SQLite keeps beside an open one) and undo steps."""
    connection = raw(folder)
    kept = fingerprint(connection)
    connection.close()
    files = {path.name for path in folder.rglob("*") if not path.name.endswith(("-wal", "-shm"))}
    return kept, files, workspace.undo_state(), workspace.history()


def test_cancel_while_importing_leaves_nothing_behind(qtbot, window, workspace, data_dir, connections):
    before = state(workspace, data_dir)
    window.open_files([str(connections)])
    qtbot.waitUntil(lambda: window._imports.preview is not None, timeout=20_000)
    window._imports.preview.accept()

    done, total = cancel(qtbot, window, is_under_way)

    qtbot.waitUntil(lambda: window.notices.text == "The import was stopped. Nothing was imported.", timeout=20_000)
    assert (done % importing.CHUNK, total) == (0, ROWS)
    assert shown_progress(window) is None
    assert state(workspace, data_dir) == before


def test_cancel_while_reading_shows_no_preview(qtbot, window, workspace, data_dir, connections, reading):
    before = state(workspace, data_dir)
    window.open_files([str(connections)])

    cancel(qtbot, window, is_busy)
    reading.set()

    qtbot.waitUntil(lambda: window.notices.text == "The import was stopped. Nothing was imported.", timeout=20_000)
    assert window._imports.preview is None
    assert state(workspace, data_dir) == before


def test_the_next_import_after_a_cancelled_one_takes_everybody(qtbot, window, workspace, connections, reading):
    window.open_files([str(connections)])
    cancel(qtbot, window, is_busy)
    reading.set()
    qtbot.waitUntil(lambda: "stopped" in window.notices.text, timeout=20_000)

    window.open_files([str(connections)])
    qtbot.waitUntil(lambda: window._imports.preview is not None, timeout=20_000)
    window._imports.preview.accept()
    qtbot.waitUntil(lambda: window.notices.text == f"{ROWS:,} people added.", timeout=30_000)
    assert workspace.glance.counts().people == ROWS
    assert shown_progress(window) is None
