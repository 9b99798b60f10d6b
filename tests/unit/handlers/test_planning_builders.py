"""Whatever people have written about briefs, ideas and posts, every form and list keeps Slack's limits."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.errors import OutOfDate
from campaigns.core.money import Money
from campaigns.editorial.brief_sharing import Sharing
from campaigns.editorial.briefs import StoredBrief
from campaigns.editorial.content_calendar import LENGTH, CalendarEntry
from campaigns.setup.form_values import prints
from campaigns.setup.forms import SOCIAL_MEDIA
from campaigns.spending.budget import BudgetStatus
from campaigns.spending.platform_money import PlatformMoney
from campaigns.views.task_view import TaskView
from handlers.blocks.forms.editorial import ideas, planning
from handlers.blocks.forms.editorial.brief import brief_form
from handlers.blocks.forms.setup.campaign_inputs import BRIEF_NAME
from handlers.blocks.forms.setup.edit import edit_form
from handlers.blocks.forms.setup.new_campaign import first_page, second_page
from handlers.blocks.forms.spending import budget
from handlers.blocks.items.editorial.ideas import decide_ideas_item, ideate_item
from handlers.blocks.items.editorial.planning import add_posts_item, plan_item, slot_item
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.editorial.briefs import BriefPage, brief_list, brief_view
from handlers.blocks.surfaces.editorial.calendar import CalendarPage, calendar_message, two_weeks
from handlers.blocks.surfaces.editorial.calendar_filter import CalendarFilter
from handlers.blocks.surfaces.editorial.ideas import IdeaBoard, idea_board
from handlers.blocks.surfaces.editorial.month_grid import month_grid
from handlers.blocks.surfaces.messages.notices import notice
from handlers.blocks.surfaces.views.home import HomeFacts, home
from handlers.identifiers.reference import Reference
from storage.enums import DeliverableStatus, IdeaState, NoticeKind, Platform, PostKind, Role
from storage.models import Brief, BriefVersion, Campaign, Deliverable, Idea
from tests.unit.handlers.strangers import (
    AMOUNTS,
    AT,
    campaigns,
    entries,
    in_columns,
    influencers,
    posts,
    tasks,
    texts,
)
from tests.unit.handlers.test_builders import fits

PAGES = st.integers(0, 10**6)
TARGET = Reference(word="social_media:0123456789abcdef")


@st.composite
def briefs(draw: st.DrawFn) -> tuple[Brief, list[BriefVersion]]:
    """A brief with its versions, newest first."""
    brief = Brief(id=draw(st.integers(1, 10**9)), workspace_id="T1", title=draw(texts(120)))
    versions = [
        BriefVersion(
            id=number, brief_id=brief.id, number=number, requirements=draw(texts(3000)), objectives=draw(texts(3000)),
            audience=draw(texts(3000)), deliverables=draw(texts(200)), timeline="", brand_guide=draw(texts(3000)),
            required_words=draw(st.lists(texts(80), max_size=40)), banned_words=[], disclosure=draw(texts(80)),
            written_by="U0MAYAOKON", written_at=AT,
        )
        for number in range(draw(st.integers(1, 14)), 0, -1)
    ]  # fmt: skip
    return brief, versions


@st.composite
def idea_rows(draw: st.DrawFn) -> Idea:
    """An idea as the database may hold it."""
    state = draw(st.sampled_from(IdeaState))
    return Idea(
        id=draw(st.integers(1, 10**9)), campaign_id=1, number=draw(st.integers(1, 10**6)), theme=draw(texts(400)),
        pillar=draw(texts(240)), platforms=draw(st.lists(st.sampled_from([one.value for one in Platform]), max_size=9)),
        state=state, reason=draw(texts(1000)) if state is IdeaState.DROPPED else None, submitted_by="U0CHLOEBNT",
        submitted_at=AT,
    )  # fmt: skip


@st.composite
def planned_posts(draw: st.DrawFn) -> Deliverable:
    """A post of the content calendar."""
    post = draw(posts())
    post.idea_id, post.slot_at = draw(st.integers(1, 4)), draw(st.none() | st.just(AT))
    return post


ENTRIES = st.builds(
    CalendarEntry, st.integers(1, 10**9), st.just(1), texts(400),
    st.sampled_from(("UTC", "America/Argentina/ComodRivadavia")), texts(200), st.sampled_from(Platform),
    st.sampled_from(PostKind), st.sampled_from(DeliverableStatus),
    st.integers(0, 20_160).map(lambda minutes: AT + timedelta(minutes=minutes)), st.just(AT + LENGTH),
    st.none() | texts(2000), st.just("post-1@greenlight"), st.just(0),
)  # fmt: skip
IDEAS = st.lists(idea_rows(), max_size=30)


@given(
    entries(),
    texts(2000),
    texts(200),
    st.booleans(),
    st.dictionaries(st.sampled_from(Role), st.lists(texts(200))),
)
def test_both_pages_of_a_social_media_campaign(
    filled: dict[str, Any], typed: str, name: str, chosen: bool, holders: dict[Role, list[str]]
) -> None:
    more = {"platforms": typed, "clients": typed, "objectives": typed}
    stored = {"brief": "12", BRIEF_NAME: name} if chosen else {}
    for page in (filled | more, filled | more | stored):
        fits(first_page(SOCIAL_MEDIA, page, TARGET, about="Hello"))
        fits(second_page(SOCIAL_MEDIA, page, holders, TARGET))


@given(campaigns(), texts(3000))
def test_the_details_of_a_social_media_campaign(campaign: Campaign, typed: str) -> None:
    campaign.workflow = "social_media"
    shown = in_columns(campaign) | {"stakeholders": typed, "clients": typed, "platforms": typed}
    fits(edit_form(campaign, shown, prints(shown)))


@given(briefs(), texts(400), PAGES, PAGES)
def test_briefs(found: tuple[Brief, list[BriefVersion]], search: str, page: int, total: int) -> None:
    brief, versions = found
    fits(brief_list([StoredBrief(brief, versions[0], 3)] * 10, search, page, total))
    sharing = Sharing([f"U{number}" for number in range(40)])
    fits(brief_view(BriefPage(brief, versions[-1], versions, 2, sharing)))
    filled = {"title": brief.title, "requirements": versions[0].requirements}
    for asked in (None, Sharing(everybody=True), sharing):
        fits(brief_form(filled, Reference(brief=1, page=2), asked))


@given(campaigns(), IDEAS, st.booleans(), PAGES, texts(1000))
def test_ideas(campaign: Campaign, found: list[Idea], may: bool, page: int, wanted: str) -> None:
    board = IdeaBoard(campaign, found, {}, may, may, may, may, "U0MAYAOKON", may)
    fits(idea_board(board, page))
    for one in found[:1]:
        fits(ideas.drop_idea_form(one, Reference(idea=one.id)))
    fits(ideas.ideas_form(campaign, list(Platform), Reference(campaign=1)))
    fits(ideas.more_ideas_form(campaign, Reference(campaign=1)))
    facts = {"campaign": campaign.name, "campaign_id": 1, "wanted": wanted, "asked_by": "U0MAYAOKON"}
    fits(notice(NoticeKind.MORE_IDEAS, facts))


@given(st.data(), campaigns(), IDEAS, st.lists(planned_posts(), max_size=20))
def test_what_is_asked_of_those_who_plan(
    data: st.DataObject, campaign: Campaign, found: list[Idea], planned: list[Deliverable]
) -> None:
    task = data.draw(tasks())
    brief = BriefVersion(requirements=data.draw(texts(3000)), objectives=data.draw(texts(3000)))
    view = TaskView(
        task, campaign, data.draw(texts(400)), (), brief=brief, ideas=tuple(found), posts=tuple(planned),
        deliverable=planned[0] if planned else None, influencer=data.draw(st.none() | influencers()),
    )  # fmt: skip
    for item in (ideate_item, decide_ideas_item, plan_item, slot_item, add_posts_item):
        blocks = item(view)
        if blocks:
            fits(Message("A task", blocks))


@given(campaigns(), idea_rows(), planned_posts())
def test_the_forms_of_a_post(campaign: Campaign, idea: Idea, post: Deliverable) -> None:
    fits(planning.post_form(campaign, list(Platform), idea))
    fits(planning.post_form(campaign, [Platform.X], None))
    fits(planning.slot_form(campaign, post, "2026-11-10", "09:00"))
    fits(planning.remove_form(campaign, post))
    fits(planning.planned_view(campaign, post))


FILTERS = st.builds(
    CalendarFilter, st.none() | st.integers(1, 10**9), st.none() | st.sampled_from(Platform),
    st.none() | st.just(date(2026, 11, 1)),
)  # fmt: skip
MONTHS = st.none() | st.dates().map(lambda day: day.replace(day=1))


@given(
    st.none() | campaigns(), FILTERS, st.lists(ENTRIES, max_size=200), st.lists(campaigns(), max_size=3), MONTHS, MONTHS
)  # fmt: skip
def test_the_calendar(
    campaign: Campaign | None, chosen: CalendarFilter, found: list[CalendarEntry], others: list[Campaign],
    before: date | None, after: date | None,
) -> None:  # fmt: skip
    for page, may in ((0, True), (len(found) // 12, False)):
        fits(
            calendar_message(
                CalendarPage(campaign, chosen, found, page, len(found), may, others * 50, before, after)
            )
        )


@given(FILTERS)
def test_a_filter_of_the_calendar_is_read_as_it_was_written(chosen: CalendarFilter) -> None:
    assert CalendarFilter.read(chosen.word.removeprefix("calendar:")) == chosen


@pytest.mark.parametrize(
    "forged", ["", "x", "-1", "1:myspace", "all:any:2026", "all:any:2026-13", "all:any:x:y", "9" * 19]
)
def test_no_other_filter_is_read(forged: str) -> None:
    with pytest.raises(OutOfDate):
        CalendarFilter.read(forged)


def test_a_month_is_a_grid_of_weeks_with_the_number_of_posts() -> None:
    grid = month_grid(date(2026, 11, 12), {date(2026, 11, 10): 3, date(2026, 11, 30): 120})
    assert grid.splitlines() == [
        "```",
        "November 2026",
        "Mo    Tu    We    Th    Fr    Sa    Su",
        "                                     1",
        " 2     3     4     5     6     7     8",
        " 9    10·3  11    12    13    14    15",
        "16    17    18    19    20    21    22",
        "23    24    25    26    27    28    29",
        "30·99",
        "```",
    ]


@given(st.lists(ENTRIES, max_size=200))
def test_two_weeks_of_it_in_the_home(found: list[CalendarEntry]) -> None:
    assert len(two_weeks(found)) <= 18
    fits(home(HomeFacts([], [], [], may_make_campaigns=True, planned=found)))


@given(campaigns(), st.lists(AMOUNTS, min_size=4, max_size=4))
def test_money_by_platform(campaign: Campaign, amounts: list[int]) -> None:
    given, *used = (Money(amount, campaign.currency) for amount in amounts)
    rows = [PlatformMoney(platform, given, *used) for platform in Platform] + [
        PlatformMoney(None, None, *used)
    ]
    fits(budget.split_form(campaign, [(platform, given) for platform in Platform]))
    view = budget.budget_view(campaign, BudgetStatus(given, given, *used), [], rows, may_change=True)
    fits(view)
