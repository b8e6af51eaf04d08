"""A contact file dropped from another program, with a real mouse, over the X server's own protocol."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.drafts import PersonDraft
from app.core.referrals.facts import ReferralDraft
from app.services import people, referrals
from tests.desktop.hand import until
from tests.desktop.test_drag import introducers

pytestmark = pytest.mark.desktop

SOURCE = Path(__file__).parent / "file_source.py"
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in ("Ada Lovelace", "Charles Babbage")
)


@pytest.fixture
def file_manager(display, tmp_path):
    """Opens a window from which files can be dragged; gives where to take hold and the process."""
    running = []

    def start(*paths):
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        process = subprocess.Popen(
            [sys.executable, str(SOURCE), "1300", "880", *map(str, paths)],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        words = process.stdout.readline().split()
        assert words[:1] == ["ready"]
        return [int(word) for word in words[1:]], process

    yield start
    for process in running:
        process.terminate()
        process.wait(10)
        process.stdout.close()


@pytest.fixture
def somerville(workspace):
    mary, _ = workspace.write("Add", people.add, PersonDraft("Mary Somerville"))
    workspace.write("Introduce", referrals.introduce, [ReferralDraft(workspace.glance.me(), mary)])
    return mary


def test_a_vcard_dropped_on_a_card_is_imported_under_it_in_one_step(
    somerville, program, file_manager, data_dir, tmp_path
):
    path = tmp_path / "cards.vcf"
    path.write_bytes(CARDS.encode())
    hand = program()
    hand.click(hand.wait_for("button", "Referral tree"))
    card = hand.wait_for("person", somerville)
    hold, source = file_manager(path)
    hand.drag(hold, card)
    # The file is copied, not moved: a file manager deletes what was moved.
    assert source.stdout.readline().strip() == "copied"
    hand.click(hand.wait_for("dialog_button", "Import 2 people"))

    both = {"Ada Lovelace": "Mary Somerville", "Charles Babbage": "Mary Somerville"}
    until(lambda: introducers(data_dir) == {"Mary Somerville": "Me"} | both, "the two under her")
    hand.key("ctrl+z")
    until(lambda: introducers(data_dir) == {"Mary Somerville": "Me"}, "one step that takes all of it back")
    assert path.exists()


def test_a_file_that_holds_no_contacts_is_refused_and_nothing_opens(
    somerville, program, file_manager, data_dir, tmp_path
):
    path = tmp_path / "photo.png"
    path.write_bytes(b"no picture")
    hand = program()
    hand.click(hand.wait_for("button", "Referral tree"))
    card = hand.wait_for("person", somerville)
    hold, source = file_manager(path)
    hand.xdotool("mousemove", "--sync", *hold, "mousedown", 1)
    hand.carry(hold, card)
    until(lambda: hand.ask("carried") == "Only vCard, CSV and ZIP files can be imported", "the reason")
    hand.xdotool("mouseup", 1)
    assert source.stdout.readline().strip() == "refused"
    assert hand.ask("dialog_button", "Cancel") is None
