"""Every page of the sample network, light and dark, into build/screens/: to be looked at beside the mockups."""

import sys

from offscreen import ROOT, Studio, fresh
from tour import write_files

from app.services import conversations, people, sample
from app.services import workspace as workspaces
from app.ui.theme import Scheme

PERSON = "Mary Somerville"
PREPARED = "Charles Babbage"


def main() -> int:
    """Takes the pictures and names them."""
    place = fresh(ROOT / "build" / "screens")
    data = place / "data"
    opened = workspaces.open_folder(data, "none")
    opened.write("Sample network", sample.fill)
    opened.close()
    studio = Studio(data, place)
    files = write_files(place)
    person = studio.workspace.read(people.find, PERSON)
    prepared = next(row.id for row in studio.workspace.read(conversations.rows) if row.name == PREPARED)
    for scheme in Scheme:
        studio.dress(scheme)
        take(studio, str(scheme.value), person, prepared)
        studio.snap_import(f"import-{scheme.value}", files)
    studio.close()
    for picture in sorted(place.glob("*.png")):
        print(picture.relative_to(ROOT))
    return 0


def take(studio: Studio, scheme: str, person: int, prepared: int) -> None:
    """One picture a page in the scheme that is on."""
    studio.go_to("people")
    studio.snap(f"people-{scheme}")
    studio.window.open_person(person)
    studio.snap(f"people-person-{scheme}")
    studio.go_to("tree")
    studio.snap(f"tree-{scheme}")
    studio.show_conversations()
    studio.snap(f"conversations-{scheme}")
    studio.window.plan_conversation(person)
    studio.snap(f"plan-{scheme}")
    studio.open_conversation(prepared)
    studio.snap(f"before-{scheme}")
    studio.snap_brief(f"brief-{scheme}")


if __name__ == "__main__":
    sys.exit(main())
