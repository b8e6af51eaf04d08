"""Choosing a passphrase on a real terminal."""

import os
import pty
import sys

PROGRAM = [sys.executable, "-m", "app.main"]


def typed(folder, *answers):
    """What the program says on a terminal of its own when these lines are typed at its prompts; and its exit code."""
    arguments = [*PROGRAM, "--data-dir", str(folder), "--protect", "passphrase", "add", "Ada Lovelace"]
    child, terminal = pty.fork()
    if child == 0:
        os.environ.pop("COFFEETREE_PASSPHRASE_FILE", None)
        os.execv(sys.executable, arguments)  # noqa: S606 - no shell is wanted
    said = fresh = b""
    waiting = list(answers)
    while True:
        try:
            part = os.read(terminal, 1024)
        except OSError:
            break
        if not part:
            break
        said += part
        fresh += part
        if waiting and fresh.rstrip().endswith((b"Passphrase:", b"again:")):
            os.write(terminal, waiting.pop(0).encode() + b"\n")
            fresh = b""
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return said.decode(), os.waitstatus_to_exitcode(status)


def test_a_slip_of_the_finger_makes_no_folder_that_nobody_can_open(tmp_path):
    said, code = typed(tmp_path / "data", "difference engine", "diference engine")
    assert code == 3
    assert "differ" in said
    assert not (tmp_path / "data" / "coffeetree.db").exists()


def test_the_same_passphrase_twice_makes_the_folder(tmp_path):
    _said, code = typed(tmp_path / "data", "difference engine", "difference engine")
    assert code == 0
    assert (tmp_path / "data" / "coffeetree.db").exists()
