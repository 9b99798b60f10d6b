"""`/campaign list`: the campaigns that somebody can see, page by page."""

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import quoted
from campaigns.people import lookup
from campaigns.views.campaign_lines import campaign_lines
from handlers.blocks.kit.message import Message, words
from handlers.blocks.surfaces.views.campaign_list import A_PAGE, campaign_list
from handlers.requests.command_text import first_word
from handlers.requests.requests import Request

WHICH: dict[str, bool | None] = {"open": False, "archived": True, "all": None}

NONE_ARCHIVED = "No campaign that you can see is archived. `/campaign list` shows the open ones."


def listing(request: Request, text: str) -> Message:
    """The first page of the campaigns that `text` asks for: open, archived or all."""
    word, _ = first_word(text)
    if word and word not in WHICH:
        near = parsing.closest(word, list(WHICH)) or "open"
        raise NotUnderstood(
            f"{quoted(word)} is no kind of list. Type `/campaign list {near}`; there is open, archived and all. "
            f"For one campaign, type `/campaign show {word}`."
        )
    return list_page(request, word or "open", 0)


def list_page(request: Request, which: str, page: int) -> Message:
    """One page, from 0; a page that is no longer there is the last one."""
    with request.bot.look(request.actor) as work:
        found = lookup.page_of_campaigns(
            work, page, A_PAGE, archived=WHICH.get(which, False), running=which == "open"
        )
        if not found.total:
            return words(NONE_ARCHIVED if which == "archived" else lookup.none_visible(work))
        listed = campaign_lines(work.session, work.workspace_id, found.campaigns)
        return campaign_list(listed, which, found.number, found.total, more=found.more)
