"""The campaign card: every step with its state, who is awaited since when, and the one next thing to do."""

from collections import Counter
from datetime import datetime

from campaigns.core.wording import capitalized
from campaigns.emails.addressees import named, why_failed
from campaigns.emails.registry import email_kind
from campaigns.steps.purpose import Purpose
from campaigns.views.awaited import Awaited
from campaigns.views.campaign_lines import CampaignLine
from campaigns.views.overview import Overview
from campaigns.views.step_states import StepState, StepView
from handlers.blocks.items.tasks.on_hold import held_words
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, header, overflow, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import about_campaign
from handlers.blocks.kit.text import cut, day, due_words, literal, moment, people, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import CampaignStatus, TaskKind
from storage.models import Campaign, Mail

MARKS = {
    StepState.PENDING: "▫️",
    StepState.IN_PROGRESS: "⏳",
    StepState.COMPLETE: "✅",
    StepState.ERROR: "⚠️",
}
MAILS_SHOWN = 3
NEXT_ACTS = {
    TaskKind.CHOOSE: "Choose influencers…",
    TaskKind.IDEATE: "Submit ideas…",
    TaskKind.DECIDE_IDEAS: "Decide on ideas…",
    TaskKind.END_IDEATION: "End the ideas…",
    TaskKind.PLAN: "Plan posts…",
    TaskKind.ADD_POSTS: "Add posts…",
    TaskKind.DESIGN: "Design…",
    TaskKind.COPY: "Write copy…",
    TaskKind.SET_SLOT: "Choose the time…",
    TaskKind.APPROVE: "Approve…",
    TaskKind.REVIEW: "Review…",
    TaskKind.CONDITION: "See to the condition…",
    TaskKind.PUBLISH: "Publish…",
    TaskKind.OUTREACH: "Contact and agree…",
    TaskKind.OVERSPEND: "Decide on the cost…",
    TaskKind.BUDGET_RAISE: "Decide on the budget…",
    TaskKind.CONFIRM_ADDRESS: "Confirm the address…",
    TaskKind.RESULTS: "Enter results…",
    TaskKind.ONE_OFF: "Approve…",
}
"""What the green button says of the kinds of tasks that have words of their own; it opens the task."""


def campaign_card(view: Overview) -> Message:
    """The card as it stands in the campaign's channel; where Slack knows no plan block, the steps are a list."""
    campaign = view.campaign
    return Message(
        text=f"{campaign.name}: {view.done} of {len(view.steps)} steps done. {view.next_thing}".strip(),
        blocks=_around(view, [_plan(view)]),
        fallback_blocks=_around(view, [section(step_list(view))]),
    )


def moved_card(campaign: Campaign) -> Message:
    """What is left in the channel that a campaign lived in before."""
    text = f"{literal(campaign.name, 100)} has moved to <#{campaign.channel_id}>."
    return Message(text, [context(text)])


def _around(view: Overview, steps: Blocks) -> Blocks:
    campaign = view.campaign
    blocks = [header(campaign.name), context(f"{headline(view)} · {money_line(view)}"), *steps]
    if view.participations:
        blocks.append(context(_influencers(view)))
    if view.deliverables:
        blocks.append(context(_posts(view)))
    if view.next_thing:
        blocks.append(section(f"*Next:* {next_line(view)}"))
    if campaign.cancel_reason:
        blocks.append(section(f"*Cancelled:* {literal(campaign.cancel_reason, 400)}"))
    blocks += [failed_mail(mail) for mail in view.failed_mails[:MAILS_SHOWN]]
    return [*blocks, _buttons(view)]


def headline(view: Overview) -> str:
    """What kind of campaign it is, where it stands, when it runs and whose it is."""
    campaign = view.campaign
    return " · ".join(
        [
            view.workflow_label,
            f"*{status_words(campaign)}*",
            f"{day(campaign.starts_on)} to {day(campaign.ends_on)}",
            f"Owner {person(campaign.owner_id)}",
        ]
    )


def status_words(campaign: Campaign) -> str:
    """Where a campaign stands; of one that is put away also how it ended."""
    status = campaign.status.value
    return f"Archived ({status})" if campaign.archived_at else capitalized(status)


def money_line(view: Overview) -> str:
    """What may be said of money in the campaign's channel: amounts only where the owner said so."""
    if view.campaign.channel_is_private and view.campaign.money_in_channel:
        return f"{view.money.total.show()} of {view.money.budget.show()} promised"
    return "over budget" if view.money.is_over else "within budget"


def _plan(view: Overview) -> Block:
    title = f"{view.done} of {len(view.steps)} steps done"
    return {"type": "plan", "title": title, "tasks": [_task_card(step) for step in view.steps]}


def _task_card(step: StepView) -> Block:
    return {
        "type": "task_card",
        "task_id": step.name,
        "title": cut(f"{step.number}. {step.title}{_count(step)}", 250),
        "status": step.state.value,
    }


def step_list(view: Overview) -> str:
    """The steps as lines of text."""
    return "\n".join(f"{MARKS[step.state]} {step.number}. {step.title}{_count(step)}" for step in view.steps)


