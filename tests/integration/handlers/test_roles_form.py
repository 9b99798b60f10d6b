"""`/campaign roles`: to whom roles are given, by whom, and whose address is missing."""

from campaigns.people import missing_addresses
from campaigns.people.roles import people
from campaigns.staffing import directory_sync
from handlers.blocks.surfaces.messages.notices import notice
from storage.enums import (
    HolderKind,
    MemberType,
    NoticeKind,
    Role,
)
from storage.models import Campaign, Notice, RoleHolder
from tests.domain import journey
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CAMPAIGNS,
    DIANA,
    GENERAL,
    GITA,
    MAYA,
    PAUL,
    SlackWorkspace,
    says,
)

WHY = "The client asked for it."


def test_roles_are_given_to_people_and_groups(workspace: SlackWorkspace) -> None:
    workspace.opened(ADAM, "/campaign roles", GENERAL)
    assert "Nobody yet" in says(workspace.form(ADAM))
    offered = workspace.suggested(ADAM, "user_groups", "design", block_id="design_team_groups")
    assert offered == ["S0DESIGNTM"]
    done = workspace.fill_in(ADAM, copywriter=[PAUL], design_team_groups=offered)
    assert "given out" in says(done["view"])
    assert _holders(workspace, Role.COPYWRITER, None) == [PAUL]
    assert set(_holders(workspace, Role.DESIGN_TEAM, None)) == {"U0DEVPATEL", "U0CHLOEBNT"}
    assert _holders(workspace, Role.MARKETING_DIRECTOR, None) == [DIANA]


def test_a_director_or_owner_without_an_address_is_told_where_roles_are_given(
    workspace: SlackWorkspace,
) -> None:
    for who in (DIANA, MAYA):
        news = directory_sync.PersonNews(who, who.title(), MemberType.FULL, email=None)
        workspace.scenario.do(ADAM, directory_sync.hear_of_people, [news])
    workspace.opened(ADAM, "/campaign roles", GENERAL)
    given = workspace.fill_in(ADAM, copywriter=[PAUL])
    assert f"Slack tells no e-mail address of <@{DIANA}> (Marketing Director)" in says(given["view"])
    campaign = workspace.scenario.campaign(name="Glow", stakeholders="board@acme.example")
    with workspace.scenario.database.read() as session:
        said = missing_addresses.of_campaign(session, session.get_one(Campaign, campaign.id)).sentences
    assert f"Slack tells no e-mail address of <@{MAYA}> (owner): who gets e-mails cannot answer them." in said
    journey.finish(workspace.scenario, campaign)
    (failed,) = workspace.scenario.rows(Notice, kind=NoticeKind.MAIL_FAILED)
    assert "(Marketing Director) was not delivered: Slack tells no address" in says(
        {"blocks": notice(failed.kind, failed.facts).blocks}
    )


def test_the_roles_form_starts_with_who_holds_them(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign roles")
    workspace.suggested(MAYA, "user_groups", "", block_id="design_team_groups")
    workspace.fill_in(MAYA, design_team_groups=["S0DESIGNTM"])
    workspace.opened(MAYA, "/campaign roles")
    assert "Design Team (@design-team)" in str(workspace.form(MAYA)["blocks"])
    workspace.fill_in(MAYA)
    held = {(one.role, one.holder_kind) for one in workspace.scenario.rows(RoleHolder)}
    assert (Role.DESIGN_TEAM, HolderKind.GROUP) in held
    assert (Role.MARKETING_MANAGER, HolderKind.PERSON) in held


def test_only_admins_and_the_manager_give_out_roles(workspace: SlackWorkspace) -> None:
    assert "Ask the Marketing Manager or a workspace admin." in says(
        workspace.type(PAUL, "/campaign roles", GENERAL)
    )
    assert "You may not give out roles" in says(workspace.type(GITA, "/campaign roles", CAMPAIGNS))


def test_a_group_of_which_slack_says_nothing_is_refused(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign roles")
    workspace.suggested(MAYA, "user_groups", "", block_id="copywriter_groups")
    workspace.slack.do("faults", method="usergroups.users.list", status=503)
    errors = workspace.errors(MAYA, copywriter_groups=["S0CREATIVE"])
    assert "Slack did not say who is in the group" in " ".join(errors.values())
    assert workspace.errors(MAYA) == {}


def _holders(workspace: SlackWorkspace, role: Role, campaign: Campaign | None) -> list[str]:
    with workspace.scenario.database.read() as session:
        return people(session, workspace.slack.team, role, campaign)
