"""A brief belongs to its author and its campaigns' people; and no answer tells of what one may not see."""

from typing import Any

import pytest

from campaigns.core.errors import NotFound, NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import briefs
from campaigns.editorial.brief_form import BriefText, TitledBrief
from campaigns.editorial.brief_sharing import Sharing
from campaigns.setup import editing
from campaigns.setup.copy_campaign import entries_from
from campaigns.setup.forms import INFLUENCER
from campaigns.staffing import directory_sync
from campaigns.staffing.directory_sync import PersonNews
from storage.enums import MemberType
from storage.models import Brief, BriefShare, BriefVersion, Campaign
from tests.databases import BOTH_DATABASES
from tests.integration.handlers.acts_in_slack import fills_in, presses
from tests.integration.handlers.slack_workspace import (
    CARLOS,
    DEV,
    DIANA,
    GENERAL,
    LENA,
    MAYA,
    PAUL,
    SAM,
    SlackWorkspace,
    says,
)

pytestmark = BOTH_DATABASES

SECRET = "Nobody hears of the merger."


def secret(workspace: SlackWorkspace, name: str = "Hidden") -> Campaign:
    """A campaign of Sam's in a private channel, whose brief was written with it."""
    channel = workspace.slack.new_channel(f"secret-{name.lower()}", private=True)
    return workspace.scenario.campaign(SAM, name=name, channel=channel, private=True, requirements=SECRET)


def listed(workspace: SlackWorkspace, who: str) -> str:
    return says(workspace.type(who, "/campaign brief", GENERAL))


def test_the_brief_of_a_private_campaign_is_not_for_everybody(workspace: SlackWorkspace) -> None:
    campaign = secret(workspace)
    (brief,) = workspace.scenario.rows(Brief)
    for who in (PAUL, LENA):
        assert "There is no brief" in listed(workspace, who)
        changed = TitledBrief("Hidden", BriefText("Changed."))
        with pytest.raises(NotFound):
            workspace.scenario.do(who, briefs.edit, brief.id, 1, changed)
        workspace.opened(who, "/campaign new social", GENERAL)
        assert workspace.suggested(who, "briefs", "Hid") == []
    for who in (SAM, MAYA, CARLOS, DIANA):
        assert SECRET in listed(workspace, who)
    assert campaign.brief_version_id == workspace.scenario.rows(BriefVersion)[0].id


def test_a_version_that_one_may_not_read_is_not_chosen_either(workspace: SlackWorkspace) -> None:
    campaign = secret(workspace)
    with workspace.scenario.database.read() as session:
        work = UnitOfWork(session, workspace.scenario.actor(PAUL), workspace.scenario.at)
        assert briefs.named(work, campaign.brief_version_id) is None


def test_what_no_campaign_uses_is_its_authors_until_it_is_shared(workspace: SlackWorkspace) -> None:
    workspace.type(PAUL, "/campaign brief", GENERAL)
    workspace.press(PAUL, "write_brief", **workspace.at_answer(PAUL, GENERAL))
    fills_in(workspace, PAUL, title="Coffee", requirements="Pour slowly.")
    assert "There is no brief" in listed(workspace, DEV)
    assert "Coffee" in listed(workspace, MAYA)
    _edit(workspace, PAUL, shared_with=[DEV])
    assert "Coffee" in listed(workspace, DEV)
    assert "There is no brief" in listed(workspace, LENA)
    _edit(workspace, PAUL, shared_with=None, for_everybody=["for_everybody"])
    assert "Coffee" in listed(workspace, LENA)
    (version,) = workspace.scenario.rows(BriefVersion)
    assert version.number == 1


def test_only_who_it_belongs_to_says_with_whom_it_is_shared(workspace: SlackWorkspace) -> None:
    brief = TitledBrief("Coffee", BriefText("Pour."))
    workspace.scenario.do(PAUL, briefs.write, brief, Sharing([DEV]))
    workspace.type(DEV, "/campaign brief", GENERAL)
    presses_open(workspace, DEV)
    presses(workspace, DEV, "Edit…")
    asked = {block.get("block_id") for block in workspace.form(DEV)["blocks"]}
    assert "shared_with" not in asked
    fills_in(workspace, DEV, requirements="Pour slowly.")
    assert [one.written_by for one in workspace.scenario.rows(BriefVersion)] == [PAUL, DEV]


