"""The few things the delivery loop asks of Slack."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, TypeVar

from slack_sdk import WebClient
from slack_sdk.errors import SlackRequestError
from slack_sdk.web import SlackResponse

from bot.delivery.calls import CallFailed, call
from bot.delivery.content import is_of, metadata
from bot.delivery.order import DELETE, POST, PUBLISH, UPDATE
from bot.delivery.plainer import as_slack_takes_it, home_as_slack_takes_it
from bot.delivery.slack_errors import SlackErrorKind
from bot.reports.files import ReportFile
from handlers.blocks.kit.elements import Blocks, View
from handlers.blocks.kit.message import Message
from storage.models import Card

logger = logging.getLogger(__name__)

T = TypeVar("T")
Answer = dict[str, Any]

CLOCKS_DIFFER = timedelta(minutes=5)
"""How far Slack's clock may be from ours when a message is looked for by the time it was posted."""

PAGES = 5

UPLOAD = "files.completeUploadExternal"

NO_THREAD = ("thread_not_found", "message_not_found", "cannot_reply_to_message")
"""What Slack says where a message cannot be answered in its thread (any more)."""


class SlackClient:
    """Calls of Slack's for cards; what fails is raised as CallFailed."""

    def __init__(self, client: WebClient) -> None:
        self._client = client

    def open_direct(self, user_id: str) -> str:
        """The channel of the direct message with a person."""
        answer = call("conversations.open", self._client.conversations_open, users=[user_id])
        return str(answer["channel"]["id"])

    def post(self, card: Card, channel: str, message: Message) -> Answer:
        """Post a card's message, in its thread while there is one; its answer has `channel` and `ts`."""
        with _while_there_is_a_thread(card):
            return self._post(card, channel, message, card.thread_ts)
        return self._post(card, channel, message, None)

    def _post(self, card: Card, channel: str, message: Message, thread_ts: str | None) -> Answer:
        def act(**content: Any) -> Answer:
            return call(
                POST, self._client.chat_postMessage, channel=channel, thread_ts=thread_ts, metadata=metadata(card),
                unfurl_links=False, unfurl_media=False, **content,
            )  # fmt: skip

        return self._inside(channel, lambda: as_slack_takes_it(message, act))

    def update(self, card: Card, message: Message) -> None:
        """Change a card's message."""
        channel = card.channel or ""

        def act(**content: Any) -> Answer:
            where = {"channel": channel, "ts": card.ts, "metadata": metadata(card)}
            return call(UPDATE, self._client.chat_update, **where, **content)

        self._inside(channel, lambda: as_slack_takes_it(message, act))

    def attach(self, card: Card, files: Sequence[ReportFile]) -> None:
        """Put files into the thread of a card's message, but those that hang there already by their names."""
        where = {"channel": card.channel or "", "thread_ts": card.ts or ""}
        there = self._names_in_thread(card) if files else set()
        uploads = [
            {"content": one.content, "filename": one.name, "title": one.name}
            for one in files
            if one.name not in there
        ]
        if uploads:
            call(UPLOAD, self._upload, file_uploads=uploads, request_file_info=False, **where)

    def _upload(self, **what: Any) -> SlackResponse:
        try:
            return self._client.files_upload_v2(**what)
        except SlackRequestError as error:
            raise OSError(str(error)[:200]) from error

    def _names_in_thread(self, card: Card) -> set[str]:
        """Names of the files in a thread; none where it may not be read, or nobody has answered yet."""
        try:
            found = call(
                "conversations.replies", self._client.conversations_replies, channel=card.channel or "",
                ts=card.ts or "", limit=200,
            )  # fmt: skip
        except CallFailed as failure:
            if failure.error not in (*NO_THREAD, "missing_scope"):
                raise
            return set()
        said = found.get("messages") or []
        return {str(file.get("name")) for message in said for file in message.get("files") or []}

    def delete(self, channel: str, ts: str) -> None:
        """Delete a message."""
        call(DELETE, self._client.chat_delete, channel=channel, ts=ts)

    def publish(self, user_id: str, view: View) -> None:
        """Publish a person's Home."""

        def act(blocks: Blocks) -> Answer:
            shown = {**view, "blocks": blocks}
            return call(PUBLISH, self._client.views_publish, user_id=user_id, view=shown)

        home_as_slack_takes_it(view["blocks"], act)

    def find(self, card: Card, channel: str, since: datetime) -> list[str]:
        """The ts of a card's messages posted since `since`, oldest first; none where it may not be looked for."""
        try:
            pages = self._inside(channel, lambda: self._said(card, channel, since - CLOCKS_DIFFER))
        except CallFailed as failure:
            if failure.error != "missing_scope":
                raise
            logger.warning("History cannot be searched (missing_scope); a message may be posted twice.")
            return []
        found = [str(message["ts"]) for page in pages for message in page if is_of(card, message)]
        return sorted(found, key=float)

    def _said(self, card: Card, channel: str, oldest: datetime) -> list[list[Answer]]:
        """What was said since `oldest` where the card's message would be: in its thread while there is one."""
        history, replies = self._client.conversations_history, self._client.conversations_replies
        since = {"channel": channel, "oldest": f"{oldest.timestamp():.6f}"}
        if card.thread_ts is not None:
            with _while_there_is_a_thread(card):
                return list(_pages("conversations.replies", replies, ts=card.thread_ts, **since))
        return list(_pages("conversations.history", history, **since))

    def _inside(self, channel: str, act: Callable[[], T]) -> T:
        """Carry out `act`; where the bot is not in a public channel, join it first."""
        try:
            return act()
        except CallFailed as failure:
            if failure.kind is not SlackErrorKind.ABSENT:
                raise
        self._join(channel)
        return act()

    def _join(self, channel: str) -> None:
        try:
            call("conversations.join", self._client.conversations_join, channel=channel)
        except CallFailed as failure:
            if failure.kind not in (SlackErrorKind.REFUSED, SlackErrorKind.UNREACHABLE):
                raise
            raise CallFailed(failure.method, SlackErrorKind.UNREACHABLE, "not_in_channel") from failure


def _pages(method: str, act: Callable[..., SlackResponse], **where: str) -> Iterator[list[Answer]]:
    cursor = ""
    for _ in range(PAGES):
        page = {"cursor": cursor or None, "limit": 200, "include_all_metadata": True}
        answer = call(method, act, **page, **where)
        yield answer["messages"]
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return


@contextmanager
def _while_there_is_a_thread(card: Card) -> Iterator[None]:
    """Carry out the block, but leave it where the card's thread is not there any more."""
    try:
        yield
    except CallFailed as failure:
        if card.thread_ts is None or failure.error not in NO_THREAD:
            raise
