"""`/campaign brief`: stored briefs, listed, written, looked at and edited into new versions."""

from typing import Any

import pytest

from campaigns.editorial import briefs
from campaigns.editorial.brief_form import BriefText, TitledBrief
from storage.models import Brief, BriefVersion
from tests.integration.handlers.desk_in_slack import CARLOS, GITA, MAYA, House, buttons_in, says

FILLED: dict[str, Any] = {
    "title": "Coffee", "requirements": "Pour slowly.", "objectives": "Sell beans.", "banned_words": "cheap, instant",
}  # fmt: skip


def write(house: House, title: str = "Coffee", who: str = MAYA, objectives: str = "") -> BriefVersion:
    """A stored brief."""
    return house.firm.do(who, briefs.write, TitledBrief(title, BriefText("Pour.", objectives)))


def press_in_answer(house: House, who: str, do: str, value: str | None = None) -> None:
    """Click below the bot's last direct answer."""
    house.press(who, do, value, **house.at_answer(who))


def test_without_briefs_the_list_offers_to_write_one(house: House) -> None:
    answer = house.type(MAYA, "/campaign brief")
    assert "No brief is stored yet." in says(answer)
    press_in_answer(house, MAYA, "write_brief")
    shown = house.fill_in(MAYA, **FILLED)
    assert shown["errors"] is None
    assert "cheap, instant" in says(shown["view"])
    (version,) = house.firm.rows(BriefVersion)
    assert (version.requirements, version.banned_words) == ("Pour slowly.", ["cheap", "instant"])


def test_the_list_tells_title_version_and_use(house: House) -> None:
    write(house, "Coffee")
    house.firm.campaign(name="Tea")
    said = says(house.type(MAYA, "/campaign brief"))
    assert "2 briefs" in said
    assert "*Coffee* · not used yet" in said
    assert "*Tea* · used in 1 campaign" in said


def test_a_title_after_the_command_narrows_the_list(house: House) -> None:
    for title in ("Coffee", "Decaf coffee", "Tea"):
        write(house, title)
    said = says(house.type(MAYA, "/campaign brief 'COFFEE'"))
    assert "2 briefs for “COFFEE”" in said
    assert "Tea" not in said
    assert "No brief is called “<nothing>”".replace("<", "&lt;").replace(">", "&gt;") in says(
        house.type(MAYA, "/campaign brief <nothing>")
    )


def test_many_briefs_are_looked_through_page_by_page(house: House) -> None:
    for number in range(23):
        write(house, f"Brief {number}")
    assert "Brief 22" in says(house.type(MAYA, "/campaign brief"))
    for _ in range(2):
        press_in_answer(house, MAYA, "page")
    assert "Page 3 of 3" in says(house.answer(MAYA))
    assert "*Brief 0*" in says(house.answer(MAYA))


def test_an_edit_makes_a_version_and_the_older_one_can_be_looked_at(house: House) -> None:
    write(house, objectives="Sell beans.")
    house.type(MAYA, "/campaign brief")
    press_in_answer(house, MAYA, "show_brief")
    house.press(MAYA, "edit_brief")
    shown = house.fill_in(MAYA, objectives="Sell more beans.", audience="Students")["view"]
    assert "Version 2" in says(shown)
    assert "changed: objectives, audience" in says(shown)
    house.press(MAYA, "show_brief")
    older = says(house.form(MAYA))
    assert "> Sell beans." in older
    assert "Students" not in older
    assert [one.number for one in house.firm.rows(BriefVersion)] == [1, 2]


def test_an_edit_of_what_somebody_else_has_edited_is_refused(house: House) -> None:
    version = write(house)
    house.type(MAYA, "/campaign brief")
    press_in_answer(house, MAYA, "show_brief")
    house.press(MAYA, "edit_brief")
    house.firm.do(CARLOS, briefs.edit, version.brief_id, 1, TitledBrief("Coffee", BriefText("Grind.")))
    errors = house.errors(MAYA, requirements="Brew.")
    assert "has edited this brief since" in " ".join(errors.values())
    assert len(house.firm.rows(BriefVersion)) == 2


def test_an_edit_that_changes_nothing_is_refused(house: House) -> None:
    write(house)
    house.type(MAYA, "/campaign brief")
    press_in_answer(house, MAYA, "show_brief")
    house.press(MAYA, "edit_brief")
    assert "Nothing is different" in house.errors(MAYA)["requirements"]


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("title", ("", "x" * 121, "\u202eGlow", "\u200b")),
        ("requirements", ("\u200b", "x" * 3001)),
        ("audience", ("x" * 3001,)),
    ],
)
def test_what_is_wrong_is_said_at_the_field(house: House, field: str, values: tuple[str, ...]) -> None:
    house.type(MAYA, "/campaign brief")
    press_in_answer(house, MAYA, "write_brief")
    for value in filter(None, values):
        errors = house.errors(MAYA, **{**FILLED, field: value})
        assert list(errors) == [field], (value, errors)
    assert house.firm.rows(Brief) == []


def test_guests_see_no_briefs(house: House) -> None:
    write(house)
    assert "You may not read, write and edit briefs" in says(house.type(GITA, "/campaign brief"))


def test_whatever_is_typed_is_answered(house: House) -> None:
    for text in ("<!channel>", "🎉" * 300, "\u202eabc", '"', "payload", "x" * 3000):
        assert "<!channel>" not in says(house.type(MAYA, f"/campaign brief {text}"))


def test_a_campaign_can_be_started_with_what_was_just_written(house: House) -> None:
    write(house)
    house.type(MAYA, "/campaign brief")
    assert {one["action_id"] for one in buttons_in(house.answer(MAYA))} >= {"show_brief", "write_brief"}
