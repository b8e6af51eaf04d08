"""A real X server and the real program in it, with a real mouse and keyboard."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.hand import Hand

ROOT = Path(__file__).parents[2]
DRIVER = Path(__file__).parent / "driver.py"


@pytest.fixture(scope="session")
def display():
    """The name of a display of our own, like ":7"; Xvfb picks a free one and is ended by its process id."""
    missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"CI must have {missing}")
    if missing:
        pytest.skip(f"needs {missing}: sudo apt-get install xvfb xdotool")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x960x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def program(display, workspace, data_dir, request):
    """Starts the program on the test's data folder: `program()` closes the workspace and gives a `Hand`."""
    album = ROOT / "build" / "desktop" / request.node.name
    shutil.rmtree(album, ignore_errors=True)
    hands = []

    def start():
        workspace.close()
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(
            [sys.executable, str(DRIVER), "--data-dir", str(data_dir)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        hand = Hand(process, environment, album)
        hands.append(hand)
        hand.wait_for("furnished")
        return hand

    yield start
    for hand in hands:
        hand.end()
