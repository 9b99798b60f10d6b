"""Changing a campaign on its way: dates, budget, criteria, channel, people, goals; with a reason, on the record."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from campaigns import parsing
from campaigns.approvals import approvals
from campaigns.core import audit
from campaigns.core.business_time import business_days
from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.core.money import Money, parse_money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.messages import cards
from campaigns.parsing.forms import Entries, FormReader
from campaigns.people import directory, lookup, permissions, recipients, roles
from campaigns.reporting import measuring
from campaigns.setup import form_values
from campaigns.setup.new_campaign import refuse_name_in_use
from campaigns.setup.new_dates import check_dates
from campaigns.spending import allocation
from campaigns.staffing.role_assignment import give_in_campaign
from campaigns.tasks import tasks
from campaigns.tasks.asking import ask_anew
from storage.enums import Audience, CardKind, Role, TaskKind
from storage.models import Campaign


@use_case
def edit(work: UnitOfWork, campaign_id: int, entries: Entries, seen: str = "") -> bool:
    """Change what the form says differently; False when a raise of the budget waits for the Director first.

    `seen` are the prints of the fields as the form showed them; without them every entry counts as changed.
    """
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    entries = _merged(seen, entries, form_values.details(work.session, campaign))
    form = FormReader(entries)
    why = partial(parsing.parse_text, most=1000, subject="The reason", required=True)
    reason = form.required("reason", why, "why you change it")
    changes = _changes(form, campaign)
    budget = form.required(
        "budget", partial(parse_money, default_currency=campaign.currency, only=True), "the budget"
    )
    emails, weights = _read_emails(form, entries), _read_weights(form, entries)
    check_dates(
        work.session, form, campaign,
        changes.get("starts_on") or campaign.starts_on, changes.get("ends_on") or campaign.ends_on,
    )  # fmt: skip
    form.check()
    if changes.get("name"):
        refuse_name_in_use(work, changes["name"], besides=campaign.id)
    _apply(work, campaign, changes)
    for audience, addresses in emails.items():
        recipients.replace(work, campaign, audience, addresses)
    if weights and weights != allocation.weights(work.session, campaign):
        allocation.set_weights(work, campaign, weights)
    audit.log(
        work,
        "campaign edited",
        campaign_id=campaign.id,
        reason=reason,
        changes={k: str(v) for k, v in changes.items()},
    )
    settled = _change_budget(work, campaign, budget, reason or "")
    advance(work, campaign)
    return settled


@use_case
def change_people(
    work: UnitOfWork, campaign_id: int, given: Mapping[Role, Sequence[str]], reason: str = "", seen: str = ""
) -> None:
    """Say who holds which role in this campaign; a role given to nobody goes back to the workspace's holders.

    `seen` as in `edit`.
    """
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    given = _merged_people(work, campaign, given, seen)
    for role, slack_ids in given.items():
        give_in_campaign(work, campaign, role, slack_ids)
    ask_anew(work, campaign)
    audit.log(
        work,
        "people changed",
        campaign_id=campaign.id,
        roles={role.value: list(ids) for role, ids in given.items()},
        reason=reason,
    )
    advance(work, campaign)


@use_case
def transfer(work: UnitOfWork, campaign_id: int, user_id: str, reason: str = "") -> None:
    """Give a campaign to another owner."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    if roles.not_full_members(work.session, work.workspace_id, [user_id]):
        raise NotUnderstood("Guests, apps and deactivated people cannot own a campaign.", field="owner")
    before, campaign.owner_id = campaign.owner_id, user_id
    ask_anew(work, campaign)
    audit.log(work, "campaign transferred", campaign_id=campaign.id, was=before, now=user_id, reason=reason)
    advance(work, campaign)


