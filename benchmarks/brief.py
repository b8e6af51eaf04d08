"""The brief as a PDF, against the same page made with reportlab's platypus.

Ratios rather than times: they hold on any machine. Run `python -m benchmarks.brief`.
"""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from app.core.cards import Step
from app.core.conversations import ConversationId, ConversationPage, Format, Hope, State, TalkQuestion
from app.core.people import PersonId
from app.core.questions import Group
from benchmarks.measure import Ratio, interleaved, table, timed

ROUNDS = 30
LIMIT = 3.0
_QUESTIONS = (
    "Which change in computing engines surprised you most this year?",
    "How do you see this field developing in the next five years?",
    "What do you like best about your work?",
    "What is the most challenging part of your work?",
    "What advice would you give someone entering the field?",
    "Which societies or associations would help most?",
    "What would you do next in my place?",
)


def run() -> list[Ratio]:
    """The figures; takes about two seconds."""
    from app.ui.printing.headless import ensure_application
    from app.ui.printing.pdf import write_pdf

    application = ensure_application()
    page = sample()
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.pdf", Path(folder) / "theirs.pdf"
        figures = interleaved(
            ROUNDS, lambda: timed(lambda: write_pdf(page, ours, "a4")), lambda: timed(lambda: _platypus(page, theirs))
        )
    del application
    return [Ratio("brief PDF, warm, against reportlab", figures[0], figures[1], LIMIT)]


def measure() -> list[tuple[str, float, float]]:
    """(name, ratio, limit) of each figure; a ratio above its limit is a goal missed."""
    return [(one.name, one.ratio, one.limit) for one in run()]


def sample() -> ConversationPage:
    """A conversation as it is when prepared: three hopes, seven questions, an introduction and research."""
    names = ("Ada Lovelace", "John Herschel", "Mary Somerville", "Charles Babbage")
    return ConversationPage(
        id=ConversationId(1),
        person=PersonId(4),
        name=names[-1],
        role="Inventor, Difference Works",
        contact_lines=("charles@babbage.example", "+44 20 7946 0102"),
        starts_at=datetime(2026, 11, 22, 14, 0, tzinfo=UTC),
        zone="Europe/Berlin",
        their_zone="Europe/London",
        minutes=30,
        format=Format.VIDEO,
        place="meet.example/engine",
        travel_minutes=0,
        state=State.CONFIRMED,
        introduction="I studied mathematics by correspondence and translated a memoir on engines. "
        "Mary Somerville suggested that we talk, because you build what I have only described.",
        research="Designed the difference engine (1822); analytical engine drawings from 1834; hosts Saturday soirées.",
        hopes=(
            Hope(1, "Does engine design suit a self-taught analyst?"),
            Hope(2, "What does a first year look like?"),
            Hope(3, "Two more people to meet"),
        ),
        questions=tuple(
            TalkQuestion(index, text, Group.TRENDS, is_sent_ahead=index % 3 == 0)
            for index, text in enumerate(_QUESTIONS)
        ),
        path=tuple(Step(PersonId(index), name, is_me=index == 0) for index, name in enumerate(names)),
        permission="granted",
        my_name=names[0],
    )


def _platypus(page: ConversationPage, path: Path) -> None:
    """The same content with the same parts, as reportlab's users write it, fonts embedded as ours are."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import HRFlowable, Paragraph, SimpleDocTemplate, Spacer, Table

    font, bold = _embedded_fonts()
    plain = ParagraphStyle("plain", fontName=font, fontSize=9.5, leading=13)
    head = ParagraphStyle("head", parent=plain, fontName=bold, textColor="#1F6F54")
    big = ParagraphStyle("big", parent=plain, fontName=bold, fontSize=18, leading=24)
    times = [[Paragraph(text, plain) for text in ("Test equipment by", "Join by", "Start", "Agreed end")]]
    times.append([Paragraph(text, big) for text in ("14:45", "14:55", "15:00", "15:30")])
    left = [Paragraph("How I got here", head), Paragraph(" → ".join(step.name for step in page.path), plain)]
    left += [Paragraph("What I hope to gain", head), *(Paragraph(hope.text, plain) for hope in page.hopes)]
    right = [Paragraph("My introduction", head), Paragraph(page.introduction, plain)]
    right += [Paragraph("Research", head), Paragraph(page.research, plain)]
    story = [Paragraph(page.name, big), Paragraph(" · ".join((page.role, *page.contact_lines)), plain)]
    story += [Table(times, style=[("BOX", (0, 0), (-1, -1), 1, "#111111")]), Table([[left, right]])]
    story.append(Paragraph("Questions", head))
    for question in page.questions:
        story.append(Paragraph(question.text, plain))
        story += [part for _ in range(2) for part in (Spacer(1, 15), HRFlowable(width="100%", thickness=0.6))]
    close = [
        Paragraph(text, plain) for text in ("Who else should I meet? May I use your name?", "May I keep in touch?")
    ]
    lines = [part for _ in range(4) for part in (Spacer(1, 15), HRFlowable(width="100%", thickness=0.6))]
    story.append(Table([[[Paragraph("Before I close", head), *close], [Paragraph("Notes", head), *lines]]]))
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=37, rightMargin=37, topMargin=37, bottomMargin=37).build(story)


def _embedded_fonts() -> tuple[str, str]:
    """Two TrueType fonts of the system, since ours embeds; reportlab's own Vera where there are none."""
    from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames, registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    names = ("BriefSans", "BriefSans-Bold")
    for name, file in zip(names, ("Vera.ttf", "VeraBd.ttf"), strict=True):
        if name not in getRegisteredFontNames():
            registerFont(TTFont(name, file))  # found in the folder of fonts that reportlab brings
    return names


if __name__ == "__main__":
    print(table(run()))
