"""Every page of the sample network, light and dark, into build/screens/: to be looked at beside the mockups."""

import sys

from offscreen import ROOT, Studio, fresh
from tour import write_files

from app.core.conversations import ConversationId, State
from app.core.meeting import NameDraft
from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.core.referrals.reading import Wanted
from app.core.stages import Stage
from app.core.takeaways import Line, Mark
from app.core.touches import Kind
from app.services import conversations, meeting, milestones, people, sample
from app.services import workspace as workspaces
from app.ui.conversations.view_memory import View
from app.ui.insights.page import InsightsPage
from app.ui.messages.clock import now
from app.ui.name_dialog import NameDialog
from app.ui.theme import Scheme
from app.ui.touch_dialog import TouchDialog
from app.ui.tree.page import TreePage
from app.ui.tree.picture import Arrangement
from app.ui.tree.reading import Coloring

PERSON = "Mary Somerville"
PREPARED = "Charles Babbage"
ASKED = "Ada Lovelace"
NEWS = "I have chosen my field: the tides"
HELD = State.HELD
NOTED = "Watching a drawing turn into brass. Patience with makers matters more than mathematics.\n"
INSIGHT = "Makers teach the designer what is possible."


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
    studio.go_to("today")
    studio.snap(f"today-{scheme}")
    studio.go_to("people")
    studio.snap(f"people-{scheme}")
    studio.window.open_person(person)
    studio.snap(f"people-person-{scheme}")
    studio.go_to("tree")
    studio.snap(f"tree-{scheme}")
    take_tree(studio, scheme, person)
    studio.snap_asked(f"tree-asked-{scheme}", studio.workspace.read(people.find, ASKED))
    studio.snap_export(f"export-{scheme}")
    page = studio.show_conversations()
    for view in View:
        page.overview.show_view(view)
        studio.snap(f"conversations-{'' if view is View.LIST else f'{view.value}-'}{scheme}")
    page.overview.show_view(View.LIST)
    studio.window.plan_conversation(person)
    studio.snap(f"plan-{scheme}")
    studio.open_conversation(prepared)
    studio.snap(f"before-{scheme}")
    studio.snap_brief(f"brief-{scheme}")
    take_insights(studio, scheme)
    take_talk(studio, scheme, prepared, person)
    take_messages(studio, scheme, PersonId(person), ConversationId(prepared))
    studio.go_to("settings")
    studio.snap(f"settings-{scheme}")


def take_talk(studio: Studio, scheme: str, prepared: int, person: int) -> None:
    """The meeting, which is always dark, and what follows it: the page after a talk, all advice, touches and names."""
    if scheme == Scheme.DARK:
        run = studio.commands.run
        talk = ConversationId(prepared)
        sheet = studio.workspace.read(meeting.page, talk).sheets[0].id
        run("Notes", meeting.write_sheet, talk, sheet, [Line(Mark.NOTE, NOTED), Line(Mark.INSIGHT, INSIGHT)])
        studio.snap_meeting("meeting-18-left", prepared, 12)
        run("Name", meeting.add_name, talk, NameDraft("Joseph Clement", "toolmaker in Southwark"))
        studio.snap_meeting("meeting-9-left", prepared, 21)
        studio.snap_meeting("meeting-3-over", prepared, 33)
    held = next(
        row.id for row in studio.workspace.read(conversations.rows) if row.person == person and row.state == HELD
    )
    studio.open_conversation(held)
    studio.snap(f"after-{scheme}")
    studio.snap_ledger(f"advice-{scheme}")
    studio.window.open_person(person)
    studio.snap_aside(f"touch-{scheme}", "log_touch", TouchDialog)
    studio.snap_aside(f"name-{scheme}", "note_name", NameDialog)


def take_messages(studio: Studio, scheme: str, person: PersonId, prepared: ConversationId) -> None:
    """Messages: one with gaps, the confirmation of a talk, a template, a milestone, the drafts."""
    studio.snap_message(f"message-{scheme}", Wish(person, Kind.THANK_YOU))
    prepared_for = studio.workspace.read(people.find, PREPARED)
    studio.snap_message(f"message-confirmation-{scheme}", Wish(prepared_for, Kind.CONFIRMATION, prepared))
    studio.snap_template(f"template-{scheme}", Wish(person, Kind.OUTREACH))
    studio.snap_milestone(f"milestone-{scheme}", NEWS)
    everybody = studio.workspace.read(milestones.to_tell, now())
    studio.workspace.write("News", milestones.share, NEWS, everybody, now())
    studio.snap_drafts(f"drafts-{scheme}")
    studio.workspace.undo()


def take_tree(studio: Studio, scheme: str, person: int) -> None:
    """The other looks at the tree: in rings, as an outline, and the branch of one person."""
    page = studio.go_to("tree")
    if not isinstance(page, TreePage):
        raise TypeError("The tree is not where it should be.")
    page.stage.arrange(Arrangement.RADIAL)
    studio.snap(f"tree-radial-{scheme}")
    page.show_person(person)
    page.stage.arrange(Arrangement.OUTLINE)
    studio.snap(f"tree-outline-{scheme}")
    page.stage.arrange(Arrangement.TREE)
    page.travel.toggle_focus()
    studio.snap(f"tree-focus-{scheme}")
    page.travel.leave_focus()
    page.canvas.choose(0)
    take_readings(studio, scheme, page)


def take_readings(studio: Studio, scheme: str, page: TreePage) -> None:
    """The tree as it is read: a filter with colours, its questions, the views kept, and a replay on its way."""
    page.reading.fill()
    page.reading.color_by(Coloring.ORGANIZATION)
    page.reading.filter(Wanted(stages=frozenset({Stage.MET, Stage.KEEP_IN_TOUCH})))
    page.chips.filter.click()
    studio.snap_over(f"tree-filter-{scheme}", page.chips.filters)
    page.chips.filters.hide()
    page.viewing.save("Met, by organization")
    page.chips.views.click()
    studio.snap_over(f"tree-views-{scheme}", page.viewing.popover)
    page.viewing.popover.hide()
    page.reading.read_by(Coloring.STAGE, Wanted())
    page.chips.replay_chip.click()
    page.chips.replay.pause()
    slider = page.chips.replay.slider
    slider.setValue((slider.minimum() + slider.maximum()) // 2)
    studio.snap(f"tree-replay-{scheme}")
    page.chips.replay_chip.click()


def take_insights(studio: Studio, scheme: str) -> None:
    """Insights from top to bottom, and the answers to the question asked most."""
    page = studio.go_to("insights")
    if not isinstance(page, InsightsPage):
        raise TypeError("The insights are not where they should be.")
    studio.snap(f"insights-{scheme}")
    page.scroll_to(page.questions)
    studio.snap(f"insights-questions-{scheme}")
    page.questions.plot.open_first()
    studio.snap_over(f"insights-answers-{scheme}", page.behind)
    page.behind.hide()


if __name__ == "__main__":
    sys.exit(main())
