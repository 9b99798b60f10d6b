"""The content calendar in Slack: posts by day, moved and removed, for one campaign, for all of them, in the Home."""

from campaigns.lifecycle import cancelling
from campaigns.messages import home
from campaigns.staffing import role_assignment
from handlers.rendering import render
from storage.enums import CardKind, DeliverableStatus, Role
from storage.models import Card, Deliverable
from tests.databases import BOTH_DATABASES
from tests.domain import journey
from tests.domain.social import IG, TIKTOK
from tests.integration.handlers.slack_workspace import ADAM, CHLOE, DEV, LENA, MAYA, SlackWorkspace, says
from tests.integration.handlers.team_in_slack import choose_in_answer, planned, running

pytestmark = BOTH_DATABASES


def test_the_calendar_lists_posts_by_day_with_what_can_be_done(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    planned(
        workspace,
        campaign,
        (IG, "2026-11-10", "09:00"),
        (TIKTOK, "2026-11-10", "18:00"),
        (IG, "2026-11-12", "00:15"),
    )
    said = says(workspace.type(CHLOE, "/campaign calendar sun"))
    assert "3 posts, 3 in November 2026" in said
    assert "10·2 11   12·1" in said
    assert said.index("*Tue 10 Nov 2026*") < said.index("`18:00 Berlin`") < said.index("*Thu 12 Nov 2026*")
    assert said.count("*Tue 10 Nov 2026*") == 1
    assert "`00:15 Berlin`" in said
    choose_in_answer(workspace, CHLOE, "deliverable=1;word=slot")
    assert workspace.errors(CHLOE, day="2026-11-11", time="09:00") == {}
    choose_in_answer(workspace, CHLOE, "deliverable=2;word=remove")
    assert workspace.errors(CHLOE, reason="Too much") == {}
    said = says(workspace.type(CHLOE, "/campaign calendar sun"))
    assert "2 posts" in said
    assert "Wed 11 Nov" in said
    assert workspace.scenario.row(Deliverable, 2).status is DeliverableStatus.DROPPED


def test_moving_to_a_time_that_is_taken_is_refused_at_the_field(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"), (IG, "2026-11-10", "12:00"))
    workspace.type(CHLOE, "/campaign calendar sun")
    choose_in_answer(workspace, CHLOE, "deliverable=2;word=slot")
    assert "Free nearby" in workspace.errors(CHLOE, time="09:10")["time"]
    assert "already" in workspace.errors(CHLOE, time="12:00")["time"]


def test_those_who_do_not_plan_open_posts_from_the_calendar_and_move_none(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    answer = workspace.type(DEV, "/campaign calendar sun")
    assert "Slow mornings" in says(answer)
    assert "word=slot" not in str(answer)
    assert "plan_post" not in str(answer)


def test_without_a_name_all_campaigns_are_listed_each_in_its_own_zone(workspace: SlackWorkspace) -> None:
    first = running(workspace)
    planned(workspace, first, (IG, "2026-11-10", "23:30"))
    second = running(workspace, name="Tea", time_zone="America/New_York")
    planned(workspace, second, (IG, "2026-11-10", "09:00"))
    said = says(workspace.type(MAYA, "/campaign calendar"))
    assert said.index("`09:00 New York`") < said.index("`23:30 Berlin`")


def test_a_month_a_campaign_and_a_platform_are_chosen_below_the_grid(workspace: SlackWorkspace) -> None:
    first = running(workspace)
    planned(workspace, first, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-10", "18:00"))
    other = running(workspace, name="Tea", ends_on="2027-01-31")
    planned(workspace, other, (IG, "2026-11-11", "09:00"), (IG, "2027-01-12", "09:00"))
    everything = says(workspace.type(MAYA, "/campaign calendar"))
    assert "4 posts, 3 in November 2026" in everything
    workspace.press(MAYA, "month_on", **workspace.at_answer(MAYA))
    in_january = says(workspace.answer(MAYA))
    assert "1 in January 2027" in in_january
    assert "`18:00 Berlin`" not in in_january
    workspace.press(MAYA, "month_back", **workspace.at_answer(MAYA))
    choose_filter(workspace, "calendar_campaign", f"calendar:{first.id}:any:2026-11")
    assert "2 posts, 2 in November 2026" in says(workspace.answer(MAYA))
    choose_filter(workspace, "calendar_platform", f"calendar:{first.id}:tiktok:2026-11")
    on_tiktok = says(workspace.answer(MAYA))
    assert "1 post on TikTok, 1 in November 2026" in on_tiktok
    assert "`09:00 Berlin`" not in on_tiktok
    choose_filter(workspace, "calendar_platform", f"calendar:{first.id}:youtube:2026-11")
    assert "Nothing is planned on YouTube." in says(workspace.answer(MAYA))


def choose_filter(workspace: SlackWorkspace, menu: str, wanted: str) -> None:
    """Choose in one of the calendar's menus what the answer on the screen offers."""
    offered = [
        option["value"]
        for block in workspace.answer(MAYA)["blocks"]
        for element in block.get("elements", ())
        if element.get("action_id") == menu
        for option in element["options"]
    ]
    (value,) = [one for one in offered if wanted in one]
    workspace.choose(MAYA, menu, value, **workspace.at_answer(MAYA))


def test_an_empty_calendar_says_so(workspace: SlackWorkspace) -> None:
    assert "Nothing is planned yet" in says(workspace.type(MAYA, "/campaign calendar"))
    workspace.scenario.campaign(name="Glow")
    assert "Nothing is planned yet" in says(workspace.type(MAYA, "/campaign calendar glow"))


def test_what_a_cancelled_campaign_had_planned_is_in_no_calendar(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    workspace.scenario.do(MAYA, cancelling.cancel, campaign.id, "No money", write_to_influencers=False)
    alone = says(workspace.type(MAYA, "/campaign calendar sunday"))
    assert "The campaign is cancelled, and nothing of it was published." in alone
    for said in (alone, says(workspace.type(MAYA, "/campaign calendar"))):
        assert "Slow mornings" not in said


def test_what_creators_publish_is_in_the_calendar_by_its_day(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    journey.brief(workspace.scenario, campaign, publish_on="2026-11-12")
    said = says(workspace.type(MAYA, "/campaign calendar glow"))
    assert "1 post, 1 in November 2026" in said
    assert "*Thu 12 Nov 2026*" in said
    assert "`any time` *Reel by @" in said


def test_what_was_published_of_a_finished_campaign_stays_in_its_calendar(workspace: SlackWorkspace) -> None:
    journey.finish(workspace.scenario, workspace.scenario.campaign(name="Glow"))
    said = says(workspace.type(MAYA, "/campaign calendar glow"))
    assert "nothing of it was published" not in said
    assert "Published" in said
    assert "https://instagram.example/p/1" in said


def test_a_creators_post_is_not_moved_in_the_calendar(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    journey.brief(workspace.scenario, campaign, publish_on="2026-11-12")
    assert "word=slot" not in str(workspace.type(MAYA, "/campaign calendar glow"))


def test_a_long_calendar_begins_with_what_comes_next_and_has_pages(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    slots = [(IG, f"2026-11-{day:02}", time) for day in range(3, 30) for time in ("09:00", "15:00")]
    planned(workspace, campaign, *slots)
    workspace.scenario.wait(days=14)
    assert "Page 3 of 5" in says(workspace.type(MAYA, "/campaign calendar sun"))
    workspace.press(MAYA, "page_back", **workspace.at_answer(MAYA))
    assert "Page 2 of 5" in says(workspace.answer(MAYA))
    workspace.type(MAYA, "/campaign show sun")
    workspace.press(MAYA, "show_calendar")
    workspace.press(MAYA, "page")
    workspace.press(MAYA, "page")
    assert "Page 5 of 5" in says(workspace.form(MAYA))
    assert len(workspace.forms(MAYA)) == 1


def test_who_has_left_the_team_moves_nothing_with_an_old_menu(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    (post,) = planned(workspace, campaign, (IG, "2026-11-10", "09:00"))
    workspace.type(CHLOE, "/campaign calendar sun")
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.CREATIVE_TEAM: [LENA]})
    before = workspace.forms(CHLOE)
    choose_in_answer(workspace, CHLOE, f"deliverable={post.id};word=slot")
    assert workspace.forms(CHLOE) == before
    assert "You may not move a post in the calendar" in says(workspace.answer(CHLOE))


def test_the_home_shows_two_weeks(workspace: SlackWorkspace) -> None:
    campaign = running(workspace)
    planned(workspace, campaign, (IG, "2026-11-10", "09:00"), (IG, "2026-11-20", "09:00"))
    workspace.scenario.do(MAYA, home.open_home)
    (card,) = workspace.scenario.rows(Card, kind=CardKind.HOME)
    with workspace.scenario.database.read() as session:
        shown = render(session, session.get_one(Card, card.id), workspace.scenario.at)
    assert isinstance(shown, dict)
    said = says(shown)
    assert "*Tue 10 Nov*\n`09:00 Berlin` · Slow mornings · Instagram post" in said
    assert "20 Nov*" not in said
    assert "New social media campaign" in str(shown)


def test_the_home_has_what_creators_publish_today(workspace: SlackWorkspace) -> None:
    journey.brief(workspace.scenario, workspace.scenario.campaign(name="Glow"), publish_on="2026-11-03")
    workspace.scenario.wait(days=1)
    workspace.scenario.do(MAYA, home.open_home)
    (card,) = workspace.scenario.rows(Card, kind=CardKind.HOME)
    with workspace.scenario.database.read() as session:
        shown = render(session, session.get_one(Card, card.id), workspace.scenario.at)
    assert isinstance(shown, dict)
    assert "*Tue 3 Nov*\n`any time` · Reel by @" in says(shown)
