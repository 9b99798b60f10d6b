"""To stakeholders and directors: how the campaign went."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import formulas
from campaigns.core.business_time import today
from campaigns.core.money import Money
from campaigns.emails.email_kind import Context, EmailKind, Readers
from campaigns.formulas.figures import Figure
from campaigns.reporting import post_mortem_words, report_changes, reports
from storage.enums import Audience, MailState, Role
from storage.models import Campaign, Mail, Report


def _report(session: Session, mail: Mail, campaign: Campaign) -> Context:
    report = session.get_one(Report, mail.report_id)
    targets = {share.key: (goal, share) for _, goal, share in reports.goals_of(report.figures)}
    shown = reports.headline_of(report.figures)
    return {
        "number": report.number,
        "made_on": today(campaign, report.made_at),
        "starts_on": campaign.starts_on,
        "ends_on": _ended_on(campaign),
        "changed": _changed(session, mail, report),
        "summary": _summary(report.figures, shown),
        "figures": [_figure(figure, targets, report.figures) for figure in shown],
        "missing": [f"{one.name}: {one.show_coverage() or one.why_not}" for one in shown if not one.complete],
        "sections": post_mortem_words.parts(report.figures, with_money=True),
    }


def _changed(session: Session, mail: Mail, report: Report) -> list[str]:
    """What reads otherwise than in the version that the same reader was sent last."""
    before = session.scalar(
        select(Report)
        .join(Mail, Mail.report_id == Report.id)
        .where(
            Mail.campaign_id == mail.campaign_id,
            Mail.to == mail.to,
            Mail.state == MailState.SENT,
            Report.number < report.number,
        )
        .order_by(Report.number.desc())
        .limit(1)
    )
    return [words for _, words in report_changes.changes(before.figures, report.figures)] if before else []


def _ended_on(campaign: Campaign) -> date:
    """The last day of a campaign as it was: planned, or earlier where it was closed."""
    if campaign.closed_early_at is None:
        return campaign.ends_on
    return max(campaign.starts_on, min(campaign.ends_on, today(campaign, campaign.closed_early_at)))


def _figure(figure: Figure, targets: Mapping[str, tuple[str, Figure]], stored: Mapping[str, Any]) -> Context:
    """A figure in words: its value, what it was to be and whether it was, how it is worked out, from how much."""
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
    return f"goal {goal}", {True: "met", False: "missed", None: "open"}[formulas.is_reached(share)]


def _against_budget(cost: Figure, stored: Mapping[str, Any]) -> tuple[str, str | None]:
    budget = Money(stored["budget_minor"], stored["currency"])
    if not isinstance(cost.value, Money):
        return f"budget {budget.show()}", None
    over = formulas.is_exceeded(cost, budget)
    return f"budget {budget.show()}", {True: "exceeded", False: "kept", None: "open"}[over]


def _summary(stored: Mapping[str, Any], shown: Sequence[Figure]) -> str:
    """How it went, in two sentences; the first rate is the one that the campaign is judged by."""
    posts = len(stored["posts"])
    rate = next(figure for figure in shown if "engagement_rate" in figure.key)
    roi = next(figure for figure in shown if figure.key == "roi")
    what = "1 post was" if posts == 1 else f"{posts} posts were"
    first = f"{what} published, with an {rate.name.lower()} of {rate.show()}."
    second = "The ROI is not known." if roi.value is None else f"The ROI is {roi.show()}."
    return f"{first} {second}"


def _readers(mail: Mail) -> Sequence[Readers]:  # noqa: ARG001
    return (Audience.STAKEHOLDER, Role.MARKETING_DIRECTOR)


EMAIL = EmailKind("report", context=_report, readers=_readers)
