"""The brief as a PDF, against the same page made with reportlab's platypus.

Ratios rather than times: they hold on any machine. Run `python -m benchmarks.brief`.
"""

import tempfile
from pathlib import Path

from app.core.conversations import ConversationPage
from benchmarks.measure import Ratio, interleaved, table, timed
from tests.core.conversation_pages import TYPICAL

ROUNDS = 30
LIMIT = 3.0


def run() -> list[Ratio]:
    """The figures; takes about two seconds."""
    from app.ui.printing.headless import ensure_application
    from app.ui.printing.pdf import write_pdf

    application = ensure_application()
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.pdf", Path(folder) / "theirs.pdf"
        figures = interleaved(
            ROUNDS,
            lambda: timed(lambda: write_pdf(TYPICAL, ours, "a4")),
            lambda: timed(lambda: _platypus(TYPICAL, theirs)),
        )
    del application
    return [Ratio("brief PDF, warm, against reportlab", figures[0], figures[1], LIMIT)]


def measure() -> list[tuple[str, float, float]]:
    """(name, ratio, limit) of each figure; a ratio above its limit is a goal missed."""
    return [(one.name, one.ratio, one.limit) for one in run()]


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
