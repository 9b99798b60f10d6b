"""Lists that only who asked sees: campaigns page by page, and the choice among several of a name."""

from collections.abc import Sequence

from campaigns.core.wording import capitalized
from campaigns.people.campaign_names import MOST_FOUND
from campaigns.views.campaign_lines import CampaignLine
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import about_campaign
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import cut, day, literal, person, with_mentions
from handlers.blocks.surfaces.views.campaign_card import next_line, status_words
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.models import Campaign

A_PAGE = 10
CHOICES = 20


def campaign_list(
    shown: Sequence[CampaignLine], which: str, page: int, total: int, *, more: bool = False
) -> Message:
    """A page (from 0) of the campaigns that are "open", "archived" or "all"; `more` are on no page."""
    count = f"{'More than ' if more else ''}{total:,}"
    text = f"{count} {'' if which == 'all' else which + ' '}campaign{'s' if total > 1 else ''}"
    blocks: Blocks = [section(f"*{text}*")]
    if more:
        blocks.append(context("The newest are listed. `/campaign show NAME` opens any other."))
    for one in shown[:A_PAGE]:
        blocks += _campaign(one)
    return Message(text, light([*blocks, *paging(f"campaigns:{which}", page, total)]))


def _campaign(line: CampaignLine) -> Blocks:
    campaign = line.campaign
    text = f"*{literal(campaign.name, 100)}*\n{facts(campaign)} · {person(campaign.owner_id)}"
    text += f"\nNext: {next_line(line)}" if line.next_thing else ""
    opening = button("Open", ActionId.SHOW_CAMPAIGN, Reference(campaign=campaign.id))
    return [section(text), actions(opening, about_campaign(campaign.id))]


def facts(campaign: Campaign) -> str:
    """Status and dates of a campaign."""
    return f"{status_words(campaign)} · {day(campaign.starts_on)} to {day(campaign.ends_on)}"


def choice(word: str, typed: str, campaigns: Sequence[Campaign]) -> Message:
    """Which of several campaigns is meant by what was typed after `/campaign {word}`."""
    about = f"“{literal(typed, 80)}” may mean several campaigns." if typed else "Which campaign do you mean?"
    blocks: Blocks = [section(about)]
    for campaign in campaigns[:CHOICES]:
        meant = button(_verb(word), ActionId.MEANT, Reference(campaign=campaign.id, word=word))
        blocks.append(section(f"*{literal(campaign.name, 100)}*\n{facts(campaign)}", meant))
    left = min(len(campaigns), MOST_FOUND) - CHOICES
    if left > 0:
        many = f"more than {left} others" if len(campaigns) > MOST_FOUND else f"{left} more"
        blocks.append(
            context(f"and {many}. Type more of the name, as in `/campaign {_before_name(word)} NAME`.")
        )
    return Message("Which campaign do you mean?", light(blocks))


def did_you_mean(word: str, said: str, campaign: Campaign) -> Message:
    """A campaign that may be meant where none is called so, and the button that does it with that one."""
    return Message(said, [section(with_mentions(said)), actions(with_that_one(word, campaign))])


def with_that_one(word: str, campaign: Campaign) -> Block:
    """The button that carries out `/campaign {word}` with a campaign."""
    words = cut(f"{_verb(word)} {campaign.name}", 75)
    return button(words, ActionId.MEANT, Reference(campaign=campaign.id, word=word))


def _verb(word: str) -> str:
    return "Start from it" if word.startswith("new") else capitalized(word)


def _before_name(word: str) -> str:
    return f"{word} from" if word.startswith("new") else word
