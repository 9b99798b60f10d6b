"""`/campaign results`: entered by form and by file."""

import base64
from datetime import date, timedelta

import pytest
from slack_sdk import WebClient

from campaigns.core.errors import NotPossible
from campaigns.lifecycle import cancelling
from campaigns.views.task_view import view_of
from handlers.blocks.items import item
from handlers.files.slack_files import fetch
from storage.enums import TaskKind
from storage.models import Campaign, Deliverable, FormDraft, Report, Result, Task
from tests.domain import journey
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

DAY = "2026-11-02"


def published(
    workspace: SlackWorkspace, count: int = 1, **entries: str
) -> tuple[Campaign, list[Deliverable]]:
    """A campaign with published posts, for which nothing is known."""
    campaign = workspace.scenario.campaign(name="Glow", **entries)
    posts = journey.brief(workspace.scenario, campaign, count)
    for post in posts:
        journey.publish(workspace.scenario, post)
    return campaign, [workspace.scenario.row(Deliverable, post.id) for post in posts]


def open_entry(workspace: SlackWorkspace, post: Deliverable, who: str = CARLOS) -> None:
    """The form for one post."""
    workspace.opened(who, "/campaign results glow")
    workspace.press(who, "enter_results", f"deliverable={post.id};page=0")


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
        assert buttons_in(workspace.opened(who, "/campaign results glow", where)) == []
    open_entry(workspace, post)
    workspace.scenario.do(MAYA, cancelling.cancel, post.campaign_id, "No", write_to_influencers=False)
    assert "cancelled" in " ".join(workspace.errors(CARLOS, likes="5").values())


