"""PySide6 6.12.0 lost a reference to None on every void call under Python 3.11 and aborted after some 5,000 of them."""

import sys

from PySide6.QtWidgets import QGraphicsRectItem, QLabel


def test_50_000_void_calls_keep_none_alive(qapp):
    item = QGraphicsRectItem(0, 0, 10, 10)
    label = QLabel()
    before = sys.getrefcount(None)
    for step in range(50_000):
        item.setPos(step, step)
    for _ in range(1_000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 500
