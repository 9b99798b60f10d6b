"""Everybody hears once of what concerns them, and no old message offers what cannot be done any more."""

from campaigns.influencers import outreach
from campaigns.lifecycle import cancelling, closing, deliveries
from campaigns.staffing import directory_sync, role_assignment
from sandbox.wire import Json
from storage.enums import ContentPart, MailState, NoticeKind, Outcome, Role, TaskKind, TaskState
from storage.models import Card, Mail, Notice, Task
from tests.domain import journey, social
from tests.domain.scenario import ADMIN, MANAGER
from tests.integration.handlers.delivery_workers import deliver
from tests.integration.handlers.planned_posts import IG, button_words, handed_in, posted, posts, teams
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CARLOS,
    CHLOE,
    DEV,
    LENA,
    MAYA,
    SlackWorkspace,
    buttons_in,
    says,
)


def direct(workspace: SlackWorkspace, who: str) -> list[Json]:
    """The bot's messages to somebody, the oldest first."""
    return list(workspace.slack.get("dm", user=who)["messages"])


def failed_brief(workspace: SlackWorkspace) -> Mail:
    """A brief that no mail server took; its owner was told."""
    journey.agree(workspace.scenario, workspace.scenario.campaign(name="Glow"))
    journey.settle_mails(workspace.scenario, MailState.FAILED)
    deliver(workspace)
    return workspace.scenario.rows(Mail)[0]


def news(workspace: SlackWorkspace, kind: NoticeKind, who: str = MAYA) -> Json:
    """The last message to somebody that tells such news."""
    told = {card.subject_id: card.ts for card in workspace.scenario.rows(Card, kind="notice")}
    stamps = {told.get(one.id) for one in workspace.scenario.rows(Notice, kind=kind)}
    return next(one for one in reversed(direct(workspace, who)) if one["ts"] in stamps)


def test_a_button_that_was_used_elsewhere_is_gone_and_it_says_who_used_it(workspace: SlackWorkspace) -> None:
    mail = failed_brief(workspace)
    assert button_words(news(workspace, NoticeKind.MAIL_FAILED)) == ["Send again"]
    workspace.scenario.do(MANAGER, deliveries.send_again, mail.id)
    deliver(workspace)
    assert button_words(news(workspace, NoticeKind.MAIL_FAILED)) == []
    assert f"<@{MAYA}> has sent it again." in says(news(workspace, NoticeKind.MAIL_FAILED))


def test_a_button_that_is_refused_for_good_is_gone_and_the_reason_stands_in_its_place(
    workspace: SlackWorkspace,
) -> None:
    mail = failed_brief(workspace)
    workspace.scenario.do(MANAGER, outreach.brief_by_hand, mail.participation_id or 0)
    message = news(workspace, NoticeKind.MAIL_FAILED)
    (button,) = buttons_in(message)
    where = {"channel": workspace.slack.get("dm", user=MAYA)["channel"], "ts": message["ts"]}
    workspace.press(MAYA, "send_again", button["value"], **where)
    deliver(workspace)
    assert button_words(news(workspace, NoticeKind.MAIL_FAILED)) == []
    workspace.scenario.do(MANAGER, cancelling.cancel, mail.campaign_id, "No.", write_to_influencers=False)
    deliver(workspace)
    assert "was cancelled" not in says(news(workspace, NoticeKind.MAIL_FAILED))


def test_a_group_is_mentioned_once_a_batch_and_takes_all(workspace: SlackWorkspace) -> None:
    teams(workspace)
    workspace.scenario.do(ADMIN, directory_sync.hear_of_group, "SDESIGNERS", [DEV, CHLOE])
    workspace.scenario.do(
        ADMIN, role_assignment.give_roles, {Role.DESIGN_TEAM: ["SDESIGNERS"], Role.COPYWRITER: [LENA]}
    )
    posts(workspace, IG, IG, IG)
    where, shown = posted(workspace, CAMPAIGNS)
    assert says(shown).count("<!subteam^SDESIGNERS>") == 1
    assert button_words(shown)[-3:] == ["Take all…", "What can I take?", "About…"]
    workspace.press(DEV, "take_all", **where)
    mine = workspace.scenario.rows(Task, kind=TaskKind.DESIGN, user_id=DEV, state=TaskState.OPEN)
    assert len(mine) == 3
    assert "3 tasks taken" in says(workspace.answer(DEV))
    workspace.press(CHLOE, "take_all", **where)
    assert "Nothing is left here that you could take." in says(workspace.answer(CHLOE))


def test_whoever_had_something_to_do_hears_once_that_it_is_over(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    drafts = journey.brief(workspace.scenario, campaign, 3)
    for draft in drafts:
        journey.hand_in(workspace.scenario, draft, who=MAYA)
    workspace.scenario.do(
        MAYA, cancelling.cancel, campaign.id, "The product is late.", write_to_influencers=False
    )
    deliver(workspace)
    told = [says(one) for one in direct(workspace, CARLOS)]
    assert sum("The product is late." in one for one in told) == 1
    assert "3 tasks that waited for you are called off." in told[-1]
    assert not any("The product is late." in says(one) for one in direct(workspace, MAYA))


def test_whoever_had_something_to_do_hears_that_it_was_closed_early(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    for draft in journey.brief(workspace.scenario, campaign, 2):
        journey.hand_in(workspace.scenario, draft, who=MAYA)
    workspace.scenario.do(MAYA, closing.close, campaign.id)
    deliver(workspace)
    told = [says(one) for one in direct(workspace, CARLOS)]
    assert sum("closed early" in one for one in told) == 1


def test_changes_go_to_the_half_that_must_change_in_one_message(workspace: SlackWorkspace) -> None:
    teams(workspace, design_team=[DEV])
    (post,) = posts(workspace, IG)
    handed_in(workspace, post)
    deliver(workspace)
    before = {who: len(direct(workspace, who)) for who in (DEV, LENA)}
    social.decide(workspace.scenario, post, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    deliver(workspace)
    assert len(workspace.scenario.rows(Notice, kind=NoticeKind.OUTCOME)) == 0
    assert "Last round asked for" in says(direct(workspace, DEV)[-1])
    assert len(direct(workspace, DEV)) <= before[DEV] + 1
    assert len(direct(workspace, LENA)) <= before[LENA]


def test_somebody_whom_no_message_reaches_is_named_with_advice_that_works(workspace: SlackWorkspace) -> None:
    workspace.slack.do("faults", method="conversations.open", error="user_disabled")
    campaign = workspace.scenario.campaign(name="Glow")
    (post,) = journey.brief(workspace.scenario, campaign)
    journey.hand_in(workspace.scenario, post, who=MAYA)
    deliver(workspace)
    deliver(workspace)
    told = says(news(workspace, NoticeKind.DELIVERY_FAILED))
    assert "Carlos Rivera" in told
    assert CARLOS not in told
    assert "/campaign show Glow" in told
    assert "Invite" not in told
