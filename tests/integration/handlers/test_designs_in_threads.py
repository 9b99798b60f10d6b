"""A design posted as a file in the thread of the message that asks for it is handed in by itself."""

from typing import Any

import pytest
from sqlalchemy import func, select, update

from campaigns.editorial import planning
from handlers.blocks.notices import notice
from handlers.message import Message
from storage.models import Card, Deliverable, Lane, Notice, Version
from storage.words import Half, HalfStatus
from tests.domain import social
from tests.integration.handlers.desk_in_slack import CHLOE, DEV, MAYA, House, says
from tests.integration.handlers.planned_posts import IG, X, now, posted, posts, teams, uploads
from tests.waiting import wait_until


@pytest.fixture(autouse=True)
def _teams(house: House) -> None:
    teams(house)


def asking(house: House) -> dict[str, str]:
    """The message in Dev's DM that asks for designs, as the delivery loop would have noted where it is."""
    where, shown = posted(house, DEV)
    assert "in the thread of this message" in says(shown)
    with house.firm.database.write() as session:
        to_dev = select(Lane.id).where(Lane.address == DEV).scalar_subquery()
        newest = session.scalar(select(func.max(Card.id)).where(Card.lane_id == to_dev))
        session.execute(
            update(Card).where(Card.id == newest).values(channel=where["channel"], ts=where["ts"])
        )
    return where


def posts_files(house: House, where: dict[str, str], *names: str, who: str = DEV) -> Message:
    """Post files in the thread; what the bot says to that."""
    files = [uploads(house, who, name) for name in names]
    before = len(house.firm.rows(Notice))
    say: dict[str, Any] = {"user": who, "channel": where["channel"], "text": "", "files": files}
    assert house.slack.do("say", thread_ts=where["ts"], **say)["ok"]
    wait_until(lambda: len(house.firm.rows(Notice)) > before)
    told = house.firm.rows(Notice)[-1]
    return notice(told.kind, told.facts)


def test_the_only_design_that_is_waited_for_is_handed_in(house: House) -> None:
    (post,) = posts(house, IG)
    said = posts_files(house, asking(house), "card.png")
    assert said.text == f"card.png is handed in as the design of {post.title}."
    (version,) = house.firm.rows(Version, half=Half.ASSET)
    assert (version.author_id, version.deliverable_id) == (DEV, post.id)
    assert version.link is not None
    assert version.link.endswith("card.png")
    assert now(house, post).asset_status is HalfStatus.READY_FOR_REVIEW


def test_of_several_posts_the_one_is_asked_for(house: House) -> None:
    first, second = posts(house, IG, X)
    said = posts_files(house, asking(house), "card.png")
    assert "Which post is it for?" in says({"blocks": said.blocks})
    assert house.firm.rows(Version) == []
    dm = house.slack.client().conversations_open(users=[DEV])["channel"]["id"]
    answer = house.slack.client().chat_postMessage(channel=dm, text=said.text, blocks=said.blocks)
    (told,) = house.firm.rows(Notice, kind="which_design")
    choice = f"deliverable={second.id};notice={told.id}"
    house.press(DEV, "this_post", choice, channel=dm, ts=answer["ts"])
    assert [version.deliverable_id for version in house.firm.rows(Version)] == [second.id]
    assert now(house, first).asset_status is HalfStatus.IN_PROGRESS


def test_several_files_at_once_are_not_guessed_about(house: House) -> None:
    posts(house, IG)
    said = posts_files(house, asking(house), "one.png", "two.png")
    assert said.text == "2 files: not handed in. Post one file for each design."
    assert house.firm.rows(Version) == []


def test_where_no_design_is_waited_for_it_is_said(house: House) -> None:
    (post,) = posts(house, IG)
    where = asking(house)
    social.design(house.firm, post)
    assert "No design is waited for here." in posts_files(house, where, "card.png").text


def test_a_post_that_takes_no_design_any_more_says_so(house: House) -> None:
    first, second = posts(house, IG, X)
    said = posts_files(house, asking(house), "card.png")
    (told,) = house.firm.rows(Notice, kind="which_design")
    house.firm.do(MAYA, planning.remove_post, second.id, "Too much.")
    dm = house.slack.client().conversations_open(users=[DEV])["channel"]["id"]
    answer = house.slack.client().chat_postMessage(channel=dm, text=said.text, blocks=said.blocks)
    where = {"channel": dm, "ts": answer["ts"]}
    house.press(DEV, "this_post", f"deliverable={second.id};notice={told.id}", **where)
    assert "is Dropped" in says(house.slack.get("dm", user=DEV)["messages"][-1])
    assert now(house, first).asset_id is None


def test_a_file_in_any_other_thread_is_answered_as_words_are(house: House) -> None:
    posts(house, IG)
    dm = house.slack.client().conversations_open(users=[CHLOE])["channel"]["id"]
    other = house.slack.client().chat_postMessage(channel=dm, text="Hello")
    where = {"channel": dm, "ts": str(other["ts"])}
    assert "I take commands" in posts_files(house, where, "card.png", who=CHLOE).text
    assert house.firm.rows(Version) == []
    assert house.firm.rows(Deliverable)[0].asset_id is None