@use_case
def move_to_channel(
    work: UnitOfWork, campaign_id: int, channel_id: str, *, private: bool, reason: str = ""
) -> None:
    """Have the campaign live in another channel; its card is posted there."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    if channel_id == campaign.channel_id:
        return
    campaign.channel_id, campaign.channel_is_private = channel_id, private
    audit.log(work, "campaign moved", campaign_id=campaign.id, channel=channel_id, reason=reason)
    cards.post(work, channel_id, CardKind.CAMPAIGN, campaign.id)
    cards.mark_history(work, campaign.id)
    ask_anew(work, campaign)
    advance(work, campaign)


def _merged(seen: str, entered: Entries, now: Entries, names: Mapping[str, str] | None = None) -> Entries:
    """What the person changed, over what is true now; FormRefused where somebody else changed the same field."""
    form = FormReader(entered)
    wanted = form_values.merged(form, seen, entered, now, names or {})
    form.check()
    return wanted


def _merged_people(
    work: UnitOfWork, campaign: Campaign, given: Mapping[Role, Sequence[str]], seen: str
) -> dict[Role, list[str]]:
    now = form_values.own_people(work.session, campaign)
    known = directory.names(work.session, work.workspace_id)
    names = {role: ", ".join(known.get(one, one) for one in ids.split()) for role, ids in now.items()}
    entered = {role.value: form_values.ids_of(ids) for role, ids in given.items()}
    return {Role(role): ids.split() for role, ids in _merged(seen, entered, now, names).items()}


def _changes(form: FormReader, campaign: Campaign) -> dict[str, Any]:
    """The new values of what the form says differently; criteria and goals may be emptied."""
    followers = form.optional("followers", parsing.parse_range) or parsing.Range()
    revenue = form.optional(
        "goal_revenue", partial(parse_money, default_currency=campaign.currency, only=True)
    )
    wanted = {
        "name": form.required("name", parsing.parse_name, "a name"),
        "starts_on": form.required("starts_on", parsing.parse_date, "the first day"),
        "ends_on": form.required("ends_on", parsing.parse_date, "the last day"),
        "niches": list(form.optional("niches", parsing.parse_niches) or ()),
        "followers_min": followers.low,
        "followers_max": followers.high,
        "platform": form.optional("platform", parsing.parse_platform),
        "goal_reach": form.optional("goal_reach", parsing.parse_count),
        "goal_engagement_rate": form.optional("goal_engagement_rate", parsing.parse_rate),
        "goal_revenue_minor": revenue.minor if revenue else None,
    }
    return {name: value for name, value in wanted.items() if value != getattr(campaign, name)}


def _apply(work: UnitOfWork, campaign: Campaign, changes: Mapping[str, Any]) -> None:
    for name, value in changes.items():
        setattr(campaign, name, value)
    if "name" in changes:
        campaign.name_key = parsing.key_of(campaign.name)
        cards.mark_history(work, campaign.id)
    if "ends_on" in changes:
        measuring.follow_last_day(work, campaign)


def _read_emails(form: FormReader, entries: Entries) -> dict[Audience, Sequence[str]]:
    """The addresses that the form asks about; those whom it does not ask about stay as they are."""
    fields = {"stakeholders": Audience.STAKEHOLDER, "clients": Audience.CLIENT}
    return {
        audience: form.optional(field, parsing.parse_emails) or ()
        for field, audience in fields.items()
        if field in entries
    }


def _read_weights(form: FormReader, entries: Entries) -> parsing.Weights | None:
    """The platforms, in the form of a campaign that has them."""
    if "platforms" not in entries:
        return None
    return form.required("platforms", parsing.parse_weights, "the platforms, such as instagram 2, tiktok 1")


def _change_budget(work: UnitOfWork, campaign: Campaign, budget: Money | None, reason: str) -> bool:
    if budget is None or budget.minor == campaign.budget_minor:
        return True
    if budget.minor < campaign.budget_minor or permissions.may(
        work, permissions.Action.RAISE_BUDGET, campaign
    ):
        audit.log(
            work, "budget changed", campaign_id=campaign.id, was=campaign.budget_minor, now=budget.minor
        )
        campaign.budget_minor = budget.minor
        allocation.follow_budget(work, campaign)
        _call_off_lower_raises(work, campaign)
        return True
    _ask_for_raise(work, campaign, budget, reason)
    return False


def _call_off_lower_raises(work: UnitOfWork, campaign: Campaign) -> None:
    """Who approved a raise asked for earlier would now lower the budget."""
    for task in tasks.open_tasks(work.session, campaign.id, TaskKind.BUDGET_RAISE):
        asked = approvals.latest_about(work.session, task.id)
        if asked is not None and int(asked.proposal["budget_minor"]) <= campaign.budget_minor:
            tasks.call_off(work, task, f"<@{work.actor.user_id}> has raised the budget as far meanwhile.")


def _ask_for_raise(work: UnitOfWork, campaign: Campaign, budget: Money, reason: str) -> None:
    if tasks.open_tasks(work.session, campaign.id, TaskKind.BUDGET_RAISE):
        raise NotPossible(
            "A higher budget is before the Marketing Director already. Wait for the decision.", field="budget"
        )
    due = business_days(2)(campaign, work.at)
    task = tasks.open_task(work, campaign, None, TaskKind.BUDGET_RAISE, Role.MARKETING_DIRECTOR, due_at=due)
    work.session.flush()
    approvals.ask_about_raise(work, campaign, task, budget.minor, reason)
