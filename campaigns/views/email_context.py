"""What an e-mail says, as plain values, gathered when it is written."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.content.deliverables import fee_of
from campaigns.core.business_time import today
from campaigns.core.money import Money
from campaigns.formulas.figures import Figure
from campaigns.people import roles
from campaigns.people.directory import known
from campaigns.reporting import post_mortem_words, reports
from campaigns.spending import allocation
from storage.enums import Category, DeliverableStatus, MailKind, Outcome
from storage.models import (
    Approval,
    BriefVersion,
    Campaign,
    Decision,
    Deliverable,
    Influencer,
    Mail,
    Participation,
    Person,
    Report,
    Terms,
    Version,
    Workspace,
)

_LIVE = (DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED)
_CATEGORIES = {
    Category.BRAND: "brand rules",
    Category.CLAIMS: "claims and facts",
    Category.DISCLOSURE: "disclosure",
    Category.QUALITY: "quality",
    Category.COST: "cost",
    Category.OTHER: "something else",
}


def letter_facts(session: Session, mail: Mail) -> dict[str, Any]:
    """Everything that the template of an e-mail's kind asks for."""
    campaign = session.get_one(Campaign, mail.campaign_id)
    return {**_common(session, mail, campaign), **_FACTS[mail.kind](session, mail, campaign)}


def _common(session: Session, mail: Mail, campaign: Campaign) -> dict[str, Any]:
    owner = known(session, campaign.workspace_id, roles.standing_owner(session, campaign))
    return {
        "campaign": campaign.name,
        "workspace": session.get_one(Workspace, campaign.workspace_id).name,
        "to_name": _to_name(session, mail),
        "contact_name": owner.name if owner else "the team",
        "contact_email": owner.email if owner else None,
    }


def _to_name(session: Session, mail: Mail) -> str | None:
    influencer = _influencer(session, mail)
    if influencer is not None:
        return influencer.name or f"@{influencer.handle}"
    mine = (Person.workspace_id == mail.workspace_id) & (Person.email == mail.to)
    return session.scalar(select(Person.name).where(mine).limit(1))


def _influencer(session: Session, mail: Mail) -> Influencer | None:
    if mail.participation_id is None:
        return None
    participation = session.get_one(Participation, mail.participation_id)
    return session.get_one(Influencer, participation.influencer_id)


def _brief(session: Session, mail: Mail, campaign: Campaign) -> dict[str, Any]:
    brief = session.get_one(BriefVersion, campaign.brief_version_id)
    participation = session.get_one(Participation, mail.participation_id)
    terms = session.get(Terms, participation.agreed_terms_id) if participation.agreed_terms_id else None
    return {
        "requirements": brief.requirements,
        "audience": brief.audience,
        "timeline": brief.timeline,
        "brand_guide": brief.brand_guide,
        "disclosure": brief.disclosure,
        "required_words": brief.required_words,
        "banned_words": brief.banned_words,
        "deliverables": _deliverables(session, participation),
        "agreed": terms.deliverables if terms else brief.deliverables,
        "starts_on": campaign.starts_on,
        "ends_on": campaign.ends_on,
        "fee": _money(terms.fee_minor, terms.currency) if terms else None,
        "shipping": _money(terms.shipping_minor, terms.currency) if terms else None,
    }


def _deliverables(session: Session, participation: Participation) -> list[dict[str, Any]]:
    mine = (
        select(Deliverable)
        .where(
            Deliverable.participation_id == participation.id, Deliverable.status != DeliverableStatus.DROPPED
        )
        .order_by(Deliverable.number)
    )
    return [
        {"title": one.title, "draft_due_on": one.draft_due_on, "publish_on": one.publish_on}
        for one in session.scalars(mine)
    ]


def _approved(session: Session, mail: Mail, campaign: Campaign) -> dict[str, Any]:  # noqa: ARG001
    deliverable = session.get_one(Deliverable, mail.deliverable_id)
    asset, copy = (
        session.get(Version, part) if part else None
        for part in (deliverable.approved_asset_id, deliverable.approved_copy_id)
    )
    edited = any(part is not None and part.author_id is not None for part in (asset, copy))
    return {
        "deliverable": deliverable.title,
        "edited": edited,
        "link": asset.link if asset and edited else None,
        "publish_on": deliverable.publish_on,
        "caption": copy.caption if copy else None,
        "hashtags": copy.hashtags if copy else [],
        "note": mail.facts.get("reason"),
    }


def _changes(session: Session, mail: Mail, campaign: Campaign) -> dict[str, Any]:  # noqa: ARG001
    deliverable = session.get_one(Deliverable, mail.deliverable_id)
    return {**_refused(session, mail, deliverable), "respond_by": deliverable.draft_due_on}


def _rejected(session: Session, mail: Mail, campaign: Campaign) -> dict[str, Any]:  # noqa: ARG001
    return _refused(session, mail, session.get_one(Deliverable, mail.deliverable_id))


