"""Sending somebody a file in their direct messages."""

from slack_sdk.errors import SlackApiError

from campaigns.core.errors import NotPossible
from handlers.requests.requests import Request


def send_file(request: Request, content: bytes, filename: str, title: str, comment: str) -> None:
    """Send a file to who asks; NotPossible where Slack does not take it."""
    client = request.client
    try:
        channel = client.conversations_open(users=[request.actor.user_id])["channel"]["id"]
        client.files_upload_v2(
            channel=channel, content=content, filename=filename, title=title, initial_comment=comment,
            request_file_info=False,
        )  # fmt: skip
    except (SlackApiError, OSError) as trouble:
        raise NotPossible("Slack did not take the file. Click again in a moment.") from trouble
