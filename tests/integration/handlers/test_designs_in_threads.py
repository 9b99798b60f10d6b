"""A design posted as a file in the thread of the message that asks for it is handed in by itself."""

from typing import Any

import pytest
from sqlalchemy import func, select, update

from campaigns.content import thread_designs
from campaigns.content.thread_designs import PostedFile
from campaigns.content.versions import files_of
from campaigns.editorial import planning
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.messages.notices import notice
from storage.enums import ContentPart, NoticeKind, PartStatus, Platform
from storage.models import Card, Deliverable, Lane, Notice, Version
from tests.databases import BOTH_DATABASES
from tests.domain import social
from tests.integration.handlers.delivery_workers import deliver
from tests.integration.handlers.planned_posts import IG, X, newest, now, posted, posts, teams, uploads
from tests.integration.handlers.slack_workspace import CAMPAIGNS, CHLOE, DEV, MAYA, SlackWorkspace, says
from tests.waiting import wait_until

pytestmark = BOTH_DATABASES


@pytest.fixture(autouse=True)
def _teams(workspace: SlackWorkspace) -> None:
    teams(workspace)


def asking(workspace: SlackWorkspace) -> dict[str, str]:
    """The message in Dev's DM that asks for designs, as the delivery loop would have noted where it is."""
    where, shown = posted(workspace, DEV)
    assert "in the thread of this message" in says(shown)
    with workspace.scenario.database.write() as session:
        to_dev = select(Lane.id).where(Lane.address == DEV).scalar_subquery()
        newest = session.scalar(select(func.max(Card.id)).where(Card.lane_id == to_dev))
        session.execute(
            update(Card).where(Card.id == newest).values(channel=where["channel"], ts=where["ts"])
        )
    return where


def posts_files(workspace: SlackWorkspace, where: dict[str, str], *names: str, who: str = DEV) -> Message:
    """Post files in the thread; what the bot says to that."""
    files = [uploads(workspace, who, name) for name in names]
    before = len(workspace.scenario.rows(Notice))
    say: dict[str, Any] = {"user": who, "channel": where["channel"], "text": "", "files": files}
    assert workspace.slack.do("say", thread_ts=where["ts"], **say)["ok"]
    wait_until(lambda: len(workspace.scenario.rows(Notice)) > before)
    told = workspace.scenario.rows(Notice)[-1]
    return notice(told.kind, told.facts)


def test_the_only_design_that_is_waited_for_is_handed_in(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, IG)
    said = posts_files(workspace, asking(workspace), "card.png")
    assert said.text == f"card.png is handed in as the design of {post.title}."
    (version,) = workspace.scenario.rows(Version, part=ContentPart.ASSET)
    assert (version.author_id, version.deliverable_id) == (DEV, post.id)
    assert version.link is not None
    assert version.link.endswith("card.png")
    assert now(workspace, post).asset_status is PartStatus.READY_FOR_REVIEW


def test_of_several_posts_the_one_is_asked_for(workspace: SlackWorkspace) -> None:
    first, second = posts(workspace, IG, X)
    said = posts_files(workspace, asking(workspace), "card.png")
    assert "Which post is it for?" in says({"blocks": said.blocks})
    assert workspace.scenario.rows(Version) == []
    dm = workspace.slack.client().conversations_open(users=[DEV])["channel"]["id"]
    answer = workspace.slack.client().chat_postMessage(channel=dm, text=said.text, blocks=said.blocks)
    (told,) = workspace.scenario.rows(Notice, kind=NoticeKind.WHICH_DESIGN)
    choice = f"deliverable={second.id};notice={told.id}"
    workspace.press(DEV, "this_post", choice, channel=dm, ts=answer["ts"])
    assert [version.deliverable_id for version in workspace.scenario.rows(Version)] == [second.id]
    confirmed = says(workspace.slack.get("dm", user=DEV)["messages"][-1])
    assert f"*card.png* is handed in as the design of *{second.title}*." in confirmed
    assert now(workspace, first).asset_status is PartStatus.IN_PROGRESS


def test_several_files_at_once_are_a_carousel_in_that_order(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, IG)
    said = posts_files(workspace, asking(workspace), "two.png", "one.mp4")
    assert said.text == f"2 files are handed in as the design of {post.title}."
    (version,) = workspace.scenario.rows(Version)
    names = [(file.link or "").rpartition("/")[2] for file in files_of(version)]
    assert names == ["two.png", "one.mp4"]


