"""The content calendar in Slack: posts planned, refused with what is free, moved, removed, and looked at by day."""

from datetime import UTC, datetime

import pytest

from campaigns.editorial import ideas, planning
from campaigns.editorial.idea_form import IdeaText
from campaigns.lifecycle import cancelling
from campaigns.messages import home
from campaigns.team import appointments
from handlers.rendering import render
from storage.models import Campaign, Card, Deliverable, Task
from storage.words import CardKind, DeliverableStatus, Role, TaskKind, TaskState
from tests.domain import journey, social
from tests.domain.social import IG, TIKTOK
from tests.integration.handlers.desk_in_slack import ADAM, CHLOE, DEV, LENA, MAYA, House, buttons_in, says
from tests.integration.handlers.team_in_slack import choose_in_answer, planned, running, thought

RIGHT = {"platform": "instagram", "kind": "reel", "day": "2026-11-10", "time": "09:00"}


def plan_form(house: House, who: str = CHLOE) -> Campaign:
    """The form of a post for the only idea of a campaign, before somebody of its team."""
    campaign = running(house)
    thought(house, campaign, "Slow mornings")
    house.firm.do(CHLOE, ideas.ideas_done, campaign.id)
    (task,) = house.firm.rows(Task, kind=TaskKind.PLAN, state=TaskState.OPEN)
    house.type(who, "/tasks")
    house.press(who, "open_task", f"task={task.id}", **house.at_answer(who))
    house.press(who, "plan_post", "campaign=1;idea=1")
    return campaign


def test_a_post_is_planned_in_the_campaigns_time_zone(house: House) -> None:
    plan_form(house)
    shown = house.fill_in(CHLOE, **RIGHT)
    assert shown["errors"] is None
    assert "is planned for Tue 10 Nov 2026, 09:00 (Europe/Berlin)" in says(shown["view"])
    (post,) = house.firm.rows(Deliverable)
    assert post.slot_at == datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    assert post.title == "Slow mornings · Instagram reel"


@pytest.mark.parametrize(
    ("field", "entered", "said"),
    [
        ("day", {"day": "2026-12-24"}, "The campaign runs from 02 Nov 2026 to 30 Nov 2026"),
        ("time", {"day": "2026-11-02", "time": "08:00"}, "is over"),
        ("time", {"time": "12:20"}, "has another post at Tue 10 Nov 2026, 12:00"),
    ],
)
def test_a_time_that_does_not_fit_is_refused_with_what_is_free_nearby(
    house: House, field: str, entered: dict[str, str], said: str
) -> None:
    plan_form(house)
    house.fill_in(CHLOE, **{**RIGHT, "time": "12:00"})
    house.press(CHLOE, "plan_post")
    errors = house.errors(CHLOE, **{**RIGHT, **entered})
    assert list(errors) == [field]
    assert said in errors[field]
    assert "Free nearby: " in errors[field]
    assert len(house.firm.rows(Deliverable)) == 1
    assert house.errors(CHLOE, **{**RIGHT, "time": "12:30"}) == {}


@pytest.mark.parametrize(("platform", "remarked"), [("instagram", False), ("tiktok", True)])
def test_an_idea_planned_for_a_platform_it_is_not_meant_for_is_remarked_upon(
    house: House, platform: str, *, remarked: bool
) -> None:
    campaign = running(house)
    (idea,) = house.firm.do(CHLOE, ideas.submit, campaign.id, [IdeaText("Slow mornings", "Mornings", (IG,))])
    house.firm.do(MAYA, ideas.approve, idea.id)
    house.firm.do(CHLOE, ideas.ideas_done, campaign.id)
    (task,) = house.firm.rows(Task, kind=TaskKind.PLAN)
    house.type(CHLOE, "/tasks")
    house.press(CHLOE, "open_task", f"task={task.id}", **house.at_answer(CHLOE))
    house.press(CHLOE, "plan_post", f"campaign={campaign.id};idea={idea.id}")
    said = says(house.fill_in(CHLOE, **{**RIGHT, "platform": platform})["view"])
    assert "is planned for" in said
    assert ("The idea is meant for Instagram; this post is for TikTok." in said) == remarked


