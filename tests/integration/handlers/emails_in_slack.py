"""E-mails of a campaign, sent by the bot's own worker to the local Slack's mailbox."""

from functools import partial

from bot.addresses import mail_server
from bot.mail.queue import MailQueue
from bot.mail.worker import MailWorker
from bot.web.pages.addresses import page_address
from campaigns.emails.amendments import is_overtaken
from campaigns.emails.context import email_context
from campaigns.lifecycle.deliveries import mail_settled
from tests.integration.handlers.delivery_workers import ScenarioClock
from tests.integration.handlers.slack_workspace import SlackWorkspace


def send_mails(workspace: SlackWorkspace) -> None:
    """Send everything that waits to be sent now."""
    sender = mail_worker(workspace, workspace.slack.smtp_url)
    while sender.send_one():
        pass


def mail_worker(workspace: SlackWorkspace, smtp_url: str) -> MailWorker:
    """The bot's own worker, before a mail server."""
    scenario = workspace.scenario
    return MailWorker(
        database=scenario.database,
        mail_queue=MailQueue(scenario.database, scenario.team_id, mail_settled),
        facts=email_context,
        overtaken=is_overtaken,
        clock=ScenarioClock(scenario),
        sender="Greenlight <bot@example.com>",
        server=mail_server(smtp_url),
        wake=lambda: None,
        page_address=partial(page_address, "http://127.0.0.1:8600/"),
    )


def emails_to(workspace: SlackWorkspace, address: str) -> list[str]:
    """The subjects of the e-mails that have arrived at an address."""
    mails = workspace.slack.get("mail")["mails"]
    return [str(mail["subject"]) for mail in mails if mail["to"] == [address]]
