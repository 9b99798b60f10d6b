"""Whether a campaign can live in a channel, as Slack says it now."""

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.core.errors import NotPossible, NotUnderstood

FIELD = "channel"
_UNSEEN = {"channel_not_found", "missing_scope", "not_in_channel", "no_permission"}


def is_private(client: WebClient, channel_id: str) -> bool:
    """Whether the channel is private; refused at the field where the bot cannot post, with what to do about it.

    A public channel that the bot is not in will do: it joins when it first posts. Asks Slack once.
    """
    try:
        channel = client.conversations_info(channel=channel_id)["channel"]
    except SlackApiError as trouble:
        raise _refusal(str(trouble.response.get("error"))) from trouble
    except OSError as trouble:
        raise _no_answer() from trouble
    if channel.get("is_im") or channel.get("is_mpim"):
        raise NotUnderstood("A campaign needs a channel, not a direct message. Choose one.", field=FIELD)
    if channel.get("is_archived"):
        raise NotUnderstood("That channel is archived. Choose another one.", field=FIELD)
    if channel.get("is_private") and not channel.get("is_member", True):
        raise _uninvited()
    return bool(channel.get("is_private"))


def _refusal(error: str) -> NotUnderstood | NotPossible:
    return _uninvited() if error in _UNSEEN else _no_answer()


def _uninvited() -> NotUnderstood:
    return NotUnderstood(
        "Greenlight is not in that private channel. Type /invite @greenlight there, then send this form again.",
        field=FIELD,
    )


def _no_answer() -> NotPossible:
    return NotPossible(
        "Slack did not say what channel that is. Send the form again in a moment.", field=FIELD
    )
