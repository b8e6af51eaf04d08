"""Synthetic networks to measure on."""

from pathlib import Path

from app.services import sample as samples
from app.services import workspace


def sample(folder: Path, people: int) -> Path:
    """A new, plain data folder with *people* synthetic people, the same ones each time."""
    opened = workspace.open_folder(folder, "none")
    opened.write("Sample network", samples.fill_synthetic, people)
    opened.close()
    return folder
