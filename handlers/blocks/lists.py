"""Lists that only who asked sees: campaigns page by page, and the choice among several of a name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.blocks.campaign_card import next_words
from handlers.blocks.kit import Block, Blocks, actions, button, context, section
from handlers.blocks.text import day, literal, person
from handlers.blocks.weight import light
from handlers.ids import Do
from handlers.message import Message
from handlers.values import Target
from storage.models import Campaign

A_PAGE = 10
CHOICES = 20


@dataclass(frozen=True)
class Listed:
    """A campaign in a list, with the one next thing to do."""

    campaign: Campaign
    next_thing: str
    next_at: datetime | None = None


def campaign_list(shown: Sequence[Listed], which: str, page: int, total: int) -> Message:
    """A page (from 0) of the campaigns that are "open", "archived" or "all"."""
    text = f"{total:,} {'' if which == 'all' else which + ' '}campaign{'s' if total > 1 else ''}"
    blocks: Blocks = [section(f"*{text}*")]
    for one in shown[:A_PAGE]:
        blocks += _campaign(one)
    return Message(text, light([*blocks, *paging(f"campaigns:{which}", page, total)]))


def _campaign(listed: Listed) -> Blocks:
    campaign = listed.campaign
    text = f"*{literal(campaign.name, 100)}*\n{facts(campaign)} · {person(campaign.owner_id)}"
    if listed.next_thing:
        text += f"\nNext: {next_words(listed.next_thing, listed.next_at)}"
    return [section(text, button("Open", Do.SHOW_CAMPAIGN, Target(campaign=campaign.id)))]


def facts(campaign: Campaign) -> str:
    """Status and dates of a campaign."""
    status = "Archived" if campaign.archived_at else campaign.status.value.capitalize()
    return f"{status} · {day(campaign.starts_on)} to {day(campaign.ends_on)}"


def choice(word: str, typed: str, campaigns: Sequence[Campaign]) -> Message:
    """Which of several campaigns is meant by what was typed after `/campaign {word}`."""
    about = f"“{literal(typed, 80)}” may mean several campaigns." if typed else "Which campaign do you mean?"
    blocks: Blocks = [section(about)]
    for campaign in campaigns[:CHOICES]:
        meant = button(_verb(word), Do.MEANT, Target(campaign=campaign.id, word=word))
        blocks.append(section(f"*{literal(campaign.name, 100)}*\n{facts(campaign)}", meant))
    left = len(campaigns) - CHOICES
    if left > 0:
        blocks.append(
            context(f"and {left} more. Type more of the name, as in `/campaign {_before_name(word)} NAME`.")
        )
    return Message("Which campaign do you mean?", light(blocks))


def _verb(word: str) -> str:
    return "Start from it" if word.startswith("new") else word.capitalize()


def _before_name(word: str) -> str:
    return f"{word} from" if word.startswith("new") else word


def paging(word: str, page: int, total: int, a_page: int = A_PAGE) -> Blocks:
    """Buttons to the pages before and after, where there are any; `word` says pages of what."""
    last = max(0, -(-total // a_page) - 1)
    if not last:
        return []
    buttons: list[Block | None] = [
        button("Back", Do.PAGE_BACK, Target(page=page - 1, word=word)) if page else None,
        button("More", Do.PAGE, Target(page=page + 1, word=word)) if page < last else None,
    ]
    return [context(f"Page {page + 1} of {last + 1}"), actions(*buttons)]
