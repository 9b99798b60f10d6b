"""`/campaign report`: the figures of the last report, or those there would be now."""

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import lookup, permissions
from campaigns.reporting import reports
from handlers.blocks.kit.elements import context
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.reporting.report import report_message
from handlers.requests.requests import Request
from storage.models import Campaign

SO_FAR = "These are the figures so far. The report is made when the results are in."


def report(request: Request, campaign_id: int) -> Message:
    """The report as only this person sees it: money for those who may see it."""
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        with_money = permissions.may(work, permissions.Action.SEE_MONEY, campaign)
        return _message(work, campaign, with_money=with_money)


def _message(work: UnitOfWork, campaign: Campaign, *, with_money: bool) -> Message:
    latest = reports.latest(work.session, campaign.id)
    about = {"campaign_id": campaign.id, "with_money": with_money}
    if latest is not None:
        return report_message({"number": latest.number, **about, **latest.figures})
    found = reports.snapshot_of(work.session, campaign, work.at)
    message = report_message({"number": 0, **about, **found})
    return Message(message.text, [*message.blocks, context(SO_FAR)])
