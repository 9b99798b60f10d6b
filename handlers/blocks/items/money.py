"""What the Marketing Director decides: overspending, and a higher budget."""

from campaigns.budget import BudgetStanding
from campaigns.money import Money
from campaigns.waiting import Question, TaskView
from handlers.blocks.items.content import decided, decision_buttons
from handlers.blocks.items.outreach import profile, terms_line
from handlers.blocks.kit import Blocks, fields, section
from handlers.blocks.text import literal, person


def overspend_item(view: TaskView) -> Blocks:
    """Terms beyond the budget: with whom, for what, and how far beyond."""
    if view.influencer is None or view.money is None or view.question is None or not view.terms:
        return []
    terms = view.terms[-1]
    cost = Money(terms.fee_minor + terms.shipping_minor, terms.currency)
    after = view.money.left - cost
    return [
        section(
            f"*{literal(view.words)}*\n{profile(view.influencer)}\n{terms_line(terms)}, asked by "
            f"{person(view.question.approval.asked_by)}"
        ),
        fields(
            [
                ("Budget", view.money.budget.show()),
                ("Promised so far", view.money.total.show()),
                ("This", cost.show()),
                ("Beyond the budget", _beyond(after)),
            ]
        ),
        *_decide(view.question),
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


def _standing(money: BudgetStanding) -> dict[str, object]:
    return fields([("Promised so far", money.total.show()), ("Left", money.left.show())])


def _beyond(after: Money) -> str:
    return Money(-after.minor, after.currency).show() if after.minor < 0 else "nothing any more"


def _decide(question: Question) -> Blocks:
    return decided(question) if question.decision else [decision_buttons(question)]
