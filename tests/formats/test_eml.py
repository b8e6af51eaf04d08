"""A message as a file: read back by another reader it is what was written, whatever the names."""

from email import message_from_bytes, policy

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.errors import UserError
from app.formats.eml import Mail, to_bytes

ADDRESS = "mary@somerville.example"


def read(mail):
    return message_from_bytes(to_bytes(mail), policy=policy.default)


def test_a_mail_program_finds_receiver_subject_and_text():
    mail = Mail(
        "Mary Somerville", ADDRESS, "Thank you – für alles", "Hi Mary,\n\n“naïve” 🎉\n", "me@home.example", "Me, Myself"
    )
    content = to_bytes(mail)
    found = message_from_bytes(content, policy=policy.default)
    assert [(a.display_name, a.addr_spec) for a in found["To"].addresses] == [("Mary Somerville", ADDRESS)]
    assert found["Subject"] == "Thank you – für alles"
    assert found.get_content().replace("\r\n", "\n") == "Hi Mary,\n\n“naïve” 🎉\n"
    assert (found.get_content_type(), found.get_content_charset()) == ("text/plain", "utf-8")
    assert found["X-Unsent"] == "1"
    assert [(a.display_name, a.addr_spec) for a in found["From"].addresses] == [("Me, Myself", "me@home.example")]
    assert content.isascii()
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_without_addresses_it_is_a_text_to_be_addressed():
    found = read(Mail("Mary", "", "s", "b"))
    assert found["To"] is None
    assert found["From"] is None


@given(st.text(), st.text(), st.text())
@example("Evil, Bcc: x@y.example", "a\r\nBcc: x@y.example", "\r\n.\r\nFrom me")
@example('"Quoted" <x@y.example>', "=?utf-8?q?=0D=0ABcc?=", "\ud800\x00")
@example("a\\", "", "\u2028\u0085\x0b")
def test_no_name_or_subject_makes_another_receiver(name, subject, body):
    found = read(Mail(name, ADDRESS, subject, body))
    assert [a.addr_spec for a in found["To"].addresses] == [ADDRESS]
    assert set(found.keys()) <= {
        "To",
        "Subject",
        "X-Unsent",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }
    assert len(found.get_all("Subject")) == 1


def test_what_is_no_address_is_refused():
    with pytest.raises(UserError):
        to_bytes(Mail("Mary", "a@host.example, b@host.example", "s", "b"))
