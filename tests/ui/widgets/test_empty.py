from PySide6.QtWidgets import QLabel

from app.ui.widgets.empty import EmptyState


def test_the_whole_sentence_is_shown(qtbot):
    state = EmptyState("Nothing yet", "A sentence that is long enough for three lines. " * 4, "Begin")
    qtbot.addWidget(state)
    state.resize(420, 500)
    state.show()
    qtbot.waitExposed(state)
    words = state.findChildren(QLabel)[1]
    assert words.height() >= words.heightForWidth(words.width())
