"""What an answer of Slack's means for the message it was about."""

import re
from enum import Enum


class SlackErrorKind(Enum):
    """What is known after a call that did not succeed."""

    RATE_LIMITED = "Slack asked to wait; nothing was done"
    DOUBTFUL = "nobody knows whether it was done"
    NOT_SENT = "it certainly was not done, and may be tried again"
    SETUP = "the token or its scopes do not allow it; it waits until somebody mends the installation"
    GONE = "the message is not there any more"
    ABSENT = "the bot is not in the channel"
    MISSHAPEN = "Slack does not take these blocks"
    UNREACHABLE = "the channel or person cannot be written to"
    REFUSED = "Slack does not take this, for another reason"


_ERRORS = {
    SlackErrorKind.RATE_LIMITED: ("ratelimited", "rate_limited", "message_limit_exceeded"),
    SlackErrorKind.DOUBTFUL: ("internal_error", "fatal_error", "request_timeout", "service_unavailable"),
    SlackErrorKind.NOT_SENT: ("hash_conflict", "team_added_to_org"),
    SlackErrorKind.SETUP: (
        "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "missing_scope",
        "not_allowed_token_type", "no_permission", "org_login_required", "access_denied", "ekm_access_denied",
        "team_access_not_granted", "two_factor_setup_required", "accesslimited", "enterprise_is_restricted",
    ),
    SlackErrorKind.GONE: ("message_not_found",),
    SlackErrorKind.ABSENT: ("not_in_channel",),
    SlackErrorKind.MISSHAPEN: (
        "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "invalid_attachments",
        "invalid_arguments", "view_too_large", "block_mismatch", "slack_connect_file_link_sharing_blocked",
    ),
    SlackErrorKind.UNREACHABLE: (
        "channel_not_found", "is_archived", "channel_is_archived", "user_not_found", "users_not_found",
        "user_disabled", "user_not_visible", "cannot_dm_bot", "cannot_dm_self", "messages_tab_disabled",
        "restricted_action", "restricted_action_read_only_channel", "restricted_action_non_threadable_channel",
        "restricted_action_thread_only_channel", "not_enabled", "not_reachable",
    ),
}  # fmt: skip

_KIND_OF = {error: kind for kind, errors in _ERRORS.items() for error in errors}


def classify(error: str, status: int = 200) -> SlackErrorKind:
    """What Slack's `error` code, with the HTTP `status` it came with, means."""
    if status == 429:
        return SlackErrorKind.RATE_LIMITED
    if status >= 500 or not re.fullmatch(r"[a-z0-9_]+", error):
        return SlackErrorKind.DOUBTFUL
    return _KIND_OF.get(error, SlackErrorKind.REFUSED)
