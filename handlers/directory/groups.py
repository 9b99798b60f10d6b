"""Slack's user groups: what they are called, and who is in one that was never heard of."""

from collections.abc import Iterable
from dataclasses import replace

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.core.errors import NotPossible
from campaigns.people import directory
from campaigns.staffing import directory_sync
from handlers.requests.requests import Request

_TROUBLE = "Slack did not say who is in the group. Send the form again in a moment."


def group_names(client: WebClient) -> dict[str, str]:
    """What each user group is called, by its id; nothing where Slack does not say."""
    try:
        found = client.usergroups_list()["usergroups"]
    except (SlackApiError, OSError):
        return {}
    return {group["id"]: f"{group['name']} (@{group['handle']})" for group in found}


def hear_of_new_groups(request: Request, group_ids: Iterable[str]) -> None:
    """Ask Slack who is in those groups that are not known yet; has no other effect."""
    with request.bot.look(request.actor) as work:
        unknown = [
            one for one in group_ids if not directory.is_known_group(work.session, work.workspace_id, one)
        ]
    actor = replace(request.actor, idempotency_key=None)
    for group_id in unknown:
        try:
            members = request.client.usergroups_users_list(usergroup=group_id)["users"]
        except (SlackApiError, OSError) as trouble:
            raise NotPossible(_TROUBLE) from trouble
        directory_sync.hear_of_group(request.bot.units_of_work, actor, request.at, group_id, members)
