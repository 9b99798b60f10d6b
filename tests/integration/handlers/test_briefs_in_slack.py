"""`/campaign brief`: stored briefs, listed, written, looked at and edited into new versions."""

from typing import Any

import pytest

from campaigns.editorial import briefs
from campaigns.editorial.brief_form import BriefText, TitledBrief
from storage.models import Brief, BriefVersion
from tests.integration.handlers.slack_workspace import DIANA, GITA, MAYA, SlackWorkspace, buttons_in, says

FILLED: dict[str, Any] = {
    "title": "Coffee", "requirements": "Pour slowly.", "objectives": "Sell beans.", "banned_words": "cheap, instant",
}  # fmt: skip


def write(
    workspace: SlackWorkspace, title: str = "Coffee", who: str = MAYA, objectives: str = ""
) -> BriefVersion:
    """A stored brief."""
    return workspace.scenario.do(who, briefs.write, TitledBrief(title, BriefText("Pour.", objectives)))


def press_in_answer(workspace: SlackWorkspace, who: str, do: str, value: str | None = None) -> None:
    """Click below the bot's last direct answer."""
    workspace.press(who, do, value, **workspace.at_answer(who))


def test_without_briefs_the_list_offers_to_write_one(workspace: SlackWorkspace) -> None:
    answer = workspace.type(MAYA, "/campaign brief")
    assert "There is no brief that you may read." in says(answer)
    press_in_answer(workspace, MAYA, "write_brief")
    shown = workspace.fill_in(MAYA, **FILLED)
    assert shown["errors"] is None
    assert "cheap, instant" in says(shown["view"])
    (version,) = workspace.scenario.rows(BriefVersion)
    assert (version.requirements, version.banned_words) == ("Pour slowly.", ["cheap", "instant"])


def test_the_list_tells_title_version_and_use(workspace: SlackWorkspace) -> None:
    write(workspace, "Coffee")
    workspace.scenario.campaign(name="Tea")
    said = says(workspace.type(MAYA, "/campaign brief"))
    assert "2 briefs" in said
    assert "*Coffee* · not used yet" in said
    assert "*Tea* · used in 1 campaign" in said


def test_a_title_after_the_command_narrows_the_list(workspace: SlackWorkspace) -> None:
    for title in ("Coffee", "Decaf coffee", "Tea"):
        write(workspace, title)
    said = says(workspace.type(MAYA, "/campaign brief 'COFFEE'"))
    assert "2 briefs for “COFFEE”" in said
    assert "Tea" not in said
    assert "No brief is called “<nothing>”".replace("<", "&lt;").replace(">", "&gt;") in says(
        workspace.type(MAYA, "/campaign brief <nothing>")
    )


def test_many_briefs_are_looked_through_page_by_page(workspace: SlackWorkspace) -> None:
    for number in range(23):
        write(workspace, f"Brief {number}")
    assert "Brief 22" in says(workspace.type(MAYA, "/campaign brief"))
    for _ in range(2):
        press_in_answer(workspace, MAYA, "page")
    assert "Page 3 of 3" in says(workspace.answer(MAYA))
    assert "*Brief 0*" in says(workspace.answer(MAYA))


def test_an_edit_makes_a_version_and_the_older_one_can_be_looked_at(workspace: SlackWorkspace) -> None:
    write(workspace, objectives="Sell beans.")
    workspace.type(MAYA, "/campaign brief")
    press_in_answer(workspace, MAYA, "show_brief")
    workspace.press(MAYA, "edit_brief")
    shown = workspace.fill_in(MAYA, objectives="Sell more beans.", audience="Students")["view"]
    assert "Version 2" in says(shown)
    assert "changed: objectives, audience" in says(shown)
    workspace.press(MAYA, "show_brief")
    older = says(workspace.form(MAYA))
    assert "> Sell beans." in older
    assert "Students" not in older
    assert [one.number for one in workspace.scenario.rows(BriefVersion)] == [1, 2]


def test_an_edit_of_what_somebody_else_has_edited_is_refused(workspace: SlackWorkspace) -> None:
    version = write(workspace)
    workspace.type(MAYA, "/campaign brief")
    press_in_answer(workspace, MAYA, "show_brief")
    workspace.press(MAYA, "edit_brief")
    workspace.scenario.do(DIANA, briefs.edit, version.brief_id, 1, TitledBrief("Coffee", BriefText("Grind.")))
    errors = workspace.errors(MAYA, requirements="Brew.")
    assert "has edited this brief since" in " ".join(errors.values())
    assert len(workspace.scenario.rows(BriefVersion)) == 2


def test_an_edit_that_changes_nothing_is_refused(workspace: SlackWorkspace) -> None:
    write(workspace)
    workspace.type(MAYA, "/campaign brief")
    press_in_answer(workspace, MAYA, "show_brief")
    workspace.press(MAYA, "edit_brief")
    assert "Nothing is different" in workspace.errors(MAYA)["requirements"]


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("title", ("", "x" * 121, "Gl\u202eow", "\u200b")),
        ("requirements", ("\u200b", "x" * 3001)),
        ("audience", ("x" * 3001,)),
    ],
)
def test_what_is_wrong_is_said_at_the_field(
    workspace: SlackWorkspace, field: str, values: tuple[str, ...]
) -> None:
    workspace.type(MAYA, "/campaign brief")
    press_in_answer(workspace, MAYA, "write_brief")
    for value in filter(None, values):
        errors = workspace.errors(MAYA, **{**FILLED, field: value})
        assert list(errors) == [field], (value, errors)
    assert workspace.scenario.rows(Brief) == []


def test_guests_see_no_briefs(workspace: SlackWorkspace) -> None:
    write(workspace)
    assert "You may not write briefs" in says(workspace.type(GITA, "/campaign brief"))


def test_whatever_is_typed_is_answered(workspace: SlackWorkspace) -> None:
    for text in ("<!channel>", "🎉" * 300, "\u202eabc", '"', "payload", "x" * 3000):
        assert "<!channel>" not in says(workspace.type(MAYA, f"/campaign brief {text}"))


def test_a_campaign_can_be_started_with_what_was_just_written(workspace: SlackWorkspace) -> None:
    write(workspace)
    workspace.type(MAYA, "/campaign brief")
    assert {one["action_id"] for one in buttons_in(workspace.answer(MAYA))} >= {"show_brief", "write_brief"}
