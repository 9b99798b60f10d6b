"""Writing terms down, and asking the Marketing Director about those that go beyond the budget."""

from sqlalchemy import func, select

from campaigns.approvals.approvals import ask_about_overspend
from campaigns.core import audit
from campaigns.core.business_time import business_days
from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import post_days, usage_rights
from campaigns.influencers.terms_form import OfferedTerms
from campaigns.spending import budget
from campaigns.steps.purpose import Purpose
from campaigns.tasks import tasks
from storage.enums import Role, TaskKind, TermsKind
from storage.models import Campaign, Participation, Terms


def note_terms(
    work: UnitOfWork, campaign: Campaign, participation: Participation, kind: TermsKind, offered: OfferedTerms
) -> Terms:
    """Store the next version of what was offered, asked for or agreed; NotUnderstood in another currency."""
    if offered.fee.currency != campaign.currency or offered.shipping.currency != campaign.currency:
        raise NotUnderstood(
            f"This campaign is paid in {campaign.currency}. Enter the fee in it.", field="fee"
        )
    mine = Terms.participation_id == participation.id
    before = work.session.scalar(select(func.max(Terms.number)).where(mine)) or 0
    terms = Terms(
        workspace_id=work.workspace_id, participation_id=participation.id, number=before + 1, kind=kind,
        fee_minor=offered.fee.minor, shipping_minor=offered.shipping.minor, currency=campaign.currency,
        deliverables=offered.deliverables, draft_due_on=offered.draft_due_on, publish_on=offered.publish_on,
        post_days=post_days.stored(offered.post_days), note=offered.note, noted_by=work.actor.user_id,
        noted_at=work.at, rights=usage_rights.stored(offered.rights),
    )  # fmt: skip
    work.session.add(terms)
    work.session.flush()
    audit.log(
        work, f"terms {kind.value}", campaign_id=campaign.id, subject="terms", subject_id=terms.id,
        version=terms.number, fee_minor=terms.fee_minor, shipping_minor=terms.shipping_minor, rights=terms.rights,
    )  # fmt: skip
    return terms


def is_beyond_budget(work: UnitOfWork, campaign: Campaign, terms: Terms, promised: Money) -> bool:
    """Whether terms cost more than the budget still allows; `promised` is what of it counts for them already."""
    more = Money(terms.fee_minor + terms.shipping_minor, terms.currency) - promised
    return more.minor > 0 and more > budget.budget_status(work.session, campaign).left


def ask_director(work: UnitOfWork, campaign: Campaign, participation: Participation, terms: Terms) -> None:
    """Ask the Marketing Director whether terms beyond the budget may count."""
    task = tasks.open_task(
        work, campaign, Purpose.OUTREACH, TaskKind.OVERSPEND, Role.MARKETING_DIRECTOR,
        due_at=business_days(2)(campaign, work.at), participation_id=participation.id,
    )  # fmt: skip
    work.session.flush()
    ask_about_overspend(work, campaign, task, terms)


def refuse_while_director_decides(work: UnitOfWork, participation: Participation) -> None:
    """Raise NotPossible while terms with an influencer are before the Marketing Director."""
    if tasks.open_task_about(work.session, TaskKind.OVERSPEND, participation_id=participation.id):
        raise NotPossible(
            "Terms with this influencer are before the Marketing Director. Wait for the decision."
        )