def test_another_platform_may_have_the_same_time(house: House) -> None:
    plan_form(house)
    house.fill_in(CHLOE, **RIGHT)
    house.press(CHLOE, "plan_post")
    assert house.errors(CHLOE, **{**RIGHT, "platform": "tiktok"}) == {}


@pytest.mark.parametrize("title", ["x" * 101, "\u202etitle", "\u200b"])
def test_a_title_is_checked(house: House, title: str) -> None:
    plan_form(house)
    assert list(house.errors(CHLOE, **RIGHT, title=title)) == ["title"]


def test_a_title_is_used_once(house: House) -> None:
    plan_form(house)
    house.fill_in(CHLOE, **RIGHT, title="Launch")
    house.press(CHLOE, "plan_post")
    assert "already" in house.errors(CHLOE, **{**RIGHT, "time": "15:00"}, title="LAUNCH")["title"]


def test_an_idea_can_be_searched_for(house: House) -> None:
    campaign = running(house)
    thought(house, campaign, "Slow mornings", "Bean talk")
    house.type(CHLOE, "/campaign calendar sunday")
    house.press(CHLOE, "plan_post", **house.at_answer(CHLOE))
    assert house.suggested(CHLOE, "ideas", "BEAN", block_id="idea") == ["2"]
    assert house.errors(CHLOE, **RIGHT, idea="2") == {}
    (post,) = house.firm.rows(Deliverable)
    assert post.idea_id == 2


def test_the_calendar_lists_posts_by_day_with_what_can_be_done(house: House) -> None:
    campaign = running(house)
    planned(
        house,
        campaign,
        (IG, "2026-11-10", "09:00"),
        (TIKTOK, "2026-11-10", "18:00"),
        (IG, "2026-11-12", "00:15"),
    )
    said = says(house.type(CHLOE, "/campaign calendar sun"))
    assert "3 posts, times in Europe/Berlin" in said
    assert said.index("*Tue 10 Nov 2026*") < said.index("`18:00`") < said.index("*Thu 12 Nov 2026*")
    assert said.count("*Tue 10 Nov 2026*") == 1
    assert "`00:15`" in said
    choose_in_answer(house, CHLOE, "deliverable=1;word=slot")
    assert house.errors(CHLOE, day="2026-11-11", time="09:00") == {}
    choose_in_answer(house, CHLOE, "deliverable=2;word=remove")
    assert house.errors(CHLOE, reason="Too much") == {}
    said = says(house.type(CHLOE, "/campaign calendar sun"))
    assert "2 posts" in said
    assert "Wed 11 Nov" in said
    assert house.firm.row(Deliverable, 2).status is DeliverableStatus.DROPPED


def test_moving_to_a_time_that_is_taken_is_refused_at_the_field(house: House) -> None:
    campaign = running(house)
    planned(house, campaign, (IG, "2026-11-10", "09:00"), (IG, "2026-11-10", "12:00"))
    house.type(CHLOE, "/campaign calendar sun")
    choose_in_answer(house, CHLOE, "deliverable=2;word=slot")
    assert "Free nearby" in house.errors(CHLOE, time="09:10")["time"]
    assert "already" in house.errors(CHLOE, time="12:00")["time"]


def test_those_who_do_not_plan_see_the_calendar_without_its_menus(house: House) -> None:
    campaign = running(house)
    planned(house, campaign, (IG, "2026-11-10", "09:00"))
    answer = house.type(DEV, "/campaign calendar sun")
    assert "Slow mornings" in says(answer)
    assert "overflow" not in str(answer)
    assert "plan_post" not in str(answer)


