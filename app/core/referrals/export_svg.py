"""The tree as a drawing in SVG, with real text."""

from html import escape

from app.core.people import initials
from app.core.referrals.arcs import arc
from app.core.referrals.export import drawable
from app.core.referrals.facts import TreeFacts
from app.core.referrals.layout import Layout

MARGIN_PX = 40  # arcs hang 34 px below the last row
NAME_PX, STAGE_PX = 13.5, 12.0
# A wide average for a sans serif face, in em: no font is measured here, and a name had better end early than run over.
LETTER_EM = 0.62
TEXT_LEFT_PX = 52
# Text and soft background of a stage in the light scheme (look.md, tokens): a drawing is for paper.
STAGE_COLORS = {
    "met": ("#1F6F54", "#DDEEE6"),
    "keep in touch": ("#1F6F54", "#DDEEE6"),
    "scheduled": ("#215F8B", "#DCEAF5"),
    "to contact": ("#8F6100", "#FAEFCF"),
    "waiting": ("#8F6100", "#FAEFCF"),
    "no reply": ("#8F6100", "#FAEFCF"),
    "promised": ("#6B4A33", "#EEE4DB"),
    "me": ("#6B4A33", "#EEE4DB"),
}
OTHER_STAGE = ("#6A6358", "#F0EDE6")


def tree_svg(layout: Layout, facts: TreeFacts, *, names_as_initials: bool = False) -> str:
    """The people laid out as an SVG document; *names_as_initials* for sharing it without names."""
    left, top, width, height = layout.bounds
    box = f"{left - MARGIN_PX:g} {top - MARGIN_PX:g} {width + 2 * MARGIN_PX:g} {height + 2 * MARGIN_PX:g}"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{width + 2 * MARGIN_PX:g}"'
            f" height=\"{height + 2 * MARGIN_PX:g}\" font-family=\"Inter, 'Segoe UI', 'DejaVu Sans', sans-serif\">"
        ),
        "<title>Referral tree</title>",
        f'<rect x="{left - MARGIN_PX:g}" y="{top - MARGIN_PX:g}" width="100%" height="100%" fill="#F6F4EF"/>',
        *_edge_lines(layout, facts),
        *_second_lines(layout, facts),
    ]
    for slot in range(len(layout.shown.nodes)):
        lines += _card(layout, facts, slot, names_as_initials=names_as_initials)
    return "\n".join([*lines, "</svg>", ""])


def shortened(text: str, width: float, font_px: float) -> str:
    """Text cut with an ellipsis to about a width in px."""
    most = max(1, int(width / (font_px * LETTER_EM)))
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _edge_lines(layout: Layout, facts: TreeFacts) -> list[str]:
    lines = []
    for slot, parent in enumerate(layout.shown.parents):
        if parent < 0:
            continue
        x1, y1, x2, y2, x3, y3, x4, y4 = layout.curve(slot)
        node = layout.shown.nodes[slot]
        dash = ' stroke-dasharray="4 4"' if facts.promised[node] else ""
        lines.append(
            f'<path d="M{x1:g} {y1:g} C{x2:g} {y2:g} {x3:g} {y3:g} {x4:g} {y4:g}" fill="none" stroke="#BDB5A6"'
            f' stroke-width="1.5"{dash}/>'
        )
        if facts.loops_open[node]:
            middle = (x1 + 3 * x2 + 3 * x3 + x4) / 8, (y1 + 3 * y2 + 3 * y3 + y4) / 8
            lines.append(f'<circle cx="{middle[0]:g}" cy="{middle[1]:g}" r="4.5" fill="#B0332C"/>')
    return lines


def _second_lines(layout: Layout, facts: TreeFacts) -> list[str]:
    slots = {node: slot for slot, node in enumerate(layout.shown.nodes)}
    lines = []
    for giver, taker in facts.seconds:
        if giver not in slots or taker not in slots:
            continue
        x1, y1, x2, y2, x3, y3, x4, y4 = arc(_card_rect(layout, slots[giver]), _card_rect(layout, slots[taker]))
        lines.append(
            f'<path d="M{x1:g} {y1:g} C{x2:g} {y2:g} {x3:g} {y3:g} {x4:g} {y4:g}" fill="none"'
            ' stroke="#6B4A33" stroke-width="1.3" stroke-dasharray="1.5 3.5"/>'
        )
    return lines


def _card_rect(layout: Layout, slot: int) -> tuple[float, float, float, float]:
    return (layout.x[slot], layout.y[slot], layout.sizes.width, layout.sizes.height)


def _card(layout: Layout, facts: TreeFacts, slot: int, *, names_as_initials: bool) -> list[str]:
    node = layout.shown.nodes[slot]
    x, y, sizes = layout.x[slot], layout.y[slot], layout.sizes
    letters = "Me" if node == 0 else initials(facts.names[node])
    name = "You" if node == 0 else letters if names_as_initials else facts.names[node]
    word = "start of the tree" if node == 0 else str(facts.stages[node]).capitalize()
    ink, soft = STAGE_COLORS.get("me" if node == 0 else str(facts.stages[node]), OTHER_STAGE)
    dash = ' stroke-dasharray="5 4"' if facts.promised[node] else ""
    middle = y + sizes.height / 2
    room = sizes.width - TEXT_LEFT_PX - 8
    return [
        "<g>" if names_as_initials else f"<g><title>{escape(drawable(name))}</title>",
        (
            f'<rect x="{x:g}" y="{y:g}" width="{sizes.width:g}" height="{sizes.height:g}" rx="10" fill="#FFFFFF"'
            f' stroke="{"#6A6358" if dash else "#E1DCD1"}"{dash}/>'
        ),
        f'<circle cx="{x + 28:g}" cy="{middle:g}" r="16" fill="{soft}"/>',
        (
            f'<text x="{x + 28:g}" y="{middle + 4:g}" text-anchor="middle" font-size="11.5" font-weight="600"'
            f' fill="{ink}">{escape(drawable(letters))}</text>'
        ),
        (
            f'<text x="{x + TEXT_LEFT_PX:g}" y="{middle - 3:g}" font-size="{NAME_PX}" font-weight="600"'
            f' fill="#221E1A">{escape(drawable(shortened(name, room, NAME_PX)))}</text>'
        ),
        (
            f'<text x="{x + TEXT_LEFT_PX:g}" y="{middle + 14:g}" font-size="{STAGE_PX}"'
            f' fill="#6A6358">{escape(drawable(word))}</text>'
        ),
        "</g>",
    ]
