"""What the first paint of the tree doesn't need is not made for it."""

import subprocess
import sys

MAKE_A_PAGE = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.cutting import Cutting
from app.ui.tree.stage import Stage
import app.ui.tree.page
canvas = TreeCanvas()
stage = Stage(canvas, Cutting(canvas))
assert not [name for name in sys.modules if "outline" in name]
stage.outline
assert "app.ui.tree.outline_model" in sys.modules
"""


def test_the_outline_is_loaded_when_it_is_first_shown():
    run = subprocess.run([sys.executable, "-c", MAKE_A_PAGE], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
