"""What a card does with each property: for a name and a head, the function that takes the value."""

from collections.abc import Callable

from app.core.drafts import ContactKind
from app.formats import vcard_values as values
from app.formats.vcard_card import Card, Shape
from app.formats.vcard_lines import NO_RANK, Head

Take = Callable[[Card, str], None]
_ANDROID_NICKNAME = "vnd.android.cursor.item/nickname;"


def taker(head: Head) -> Take:
    """What takes the values after *head*."""
    found = _PLAIN.get(head.name)
    if found is not None:
        return found
    return _BY_HEAD.get(head.name, _extra)(head)


def is_known(name: str) -> bool:
    """Whether a property has a place of its own."""
    return name in _PLAIN or name in _BY_HEAD


def _point(kind: ContactKind, shape: Shape) -> Callable[[Head], Take]:
    """Values as contact points of *kind*."""

    def by_head(head: Head) -> Take:
        key = (kind, head, shape)

        def take(card: Card, value: str) -> None:
            card.points.append((key, value))

        def take_ranked(card: Card, value: str) -> None:
            card.points.append((key, value))
            card.is_ranked = True

        return take if head.pref == NO_RANK else take_ranked

    return by_head


def _extra(head: Head) -> Take:
    """Values verbatim, pictures left out."""

    def take(card: Card, value: str) -> None:
        card.extra.append(f"{head.text}:{value}")

    return _drop if head.is_binary else take


def _name(head: Head) -> Take:
    """The first name as shown; others, in another language or script, verbatim."""
    other = _extra(head)

    def take(card: Card, value: str) -> None:
        if card.name:
            other(card, value)
        else:
            card.name = value.strip()

    return take


def _names(head: Head) -> Take:
    """The first name in parts; others verbatim."""
    other = _extra(head)

    def take(card: Card, value: str) -> None:
        if card.names:
            other(card, value)
        else:
            card.names = value

    return take


def _nickname(head: Head) -> Take:
    """A nickname: verbatim, and a name if there is no other."""
    keep = _extra(head)

    def take(card: Card, value: str) -> None:
        card.nicknames.append(value)
        keep(card, value)

    return take


def _android(head: Head) -> Take:
    """Android's own records, of which only the nickname is understood."""
    keep = _extra(head)

    def take(card: Card, value: str) -> None:
        if value.startswith(_ANDROID_NICKNAME):
            card.nicknames.append(value[len(_ANDROID_NICKNAME) :].partition(";")[0])
        keep(card, value)

    return take


def _custom_label(head: Head) -> Take:
    """The label of a group: item1.X-ABLabel belongs to item1.TEL."""

    def take(card: Card, value: str) -> None:
        if head.group:
            card.labels[head.group] = values.custom_label(value)

    return take


def _picture(head: Head) -> Take:
    """The address of a picture or sound, kept and never opened; one that is in the file is left out."""
    keep = _extra(head)

    def take(card: Card, value: str) -> None:
        if "://" in value[:20]:
            keep(card, value)

    return take


def _version(card: Card, value: str) -> None:
    card.version = value.strip()


def _organization(card: Card, value: str) -> None:
    card.organizations.append(value)


def _title(card: Card, value: str) -> None:
    card.titles.append(value)


def _note(card: Card, value: str) -> None:
    if value:
        card.notes.append(value)


def _birthday(card: Card, value: str) -> None:
    card.birthday = card.birthday or value


def _categories(card: Card, value: str) -> None:
    card.categories.append(value)


def _drop(card: Card, value: str) -> None:
    """Leave out what only says how the file was made."""


_PLAIN: dict[str, Take] = {
    "VERSION": _version, "ORG": _organization, "TITLE": _title, "NOTE": _note, "BDAY": _birthday,
    "CATEGORIES": _categories, "PRODID": _drop, "REV": _drop, "PROFILE": _drop,
}  # fmt: skip
_BY_HEAD: dict[str, Callable[[Head], Take]] = {
    "FN": _name, "N": _names, "NICKNAME": _nickname, "X-ABLABEL": _custom_label, "X-ANDROID-CUSTOM": _android,
    "PHOTO": _picture, "LOGO": _picture, "SOUND": _picture, "KEY": _picture,
    "TEL": _point(ContactKind.PHONE, Card.phone), "EMAIL": _point(ContactKind.EMAIL, Card.email),
    "ADR": _point(ContactKind.ADDRESS, Card.address), "URL": _point(ContactKind.URL, Card.text),
} | {
    name: _point(ContactKind.HANDLE, Card.text)
    for name in ("IMPP", "X-SIP", "X-SKYPE", "X-SKYPE-USERNAME", "X-GOOGLE-TALK", "X-JABBER", "X-AIM", "X-ICQ",
                 "X-MSN", "X-YAHOO", "X-QQ", "X-TWITTER", "X-SOCIALPROFILE")
}  # fmt: skip