@pytest.mark.parametrize("waiting", [(IG,), (IG, X)])
def test_a_file_that_the_form_would_refuse_is_refused_in_the_thread_too(
    workspace: SlackWorkspace, waiting: tuple[Platform, ...]
) -> None:
    posts(workspace, *waiting)
    said = posts_files(workspace, asking(workspace), "e.exe")
    assert said.text.startswith("e.exe is no file of a design: hand in PNG, ")
    assert said.text.count("e.exe") == 1
    assert workspace.scenario.rows(Version) == []


def test_an_empty_file_is_refused_in_the_thread_in_one_sentence(workspace: SlackWorkspace) -> None:
    posts(workspace, IG)
    where = asking(workspace)
    empty = PostedFile("F0EMPTY", "card.png", None, 0)
    workspace.scenario.do(DEV, thread_designs.take_from_thread, where["channel"], where["ts"], [empty])
    told = workspace.scenario.rows(Notice)[-1]
    assert notice(told.kind, told.facts).text == "card.png is empty: choose a file with something in it."
    assert workspace.scenario.rows(Version) == []


def test_a_file_that_is_too_large_is_refused_in_the_thread_too(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, IG)
    where = asking(workspace)
    for name, most in (("card.png", 10), ("film.mp4", 100)):
        large = PostedFile("F0LARGE", name, None, most * 1024 * 1024 + 1)
        workspace.scenario.do(DEV, thread_designs.take_from_thread, where["channel"], where["ts"], [large])
        told = workspace.scenario.rows(Notice)[-1]
        assert f"larger than {most} MB" in notice(told.kind, told.facts).text
    assert now(workspace, post).asset_id is None
    film = PostedFile("F0FILM", "film.mp4", "https://x.example/film.mp4", 100 * 1024 * 1024)
    workspace.scenario.do(DEV, thread_designs.take_from_thread, where["channel"], where["ts"], [film])
    assert now(workspace, post).asset_id is not None


def test_a_post_that_got_its_design_meanwhile_is_not_given_another_unnoticed(
    workspace: SlackWorkspace,
) -> None:
    first, second = posts(workspace, IG, X)
    said = posts_files(workspace, asking(workspace), "card.png")
    (told,) = workspace.scenario.rows(Notice, kind=NoticeKind.WHICH_DESIGN)
    social.design(workspace.scenario, second, who=MAYA)
    dm = workspace.slack.client().conversations_open(users=[DEV])["channel"]["id"]
    answer = workspace.slack.client().chat_postMessage(channel=dm, text=said.text, blocks=said.blocks)
    choice = f"deliverable={second.id};notice={told.id}"
    workspace.press(DEV, "this_post", choice, channel=dm, ts=answer["ts"])
    told_then = says(workspace.slack.get("dm", user=DEV)["messages"][-1])
    assert f"{second.title} waits for no design any more: Ready for Review." in told_then
    assert [version.handed_in_by for version in workspace.scenario.rows(Version)] == [MAYA]
    assert now(workspace, first).asset_id is None


def test_the_message_to_a_team_says_that_a_design_is_taken_first(workspace: SlackWorkspace) -> None:
    teams(workspace, design_team=[DEV, CHLOE])
    posts(workspace, IG)
    assert "A design: take it first" in says({"blocks": newest(workspace, CAMPAIGNS).blocks})


def test_where_no_design_is_waited_for_it_is_said(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, IG)
    where = asking(workspace)
    social.design(workspace.scenario, post)
    assert "No design is waited for here." in posts_files(workspace, where, "card.png").text


def test_a_post_that_takes_no_design_any_more_says_so(workspace: SlackWorkspace) -> None:
    first, second = posts(workspace, IG, X)
    said = posts_files(workspace, asking(workspace), "card.png")
    (told,) = workspace.scenario.rows(Notice, kind=NoticeKind.WHICH_DESIGN)
    workspace.scenario.do(MAYA, planning.remove_post, second.id, "Too much.")
    dm = workspace.slack.client().conversations_open(users=[DEV])["channel"]["id"]
    answer = workspace.slack.client().chat_postMessage(channel=dm, text=said.text, blocks=said.blocks)
    where = {"channel": dm, "ts": answer["ts"]}
    workspace.press(DEV, "this_post", f"deliverable={second.id};notice={told.id}", **where)
    assert "is Dropped" in says(workspace.slack.get("dm", user=DEV)["messages"][-1])
    assert now(workspace, first).asset_id is None


