"""Ways to the page of a post or a campaign, offered wherever one is named."""

from collections.abc import Sequence

from handlers.blocks.kit.elements import Block, Blocks, actions, button, overflow, select
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference

MOST_BEHIND_DOTS = 5


def about_campaign(campaign_id: int) -> Block:
    """The button to what a campaign is about."""
    return button("About…", ActionId.ABOUT_CAMPAIGN, Reference(campaign=campaign_id))


def open_post(deliverable_id: int) -> Block:
    """The button to the page of a post."""
    return button("Open the post", ActionId.SHOW_POST, Reference(deliverable=deliverable_id))


def post_menu(posts: Sequence[tuple[int, str]]) -> Block | None:
    """A menu of several posts, by id and title, each of which opens its page; None where there is no post.

    A short one is behind three dots, where the same can be chosen again.
    """
    choices = [(Reference(deliverable=number, word="post"), title) for number, title in posts]
    if len(choices) > MOST_BEHIND_DOTS:
        return select(ActionId.CHOOSE, "Open a post…", choices)
    return (
        overflow(ActionId.CHOOSE, [(f"Open {title}", page) for page, title in choices]) if choices else None
    )


def posts_row(posts: Sequence[tuple[int, str]]) -> Blocks:
    """The same in a row of its own; a single post has a button."""
    if len(posts) == 1:
        return [actions(open_post(posts[0][0]))]
    menu = post_menu(posts)
    return [actions(menu)] if menu else []
