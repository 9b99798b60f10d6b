"""Costs beside the creators' fees: how each is listed, and the forms that add, change and withdraw one."""

from collections.abc import Sequence

from campaigns.approvals.decision_input import by_whom
from campaigns.spending.cost_form import EnteredCost
from campaigns.spending.cost_lines import CostLine
from campaigns.spending.foreign_amount import ForeignAmount
from handlers.blocks.forms.setup.campaign_inputs import PLATFORMS
from handlers.blocks.kit.elements import Blocks, View, actions, button, divider, modal, section
from handlers.blocks.kit.inputs import date_input, select_input, text_input
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.text import literal, person
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from storage.enums import CostState, Outcome
from storage.models import Campaign

A_PAGE = 10
_OTHER = "Or in another currency, such as 250 USD, with its rate below."
STATES = (
    (CostState.PLANNED.value, "Planned: not promised yet"),
    (CostState.COMMITTED.value, "Committed: promised, not paid"),
    (CostState.SPENT.value, "Spent: paid"),
)


def cost_list(
    campaign: Campaign, lines: Sequence[CostLine], page: int, total: int, *, may_change: bool
) -> Blocks:
    """A page (from 0) of a campaign's costs; who may add one may change and withdraw what counts."""
    blocks: Blocks = [divider()] if lines else []
    for line in lines[:A_PAGE]:
        blocks.append(section("\n".join(_said(line))))
        if may_change and line.cost.state is not CostState.WITHDRAWN:
            reference = Reference(cost=line.cost.id, page=page)
            change = button("Change…", ActionId.CHANGE_COST, reference)
            blocks.append(actions(change, button("Withdraw…", ActionId.WITHDRAW_COST, reference)))
    return [*blocks, *paging(f"costs:{campaign.id}", page, total, A_PAGE)]


def _said(line: CostLine) -> list[str]:
    """What a cost is, what became of it, and what is asked about it."""
    said = [literal(line.cost.what, 200), f"{_facts(line.recorded)} · {person(line.cost.entered_by)}"]
    if line.cost.state is CostState.WITHDRAWN:
        said.append(f"🗑️ “{literal(line.cost.reason or '', 300)}”")
    if line.waiting:
        said.append(f"⏳ Asked of whoever decides on money: {_facts(line.waiting)}")
    if line.sent_back:
        rejected = line.sent_back.outcome is Outcome.REJECT
        outcome = "⛔ Rejected" if rejected else "✏️ Changes requested"
        said.append(f"{outcome} by {by_whom(line.sent_back)}: “{literal(line.sent_back.reason or '', 300)}”")
    return said


def _facts(cost: EnteredCost) -> str:
    where = f" · {cost.platform.label}" if cost.platform else ""
    return f"{cost.in_words} · {cost.state.value}{where}"


def cost_form(campaign: Campaign) -> View:
    """A cost beside the creators' fees."""
    blocks = [
        text_input("what", "What is it for?", placeholder="Samples for twelve creators"),
        text_input("amount", f"Amount in {campaign.currency}", placeholder="250", hint=_OTHER),
        select_input("state", "How firm is it?", STATES),
        select_input("platform", "Platform", PLATFORMS, optional=True),
        *_rate_inputs(campaign, None),
    ]
    return modal(FormId.COST, "Add cost", blocks, submit="Add", reference=Reference(campaign=campaign.id))


def change_form(campaign: Campaign, line: CostLine, *, has_platforms: bool, page: int = 0) -> View:
    """A cost as it is, or as it was last asked for, to be changed; it carries a print of what it shows."""
    shown = line.to_change
    blocks: Blocks = [
        section("\n".join([f"*{literal(campaign.name, 100)}*", *_said(line)])),
        text_input("what", "What is it for?", value=shown.what),
        text_input("amount", f"Amount in {campaign.currency}", value=_typed(shown), hint=_OTHER),
        select_input("state", "How firm is it?", STATES, value=shown.state.value),
    ]
    if has_platforms or shown.platform:
        chosen = shown.platform.value if shown.platform else ""
        blocks.append(select_input("platform", "Platform", PLATFORMS, value=chosen, optional=True))
    blocks += _rate_inputs(campaign, shown.foreign)
    reference = Reference(cost=line.cost.id, page=page, word=line.seen)
    return modal(
        FormId.CHANGE_COST, "Change cost", blocks, submit="Change", close="Cancel", reference=reference
    )


def _typed(cost: EnteredCost) -> str:
    """The amount as somebody would type it: what was charged, where that was in another currency."""
    charged = cost.foreign.amount if cost.foreign else None
    return f"{charged.as_typed()} {charged.currency}" if charged else cost.amount.as_typed()


def _rate_inputs(campaign: Campaign, foreign: ForeignAmount | None) -> Blocks:
    """By which rate, and of which day, another currency is worth the campaign's."""
    rate, day = (f"{foreign.rate:f}", foreign.on.isoformat()) if foreign else ("", "")
    label, hint = (
        f"Rate: how much {campaign.currency} is 1 of the other?",
        "Only for another currency, such as 0.92.",
    )
    return [
        text_input("rate", label, value=rate, hint=hint, optional=True),
        date_input("rate_on", "Day of that rate", value=day, optional=True),
    ]


def withdraw_form(campaign: Campaign, line: CostLine, *, page: int = 0) -> View:
    """Why a cost is none."""
    blocks: Blocks = [
        section("\n".join([f"*{literal(campaign.name, 100)}*", *_said(line)])),
        text_input(
            "reason", "Why is it withdrawn?", lines=True, most=1000,
            hint="It counts for nothing any more, and stays in the list with this.",
        ),
    ]  # fmt: skip
    reference = Reference(cost=line.cost.id, page=page)
    return modal(
        FormId.WITHDRAW_COST, "Withdraw cost", blocks, submit="Withdraw", close="Cancel", reference=reference
    )
