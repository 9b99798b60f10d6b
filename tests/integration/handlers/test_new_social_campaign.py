"""`/campaign new social`, on the wire: two pages, a brief chosen or written, and roles that nobody holds yet."""

import pytest

from campaigns.editorial import briefs
from campaigns.editorial.brief_form import BriefText, TitledBrief
from storage.enums import Audience, Platform, Role
from storage.models import Allocation, BriefVersion, Campaign, FormDraft, Recipient, RoleHolder
from tests.integration.handlers.desk_in_slack import (
    CHLOE,
    DEV,
    LEADERSHIP,
    LENA,
    MAYA,
    House,
    says,
)
from tests.integration.handlers.planned_posts import teams
from tests.integration.handlers.team_in_slack import BASICS, DETAILS, begin, running


def made(house: House) -> Campaign:
    """The newest campaign."""
    return house.firm.rows(Campaign)[-1]


def stored(house: House, title: str = "Coffee") -> BriefVersion:
    """A brief that Maya has written."""
    return house.firm.do(MAYA, briefs.write, TitledBrief(title, BriefText("Pour slowly.", "Sell beans.")))


def test_two_pages_make_a_campaign(house: House) -> None:
    begin(house)
    shown = house.fill_in(MAYA, **DETAILS)
    assert shown["errors"] is None
    assert "*Slow Sunday* is made" in says(shown["view"])
    campaign = made(house)
    assert (campaign.workflow, campaign.budget_minor, campaign.goal_reach) == (
        "social_media",
        10_000,
        400_000,
    )
    assert [one.platform for one in house.firm.rows(Allocation)] == [
        Platform.INSTAGRAM,
        Platform.TIKTOK,
        Platform.FACEBOOK,
    ]
    heard = {(one.audience, one.email) for one in house.firm.rows(Recipient)}
    assert heard == {
        (Audience.CLIENT, "client@beans.example"),
        (Audience.STAKEHOLDER, "board@acme.example"),
    }
    brief = house.firm.row(BriefVersion, campaign.brief_version_id)
    assert (brief.objectives, brief.audience) == ("More subscribers.", "Coffee drinkers.")
    assert house.firm.rows(FormDraft) == []


def test_roles_that_nobody_holds_have_to_be_given(house: House) -> None:
    begin(house)
    assert set(house.errors(MAYA)) == {"creative_team", "design_team", "copywriter"}
    assert house.errors(MAYA, **DETAILS) == {}
    held = {(one.role, one.holder_id) for one in house.firm.rows(RoleHolder, campaign_id=made(house).id)}
    assert held == {(Role.CREATIVE_TEAM, CHLOE), (Role.DESIGN_TEAM, DEV), (Role.COPYWRITER, LENA)}


def test_a_stored_brief_can_be_chosen(house: House) -> None:
    teams(house)
    version = stored(house)
    stored(house, "Tea")
    house.opened(MAYA, "/campaign new social")
    assert house.suggested(MAYA, "briefs", "cof", block_id="brief") == [str(version.id)]
    nothing = {"requirements": "", "objectives": "", "audience": ""}
    assert house.errors(MAYA, **{**BASICS, **nothing, "brief": str(version.id)}) == {}
    assert "Brief: *Coffee*" in says(house.form(MAYA))
    assert house.errors(MAYA) == {}
    assert made(house).brief_version_id == version.id


def test_a_brief_is_chosen_or_written_but_not_both_and_not_neither(house: House) -> None:
    version = stored(house)
    house.opened(MAYA, "/campaign new social")
    assert house.suggested(MAYA, "briefs", "", block_id="brief")
    assert "Empty one" in house.errors(MAYA, **{**BASICS, "brief": str(version.id)})["requirements"]
    assert "choose a stored brief" in house.errors(MAYA, brief=None, requirements="")["requirements"]


def test_going_back_keeps_the_chosen_brief(house: House) -> None:
    teams(house)
    version = stored(house)
    house.opened(MAYA, "/campaign new social")
    assert house.suggested(MAYA, "briefs", "coffee", block_id="brief")
    assert house.errors(MAYA, **{**BASICS, "requirements": "", "brief": str(version.id)}) == {}
    house.press(MAYA, "change_basics")
    assert "Coffee" in str(house.form(MAYA)["blocks"])
    assert house.errors(MAYA, name="Slower Sunday") == {}
    assert house.errors(MAYA) == {}
    assert (made(house).name, made(house).brief_version_id) == ("Slower Sunday", version.id)


def test_a_forged_brief_is_refused(house: House) -> None:
    teams(house)
    begin(house)
    with house.firm.database.write() as session:
        draft = session.query(FormDraft).one()
        draft.entries = {**draft.entries, "brief": "999", "requirements": ""}
    house.slack.do("close", user=MAYA, view_id=house.form(MAYA)["id"])
    house.type(MAYA, "/campaign new social")
    house.press(MAYA, "new_campaign", **house.at_answer(MAYA))
    assert house.errors(MAYA, requirements="Anything.") == {}
    assert house.errors(MAYA) == {}


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("platforms", ("lots", "🎉", "instagram, instagram", "instagram 0", "\u202eig", ",")),
        ("requirements", ("\u200b", "x" * 3001)),
        ("objectives", ("x" * 3001,)),
        ("ends_on", ("2026-11-09",)),
    ],
)
def test_the_first_page_says_what_is_wrong_at_the_field(
    house: House, field: str, values: tuple[str, ...]
) -> None:
    house.opened(MAYA, "/campaign new social")
    for value in values:
        errors = house.errors(MAYA, **{**BASICS, field: value})
        assert list(errors) == [field], (value, errors)
        assert errors[field].endswith((".", "?")), errors


def test_a_private_channel_without_the_bot_says_how_to_invite_it_and_nothing_is_lost(house: House) -> None:
    house.opened(MAYA, "/campaign new social")
    assert "/invite @greenlight" in house.errors(MAYA, **{**BASICS, "channel": LEADERSHIP})["channel"]
    house.slack.do("close", user=MAYA, view_id=house.form(MAYA)["id"])
    house.type(MAYA, "/campaign new social")
    house.press(MAYA, "new_campaign", **house.at_answer(MAYA))
    assert "Show how a slow Sunday tastes." in str(house.form(MAYA)["blocks"])


@pytest.mark.parametrize("field", ["clients", "stakeholders"])
def test_addresses_are_checked(house: House, field: str) -> None:
    teams(house)
    begin(house)
    assert list(house.errors(MAYA, **{field: "nobody@"})) == [field]


def test_its_details_can_be_edited_with_platforms_and_clients(house: House) -> None:
    campaign = running(house)
    form = house.opened(MAYA, "/campaign edit sunday")
    assert "instagram 1, tiktok 1" in str(form["blocks"])
    assert house.errors(MAYA, platforms="instagram 3, tiktok 1, x 1", clients="", reason="New plan") == {}
    weights = [int(one.weight) for one in house.firm.rows(Allocation, campaign_id=campaign.id)]
    assert weights == [3, 1, 1]
    assert house.firm.rows(Recipient, campaign_id=campaign.id, audience=Audience.CLIENT) == []
