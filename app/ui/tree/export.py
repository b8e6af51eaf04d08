"""Writing the tree as a file of any kind: the one way for the window and the command line."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.core.referrals.export import tree_graphml
from app.core.referrals.export_order import Kind, Order
from app.core.referrals.export_svg import tree_svg
from app.core.referrals.facts import Edge
from app.core.referrals.layouts import whole
from app.services import listing
from app.ui.tree.drawing import Drawing
from app.ui.tree.export_pdf import write_pdf
from app.ui.tree.export_png import write_png
from app.ui.whole_file import write_text


def write(order: Order, glance: Any, edges: Sequence[Edge], path: Path) -> str:
    """Write the tree; gives what was written in a few words. *edges* are asked for by GraphML and JSON only.

    Raises `StorageError`, and `UserError` for what would be too large; what was there before is kept then.
    """
    if order.kind is Kind.JSON:
        write_text(path, listing.json_text(listing.tree_json(glance, edges, names_as_initials=order.initials)))
        return path.name
    facts = glance.tree()
    if order.kind is Kind.GRAPHML:
        write_text(path, tree_graphml(facts, edges, names_as_initials=order.initials))
        return path.name
    if order.kind is Kind.SVG:
        drawn, layout = whole(facts, order.layout)
        write_text(path, tree_svg(layout, drawn, names_as_initials=order.initials))
        return path.name
    drawing = Drawing(facts, order.layout, initials=order.initials)
    if order.kind is Kind.PNG:
        wide, high = write_png(drawing, path, order.width)
        return f"{path.name}, {wide:,} × {high:,} px"
    count = write_pdf(drawing, path, order.pages)
    return path.name if count == 1 else f"{path.name}, {count} sheets"