def test_without_a_name_all_campaigns_are_listed_each_in_its_own_zone(house: House) -> None:
    first = running(house)
    planned(house, first, (IG, "2026-11-10", "23:30"))
    second = running(house, name="Tea", time_zone="America/New_York")
    planned(house, second, (IG, "2026-11-10", "09:00"))
    said = says(house.type(MAYA, "/campaign calendar"))
    assert "2 posts, times in each campaign's own zone" in said
    assert "Tea (America/New_York)" in said
    assert said.index("`09:00`") < said.index("`23:30`")


def test_an_empty_calendar_says_so(house: House) -> None:
    assert "Nothing is planned yet" in says(house.type(MAYA, "/campaign calendar"))
    house.firm.campaign(name="Glow")
    assert "Nothing is planned yet" in says(house.type(MAYA, "/campaign calendar glow"))


def test_what_a_cancelled_campaign_had_planned_is_in_no_calendar(house: House) -> None:
    campaign = running(house)
    planned(house, campaign, (IG, "2026-11-10", "09:00"))
    house.firm.do(MAYA, cancelling.cancel, campaign.id, "No money", write_to_creators=False)
    alone = says(house.type(MAYA, "/campaign calendar sunday"))
    assert "The campaign is cancelled, and nothing of it was published." in alone
    for said in (alone, says(house.type(MAYA, "/campaign calendar"))):
        assert "Slow mornings" not in said


