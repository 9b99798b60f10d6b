"""`/campaign results`: entered by form, post by post."""

from campaigns.core.unit_of_work import GREENLIGHT, Actor
from campaigns.lifecycle import cancelling
from campaigns.reporting.fetched_results import take_fetched
from campaigns.views.task_view import view_of
from handlers.blocks.items import item
from storage.enums import Source, TaskKind
from storage.models import Campaign, Deliverable, Report, Result, SourceFetch, Task
from tests.domain import journey
from tests.integration.handlers.measured_posts import DAY, open_entry, open_file_form, published, upload
from tests.integration.handlers.slack_workspace import (
    CARLOS,
    DIANA,
    GENERAL,
    MAYA,
    PAUL,
    SlackWorkspace,
    buttons_in,
    says,
)


def test_results_are_entered_post_by_post(workspace: SlackWorkspace) -> None:
    _, posts = published(workspace, 2)
    workspace.opened(CARLOS, "/campaign results glow")
    assert "Results known for 0 of 2" in says(workspace.form(CARLOS))
    for post in posts:
        workspace.press(CARLOS, "enter_results", f"deliverable={post.id};page=0")
        assert workspace.errors(CARLOS, measured_on=DAY, likes="1.2k", clicks="7", revenue="1,460.00") == {}
    shown = says(workspace.form(CARLOS))
    assert "Results known for 2 of 2" in shown
    assert "likes 1,200 · clicks 7 · up to 2 Nov 2026" in shown
    assert "revenue" not in shown
    assert "€1,460.00" in says(workspace.opened(MAYA, "/campaign results glow"))
    first, _ = workspace.scenario.rows(Result)
    assert (first.likes, first.comments, first.revenue_minor) == (1200, None, 146_000)


def test_how_figures_were_read_is_said_where_they_could_be_meant_otherwise(workspace: SlackWorkspace) -> None:
    _, (post,) = published(workspace)
    open_entry(workspace, post)
    shown = says(
        workspace.fill_in(CARLOS, measured_on=DAY, likes="1,200", clicks="7", reach="40.000")["view"]
    )
    assert "“1,200” is read as 1200; “40.000” is read as 40000." in shown
    assert "Results known for 1 of 1" in shown
    workspace.opened(MAYA, "/campaign budget glow")
    workspace.press(MAYA, "add_cost")
    shown = says(workspace.fill_in(MAYA, what="Samples", amount="1,200", state="planned")["view"])
    assert "“1,200” is read as 1200." in shown


def test_figures_that_contradict_each_other_are_asked_about_once(workspace: SlackWorkspace) -> None:
    _, (post,) = published(workspace)
    open_entry(workspace, post)
    asked = workspace.fill_in(CARLOS, measured_on=DAY, likes="500", reach="100")["view"]
    assert "Likes (500) are above the reach (100)." in says(asked)
    assert workspace.scenario.rows(Result) == []
    again = workspace.fill_in(CARLOS, likes="50", comments="70")["view"]
    assert (
        "Likes, comments and clicks together (120) are above the reach (100), an engagement rate of 120 %"
        in says(again)
    )
    assert "Results known for 1 of 1" in says(workspace.fill_in(CARLOS)["view"])
    (stored,) = workspace.scenario.rows(Result)
    assert (stored.likes, stored.comments, stored.reach, str(stored.measured_on)) == (50, 70, 100, DAY)
    lines = f"deliverable,date,likes,reach\n1,{DAY},300,100".encode()
    open_file_form(workspace)
    shown = workspace.fill_in(CARLOS, file=[upload(workspace, CARLOS, "r.csv", lines)])["view"]
    assert "Line 2: Likes (300) are above the reach (100)." in says(shown)


def test_what_is_missing_at_the_end_follows_a_rule_that_is_told(workspace: SlackWorkspace) -> None:
    campaign, (early, never) = published(workspace, 2)
    open_entry(workspace, early)
    workspace.fill_in(CARLOS, measured_on=DAY, likes="1200")
    workspace.scenario.wait(days=(campaign.ends_on - workspace.scenario.at.date()).days + 20)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.RESULTS)
    with workspace.scenario.database.read() as session:
        asked = view_of(session, session.get_one(Task, task.id), workspace.scenario.at)
        shown = says({"blocks": item(asked)})
    assert f"• {early.title} (measured only up to 2 Nov 2026)" in shown
    assert f"• {never.title} (not measured yet)" in shown
    rule = f"Results are final when they go up to {campaign.ends_on.day} {campaign.ends_on:%b %Y} or a later day."
    assert rule in shown
    listed = says(workspace.opened(CARLOS, "/campaign results glow"))
    assert f"Results known for 1 of 2 published posts, final for 0\n{rule}" in listed
    workspace.press(CARLOS, "enter_results", f"deliverable={early.id};page=0")
    form = workspace.form(CARLOS)
    assert rule in says(form)
    (likes,) = [block for block in form["blocks"] if block.get("block_id") == "likes"]
    assert likes["hint"]["text"] == "Known so far: 1,200"
    assert "initial_value" not in likes["element"], "it is not what is known of today"