def test_a_campaign_like_a_public_one_does_not_bring_its_brief_along(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(SAM, name="Glow", requirements=SECRET)
    workspace.opened(PAUL, "/campaign new from Glow", GENERAL)
    assert SECRET not in str(workspace.form(PAUL)["blocks"])
    with workspace.scenario.database.read() as session:
        work = UnitOfWork(session, workspace.scenario.actor(PAUL), workspace.scenario.at)
        copied = entries_from(work, session.get_one(Campaign, campaign.id), INFLUENCER)
    assert copied.keys().isdisjoint({"requirements", "brief", "stakeholders", "clients"})
    assert "niches" in copied
    workspace.opened(MAYA, "/campaign new from Glow")
    assert SECRET in str(workspace.form(MAYA)["blocks"])


def test_a_name_that_a_hidden_campaign_has_is_free_elsewhere(workspace: SlackWorkspace) -> None:
    secret(workspace, "Merger")
    workspace.opened(PAUL, "/campaign new influencer", GENERAL)
    page: dict[str, Any] = {
        "name": "merger", "starts_on": "2026-11-10", "ends_on": "2026-12-10", "budget": "100",
        "currency": "EUR", "channel": GENERAL, "requirements": "Show it.",
    }  # fmt: skip
    assert workspace.fill_in(PAUL, **page)["errors"] is None
    assert workspace.fill_in(PAUL)["errors"] is None
    assert [one.name for one in workspace.scenario.rows(Campaign)] == ["Merger", "merger"]
    workspace.opened(PAUL, "/campaign new influencer", GENERAL)
    assert "There is a campaign named merger already" in workspace.errors(PAUL, **page)["name"]


def test_who_sees_both_of_a_name_is_asked_which(workspace: SlackWorkspace) -> None:
    secret(workspace, "Merger")
    workspace.scenario.campaign(PAUL, name="Merger", channel=GENERAL)
    assert "Which campaign" in says(workspace.type(MAYA, "/campaign show Merger"))
    assert "Which campaign" not in says(workspace.type(PAUL, "/campaign show Merger", GENERAL))


def test_a_hidden_campaign_moves_where_its_name_is_free(workspace: SlackWorkspace) -> None:
    secret(workspace, "Merger")
    workspace.scenario.campaign(PAUL, name="Merger", channel=GENERAL)
    hidden = workspace.scenario.rows(Campaign)[0]
    with pytest.raises(NotUnderstood, match="already"):
        workspace.scenario.do(SAM, editing.move_to_channel, hidden.id, GENERAL, private=False, reason="Open")


def presses_open(workspace: SlackWorkspace, who: str) -> None:
    workspace.press(who, "show_brief", **workspace.at_answer(who, GENERAL))


def _edit(workspace: SlackWorkspace, who: str, **values: Any) -> None:
    workspace.type(who, "/campaign brief", GENERAL)
    presses_open(workspace, who)
    presses(workspace, who, "Edit…")
    fills_in(workspace, who, **values)


def shared_with(workspace: SlackWorkspace) -> list[str]:
    return sorted(one.user_id for one in workspace.scenario.rows(BriefShare))


def opened_to_edit(workspace: SlackWorkspace, shared: Sharing) -> Brief:
    """Paul has the form of a brief of his before him, and meanwhile Maya shares it with Lena alone."""
    workspace.scenario.do(PAUL, briefs.write, TitledBrief("Coffee", BriefText("Pour.")), shared)
    workspace.type(PAUL, "/campaign brief", GENERAL)
    presses_open(workspace, PAUL)
    presses(workspace, PAUL, "Edit…")
    (brief,) = workspace.scenario.rows(Brief)
    same = TitledBrief("Coffee", BriefText("Pour."))
    workspace.scenario.do(MAYA, briefs.edit, brief.id, 1, same, Sharing([LENA]))
    return brief


@pytest.mark.parametrize("shared", [Sharing([DEV]), Sharing(everybody=True)])
def test_a_form_from_before_does_not_share_again(workspace: SlackWorkspace, shared: Sharing) -> None:
    brief = opened_to_edit(workspace, shared)
    fills_in(workspace, PAUL, requirements="Pour slowly.")
    assert shared_with(workspace) == [LENA]
    assert not workspace.scenario.row(Brief, brief.id).for_everybody


def test_two_who_share_at_once_are_told(workspace: SlackWorkspace) -> None:
    opened_to_edit(workspace, Sharing([DEV]))
    errors = workspace.errors(PAUL, shared_with=[DEV, CARLOS])
    assert "shared this brief otherwise since" in " ".join(errors.values())
    assert shared_with(workspace) == [LENA]


def test_somebody_who_has_left_does_not_keep_a_brief_from_being_shared(workspace: SlackWorkspace) -> None:
    brief = TitledBrief("Coffee", BriefText("Pour."))
    workspace.scenario.do(PAUL, briefs.write, brief, Sharing([DEV]))
    gone = PersonNews(DEV, "Dev", MemberType.DEACTIVATED)
    workspace.scenario.do(MAYA, directory_sync.hear_of_people, [gone])
    _edit(workspace, PAUL, shared_with=[DEV, LENA])
    assert shared_with(workspace) == sorted([DEV, LENA])
