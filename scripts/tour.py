"""The main job from end to end on the sample network, without a screen: pictures and the brief into build/tour/.

Contacts come in from two files, four people get their introducer, a conversation is planned and prepared,
the brief is written.
"""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from offscreen import ROOT, Studio, fresh

from app.core.conversations import ConversationDraft, ConversationId, Format, QuestionDraft
from app.core.people import PersonId
from app.services import bank, conversations, importing, people, sample
from app.services import workspace as workspaces
from app.ui.printing.pdf import write_pdf
from app.ui.tree.page import TreePage

CONNECTIONS = """Notes:
"Some addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Imogen,Ashby,https://people.example/imogen,imogen@ashby.example,Kelvin Instruments,Instrument Maker,05 Jan 2026
Tobias,Reed,https://people.example/tobias,,Harbour Observatory,Head of Surveys,11 Feb 2026
Ada,Lovelace,https://people.example/ada,ada@lovelace.example,,Analyst,01 Apr 2025
"""
PHONE = """BEGIN:VCARD\r
VERSION:3.0\r
N:Holt;Clara;;;\r
FN:Clara Holt\r
ORG:Tidewater Botanical Garden\r
TITLE:Curator\r
EMAIL;TYPE=WORK:clara@holt.example\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
N:Marsh;Edwin;;;\r
FN:Edwin Marsh\r
ORG:Northern Telegraph\r
TITLE:Chief Engineer\r
TEL;TYPE=CELL:+44 20 7946 0958\r
END:VCARD\r
"""
INTRODUCTIONS = {
    "Imogen Ashby": "William Thomson",
    "Tobias Reed": "Mary Somerville",
    "Clara Holt": "Joseph Dalton Hooker",
    "Edwin Marsh": "Charles Wheatstone",
}
HOPES = ["Learn how a survey is staffed", "Understand what instruments they build themselves", "Meet one more observer"]
INTRODUCTION = (
    "I keep the tide tables of our harbour and have taught myself to reduce the readings by machine. "
    "Mary Somerville thought you would know how such work is done at the scale of a survey."
)
RESEARCH = (
    "Heads the coastal survey since 2021. His report on night readings argues for two observers at each instrument."
)


def main() -> int:
    """Takes the tour; 0 when every step did what it should."""
    place = fresh(ROOT / "build" / "tour")
    data = place / "data"
    opened = workspaces.open_folder(data, "none")
    opened.write("Sample network", sample.fill)
    opened.close()

    studio = Studio(data, place)
    taken = [studio.snap("1-people")]
    files = write_files(place)
    taken.append(studio.snap_import("2-import", files))
    import_files(studio, files)
    introduce(studio)
    taken.append(studio.snap("3-tree"))
    conversation = prepare(studio)
    studio.open_conversation(conversation)
    taken.append(studio.snap("4-before"))
    taken.append(studio.snap_brief("5-brief"))
    outcome = write_pdf(studio.workspace.read(conversations.page, conversation), place / "brief.pdf")
    studio.close()

    print(f"No screen here, so the tour was taken without one. Look into {place.relative_to(ROOT)}/:")
    for picture in taken:
        print(f"  {picture.name}")
    print(f"  brief.pdf ({outcome.pages} page)")
    return 0 if outcome.pages == 1 else 1


def write_files(place: Path) -> list[Path]:
    """The two files of the story."""
    files = [place / "Connections.csv", place / "phone.vcf"]
    for file, text in zip(files, (CONNECTIONS, PHONE), strict=True):
        file.write_text(text, encoding="utf-8", newline="")
    return files


def import_files(studio: Studio, files: list[Path]) -> None:
    """Does what the preview's button does."""
    plan = studio.workspace.read(importing.plan_files, files, importing.go_on)
    studio.commands.run("Import", importing.take, plan, importing.go_on)


def introduce(studio: Studio) -> None:
    """Does in the referral tree what four drags do."""
    tree = studio.go_to("tree")
    if not isinstance(tree, TreePage):
        raise TypeError("The tree is not where it should be.")
    for introduced, introducer in INTRODUCTIONS.items():
        tree.introduce([find(studio, introduced)], find(studio, introducer))
        studio.settle()


def prepare(studio: Studio) -> ConversationId:
    """Plans a conversation with Tobias Reed for the day after tomorrow and fills in its page; gives its id."""
    tomorrow = datetime.now(UTC).replace(hour=15, minute=0, second=0, microsecond=0) + timedelta(days=2)
    draft = ConversationDraft(find(studio, "Tobias Reed"), tomorrow, "Europe/London", format=Format.VIDEO)
    made: list[ConversationId] = []
    studio.commands.run("Plan", conversations.plan, draft, then=made.append)
    conversation = made[0]
    chosen = [QuestionDraft(one.text, one.group, one.key) for one in bank.questions()[::4]][:8]
    steps = (
        ("Hopes", conversations.set_hopes, HOPES),
        ("Questions", conversations.set_questions, chosen),
    )
    for label, use_case, value in steps:
        studio.commands.run(label, use_case, conversation, value)
    for field, text in (
        ("introduction", INTRODUCTION),
        ("research", RESEARCH),
        ("place", "https://meet.example/tides"),
    ):
        studio.commands.run(field.capitalize(), conversations.set_text, conversation, field, text)
    return conversation


def find(studio: Studio, name: str) -> PersonId:
    """The person of a name."""
    return studio.workspace.read(people.find, name)


if __name__ == "__main__":
    sys.exit(main())