def test_every_figure_says_what_is_wrong_with_it(workspace: SlackWorkspace) -> None:
    _, (post,) = published(workspace)
    open_entry(workspace, post)
    for field in ("likes", "reach", "revenue"):
        for value in ("-1", "lots", "1e9", "🎉", "\u202e5\u202c7", "9" * 40, "1.5.5"):
            errors = workspace.errors(CARLOS, **{"measured_on": DAY, "likes": "5", field: value})
            assert list(errors) == [field], (value, errors)
        assert workspace.errors(CARLOS, measured_on="2027-01-01", **{field: None}).keys() == {"measured_on"}
    assert workspace.errors(CARLOS, measured_on="2026-10-01").keys() == {"measured_on"}
    assert "at least one figure" in workspace.errors(CARLOS, measured_on=DAY, likes=None)["likes"]
    assert workspace.scenario.rows(Result) == []


def test_what_was_entered_for_a_day_can_be_mended(workspace: SlackWorkspace) -> None:
    _, (post,) = published(workspace)
    open_entry(workspace, post)
    workspace.fill_in(CARLOS, likes="5", comments="2", revenue="100")
    open_entry(workspace, post)
    workspace.fill_in(CARLOS, likes="6")
    (result,) = workspace.scenario.rows(Result)
    assert (result.likes, result.comments, result.revenue_minor) == (6, 2, 10_000)


def test_mending_figures_takes_no_revenue_away_that_one_may_not_see(workspace: SlackWorkspace) -> None:
    _, (post,) = published(workspace)
    open_entry(workspace, post, MAYA)
    workspace.fill_in(MAYA, likes="5", revenue="100")
    open_entry(workspace, post)
    assert "100" not in str(workspace.form(CARLOS)["blocks"])
    workspace.fill_in(CARLOS, likes="6")
    (result,) = workspace.scenario.rows(Result)
    assert (result.likes, result.revenue_minor) == (6, 10_000)


def test_who_may_not_enter_results_only_looks(workspace: SlackWorkspace) -> None:
    _, (post,) = published(workspace)
    for who in (DIANA, PAUL):
        where = GENERAL if who == PAUL else "campaigns"
        (opening,) = buttons_in(workspace.opened(who, "/campaign results glow", where))
        assert opening["action_id"] == "show_post"
    open_entry(workspace, post)
    workspace.scenario.do(MAYA, cancelling.cancel, post.campaign_id, "No", write_to_influencers=False)
    assert "cancelled" in " ".join(workspace.errors(CARLOS, likes="5").values())


def test_a_post_without_link_asks_for_it(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    (post,) = journey.brief(workspace.scenario, campaign)
    journey.approve(workspace.scenario, post)
    button, _ = buttons_in(workspace.opened(CARLOS, "/campaign results glow"))
    assert (button["action_id"], button["value"]) == ("publish", f"deliverable={post.id}")


def test_many_posts_go_page_by_page(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    for post in journey.brief(workspace.scenario, campaign, 2, posts="12 stories"):
        journey.publish(workspace.scenario, post)
    workspace.opened(CARLOS, "/campaign results glow")
    assert "*20. " in says(workspace.form(CARLOS))
    workspace.press(CARLOS, "page")
    shown = says(workspace.form(CARLOS))
    assert "*24. " in shown
    assert "*20. " not in shown
    last = workspace.scenario.rows(Deliverable)[-1]
    workspace.press(CARLOS, "enter_results", f"deliverable={last.id};page=1")
    workspace.fill_in(CARLOS, likes="5")
    assert "*24. " in says(workspace.form(CARLOS))


def test_the_last_result_ends_the_campaign(workspace: SlackWorkspace) -> None:
    campaign, (post,) = published(workspace)
    workspace.scenario.wait(days=60)
    workspace.opened(CARLOS, "/campaign results glow")
    workspace.press(CARLOS, "enter_results", f"deliverable={post.id};page=0")
    workspace.fill_in(CARLOS, likes="5")
    assert workspace.scenario.row(Campaign, campaign.id).archived_at is not None
    assert "Results known for 1 of 1" in says(workspace.form(CARLOS))


def test_late_results_make_a_new_report(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    journey_posts = journey.brief(workspace.scenario, campaign)
    for post in journey_posts:
        journey.publish(workspace.scenario, post)
    workspace.scenario.wait(days=60)
    journey.measure(workspace.scenario, journey_posts[0], likes="5")
    workspace.scenario.wait(days=1)
    open_entry(workspace, journey_posts[0])
    workspace.fill_in(CARLOS, likes="50")
    assert [one.number for one in workspace.scenario.rows(Report)] == [1, 2]


def test_figures_are_fetched_when_somebody_asks_and_where_they_are_from_is_told(
    workspace: SlackWorkspace,
) -> None:
    campaign, (post,) = published(workspace)
    workspace.opened(CARLOS, "/campaign results glow")
    workspace.press(CARLOS, "fetch_results", f"campaign={campaign.id}")
    assert "Instagram: 0 of 1 posts fetched" in says(workspace.form(CARLOS))
    scenario = workspace.scenario
    (asked,) = scenario.rows(SourceFetch, deliverable_id=post.id)
    assert (asked.asked_by, asked.next_attempt_at) == (CARLOS, scenario.at)
    assert post.permalink is not None
    figures = {post.permalink: {"likes": 7, "comments": 0}}
    actor = Actor(campaign.workspace_id, GREENLIGHT)
    take_fetched(scenario.units_of_work, actor, scenario.at, campaign.id, Source.INSTAGRAM, figures)
    shown = says(workspace.opened(CARLOS, "/campaign results glow"))
    assert "likes 7 · comments 0 · up to 2 Nov 2026, from Instagram" in shown
    workspace.press(CARLOS, "show_imports", f"campaign={campaign.id}")
    assert "By itself" in says(workspace.form(CARLOS))
