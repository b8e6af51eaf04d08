"""The real program, killed in mid-sentence: two seconds of typing are lost at most, and the meeting goes on."""

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.core.conversations import ConversationDraft, QuestionDraft
from app.core.drafts import PersonDraft
from app.core.questions import Group
from app.services import conversations, meeting, people
from app.services import workspace as workspaces
from tests.ui.meeting.talker import LETTERS

ROOT = Path(__file__).parents[3]
TALKER = Path(__file__).parent / "talker.py"
MOST_LOST_S = 2.0
QUESTIONS = [QuestionDraft("First?", Group.TRENDS), QuestionDraft("Second?", Group.INSIGHTS)]


@pytest.fixture
def talk(workspace):
    """A talk that began a moment ago; the workspace is closed, so that the program can open it."""
    mary = workspace.write("add", people.add, PersonDraft("Mary Somerville"))[0]
    draft = ConversationDraft(mary, datetime.now(UTC) - timedelta(minutes=2), "Europe/London")
    made = workspace.write("plan", conversations.plan, draft)[0]
    workspace.write("questions", conversations.set_questions, made, QUESTIONS)
    workspace.close()
    return made


def run(what, folder):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, str(TALKER), what, str(folder)], env=environment, stdout=subprocess.PIPE, text=True
    )


def typed(count):
    return "".join(LETTERS[at % len(LETTERS)] for at in range(count))


@pytest.mark.parametrize("letters", [70, 113])
def test_a_kill_loses_two_seconds_at_most_and_the_meeting_goes_on(workspace, talk, letters):
    process = run("talk", workspace.folder)
    said = []
    for line in process.stdout:
        words = line.rstrip("\n").split("\t")
        if words[0] == "typed":
            said.append((int(words[1]), float(words[2])))
            if said[-1][0] == letters:
                break
    killed_at = time.monotonic()
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    process.stdout.close()
    assert len(said) == letters, "it ended by itself"

    again = workspaces.open_folder(workspace.folder, "none")
    page = again.read(meeting.page, talk)
    again.close()
    text = "".join(line.text for line in page.sheets[1].kept)
    old_enough = [count for count, at in said if at <= killed_at - MOST_LOST_S]
    assert typed(10_000).startswith(text)
    assert len(text) >= (old_enough[-1] if old_enough else 0), (len(text), len(said))

    process = run("look", workspace.folder)
    out, _ = process.communicate(timeout=60)
    assert out.rstrip("\n").split("\t") == ["shown", "Second?", text]
    assert process.returncode == 0