def _refused(session: Session, mail: Mail, deliverable: Deliverable) -> dict[str, Any]:
    category = session.scalar(
        select(Decision.category)
        .join(Approval, Approval.id == Decision.approval_id)
        .where(
            Approval.deliverable_id == deliverable.id,
            Approval.round == mail.facts["round"],
            Decision.outcome.in_((Outcome.REQUEST_CHANGES, Outcome.REJECT)),
        )
        .order_by(Decision.id.desc())
        .limit(1)
    )
    return {
        "deliverable": deliverable.title,
        "category": _CATEGORIES[category or Category.OTHER],
        "reason": mail.facts["reason"],
    }


def _cancelled(session: Session, mail: Mail, campaign: Campaign) -> dict[str, Any]:
    participation = session.get_one(Participation, mail.participation_id)
    owed = fee_of(participation, campaign.currency)
    return {"reason": campaign.cancel_reason, "kept": _money(owed.minor, owed.currency)}


def _live(session: Session, mail: Mail, campaign: Campaign) -> dict[str, Any]:
    stored = mail.facts["first_post_at"]
    first = datetime.fromisoformat(stored).astimezone(ZoneInfo(campaign.time_zone)) if stored else None
    return {
        "first_post_on": first.date() if first else None,
        "first_post_time": f"{first:%H:%M}" if first else None,
        "time_zone": campaign.time_zone,
        "posts": mail.facts["posts"],
        "gets_report": mail.facts.get("report", False),
        "platforms": _platforms_of_posts(session, campaign),
        "ends_on": campaign.ends_on,
    }


def _platforms_of_posts(session: Session, campaign: Campaign) -> list[str]:
    """The platforms that something is published on, in the order of the budget's split."""
    mine = (Deliverable.campaign_id == campaign.id) & Deliverable.status.in_(_LIVE)
    used = set(session.scalars(select(Deliverable.platform).where(mine)))
    planned = [platform for platform in allocation.platforms(session, campaign) if platform in used]
    return [platform.label for platform in [*planned, *sorted(used.difference(planned))]]


def _report(session: Session, mail: Mail, campaign: Campaign) -> dict[str, Any]:
    report = session.get_one(Report, mail.report_id)
    targets = {share.key: (goal, share) for _, goal, share in reports.goals_of(report.figures)}
    shown = reports.headline_of(report.figures)
    return {
        "number": report.number,
        "made_on": today(campaign, report.made_at),
        "starts_on": campaign.starts_on,
        "ends_on": _ended_on(campaign),
        "summary": _summary(report.figures, shown),
        "figures": [_figure(figure, targets, report.figures) for figure in shown],
        "missing": [f"{one.name}: {one.show_coverage() or one.why_not}" for one in shown if not one.complete],
        "sections": post_mortem_words.parts(report.figures, with_money=True),
    }


def _ended_on(campaign: Campaign) -> date:
    """The last day of a campaign as it was: planned, or earlier where it was closed."""
    if campaign.closed_early_at is None:
        return campaign.ends_on
    return max(campaign.starts_on, min(campaign.ends_on, today(campaign, campaign.closed_early_at)))


def _figure(
    figure: Figure, targets: Mapping[str, tuple[str, Figure]], stored: Mapping[str, Any]
) -> dict[str, Any]:
    target, verdict = _against_goal(targets.get(f"{figure.key}_goal_share"))
    if figure.key == "total_cost":
        target, verdict = _against_budget(figure, stored)
    return {
        "name": figure.name,
        "value": figure.show(),
        "target": target,
        "verdict": verdict,
        "formula": figure.formula,
        "coverage": figure.show_coverage() or None,
    }


def _against_goal(found: tuple[str, Figure] | None) -> tuple[str | None, str | None]:
    if found is None:
        return None, None
    goal, share = found
    return f"goal {goal}", {True: "met", False: "missed", None: None}[reports.is_met(share)]


def _against_budget(cost: Figure, stored: Mapping[str, Any]) -> tuple[str, str | None]:
    budget = Money(stored["budget_minor"], stored["currency"])
    if not isinstance(cost.value, Money):
        return f"budget {budget.show()}", None
    return f"budget {budget.show()}", "exceeded" if cost.value > budget else "kept"


def _summary(stored: Mapping[str, Any], shown: Sequence[Figure]) -> str:
    """How it went, in two sentences; the first rate is the one that the campaign is judged by."""
    posts = len(stored["posts"])
    rate = next(figure for figure in shown if "engagement_rate" in figure.key)
    roi = next(figure for figure in shown if figure.key == "roi")
    what = "1 post was" if posts == 1 else f"{posts} posts were"
    first = f"{what} published, with an {rate.name.lower()} of {rate.show()}."
    second = "The ROI is not known." if roi.value is None else f"The ROI is {roi.show()}."
    return f"{first} {second}"


def _money(minor: int, currency: str) -> str | None:
    return Money(minor, currency).show() if minor else None


_FACTS = {
    MailKind.BRIEF: _brief,
    MailKind.APPROVED: _approved,
    MailKind.CHANGES: _changes,
    MailKind.REJECTED: _rejected,
    MailKind.CANCELLED: _cancelled,
    MailKind.LIVE: _live,
    MailKind.REPORT: _report,
}
