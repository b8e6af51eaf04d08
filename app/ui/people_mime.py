"""Dragged people as MIME data: a JSON list of person ids."""

import json
from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QMimeData

MIME_TYPE = "application/x-coffeetree-people"


def encode(ids: Iterable[int]) -> QMimeData:
    """MIME data that carries people, in the order given."""
    data = QMimeData()
    data.setData(MIME_TYPE, QByteArray(json.dumps(list(ids)).encode()))
    return data


def decode(mime: QMimeData) -> list[int]:
    """The people that MIME data carries; empty where there are none or the data is not ours."""
    if not mime.hasFormat(MIME_TYPE):
        return []
    try:
        found = json.loads(bytes(mime.data(MIME_TYPE).data()))
    except ValueError:
        return []
    if not isinstance(found, list):
        return []
    return [item for item in found if isinstance(item, int) and not isinstance(item, bool)]
