"""The App Home: what waits for me, the campaigns that are running, and what is published in the next two weeks."""

from collections.abc import Sequence
from dataclasses import dataclass

from campaigns.core.wording import capitalized, counted
from campaigns.editorial.content_calendar import CalendarEntry
from campaigns.steps.registry import workflows
from campaigns.steps.workflow import Workflow
from campaigns.views.campaign_lines import CampaignLine
from campaigns.views.task_view import TaskLine
from handlers.blocks.kit.elements import (
    Block,
    Blocks,
    View,
    actions,
    button,
    context,
    divider,
    header,
    section,
)
from handlers.blocks.kit.openers import about_campaign
from handlers.blocks.kit.text import due_words, literal
from handlers.blocks.surfaces.editorial.calendar import two_weeks
from handlers.blocks.surfaces.reminders.reminder import REMINDERS
from handlers.blocks.surfaces.staffing.absence import GO_AWAY
from handlers.blocks.surfaces.views.campaign_card import next_line
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference

TASKS_SHOWN = 25
TEAM_TASKS_SHOWN = 15
CAMPAIGNS_SHOWN = 12


@dataclass(frozen=True)
class HomeFacts:
    """What a person's Home shows."""

    waiting: Sequence[TaskLine]
    for_team: Sequence[TaskLine]
    campaigns: Sequence[CampaignLine]
    may_make_campaigns: bool
    planned: Sequence[CalendarEntry] = ()
    more_waiting: int = 0
    more_for_team: int = 0
    proposals: int = 0
    away: Sequence[Block] = ()


def home(facts: HomeFacts) -> View:
    """The Home view."""
    shown = [
        *facts.away,
        *_waiting(facts),
        *_for_team(facts),
        REMINDERS,
        GO_AWAY,
        divider(),
        *_campaigns(facts),
        divider(),
    ]
    return {"type": "home", "blocks": [*shown, *two_weeks(facts.planned)][:100]}


def _waiting(facts: HomeFacts) -> Blocks:
    blocks: Blocks = [header("Waiting for you"), *_proposals(facts)]
    if not facts.waiting and facts.proposals:
        return blocks
    if not facts.waiting:
        return [*blocks, section("Nothing waits for you. 🌿")]
    blocks += [_line(view) for view in facts.waiting[:TASKS_SHOWN]]
    left = facts.more_waiting
    return [*blocks, context(f"and {left:,} more: `/tasks` shows everything.")] if left else blocks


def _proposals(facts: HomeFacts) -> Blocks:
    """Changes of influencers that wait for the reader's decision."""
    if not facts.proposals:
        return []
    text = f"*{counted(facts.proposals, 'proposed change')} of influencers* to accept or refuse"
    return [section(text, button("Look…", ActionId.SHOW_PROPOSALS, Reference(), style="primary"))]


def _for_team(facts: HomeFacts) -> Blocks:
    """What any of a team may take."""
    if not facts.for_team:
        return []
    lines = [_line(view, take=True) for view in facts.for_team[:TEAM_TASKS_SHOWN]]
    left = facts.more_for_team
    more = [context(f"and {left:,} more: `/tasks` shows everything.")] if left else []
    return [header("For your team"), *lines, *more]


def _line(view: TaskLine, *, take: bool = False) -> Block:
    due = f" · {due_words(view.task.due_at, is_late=view.is_late)}" if view.task.due_at else ""
    text = f"*{literal(view.words)}*\n{literal(view.campaign.name, 80)}{due}"
    words, do = ("Take it", ActionId.TAKE) if take else ("Open", ActionId.OPEN_TASK)
    return section(text, button(words, do, Reference(task=view.task.id), style="primary"))


def _campaigns(facts: HomeFacts) -> Blocks:
    blocks: Blocks = [header("Active campaigns")]
    if not facts.campaigns:
        blocks.append(section("There are none that you can see."))
    for view in facts.campaigns[:CAMPAIGNS_SHOWN]:
        blocks += _campaign(view)
    if len(facts.campaigns) > CAMPAIGNS_SHOWN:
        blocks.append(context("`/campaign list` shows all of them."))
    return [*blocks, *(_new(one) for one in workflows())] if facts.may_make_campaigns else blocks


def _new(workflow: type[Workflow]) -> Block:
    words = f"New {workflow.label[:1].lower()}{workflow.label[1:]}"
    return actions(button(words, ActionId.NEW_CAMPAIGN, Reference(word=workflow.key), style="primary"))


def _campaign(view: CampaignLine) -> Blocks:
    campaign = view.campaign
    text = (
        f"*{literal(campaign.name, 100)}* · {capitalized(campaign.status.value)} · "
        f"{view.done} of {view.steps} steps done"
    )
    text += f"\nNext: {next_line(view)}" if view.next_thing else ""
    opening = button("Open", ActionId.SHOW_CAMPAIGN, Reference(campaign=campaign.id))
    return [section(text), actions(opening, about_campaign(campaign.id))]
