"""Where the files that come with the program are: question bank, sample network, icons, migrations."""

from pathlib import Path

# A wheel carries them inside the package (pyproject, force-include), a checkout beside it.
_PACKAGE = Path(__file__).resolve().parent.parent


def path(name: str) -> Path:
    """The resource of a name like "icons/search.svg".

    Names that lead out of the resources are refused with ValueError; FileNotFoundError where the program is incomplete.
    """
    if Path(name).is_absolute() or ".." in Path(name).parts:
        raise ValueError(f"{name!r} is not the name of a resource.")
    return _find("resources", name)


def migrations() -> Path:
    """The folder of the database migrations; FileNotFoundError where the program is incomplete."""
    return _find("migrations")


def _find(*parts: str) -> Path:
    candidates = [base.joinpath(*parts) for base in (_PACKAGE, _PACKAGE.parent)]
    for candidate in candidates:
        if candidate.exists():
            return candidate
    places = " and ".join(str(candidate) for candidate in candidates)
    raise FileNotFoundError(f"Coffeetree is incomplete: {places} are missing. Install it again.")
