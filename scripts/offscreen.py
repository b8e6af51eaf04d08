"""The real window without a screen, for pictures: everything runs at once, nothing is asked."""

import os
import shutil
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractAnimation, QEvent, QEventLoop, QPoint, QSettings
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.core.conversations import ConversationId
from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.services import conversations
from app.services import workspace as workspaces
from app.ui import theme
from app.ui.commands import Commands
from app.ui.conversations.after.ledger import AdviceLedger
from app.ui.conversations.page import ConversationsPage
from app.ui.import_preview.dialog import ImportPreview
from app.ui.main_window import MainWindow
from app.ui.messages.drafts_dialog import DraftsDialog
from app.ui.messages.editor import MessageEditor
from app.ui.messages.milestone_dialog import MilestoneDialog
from app.ui.messages.template_dialog import TemplateDialog
from app.ui.printing.preview import BriefPreview
from app.ui.tasks import InlineTasks
from app.ui.tree.export_dialog import ExportDialog
from app.ui.tree.page import TreePage

WIDTH_PX, HEIGHT_PX = 1440, 900  # the mockups' size
ROOT = Path(__file__).resolve().parent.parent


class Studio:
    """An open window over a data folder, and a folder that takes its pictures."""

    def __init__(self, data: Path, pictures: Path, scheme: theme.Scheme = theme.Scheme.LIGHT) -> None:
        self.pictures = pictures
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(pictures))  # not the user's own
        self.application = QApplication.instance() or QApplication(["coffeetree", "-style", "fusion"])
        self.workspace = workspaces.open_folder(data, "none")
        self.commands = Commands(self.workspace, InlineTasks())
        self.commands.failed.connect(self._fail)
        theme.apply(self._gui(), scheme)
        self.window = MainWindow(self.workspace, self.commands)
        self.window.resize(WIDTH_PX, HEIGHT_PX)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Lets layouts, animations and deferred work come to rest."""
        turns = 0
        while turns < 20 or self._is_moving():
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            turns += 1

    def _is_moving(self) -> bool:
        running = QAbstractAnimation.State.Running
        return any(one.state() == running for one in self.window.findChildren(QAbstractAnimation))

    def dress(self, scheme: theme.Scheme) -> None:
        """Switches between light and dark."""
        theme.apply(self._gui(), scheme)
        self.settle()

    def snap(self, name: str) -> Path:
        """Takes a picture of the window; gives its file."""
        self.settle()
        path = self.pictures / f"{name}.png"
        self.window.grab().save(str(path))
        return path

    def snap_over(self, name: str, popover: QWidget) -> Path:
        """Takes a picture of the window with a popover, a window of its own, over it."""
        self.settle()
        picture = self.window.grab()
        painter = QPainter(picture)
        painter.drawPixmap(self.window.mapFromGlobal(popover.mapToGlobal(QPoint(0, 0))), popover.grab())
        painter.end()
        path = self.pictures / f"{name}.png"
        picture.save(str(path))
        return path

    def go_to(self, key: str) -> QWidget:
        """Shows the page of a key; gives it."""
        self.window.go_to_key(key)
        self.settle()
        return self.window.page(key)

    def show_conversations(self) -> ConversationsPage:
        """Shows the list of conversations; gives the page."""
        page = self.go_to("conversations")
        if not isinstance(page, ConversationsPage):
            raise TypeError("The conversations are not where they should be.")
        page.show_list()
        self.settle()
        return page

    def open_conversation(self, conversation: int) -> None:
        """Shows the Before page of a conversation."""
        self.show_conversations().open_conversation(conversation)
        self.settle()

    def snap_brief(self, name: str) -> Path:
        """Takes a picture of the brief's preview of the conversation that is open."""
        page = self.window.page("conversations")
        if not isinstance(page, ConversationsPage):
            raise TypeError("The conversations are not where they should be.")
        page.preview_brief()
        return self._snap_dialog(name, BriefPreview)

    def snap_message(self, name: str, wish: Wish) -> Path:
        """Takes a picture of the message that is wished for."""
        self.window.write_message(wish)
        return self._snap_dialog(name, MessageEditor)

    def snap_template(self, name: str, wish: Wish) -> Path:
        """Takes a picture of the template of a message."""
        self.window.write_message(wish)
        self.window.messages.editors()[-1].head.edit_template.click()
        path = self._snap_dialog(name, TemplateDialog)
        self.window.messages.editors()[-1].close()
        return path

    def snap_milestone(self, name: str, news: str) -> Path:
        """Takes a picture of sharing a milestone."""
        self.window.share_milestone()
        for dialog in self.window.findChildren(MilestoneDialog):
            dialog.news.setText(news)
        return self._snap_dialog(name, MilestoneDialog)

    def snap_drafts(self, name: str) -> Path:
        """Takes a picture of the list of drafts."""
        self.window.show_drafts()
        return self._snap_dialog(name, DraftsDialog)

    def snap_meeting(self, name: str, conversation: int, minutes: int) -> Path:
        """Takes a picture of the meeting of a talk when so many minutes of it have passed."""
        page = self.workspace.read(conversations.page, ConversationId(conversation))
        asides = self.window.asides
        asides.clock = lambda: page.starts_at + timedelta(minutes=minutes)
        asides.__dict__.pop("meetings", None)  # made with the clock before
        asides.meetings.open(conversation)
        shown = asides.meetings.window
        if shown is None:
            raise TypeError("The meeting did not open.")
        shown.showNormal()
        shown.resize(WIDTH_PX, HEIGHT_PX)
        self.settle()
        path = self.pictures / f"{name}.png"
        shown.grab().save(str(path))
        asides.close()
        self.settle()
        return path

    def snap_aside(self, name: str, act: str, kind: type[QWidget]) -> Path:
        """Takes a picture of the dialog that a command of the window opens."""
        getattr(self.window._actions, act).trigger()
        return self._snap_dialog(name, kind)

    def snap_ledger(self, name: str) -> Path:
        """Takes a picture of all advice."""
        self.show_conversations().talk.show_ledger()
        return self._snap_dialog(name, AdviceLedger)

    def tree(self) -> TreePage:
        """Shows the referral tree; gives the page."""
        page = self.go_to("tree")
        if not isinstance(page, TreePage):
            raise TypeError("The referral tree is not where it should be.")
        return page

    def snap_asked(self, name: str, person: PersonId) -> Path:
        """Takes a picture of the tree with the answer to who can introduce me to someone."""
        asker = self.tree().asker
        asker.open()
        if asker.panel is not None:
            asker.panel.ask_for(person)
        path = self.snap(name)
        asker.close()
        return path

    def snap_export(self, name: str) -> Path:
        """Takes a picture of the export's questions."""
        self.tree().exports.ask()
        return self._snap_dialog(name, ExportDialog)

    def snap_import(self, name: str, files: Sequence[Path]) -> Path:
        """Takes a picture of what importing files would do."""
        self.window.open_files([str(file) for file in files])
        return self._snap_dialog(name, ImportPreview)

    def _snap_dialog(self, name: str, kind: type[QWidget]) -> Path:
        self.settle()
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
        path = self.pictures / f"{name}.png"
        dialog.grab().save(str(path))
        dialog.close()
        self.settle()
        return path

    def close(self) -> None:
        """Lets go of the window and the data."""
        self.window.close()
        self.workspace.close()

    def _gui(self) -> QApplication:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError("The pictures need an application with windows.")
        return application

    @staticmethod
    def _fail(error: Exception) -> None:
        raise error


def fresh(folder: Path) -> Path:
    """The folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