def test_a_post_without_link_asks_for_it(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    (post,) = journey.brief(workspace.scenario, campaign)
    journey.approve(workspace.scenario, post)
    (button,) = buttons_in(workspace.opened(CARLOS, "/campaign results glow"))
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


def upload(workspace: SlackWorkspace, who: str, name: str, content: bytes) -> str:
    """A file of somebody's own; its id."""
    encoded = base64.b64encode(content).decode()
    return str(workspace.slack.do("files", user=who, name=name, content_base64=encoded)["file"]["id"])


def open_file_form(workspace: SlackWorkspace, who: str = CARLOS) -> None:
    """The form for a file of results."""
    workspace.opened(who, "/campaign results glow")
    workspace.press(who, "upload_results")


def rows(*lines: str) -> bytes:
    """A file of results."""
    return "\n".join(["deliverable,date,likes,clicks,revenue", *lines]).encode()


def test_a_file_is_looked_at_before_it_changes_anything(workspace: SlackWorkspace) -> None:
    _, posts = published(workspace, 2)
    file = upload(
        workspace, CARLOS, "results.csv", rows(f"1,{DAY},500,7,100", f"{posts[1].title},{DAY},20,,")
    )
    open_file_form(workspace)
    shown = workspace.fill_in(CARLOS, file=[file])["view"]
    assert "2 new · 0 changed · 0 unchanged · 0 given back" in says(shown)
    assert workspace.scenario.rows(Result) == []
    done = workspace.fill_in(CARLOS)["view"]
    assert "Imported: 2 new" in says(done)
    assert [one.likes for one in workspace.scenario.rows(Result)] == [500, 20]
    assert workspace.scenario.rows(FormDraft) == []


def test_the_same_file_twice_changes_nothing(workspace: SlackWorkspace) -> None:
    published(workspace)
    for expected in ("Import 1", None):
        open_file_form(workspace)
        file = upload(workspace, CARLOS, "results.csv", rows(f"1,{DAY},500,7,100"))
        shown = workspace.fill_in(CARLOS, file=[file])["view"]
        assert ((shown.get("submit") or {}).get("text")) == expected
        if expected:
            workspace.fill_in(CARLOS)
    assert "There is nothing new in this file" in says(workspace.form(CARLOS))
    assert len(workspace.scenario.rows(Result)) == 1


def test_rows_that_are_not_taken_come_back_with_line_and_reason(workspace: SlackWorkspace) -> None:
    published(workspace)
    content = rows(
        f"1,{DAY},500,7,100", f"9,{DAY},1,1,1", "1,01/02/2026,1,1,1", f"1,{DAY},lots,,", "=cmd,x,1,1,1"
    )
    open_file_form(workspace)
    shown = workspace.fill_in(CARLOS, file=[upload(workspace, CARLOS, "r.csv", content)])["view"]
    said = says(shown)
    assert "1 new · 0 changed · 0 unchanged · 4 given back" in said
    for words in ("Line 3", "No post of this campaign", "Line 4, date", "Line 5, likes", "Line 6"):
        assert words in said
    assert [said.index(f"Line {number}, ") for number in range(3, 7)] == sorted(
        said.index(f"Line {number}, ") for number in range(3, 7)
    )
    workspace.press(CARLOS, "send_rejected")
    assert "direct messages" in says(workspace.form(CARLOS))
    sent = sent_to(workspace, CARLOS)
    assert sent.startswith("\ufeffline,column,reason,deliverable,date,likes,clicks,revenue")
    assert "4,date," in sent
    assert ",1,01/02/2026,1,1,1" in sent
    assert f",9,{DAY},1,1,1" in sent
    assert "'=cmd" in sent
    workspace.fill_in(CARLOS)
    assert len(workspace.scenario.rows(Result)) == 1
    workspace.press(CARLOS, "send_rejected")
    assert "4 rows went to your direct messages" in says(workspace.form(CARLOS))


def sent_to(workspace: SlackWorkspace, who: str) -> str:
    """The file that the bot sent to somebody last."""
    message = workspace.slack.get("dm", user=who)["messages"][-1]
    return workspace.content_of(message["files"][0]["id"]).decode()


def test_dates_that_can_be_read_in_two_ways_are_asked_about(workspace: SlackWorkspace) -> None:
    published(workspace)
    workspace.scenario.wait(days=40)
    file = upload(workspace, CARLOS, "r.csv", rows("1,11/12/2026,500,7,100"))
    for order, expected in ((None, "0 new"), ("day", "1 new")):
        open_file_form(workspace)
        assert expected in says(workspace.fill_in(CARLOS, file=[file], day_first=order)["view"])
    workspace.fill_in(CARLOS)
    (result,) = workspace.scenario.rows(Result)
    assert result.measured_on == date(2026, 12, 11)


def test_a_file_that_is_none_is_refused_at_the_field(workspace: SlackWorkspace) -> None:
    published(workspace)
    contents = {
        "empty.csv": b" ", "picture.csv": b"\x89PNG\r\n\x1a\n" + b"0" * 50, "other.csv": b"a,b\n1,2\n",
        "zip.csv": b"PK\x03\x04" + b"0" * 50, "noise.csv": bytes(range(256)) * 4,
        "long.csv": rows(*(f"{n},{DAY},1,1,1" for n in range(1001))), "huge.csv": b"x" * 1_100_000,
    }  # fmt: skip
    open_file_form(workspace)
    for name, content in contents.items():
        errors = workspace.errors(CARLOS, file=[upload(workspace, CARLOS, name, content)])
        assert list(errors) == ["file"], (name, errors)


def test_the_token_goes_nowhere_but_to_slack(workspace: SlackWorkspace) -> None:
    file = workspace.slack.do("files", user=CARLOS, name="r.csv", content_base64="YSxi")["file"]
    assert fetch(workspace.slack.client(), (file,)) == b"a,b"
    for url in (
        "https://evil.example/r.csv",
        "http://files.slack.com/r.csv",
        "https://slack.com.evil.example/",
        "",
    ):
        with pytest.raises(NotPossible, match="not in Slack"):
            fetch(workspace.slack.client(), ({"url_private": url},))


def test_a_file_that_slack_does_not_hand_over_is_asked_for_again(workspace: SlackWorkspace) -> None:
    file = workspace.slack.do("files", user=CARLOS, name="r.csv", content_base64="YSxi")["file"]
    stranger = WebClient("xoxb-wrong", base_url=workspace.slack.client().base_url)
    with pytest.raises(NotPossible, match="again in a moment"):
        fetch(stranger, (file,))


def test_a_day_that_is_still_to_come_is_said_of_the_date(workspace: SlackWorkspace) -> None:
    published(workspace)
    open_file_form(workspace)
    content = rows("1,2027-11-30,500,7,100")
    shown = workspace.fill_in(CARLOS, file=[upload(workspace, CARLOS, "r.csv", content)])["view"]
    assert "Line 2, date: That day is still to come" in says(shown)


def test_an_import_shows_what_was_uploaded_last(workspace: SlackWorkspace) -> None:
    published(workspace)
    open_file_form(workspace)
    workspace.fill_in(CARLOS, file=[upload(workspace, CARLOS, "r.csv", rows(f"1,{DAY},500,7,100"))])
    with workspace.scenario.database.write() as session:
        session.query(FormDraft).one().entries = {"content": "", "how": {}}
    shown = workspace.fill_in(CARLOS)
    assert "Upload it again" in says(shown["view"])
    assert workspace.scenario.rows(Result) == []


def test_later_days_come_after_earlier_ones(workspace: SlackWorkspace) -> None:
    published(workspace)
    workspace.scenario.wait(days=3)
    later = (workspace.scenario.at.date() - timedelta(days=1)).isoformat()
    open_file_form(workspace)
    workspace.fill_in(
        CARLOS, file=[upload(workspace, CARLOS, "r.csv", rows(f"1,{later},500,,", f"1,{DAY},20,7,"))]
    )
    workspace.fill_in(CARLOS)
    assert "likes 500 · clicks 7" in says(workspace.opened(CARLOS, "/campaign results glow"))
