"""What the Marketing Director decides: overspending, and a higher budget."""

from campaigns.approvals.questions import Question
from campaigns.core.money import Money
from campaigns.influencers.fees import fee_under
from campaigns.spending.budget import BudgetStatus
from campaigns.spending.cost_questions import AskedCost
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.review import decided, decision_buttons
from handlers.blocks.items.influencers.outreach import effect_of, profile, terms_line
from handlers.blocks.kit.elements import Block, Blocks, context, fields, section
from handlers.blocks.kit.text import literal, person
from storage.models import Terms

EARLIER_SHOWN = 4


def overspend_item(view: TaskView) -> Blocks:
    """Terms or a cost beyond the budget: with whom, for what, and how far beyond."""
    if view.cost is not None:
        return _cost_item(view, view.cost)
    if view.influencer is None or view.money is None or view.question is None or not view.terms:
        return []
    terms = _asked_about(view)
    cost = Money(terms.fee_minor + terms.shipping_minor, terms.currency)
    who = profile(view.influencer, contacts=view.contacts)
    return [
        section(
            f"*{literal(view.words)}*\n{who}\n{terms_line(terms)}, asked by "
            f"{person(view.question.approval.asked_by)}"
        ),
        *terms_record(view),
        _against_budget(view.money, cost, _promised(view, terms)),
        *_decide(view.question),
    ]


def terms_record(view: TaskView) -> Blocks:
    """What was noted with the terms before the Director, and what was offered and asked for before."""
    if view.participation is None or not view.terms:
        return []
    terms = _asked_about(view)
    earlier = [one for one in view.terms if one.number < terms.number][-EARLIER_SHOWN:]
    lines = [terms_line(one, effect_of(view, one)) + _note(one) for one in earlier]
    note = [context(f"Note: “{literal(terms.note, 500)}”")] if terms.note else []
    return [*note, *([context("*Before*\n" + "\n".join(lines))] if lines else [])]


def _asked_about(view: TaskView) -> Terms:
    """The terms that the question is about; others may have been noted since."""
    asked = view.question.approval.terms_id if view.question else None
    return next((one for one in view.terms if one.id == asked), view.terms[-1])


def _note(terms: Terms) -> str:
    return f" (“{literal(terms.note, 150)}”)" if terms.note else ""


def _promised(view: TaskView, terms: Terms) -> Money | None:
    """What is promised to the influencer already, where other terms count with them."""
    participation = view.participation
    agreed = next(
        (one for one in view.terms if participation and one.id == participation.agreed_terms_id), None
    )
    if participation is None or agreed is None or agreed.id == terms.id:
        return None
    return fee_under(participation, agreed, terms.currency)


def _cost_item(view: TaskView, cost: AskedCost) -> Blocks:
    if view.money is None or view.question is None:
        return []
    asked_by = person(view.question.approval.asked_by)
    charged = f" ({cost.wanted.foreign.show()})" if cost.wanted.foreign else ""
    return [
        section(f"*{literal(view.words)}*\n{literal(cost.wanted.what, 300)}{charged}, asked by {asked_by}"),
        _against_budget(view.money, cost.wanted.amount, cost.promised),
        *_decide(view.question),
    ]


def _against_budget(money: BudgetStatus, amount: Money, promised: Money | None = None) -> Block:
    """Where an amount leads; `promised` is what of it is in the budget's sums already."""
    before = promised or Money.zero(amount.currency)
    rises = before.minor and before != amount
    return fields(
        [
            ("Budget", money.budget.show()),
            ("Promised so far", money.total.show()),
            ("This", f"{amount.show()} in place of {before.show()}" if rises else amount.show()),
            ("Beyond the budget", _beyond(money.left + before - amount)),
            *_share(money, money.total - before + amount),
        ]
    )


def _share(money: BudgetStatus, promised: Money) -> list[tuple[str, str]]:
    """How much of the budget is promised then; nothing where there is no budget."""
    if money.budget.minor == 0:
        return []
    return [
        ("Takes what is promised to", f"{round(promised.minor * 100 / money.budget.minor):,} % of the budget")
    ]


def raise_item(view: TaskView) -> Blocks:
    """A higher budget: from what to what, and why."""
    if view.money is None or view.question is None:
        return []
    proposal = view.question.approval.proposal
    wanted = Money(int(proposal["budget_minor"]), view.campaign.currency)
    return [
        section(
            f"*{literal(view.words)}*\n{person(view.question.approval.asked_by)} asks for "
            f"{wanted.show()} in place of {view.money.budget.show()}: “{literal(str(proposal['reason']), 300)}”"
        ),
        _standing(view.money),
        *_decide(view.question),
    ]


def _standing(money: BudgetStatus) -> dict[str, object]:
    return fields([("Promised so far", money.total.show()), ("Left", money.left.show())])


def _beyond(after: Money) -> str:
    return Money(-after.minor, after.currency).show() if after.minor < 0 else "nothing any more"


def _decide(question: Question) -> Blocks:
    return decided(question) if question.decision else [decision_buttons(question)]
