"""Whatever names a post or a campaign opens its page."""

import json
from typing import Any

import pytest

from campaigns.tasks.kinds import TASK_RULES
from campaigns.views.campaign_lines import CampaignLine
from handlers.blocks.items import item
from handlers.blocks.items.editorial.planning import OUT
from handlers.blocks.kit.openers import post_menu
from handlers.blocks.surfaces.messages.notices import notice
from handlers.blocks.surfaces.tasks.prompt import Held, Lately, prompt
from handlers.blocks.surfaces.tasks.team_list import team_list
from handlers.blocks.surfaces.views.campaign_card import campaign_card
from handlers.blocks.surfaces.views.campaign_list import campaign_list
from handlers.blocks.surfaces.views.home import HomeFacts, home
from storage.enums import CampaignStatus, NoticeKind, Role, TaskKind
from tests.unit.handlers.every_task import campaign, every_task_view
from tests.unit.handlers.test_every_card import EVERY, FACTS, OF_A_KIND, Known, overview

VIEWS = list(every_task_view())
OF_POSTS = (NoticeKind.SLOT_NEARS, NoticeKind.OUTCOME, NoticeKind.WHICH_DESIGN)


def opens_posts(shown: Any, *ids: int) -> bool:
    """Whether the page of each of these posts can be opened from there."""
    text = json.dumps(shown)
    pages = set(ids) or {1}
    return all(f'"deliverable={one};word=post"' in text or _has_button(shown, one) for one in pages)


def _has_button(part: Any, post: int) -> bool:
    if isinstance(part, dict):
        own = part.get("action_id") == "show_post" and part.get("value") == f"deliverable={post}"
        return own or any(_has_button(value, post) for value in part.values())
    return isinstance(part, list) and any(_has_button(one, post) for one in part)


@pytest.mark.parametrize("kind", TASK_RULES)
def test_every_task_about_a_post_opens_its_page(kind: TaskKind) -> None:
    for view in VIEWS:
        is_asked = view.question is not None or kind is not TaskKind.APPROVE
        if view.task.kind is kind and view.deliverable is not None and is_asked:
            assert opens_posts(item(view), view.deliverable.id), view.task.kind


def test_tasks_about_several_posts_open_the_page_of_each_that_they_name() -> None:
    missing = next(view for view in VIEWS if len(view.missing) > 1)
    assert opens_posts(item(missing), *(one.post.id for one in missing.missing[:15]))
    planning = next(
        view for view in VIEWS if view.task.kind is TaskKind.PLAN and len(view.ideas) == 1 and view.posts
    )
    first = next(post for post in planning.posts if post.idea_id == 1 and post.status not in OUT)
    assert opens_posts(item(planning), first.id)


@pytest.mark.parametrize("kind", OF_POSTS)
def test_news_of_several_posts_open_the_page_of_each_that_they_name(kind: NoticeKind) -> None:
    told = {"outcome": "approve", "post_ids": [4, 7, 9], "others": ["B", "C"]}
    facts = Known(rich=True, **{**FACTS, **OF_A_KIND.get(kind, {}), **told})
    ids = [number for number, _ in facts["posts"]] if kind is NoticeKind.WHICH_DESIGN else [4, 7, 9]
    assert opens_posts(notice(kind, facts).blocks, *ids)


def test_a_short_menu_lets_the_same_be_chosen_again_and_a_long_one_takes_many() -> None:
    posts = [(number, f"Cup {number}") for number in range(1, 31)]
    kinds = {count: (post_menu(posts[:count]) or {"type": ""})["type"] for count in (0, 2, 5, 6, 30)}
    assert kinds == {0: "", 2: "overflow", 5: "overflow", 6: "static_select", 30: "static_select"}


def test_a_campaigns_page_opens_wherever_it_is_named() -> None:
    one, view = campaign(), next(view for view in VIEWS if view.is_open)
    (workflow, *_), *_ = EVERY
    seen = overview(workflow, CampaignStatus.ACTIVE, much=True)
    line = CampaignLine(one, 1, 3, "Wait", None, None, next_is_owners=True)
    surfaces = [
        home(HomeFacts([], [], [line], may_make_campaigns=True))["blocks"],
        campaign_card(seen).blocks,
        prompt(one, [view], Held(1), Lately()).blocks,
        team_list(one, [view], {Role.DESIGN_TEAM: 1}, {}, moved=False).blocks,
        campaign_list([line], "open", 0, 1).blocks,
    ]
    assert all("about_campaign" in json.dumps(blocks) for blocks in surfaces)
