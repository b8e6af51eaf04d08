"""Reading vCards: our reader beside reading, unfolding and splitting the same lines."""

import re
from pathlib import Path

from app.formats import vcard
from benchmarks.measure import Ratio, interleaved, timed

CARDS = 10_000


def card(number: int) -> str:
    """A plain 3.0 card as phones write it: about 500 bytes, with a folded note."""
    return (
        "BEGIN:VCARD\r\nVERSION:3.0\r\n"
        f"N:Family{number};Given{number % 97};;;\r\nFN:Given{number % 97} Family{number}\r\n"
        f"ORG:Firm {number % 400};Department {number % 9}\r\nTITLE:Title {number % 60}\r\n"
        f"EMAIL;TYPE=INTERNET,WORK:given.family{number}@firm{number % 400}.example\r\n"
        f"TEL;TYPE=CELL:+44 20 7946 {number:05d}\r\nTEL;TYPE=WORK,VOICE:+44 20 7947 {number:05d}\r\n"
        f"ADR;TYPE=HOME:;;{number} Station Road;Town {number % 50};;AB{number % 99} 1CD;United Kingdom\r\n"
        f"NOTE:Met at conference {number % 30}\\, spoke about subject {number % 211} and agreed to \r\n"
        "  write again in the spring.\r\nURL:https://people.example/x\r\nBDAY:1970-01-01\r\n"
        f"UID:urn:uuid:00000000-0000-4000-8000-{number:012d}\r\nREV:2026-01-01T00:00:00Z\r\nEND:VCARD\r\n"
    )


def split_lines(data: bytes) -> int:
    """The least any reader must do: decode, unfold, split each line at its colon."""
    text = re.sub(r"\r?\n[ \t]", "", data.decode())
    return len([line.partition(":") for line in text.splitlines()])


def run(folder: Path) -> list[Ratio]:
    """Our reader ÷ read, unfold and split, on 10,000 cards."""
    path = folder / "cards.vcf"
    path.write_bytes("".join(map(card, range(CARDS))).encode())
    limit_ms, ours_ms = interleaved(
        5,
        lambda: timed(lambda: split_lines(path.read_bytes())),
        lambda: timed(lambda: vcard.read(path.read_bytes(), path.name)),
    )
    return [Ratio("vCard parse of 10,000 ÷ read, unfold and split", ours_ms, limit_ms, 3)]
