"""Marks what is still to be filled in, in the text itself."""

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.core.messages.fields import gaps
from app.ui import theme


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
            # Qt counts in UTF-16 units.
            start = len(text[: gap.start].encode("utf-16-le")) // 2
            self.setFormat(start, len(text[gap.start : gap.end].encode("utf-16-le")) // 2, look)
