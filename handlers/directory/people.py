"""Who is behind a request: the person, from the rows or from Slack, with what Slack says of them."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import available_timezones

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.core.errors import NotPossible
from campaigns.core.unit_of_work import Actor
from campaigns.people.directory import membership
from campaigns.staffing.directory_sync import PersonNews, hear_of_people
from campaigns.staffing.statuses import Status
from handlers.requests.context import BotContext
from storage.enums import MemberType, Via


def news_of(user: Mapping[str, Any], team_id: str) -> PersonNews:
    """What a user object of Slack's says."""
    profile = user.get("profile") or {}
    zone = user.get("tz") or "UTC"
    return PersonNews(
        user_id=user["id"],
        name=profile.get("real_name")
        or user.get("real_name")
        or profile.get("display_name")
        or user.get("name")
        or "?",
        member_type=standing_of(user, team_id),
        title=(profile.get("title") or "")[:200],
        email=profile.get("email"),
        time_zone=zone if zone in available_timezones() else "UTC",
        is_admin=bool(user.get("is_admin") or user.get("is_owner")),
        status=_status_of(profile),
    )


_AWAY_EMOJI = {":palm_tree:", ":desert_island:", ":beach_with_umbrella:", ":face_with_thermometer:"}
"""Slack's own "Vacationing" and "Out sick", in whatever language, and what people choose for the same."""
_LAST = 2**33
_AWAY_WORDS = {"vacationing", "on vacation", "on holiday", "out sick", "out of office", "ooo", "on leave"}


def _status_of(profile: Mapping[str, Any]) -> Status | None:
    """What a status says about being away; None where Slack tells no status."""
    if "status_emoji" not in profile and "status_text" not in profile:
        return None
    words = str(profile.get("status_text") or "").strip().casefold()
    is_away = profile.get("status_emoji") in _AWAY_EMOJI or words in _AWAY_WORDS
    expires = profile.get("status_expiration")
    ends = is_away and isinstance(expires, int) and 0 < expires < _LAST
    return Status(is_away, datetime.fromtimestamp(int(expires or 0), UTC) if ends else None)


def standing_of(user: Mapping[str, Any], team_id: str) -> MemberType:
    """What a user is in the workspace `team_id`."""
    if user.get("deleted"):
        return MemberType.DEACTIVATED
    if user.get("is_bot") or user.get("id") == "USLACKBOT":
        return MemberType.BOT
    if user.get("is_stranger") or (user.get("team_id") or team_id) != team_id:
        return MemberType.FOREIGN
    if user.get("is_restricted") or user.get("is_ultra_restricted"):
        return MemberType.GUEST
    return MemberType.FULL


def actor_of(
    bot: BotContext,
    client: WebClient,
    workspace_id: str,
    user_id: str,
    *,
    where: str | None,
    request: str | None,
    via: Via,
) -> Actor:
    """The person who asks, by a command, a click or a form; somebody never heard of is looked up at Slack first."""
    with bot.units_of_work.database.autocommit() as session:
        found = membership(session, workspace_id, user_id)
    if found is not None:
        return Actor(workspace_id, user_id, found.member_type, found.is_admin, where, request, via)
    news = _look_up(client, workspace_id, user_id)
    hear_of_people(bot.units_of_work, Actor(workspace_id, user_id), bot.now(), [news])
    return Actor(workspace_id, user_id, news.member_type, news.is_admin, where, request, via)


def _look_up(client: WebClient, workspace_id: str, user_id: str) -> PersonNews:
    try:
        return news_of(client.users_info(user=user_id)["user"], workspace_id)
    except (SlackApiError, OSError) as trouble:
        raise NotPossible("Slack did not say who you are. Please try again in a moment.") from trouble
