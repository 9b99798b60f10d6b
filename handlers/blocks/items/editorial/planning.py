"""Planning the content calendar: posts for approved ideas, a first slot, and posts where none was approved."""

from collections import defaultdict
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from campaigns.core.business_time import said
from campaigns.core.wording import counted, either
from campaigns.views.task_view import TaskView
from handlers.blocks.items.editorial.ideas import idea_text
from handlers.blocks.kit.elements import Block, Blocks, actions, button, confirm, context, section
from handlers.blocks.kit.openers import open_post, post_menu
from handlers.blocks.kit.text import day, literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import DeliverableStatus
from storage.models import Campaign, Deliverable, Idea

SHOWN = 6
POSTS_SHOWN = 3
OUT = (DeliverableStatus.DROPPED, DeliverableStatus.REJECTED)


def plan_item(view: TaskView) -> Blocks:
    """The approved ideas with what is planned for each, those without posts first."""
    planned = _by_idea(view.posts)
    count = sum(len(posts) for posts in planned.values())
    ideas = sorted(view.ideas, key=lambda one: (bool(planned[one.id]), one.number))
    said_so_far = f"{counted(count, 'post')} planned for {counted(len(ideas), 'approved idea')}"
    blocks: Blocks = [section(f"*{literal(view.words)}*\n{said_so_far}")]
    blocks += [_idea(view, idea, planned[idea.id]) for idea in ideas[:SHOWN]]
    left = len(ideas) - SHOWN
    if left > 0:
        blocks.append(context(f"and {counted(left, 'more idea')} in *Plan a post*"))
    without = [idea for idea in ideas if not planned[idea.id]]
    named = [post for idea in ideas[:SHOWN] for post in planned[idea.id][:POSTS_SHOWN]]
    return [*blocks, _plan_buttons(view, without, named, may_end=count > 0)]


def _by_idea(posts: Sequence[Deliverable]) -> dict[int | None, list[Deliverable]]:
    found: dict[int | None, list[Deliverable]] = defaultdict(list)
    for post in posts:
        if post.status not in OUT:
            found[post.idea_id].append(post)
    return found


def _idea(view: TaskView, idea: Idea, posts: Sequence[Deliverable]) -> Block:
    lines = [idea_text(idea), *(post_line(view.campaign, post) for post in posts[:POSTS_SHOWN])]
    if len(posts) > POSTS_SHOWN:
        lines.append(f"and {len(posts) - POSTS_SHOWN} more")
    reference = Reference(campaign=view.campaign.id, idea=idea.id)
    return section("\n".join(lines), button("Plan a post…", ActionId.PLAN_POST, reference))


def _plan_buttons(
    view: TaskView, without: Sequence[Idea], named: Sequence[Deliverable], *, may_end: bool
) -> Block:
    reference = Reference(campaign=view.campaign.id, task=view.task.id)
    return actions(
        button("Plan a post…", ActionId.PLAN_POST, Reference(campaign=view.campaign.id), style="primary"),
        button("Plan several…", ActionId.PLAN_SEVERAL, Reference(campaign=view.campaign.id)),
        button("Calendar", ActionId.SHOW_CALENDAR, reference),
        button("All ideas", ActionId.SHOW_IDEAS, reference),
        post_menu([(post.id, post.title) for post in named]),
        button("Calendar ready", ActionId.CALENDAR_READY, reference, confirm=_sure(without))
        if may_end
        else None,
    )


def _sure(without: Sequence[Idea]) -> Block | None:
    """Approved ideas for which nothing is planned are named before the planning ends."""
    if not without:
        return None
    named = [literal(idea.theme, 40) for idea in without[:3]]
    more = [f"{len(without) - 3:,} more"] if len(without) > 3 else []
    text = f"Nothing is planned for {either([*named, *more], 'and')}. Posts can still be added later."
    return confirm("Ready without them?", text, "Calendar ready")


def post_line(campaign: Campaign, post: Deliverable) -> str:
    """A planned post in one line: its title, where, what, and when in the campaign's zone."""
    return f"• {literal(post.title, 80)} · {where_and_when(campaign, post)}"


def where_and_when(campaign: Campaign, post: Deliverable) -> str:
    """The same without the title; what that says already is not said again."""
    when = said(campaign, post.slot_at) if post.slot_at else "no time yet"
    what = f"{post.platform.label} {post.kind.value}"
    said_already = what.casefold() in post.title.casefold()
    return f"{'' if said_already else f'{what}, '}{when} · {post.status.label}"


def agreed_words(post: Deliverable) -> str:
    """The days that were agreed with a post's creator, in a sentence; empty where there is none."""
    if post.participation_id is None:
        return ""
    draft = [f"draft by {day(post.draft_due_on)}"] if post.draft_due_on else []
    publish = [f"published on {day(post.publish_on)}"] if post.publish_on else []
    return f"Agreed with the creator: {', '.join([*draft, *publish])}." if draft or publish else ""


def slot_item(view: TaskView) -> Blocks:
    """A post whose time is to be chosen: who makes it, and until when it was agreed."""
    post = view.deliverable
    if post is None:
        return []
    maker = f" by @{literal(view.influencer.handle)}" if view.influencer else ""
    zone = literal(ZoneInfo(view.campaign.time_zone).key)
    text = f"*{literal(view.words)}*\n{post.platform.label} {post.kind.value}{maker}, time in {zone}"
    agreed = agreed_words(post)
    text += f"\n{agreed}" if agreed else ""
    reference = Reference(deliverable=post.id, task=view.task.id)
    return [
        section(text),
        actions(
            button("Choose the time…", ActionId.SET_SLOT, reference, style="primary"), open_post(post.id)
        ),
    ]


def add_posts_item(view: TaskView) -> Blocks:
    """Nothing was approved: open the calendar again, or cancel."""
    reference = Reference(campaign=view.campaign.id, task=view.task.id)
    return [
        section(f"*{literal(view.words)}*"),
        actions(
            button("Add posts", ActionId.ADD_POSTS, reference, style="primary"),
            button("All ideas", ActionId.SHOW_IDEAS, reference),
            button("Cancel campaign…", ActionId.CANCEL, reference),
        ),
    ]
