"""What came of a gesture, read from the data and not from the window."""

from app.services import workspace as workspaces


def introducers(folder):
    """Who introduced whom, by name, as the file says now."""
    opened = workspaces.open_folder(folder, writing=False)
    try:
        tree = opened.glance.tree()
        return {tree.names[index]: tree.names[parent] for index, parent in enumerate(tree.parents) if parent >= 0}
    finally:
        opened.close()
