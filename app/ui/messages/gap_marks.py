"""Marks what is still to be filled in, in the text itself."""

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.core.messages.fields import gaps
from app.ui import theme


def units(text: str) -> int:
    """How long a text is to Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class GapMarks(QSyntaxHighlighter):
    """Paints every gap of a document amber, in the scheme in use."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme.notifier.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for each paragraph that changed."""
        look = QTextCharFormat()
        look.setForeground(theme.color("amber"))
        look.setBackground(theme.color("amber_soft"))
        for gap in gaps(text):
            self.setFormat(units(text[: gap.start]), units(text[gap.start : gap.end]), look)