def test_what_creators_publish_is_in_the_calendar_by_its_day(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    journey.brief(house.firm, campaign, publish_on="2026-11-12")
    said = says(house.type(MAYA, "/campaign calendar glow"))
    assert "1 post, times in Europe/Berlin" in said
    assert "*Thu 12 Nov 2026*" in said
    assert "`any time` *Reel by @" in said


def test_what_was_published_of_a_finished_campaign_stays_in_its_calendar(house: House) -> None:
    journey.finish(house.firm, house.firm.campaign(name="Glow"))
    said = says(house.type(MAYA, "/campaign calendar glow"))
    assert "nothing of it was published" not in said
    assert "Published" in said
    assert "https://instagram.example/p/1" in said


def test_a_creators_post_is_not_moved_in_the_calendar(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    journey.brief(house.firm, campaign, publish_on="2026-11-12")
    assert "overflow" not in str(house.type(MAYA, "/campaign calendar glow"))


def test_a_long_calendar_begins_with_what_comes_next_and_has_pages(house: House) -> None:
    campaign = running(house)
    slots = [(IG, f"2026-11-{day:02}", time) for day in range(3, 30) for time in ("09:00", "15:00")]
    planned(house, campaign, *slots)
    house.firm.wait(days=14)
    assert "Page 3 of 5" in says(house.type(MAYA, "/campaign calendar sun"))
    house.press(MAYA, "page_back", **house.at_answer(MAYA))
    assert "Page 2 of 5" in says(house.answer(MAYA))
    house.type(MAYA, "/campaign show sun")
    house.press(MAYA, "show_calendar")
    house.press(MAYA, "page")
    house.press(MAYA, "page")
    assert "Page 5 of 5" in says(house.form(MAYA))
    assert len(house.forms(MAYA)) == 1


def test_calendar_ready_asks_for_designs_and_copy(house: House) -> None:
    campaign = plan_form(house)
    house.fill_in(CHLOE, **RIGHT)
    house.press(CHLOE, "show_calendar")
    house.slack.do("close", user=CHLOE, view_id=house.form(CHLOE)["id"], all=True)
    (task,) = house.firm.rows(Task, kind=TaskKind.PLAN)
    house.type(CHLOE, "/tasks")
    house.press(CHLOE, "open_task", f"task={task.id}", **house.at_answer(CHLOE))
    house.press(CHLOE, "calendar_ready")
    assert "1 post planned" in says(house.form(CHLOE))
    kinds = {one.kind for one in house.firm.rows(Task, campaign_id=campaign.id, state=TaskState.OPEN)}
    assert kinds == {TaskKind.DESIGN, TaskKind.COPY}


def test_who_has_left_the_team_moves_nothing_with_an_old_menu(house: House) -> None:
    campaign = running(house)
    (post,) = planned(house, campaign, (IG, "2026-11-10", "09:00"))
    house.type(CHLOE, "/campaign calendar sun")
    house.firm.do(ADAM, appointments.give_roles, {Role.CREATIVE_TEAM: [LENA]})
    before = house.forms(CHLOE)
    choose_in_answer(house, CHLOE, f"deliverable={post.id};word=slot")
    assert house.forms(CHLOE) == before
    assert "You may not move a post in the calendar" in says(house.answer(CHLOE))


def test_the_home_shows_two_weeks(house: House) -> None:
    campaign = running(house)
    planned(house, campaign, (IG, "2026-11-10", "09:00"), (IG, "2026-11-20", "09:00"))
    house.firm.do(MAYA, home.open_home)
    (card,) = house.firm.rows(Card, kind=CardKind.HOME)
    with house.firm.database.read() as session:
        shown = render(session, session.get_one(Card, card.id), house.firm.at)
    assert isinstance(shown, dict)
    said = says(shown)
    assert "*Tue 10 Nov*\n`09:00` Berlin · Slow mornings · Instagram post" in said
    assert "20 Nov*" not in said
    assert "New social media campaign" in str(shown)


def test_the_home_has_what_creators_publish_today(house: House) -> None:
    journey.brief(house.firm, house.firm.campaign(name="Glow"), publish_on="2026-11-03")
    house.firm.wait(days=1)
    house.firm.do(MAYA, home.open_home)
    (card,) = house.firm.rows(Card, kind=CardKind.HOME)
    with house.firm.database.read() as session:
        shown = render(session, session.get_one(Card, card.id), house.firm.at)
    assert isinstance(shown, dict)
    assert "*Tue 3 Nov*\n`any time` · Reel by @" in says(shown)


def test_where_no_post_was_approved_posts_can_be_added(house: House) -> None:
    campaign = running(house)
    (post,) = planned(house, campaign, (IG, "2026-11-10", "09:00"))
    house.firm.do(CHLOE, ideas.ideas_done, campaign.id)
    house.firm.do(CHLOE, planning.calendar_ready, campaign.id)
    house.firm.do(CHLOE, planning.remove_post, post.id, "No.")
    (task,) = house.firm.rows(Task, kind=TaskKind.ADD_POSTS)
    house.type(MAYA, "/tasks")
    house.press(MAYA, "open_task", f"task={task.id}", **house.at_answer(MAYA))
    house.press(MAYA, "add_posts")
    assert "The calendar is open again" in says(house.form(MAYA))
    assert house.firm.rows(Task, kind=TaskKind.PLAN, state=TaskState.OPEN)


@pytest.mark.parametrize(
    ("idle", "asked"), [(["Bean <talk>"], "Nothing is planned for Bean &lt;talk&gt;."), ([], None)]
)
def test_ideas_without_posts_are_named_before_the_calendar_is_ready(
    house: House, idle: list[str], asked: str | None
) -> None:
    campaign = running(house)
    first, *_ = thought(house, campaign, "Slow mornings", *idle)
    social.post(house.firm, first, IG, "2026-11-10", "09:00")
    house.firm.do(CHLOE, ideas.ideas_done, campaign.id)
    (task,) = house.firm.rows(Task, kind=TaskKind.PLAN)
    house.type(CHLOE, "/tasks")
    house.press(CHLOE, "open_task", f"task={task.id}", **house.at_answer(CHLOE))
    (ready,) = [one for one in buttons_in(house.form(CHLOE)) if one["action_id"] == "calendar_ready"]
    assert ("confirm" in ready) == bool(asked)
    assert asked is None or asked in ready["confirm"]["text"]["text"]
