"""The brief through the system's printing: a CUPS of our own, a queue with a driver, the real print dialog."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE_S = 20
# Of the package cups-filters: a printer that takes PDF, whose usual paper is US Letter and which has margins.
DRIVER = "lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd"
FILES = """
SystemGroup root lpadmin
ServerRoot {here}/root
StateDir {here}/state
CacheDir {here}/cache
RequestRoot {here}/spool
TempDir {here}/temporary
AccessLog {here}/access
ErrorLog {here}/errors
PageLog {here}/pages
FileDevice Yes
"""
SERVER = """
Listen {here}/socket
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
# A program of its own: the CUPS library asks only once which server it talks to.
PRINT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication
from app.core.brief_sheet import Paper
from app.ui.printing.preview import BriefPreview
from tests.core.conversation_pages import TYPICAL

app = QApplication(["coffeetree", "-style", "fusion"])
preview = BriefPreview(TYPICAL, paper=Paper(sys.argv[1]))
preview.show()

def press_print():
    dialog = app.activeModalWidget()
    if isinstance(dialog, QPrintDialog):
        dialog.accept()
    else:
        QTimer.singleShot(50, press_print)

QTimer.singleShot(0, press_print)
preview.print_page()
print(preview.notice_text)
"""


@pytest.fixture(scope="module")
def server():
    """A folder with a running CUPS of our own, ended by its process id; skipped where CUPS is missing."""
    # cupsd lies where only an administrator's PATH looks; pdfinfo is of poppler-utils.
    path = f"{os.environ['PATH']}:/usr/sbin"
    missing = [name for name in ("cupsd", "lpadmin", "pdfinfo") if shutil.which(name, path=path) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}: sudo apt-get install cups cups-client cups-filters poppler-utils")
    # Not pytest's folder: filters run as another user, who has to get in.
    here = Path(tempfile.mkdtemp(prefix="coffeetree-cups-"))
    here.chmod(0o755)
    for name in ("root", "state", "cache", "spool", "temporary"):
        (here / name).mkdir()
    (here / "temporary").chmod(0o1777)
    (here / "files.conf").write_text(FILES.format(here=here))
    (here / "server.conf").write_text(SERVER.format(here=here))
    command = [shutil.which("cupsd", path=path), "-f", "-c", here / "server.conf", "-s", here / "files.conf"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if not waited(lambda: (here / "socket").exists() or process.poll() is not None) or process.poll() is not None:
            pytest.skip("cupsd does not start here")
        yield here
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(here, ignore_errors=True)


def waited(is_so):
    """Whether something became so within patience."""
    end = time.monotonic() + PATIENCE_S
    while not is_so() and time.monotonic() < end:
        time.sleep(0.05)
    return is_so()


@pytest.mark.parametrize(("paper", "size"), [("a4", "A4"), ("letter", "letter")])
def test_one_page_of_the_chosen_paper_comes_out_of_the_printer(server, paper, size):
    printed = server / f"{paper}.pdf"
    environment = os.environ | {"CUPS_SERVER": str(server / "socket"), "QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.run(
        ["lpadmin", "-p", "Paper", "-E", "-v", printed.as_uri(), "-m", DRIVER],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if made.returncode:
        pytest.skip(f"CUPS makes no queue: {made.stderr.strip()}")
    subprocess.run(["lpadmin", "-d", "Paper"], env=environment, check=True)

    done = subprocess.run(
        [sys.executable, "-c", PRINT, paper], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "Sent to the printer: 1 page", done.stderr

    def jobs(which):
        asked = ["lpstat", "-W", which, "-o", "Paper"]
        return subprocess.run(asked, env=environment, capture_output=True, text=True, check=True).stdout

    assert waited(lambda: not jobs("not-completed") and printed.exists()), (server / "errors").read_text()
    told = subprocess.run(["pdfinfo", str(printed)], capture_output=True, text=True, check=True).stdout
    facts = dict(line.split(":", 1) for line in told.splitlines())
    assert facts["Pages"].strip() == "1"
    assert facts["Page size"].strip().endswith(f"({size})")
