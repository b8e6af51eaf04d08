"""Filters, colours, replay and saved views, through what is clicked."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from app.core.referrals.facts import ReferralDraft
from app.core.referrals.reading import ABSENT, FADED, NO_WORD, PLAIN, Wanted
from app.core.stages import Stage
from app.services import people, referrals
from app.store import models
from app.ui import theme
from app.ui.tree.picture import Arrangement
from app.ui.tree.reading import Coloring


@pytest.fixture
def chips(stand):
    def all_of_it(work):
        people.edit(work, stand.ids["Ada Lovelace"], field="mathematics")
        people.edit(work, stand.ids["Charles Babbage"], field="mathematics")
        people.edit(work, stand.ids["Michael Faraday"], field="electricity")
        people.add_tag(work, stand.ids["Ada Lovelace"], "poet")
        sent = datetime.now(UTC) - timedelta(days=3)
        work.session.add(models.Message(person_id=stand.ids["Michael Faraday"], kind="outreach", sent_at=sent))

    stand.commands.run("Fields", all_of_it)
    return stand.page.chips


def drawn(stand, how=PLAIN):
    """Who is drawn in a way, but me."""
    picture = stand.page.canvas.picture
    facts = picture.facts
    return {facts.names[node] for node in range(1, len(facts.ids)) if picture.look.dim(node) == how}


def everybody(stand):
    return set(stand.page.canvas.picture.facts.names[1:])


def test_a_stage_is_filtered_by_its_chip_and_the_others_fade(stand, chips):
    chips.filter.click()
    chips.filters.stages[Stage.WAITING].click()
    assert drawn(stand) == {"Michael Faraday"}
    assert drawn(stand, FADED) == everybody(stand) - {"Michael Faraday"}
    assert chips.filter.text() == "Filter: 1 of 7"
    assert chips.filters.result.text() == "1 of 7 people fit"
    chips.filters.clear_button.click()
    assert drawn(stand) == everybody(stand)
    assert chips.filter.text() == "Filter"
    assert not chips.filter.isChecked()


def test_a_word_filters_as_soon_as_it_is_whole(stand, chips, qtbot):
    chips.filter.click()
    field = chips.filters.words["field"]
    qtbot.keyClicks(field, "Mathematic")
    assert drawn(stand) == everybody(stand)
    qtbot.keyClicks(field, "s")
    assert drawn(stand) == {"Ada Lovelace", "Charles Babbage"}
    qtbot.keyClicks(chips.filters.words["tag"], "poet")
    assert drawn(stand) == {"Ada Lovelace"}
    field.clear()
    chips.filters.words["tag"].clear()
    assert drawn(stand) == everybody(stand)


def test_a_word_nobody_has_fades_everybody_when_it_is_entered(stand, chips, qtbot):
    chips.filter.click()
    field = chips.filters.words["organization"]
    qtbot.keyClicks(field, "nowhere")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert drawn(stand) == set()
    assert chips.filters.result.text() == "0 of 7 people fit"


def test_facts_filter_too(stand, chips):
    chips.filter.click()
    chips.filters.switches["is_recent"].click()
    assert drawn(stand) == {"Michael Faraday"}
    chips.filters.switches["is_recent"].click()
    chips.filters.switches["is_never_contacted"].click()
    assert drawn(stand) == everybody(stand) - {"Michael Faraday"}


def test_open_loops_are_counted_on_a_chip_that_fades_the_others(stand, chips):
    assert chips.loops.text() == "Open loops 1"
    chips.loops.click()
    assert drawn(stand) == {"Michael Faraday"}
    assert not chips.filter.isChecked()
    chips.loops.click()
    assert drawn(stand) == everybody(stand)


def test_a_filter_follows_what_is_changed(stand, chips):
    stand.page.reading.filter(Wanted(tag="poet"))
    stand.commands.run("Tag", people.add_tag, stand.ids["Charles Babbage"], "poet")
    assert drawn(stand) == {"Ada Lovelace", "Charles Babbage"}


def test_colours_stand_for_fields_and_the_legend_names_them(stand, chips):
    assert not stand.page.corners.legend.isVisible()
    chips.colors[Coloring.FIELD].trigger()
    legend = stand.page.corners.legend
    assert legend.isVisible()
    assert [(word, count) for _, word, count in legend.rows] == [
        ("mathematics", "2"), ("electricity", "1"), (NO_WORD, "4"),
    ]  # fmt: skip
    picture = stand.page.canvas.picture
    ada, babbage, davy = (
        picture.graph.index[stand.ids[name]] for name in ("Ada Lovelace", "Charles Babbage", "Humphry Davy")
    )
    assert picture.look.key(picture.facts, ada) == picture.look.key(picture.facts, babbage)
    assert picture.look.key(picture.facts, ada) != picture.look.key(picture.facts, davy)
    assert (picture.look.word(ada), picture.look.word(davy)) == ("mathematics", "")
    legend.group_wanted.emit("mathematics")
    assert drawn(stand) == {"Ada Lovelace", "Charles Babbage"}
    legend.group_wanted.emit("mathematics")
    assert drawn(stand) == everybody(stand)
    chips.colors[Coloring.STAGE].trigger()
    assert not legend.isVisible()


def test_stages_get_a_legend_where_their_words_are_too_small_to_read(stand, chips):
    stand.page.canvas.zoom_to(0.3)
    assert stand.page.corners.legend.isVisible()
    words = ", ".join(word for _, word, _ in stand.page.corners.legend.rows).lower()
    assert all(stage.value in words for stage in Stage)


def test_a_replay_leaves_out_who_came_later(stand, chips, qtbot):
    def later(work):
        work.session.query(models.Referral).filter_by(introduced_id=stand.ids["Humphry Davy"]).one().on = date(
            2026, 11, 12
        )

    stand.commands.run("Later", later)
    chips.replay_chip.click()
    assert chips.replay.is_playing
    chips.replay.play_button.click()
    assert not chips.replay.is_playing
    chips.replay.slider.setValue(date(2026, 11, 11).toordinal())
    # Michael Faraday came through him, so he is not there before him.
    assert drawn(stand, ABSENT) == {"Humphry Davy", "Michael Faraday"}
    assert "5 of 7 people" in chips.replay.told.text()
    x, y, _, _ = stand.page.canvas.picture.rect(stand.slot("Humphry Davy"))
    assert stand.page.canvas.picture.at(x + 5, y + 5) < 0
    chips.replay.close_button.click()
    assert drawn(stand) == everybody(stand)
    assert not chips.replay.isVisible()
    assert not chips.replay_chip.isChecked()


def test_a_replay_plays_to_its_end_and_stops(stand, chips, qtbot):
    chips.replay_chip.click()
    qtbot.waitUntil(lambda: not chips.replay.is_playing, timeout=15_000)
    assert drawn(stand) == everybody(stand)
    assert chips.replay.slider.value() == chips.replay.slider.maximum()


def test_somebody_introduced_during_a_replay_is_part_of_it(stand, chips):
    chips.replay_chip.click()
    chips.replay.pause()
    chips.replay.slider.setValue(chips.replay.slider.maximum())
    draft = ReferralDraft(stand.ids["Ada Lovelace"], stand.ids["Jane Marcet"], date(2026, 12, 24))
    stand.commands.run("Introduce", referrals.introduce, [draft])
    assert "8 of 8 people" in chips.replay.told.text()


def test_a_view_is_saved_and_brought_back(stand, chips, qtbot):
    page = stand.page
    page.stage.arrange(Arrangement.RADIAL)
    page.canvas.choose(stand.ids["Mary Somerville"])
    page.travel.toggle_focus()
    page.reading.read_by(Coloring.FIELD, Wanted(tag="poet"))
    chips.views.click()
    popover = page.viewing.popover
    assert popover.isVisible()
    qtbot.keyClicks(popover.name_field, "Poets")
    qtbot.keyClick(popover.name_field, Qt.Key.Key_Return)
    assert stand.workspace.undo_state().undo == "View Poets saved"
    view = page.viewing.now("Poets")

    page.travel.leave_focus()
    page.stage.arrange(Arrangement.TREE)
    page.reading.read_by(Coloring.STAGE, Wanted())
    assert page.viewing.now("Poets") != view
    popover.wanted.emit(view)
    assert page.viewing.now("Poets") == view
    assert drawn(stand) == {"Ada Lovelace"}
    assert page.bar.chips[Arrangement.RADIAL].isChecked()


def test_a_view_whose_focus_is_gone_shows_everybody(stand, chips):
    view = stand.page.viewing.now("Old")
    stand.page.viewing.show_view(type(view)("Old", "nonsense", 999, 1, "nonsense"))
    picture = stand.page.canvas.picture
    assert (picture.focus, picture.arrangement, picture.degrees) == (0, Arrangement.TREE, 1)
    assert stand.page.reading.coloring is Coloring.STAGE


def test_removing_a_view_is_one_step_and_the_list_follows(stand, chips):
    stand.page.viewing.save("Poets")
    chips.views.click()
    popover = stand.page.viewing.popover
    popover.removal_wanted.emit("Poets")
    assert stand.workspace.undo_state().undo == "View Poets removed"
    stand.commands.undo()
    assert stand.workspace.undo_state().undo == "View Poets saved"


@pytest.mark.parametrize("scheme", list(theme.Scheme))
def test_reading_looks_different_on_the_canvas_and_in_the_outline(stand, chips, qapp, scheme):
    theme.apply(qapp, scheme)
    for arrangement in (Arrangement.TREE, Arrangement.OUTLINE):
        stand.page.stage.arrange(arrangement)
        plain = stand.page.stage.grab().toImage()
        stand.page.reading.filter(Wanted(tag="poet"))
        faded = stand.page.stage.grab().toImage()
        stand.page.reading.read_by(Coloring.FIELD, Wanted())
        colored = stand.page.stage.grab().toImage()
        assert plain != faded
        assert plain != colored
        stand.page.reading.read_by(Coloring.STAGE, Wanted())
