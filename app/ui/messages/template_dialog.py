"""Editing a template: plain text with fields, restorable to the wording that comes with the program."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.messages.fields import FIELDS
from app.core.messages.templates import TEMPLATES, Template
from app.services import templates
from app.ui.commands import Commands
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

WIDTH_PX, HEIGHT_PX = 640, 560


class TemplateDialog(QDialog):
    """One template, as e-mail or as note. Emits *saved* when its wording was kept or restored."""

    saved = Signal()

    def __init__(self, template: Template, commands: Commands, parent: QWidget, *, is_note: bool) -> None:
        super().__init__(parent)
        self._template, self._is_note, self._commands = template, is_note, commands
        self.setWindowTitle("Edit template")
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.subject = QLineEdit(template.subject)
        self.subject.setAccessibleName("Subject")
        self.body = QPlainTextEdit(template.note if is_note else template.body)
        self.body.setAccessibleName("Text")
        self.body.setTabChangesFocus(True)
        self.field = QComboBox()
        self.field.setAccessibleName("Field to put in")
        self.field.addItem("Put in a field…")
        for field in FIELDS.values():
            self.field.addItem(f"{field.hint[:1].upper()}{field.hint[1:]}", field.name)
        self.told = label("", "error", wraps=True)
        self.told.hide()
        self.restore = buttons.link("Restore the default")
        self.cancel = buttons.secondary("Cancel")
        self.save = buttons.primary("Save the template")
        self._lay_out()
        self.field.activated.connect(self._put_in)
        self.restore.clicked.connect(self._restore)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.body.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        if not self._is_note:
            caption = label("Subject", "small")
            caption.setBuddy(self.subject)
            grid.addWidget(caption, 0, 0)
            grid.addWidget(self.subject, 0, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.restore)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        form = "LinkedIn note" if self._is_note else "e-mail"
        hint = (
            "Words in double braces, such as {{first_name}}, are filled in for each message. "
            "What isn't known stands in the draft as a gap to be filled in."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(f"{self._template.title}, {form}", "heading"))
        column.addWidget(label(hint, "muted", wraps=True))
        column.addLayout(grid)
        column.addWidget(self.body, 1)
        column.addWidget(self.field)
        column.addWidget(self.told)
        column.addLayout(foot)

    def template(self) -> Template:
        """The template as it stands here."""
        text = self.body.toPlainText()
        if self._is_note:
            return self._template._replace(note=text)
        return self._template._replace(subject=" ".join(self.subject.text().split()), body=text)

    def _put_in(self, row: int) -> None:
        name = self.field.itemData(row)
        if name:
            self.body.insertPlainText("{{" + str(name) + "}}")
        self.field.setCurrentIndex(0)
        self.body.setFocus()

    def _restore(self) -> None:
        """Back to the default in the editor; kept when it is saved."""
        first = TEMPLATES[self._template.key]
        self.subject.setText(first.subject)
        self.body.selectAll()
        self.body.insertPlainText(first.note if self._is_note else first.body)
        self.body.setFocus()

    def _save(self) -> None:
        label_ = f"Template “{self._template.title}” changed"
        self._commands.run(
            label_, templates.set_template, self.template(), receiver=self, then=self._done, failed=self._refuse
        )

    def _done(self, _: object) -> None:
        self.saved.emit()
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.told.setText(str(error))
        self.told.show()