def test_a_file_in_any_other_thread_is_answered_as_words_are(workspace: SlackWorkspace) -> None:
    posts(workspace, IG)
    dm = workspace.slack.client().conversations_open(users=[CHLOE])["channel"]["id"]
    other = workspace.slack.client().chat_postMessage(channel=dm, text="Hello")
    where = {"channel": dm, "ts": str(other["ts"])}
    assert "I take commands" in posts_files(workspace, where, "card.png", who=CHLOE).text
    assert workspace.scenario.rows(Version) == []
    assert workspace.scenario.rows(Deliverable)[0].asset_id is None


def delivered(workspace: SlackWorkspace) -> dict[str, str]:
    """The message in Dev's DM that asks for designs, as it was brought there."""
    deliver(workspace)
    asked = [one for one in in_dm(workspace) if "in the thread of this message" in says(one)]
    dm = workspace.slack.client().conversations_open(users=[DEV])["channel"]["id"]
    return {"channel": dm, "ts": asked[-1]["ts"]}


def in_dm(workspace: SlackWorkspace) -> list[dict[str, Any]]:
    """Everything in Dev's DM with the bot."""
    return list(workspace.slack.get("dm", user=DEV)["messages"])


def said_in(workspace: SlackWorkspace, where: dict[str, str]) -> list[str]:
    """What the bot says in the thread of its message."""
    return [says(one) for one in _since(workspace, where) if one["thread_ts"] == where["ts"] != one["ts"]]


def said_beside(workspace: SlackWorkspace, where: dict[str, str]) -> list[str]:
    """What the bot says in the DM itself after its message."""
    return [says(one) for one in _since(workspace, where)[1:] if one["thread_ts"] in (None, one["ts"])]


def _since(workspace: SlackWorkspace, where: dict[str, str]) -> list[dict[str, Any]]:
    said = [one for one in in_dm(workspace) if one.get("bot_id")]
    return said[[one["ts"] for one in said].index(where["ts"]) :]


def test_it_is_confirmed_in_the_thread_and_only_there(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, IG)
    where = delivered(workspace)
    posts_files(workspace, where, "card.png")
    deliver(workspace)
    (confirmed,) = said_in(workspace, where)
    assert f"📎 *card.png* is handed in as the design of *{post.title}*." in confirmed
    assert not any("card.png" in said for said in said_beside(workspace, where))


def test_it_is_refused_in_the_thread(workspace: SlackWorkspace) -> None:
    posts(workspace, IG)
    where = delivered(workspace)
    posts_files(workspace, where, "e.exe")
    posts_files(workspace, where, *(f"{number}.png" for number in range(11)))
    deliver(workspace)
    first, second = said_in(workspace, where)
    assert "e.exe is no file of a design" in first
    assert "A post has at most 10." in second
    assert said_beside(workspace, where) == []


def test_it_is_asked_and_answered_in_the_thread_which_post_it_is_for(workspace: SlackWorkspace) -> None:
    first, second = posts(workspace, IG, X)
    where = delivered(workspace)
    posts_files(workspace, where, "card.png")
    social.design(workspace.scenario, first, who=MAYA)
    deliver(workspace)
    asked = [one for one in in_dm(workspace) if "Which post is it for?" in says(one)][-1]
    assert asked["thread_ts"] == where["ts"]
    (told,) = workspace.scenario.rows(Notice, kind=NoticeKind.WHICH_DESIGN)
    at = {"channel": where["channel"], "ts": asked["ts"]}
    workspace.press(DEV, "this_post", f"deliverable={first.id};notice={told.id}", **at)
    workspace.press(DEV, "this_post", f"deliverable={second.id};notice={told.id}", **at)
    taken, refused = said_in(workspace, where)
    assert f"*card.png* is handed in as the design of *{second.title}*." in taken
    assert f"{first.title} waits for no design any more" in refused
    assert not any("design" in said for said in said_beside(workspace, where))


def test_words_in_a_thread_are_answered_there(workspace: SlackWorkspace) -> None:
    posts(workspace, IG)
    where = delivered(workspace)
    assert workspace.slack.do("say", user=DEV, channel=where["channel"], text="Here?", thread_ts=where["ts"])[
        "ok"
    ]
    wait_until(lambda: workspace.scenario.rows(Notice, kind=NoticeKind.HELP))
    deliver(workspace)
    (answer,) = said_in(workspace, where)
    assert "I take commands" in answer