def _count(step: StepView) -> str:
    parts = [f"{step.settled} of {step.items}"] if step.items else []
    parts += [step.note] if step.note else []
    return f" — {', '.join(parts)}" if parts else ""


def _influencers(view: Overview) -> str:
    stages = Counter(one.stage.label for one in view.participations)
    return "Creators: " + " · ".join(f"{count} {label.lower()}" for label, count in stages.items())


def _posts(view: Overview) -> str:
    statuses = Counter(one.status.label for one in view.deliverables)
    return "Posts: " + " · ".join(f"{count:,} {label.lower()}" for label, count in statuses.items())


def next_line(view: Overview | CampaignLine) -> str:
    """The one next thing to do, with who is awaited since when."""
    words = next_words(view.next_thing, view.next_at)
    if view.next_awaited:
        return f"{words} — {waits_for(view.next_awaited)}"
    return f"{words} — {person(view.campaign.owner_id)}" if view.next_is_owners else words


def next_words(words: str, at: datetime | None) -> str:
    """The next thing, and when it comes in the reader's own time zone."""
    return literal(words, 300) + (f", {moment(at)}" if at else "")


def waits_for(awaited: Awaited) -> str:
    """Who is awaited, since when and until when; of what is on hold, until when and by whom."""
    if awaited.task.held_until is not None:
        return held_words(awaited.task)
    due = f", {due_words(awaited.due_at, is_late=awaited.is_late)}" if awaited.due_at else ""
    if (now := awaited.progress) is not None:
        waiting = people(now.waiting_for, acting_for=awaited.acting_for)
        return f"{now.approved} of {now.needed}, waiting for {waiting} since {moment(awaited.since)}{due}"
    return f"{people(awaited.people, acting_for=awaited.acting_for)} since {moment(awaited.since)}{due}"


def failed_mail(mail: Mail) -> Block:
    """An e-mail that did not leave, why, and *Send again*."""
    what = email_kind(mail.kind).words
    to, why = literal(named(mail), 100), literal(why_failed(mail), 300)
    text = f"⚠️ The {what} to {to} was not delivered: {why}"
    return section(text, button("Send again", ActionId.SEND_AGAIN, Reference(mail=mail.id)))


def _buttons(view: Overview) -> Block:
    campaign = view.campaign
    reference = Reference(campaign=campaign.id)
    task = view.next_awaited.task if view.next_awaited else None
    picks = task is not None and task.kind is TaskKind.CHOOSE and _can_pick(view)
    opens_task = task is not None and not picks and not view.empty_shortlist
    return actions(
        button(
            NEXT_ACTS.get(task.kind, "Open the task…"),
            ActionId.OPEN_TASK,
            Reference(task=task.id),
            style="primary",
        )
        if task is not None and opens_task
        else None,
        button(
            "Open", ActionId.SHOW_CAMPAIGN, reference, style=None if task or view.failed_mails else "primary"
        ),
        about_campaign(campaign.id),
        button("Nudge", ActionId.NUDGE, Reference(task=task.id)) if task is not None else None,
        *calendar_buttons(view),
        button("Pick influencers", ActionId.PICK, reference, style="primary" if picks else None)
        if _can_pick(view)
        else None,
        button("Change criteria", ActionId.EDIT, reference, style="primary")
        if view.empty_shortlist
        else None,
        button("Add influencer", ActionId.ADD_INFLUENCER, reference) if view.empty_shortlist else None,
        button("Show money", ActionId.SHOW_MONEY, reference),
        overflow(ActionId.CAMPAIGN_MENU, _menu(campaign)),
    )


def calendar_buttons(view: Overview) -> Blocks:
    """Ideas and calendar of a campaign that plans its posts."""
    reference, purposes = Reference(campaign=view.campaign.id), {step.purpose for step in view.steps}
    offered = {
        Purpose.PLANNING: button("Calendar", ActionId.SHOW_CALENDAR, reference),
        Purpose.IDEATION: button("Ideas", ActionId.SHOW_IDEAS, reference),
    }
    return [one for purpose, one in offered.items() if purpose in purposes]


def _can_pick(view: Overview) -> bool:
    """Whether influencers are looked for now: in workflows that work with any, once that step is reached."""
    if view.campaign.status.is_over or view.campaign.status is CampaignStatus.MEASURING:
        return False
    outreach = next((step for step in view.steps if step.purpose is Purpose.OUTREACH), None)
    return not view.empty_shortlist and outreach is not None and outreach.state is not StepState.PENDING


def _menu(campaign: Campaign) -> list[tuple[str, Reference]]:
    running = ["edit", "budget", "results", "close", "cancel"]
    words = ["report", "results"] if campaign.status.is_over else running
    labels = {
        "edit": "Edit…",
        "budget": "Budget and costs…",
        "results": "Results…",
        "report": "Report",
        "close": "Close early…",
        "cancel": "Cancel campaign…",
    }
    return [(labels[word], Reference(campaign=campaign.id, word=word)) for word in words]
