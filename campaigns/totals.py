"""The closing steps: cost, reach, rate, results, report, news of it, and the archive."""

from typing import Any

from sqlalchemy import select, update

from campaigns import letters, notices, performance, reports, roles, schedule, tasks
from campaigns.desk import Work
from campaigns.money import Money
from campaigns.people import known
from storage.models import Campaign, Participation, Recipient, Report
from storage.words import STAGES_WITH_TERMS, Audience, CampaignStatus, MailKind, Role, Stage


def calculate_cost(work: Work, campaign: Campaign) -> None:
    """Sum the individual influencer fees and shipping costs to the total projected spend."""
    cost = performance.total_cost(work.session, campaign, work.at).value
    campaign.total_cost_minor = cost.minor if isinstance(cost, Money) else None


def aggregate_reach(work: Work, campaign: Campaign) -> None:
    """Sum the follower counts of the agreed influencers, as they were at selection."""
    reach = performance.agreed_reach(work.session, campaign, work.at).value
    campaign.total_reach = int(reach) if isinstance(reach, int) else None


def calculate_engagement_rate(work: Work, campaign: Campaign) -> None:
    """Total engagements / total reach x 100."""
    calculate_cost(work, campaign)
    aggregate_reach(work, campaign)
    found = performance.figures(work.session, campaign, work.at)
    engagements = found["total_engagements"].value
    campaign.engagements = int(engagements) if isinstance(engagements, int) else None
    campaign.engagement_rate = found["engagement_rate_by_followers"].decimal(6)


def finalize_results(work: Work, campaign: Campaign) -> None:
    """Put revenue and ROI onto the campaign, beside cost and engagement rate."""
    found = performance.figures(work.session, campaign, work.at)
    revenue = found["total_revenue"].value
    campaign.revenue_minor = revenue.minor if isinstance(revenue, Money) else None
    campaign.roi = found["roi"].decimal(6)


def generate_report(work: Work, campaign: Campaign) -> None:
    """Summarize the campaign's success against its budget and goals."""
    reports.make_report(work, campaign)


def notify_stakeholders(work: Work, campaign: Campaign) -> None:
    """Send the report: e-mail and DM to the Marketing Director, e-mail to stakeholders, summary in the channel."""
    report = reports.latest(work.session, campaign.id)
    if report is None:
        return
    _tell_directors(work, campaign, report)
    for email in _stakeholders(work, campaign):
        letters.write_to(work, campaign, MailKind.REPORT, email, report_id=report.id, with_money=True)
    _tell_channel(work, campaign, report)


def report_anew(work: Work, campaign: Campaign) -> None:
    """Bring the campaign's totals up to date and tell Director and channel of the report's next version.

    Stakeholders outside get one report: late figures come one by one, and each would be an e-mail.
    """
    calculate_engagement_rate(work, campaign)
    finalize_results(work, campaign)
    report = reports.make_report(work, campaign)
    _tell_directors(work, campaign, report)
    _tell_channel(work, campaign, report)


def _tell_directors(work: Work, campaign: Campaign, report: Report) -> None:
    directors = roles.responsible(work.session, Role.MARKETING_DIRECTOR, campaign)
    for director in directors:
        person = known(work.session, work.workspace_id, director)
        to = person.email if person else None
        letters.write_to(work, campaign, MailKind.REPORT, to, report_id=report.id, with_money=True)
    notices.tell(work, directors, "report", campaign, **_facts(report, with_money=True))


def _tell_channel(work: Work, campaign: Campaign, report: Report) -> None:
    shown = campaign.channel_is_private and campaign.money_in_channel
    notices.tell(work, [campaign.channel_id], "report", campaign, **_facts(report, with_money=shown))


def archive(work: Work, campaign: Campaign) -> None:
    """Take the finished campaign out of the active view; from here on it is read-only."""
    campaign.status, campaign.archived_at = CampaignStatus.COMPLETED, work.at
    work.session.execute(
        update(Participation)
        .where(Participation.campaign_id == campaign.id, Participation.stage.in_(STAGES_WITH_TERMS))
        .values(stage=Stage.COMPLETED)
    )
    for task in tasks.open_tasks(work.session, campaign.id):
        tasks.call_off(work, task, "The campaign is archived")
    schedule.call_off_all(work, campaign.id)


def _stakeholders(work: Work, campaign: Campaign) -> list[str]:
    mine = (Recipient.campaign_id == campaign.id) & (Recipient.audience == Audience.STAKEHOLDER)
    return list(work.session.scalars(select(Recipient.email).where(mine).order_by(Recipient.id)))


def _facts(report: Report, *, with_money: bool) -> dict[str, Any]:
    return {"report_id": report.id, "number": report.number, "with_money": with_money, **report.figures}
