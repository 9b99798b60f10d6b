"""Files in the thread of a message: put there once, after the message, and never a reason for it to stay away."""

from bot.reports.files import PDF, ReportFile
from handlers.blocks.kit.message import Attachment, Message
from tests.integration.bot.doubles import Post

FILES = [ReportFile("glow-report.pdf", PDF, b"%PDF-"), ReportFile("glow-report.xlsx", PDF, b"PK")]


def with_files(text: str, report: int = 1) -> Message:
    """A message with files."""
    return Message(text, attachment=Attachment(report, with_money=True))


def said(post: Post, channel: str) -> list[str]:
    """What messages say, but for those that only bring files."""
    return [text for text in post.slack.texts(channel) if text]


def names_in_thread(post: Post, card: int) -> list[str]:
    """The names of the files that hang in a card's thread, as Slack tells them."""
    row = post.row(card)
    thread = post.slack.client().conversations_replies(channel=row.channel or "", ts=row.ts or "")["messages"]
    return [file["name"] for message in thread for file in message.get("files") or []]


def test_files_follow_their_message_once(post: Post, channel: str) -> None:
    post.board.files = FILES
    card = post.card(channel, with_files("results"))
    post.deliver()
    assert said(post, channel) == ["results"]
    assert names_in_thread(post, card) == ["glow-report.pdf", "glow-report.xlsx"]
    assert post.row(card).shown == post.row(card).wanted
    post.board.shows[card] = with_files("results with a note")
    post.change(card, with_files("results with a note"))
    post.deliver()
    assert said(post, channel) == ["results with a note"]
    assert names_in_thread(post, card) == ["glow-report.pdf", "glow-report.xlsx"]


def test_those_of_a_newer_version_are_added(post: Post, channel: str) -> None:
    post.board.files = FILES
    card = post.card(channel, with_files("results"))
    post.deliver()
    post.board.files = [*FILES, ReportFile("glow-report-v2.pdf", PDF, b"%PDF-2")]
    post.change(card, with_files("results, version 2", report=2))
    post.deliver()
    assert names_in_thread(post, card) == ["glow-report.pdf", "glow-report.xlsx", "glow-report-v2.pdf"]


def test_they_come_later_where_slack_is_busy(post: Post, channel: str) -> None:
    post.board.files = FILES
    post.fault("files.completeUploadExternal", error="internal_error", times=1)
    card = post.card(channel, with_files("results"))
    post.deliver()
    assert said(post, channel) == ["results"]
    post.deliver_after_a_while()
    assert names_in_thread(post, card) == ["glow-report.pdf", "glow-report.xlsx"]


def test_a_message_stays_where_slack_will_not_have_its_files(post: Post, channel: str) -> None:
    post.board.files = FILES
    post.fault("files.getUploadURLExternal", error="missing_scope", times=99)
    card = post.card(channel, with_files("results"))
    post.deliver_after_a_while()
    assert said(post, channel) == ["results"]
    assert names_in_thread(post, card) == []
    assert (post.row(card).blocked_reason, post.board.reported) == (None, [])
