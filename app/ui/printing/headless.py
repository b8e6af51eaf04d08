"""A Qt application for programs without a window."""

import os
import sys

from PySide6.QtGui import QGuiApplication


def ensure_application() -> QGuiApplication:
    """The running Qt application, or a new one that needs no display: enough for fonts, PDF and pictures.

    Sets `QT_QPA_PLATFORM` to "offscreen" where no display is named; call it on the main thread and keep the result.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    has_display = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["coffeetree"])
