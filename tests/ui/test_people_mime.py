import pytest
from PySide6.QtCore import QByteArray, QMimeData

from app.ui import people_mime


def test_ids_come_back_in_order():
    assert people_mime.decode(people_mime.encode([3, 1, 2])) == [3, 1, 2]


@pytest.mark.parametrize("raw", [b"", b"{", b'{"a": 1}', b"7", b"\xff\xfe"])
def test_broken_data_carries_nobody(raw):
    mime = QMimeData()
    mime.setData(people_mime.MIME_TYPE, QByteArray(raw))
    assert people_mime.decode(mime) == []


def test_what_is_no_number_is_left_out():
    mime = QMimeData()
    mime.setData(people_mime.MIME_TYPE, QByteArray(b'[1, "2", null, true, 4]'))
    assert people_mime.decode(mime) == [1, 4]


def test_other_data_carries_nobody():
    assert people_mime.decode(QMimeData()) == []
