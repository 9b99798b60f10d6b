"""What Slack tells of people, groups and channels."""

from campaigns.messages import channels, home
from campaigns.staffing import directory_sync
from handlers.directory.people import actor_of, news_of
from handlers.listeners.content import thread_designs
from handlers.requests.requests import Asked, Body
from handlers.router import Doors


def register(doors: Doors) -> None:
    """Hear of people, groups, channels, Homes being opened, and of those who write to the bot."""
    doors.on_event("app_home_opened", _home_opened)
    doors.on_event("user_change", _person_changed)
    doors.on_event("team_join", _person_changed)
    doors.on_event("subteam_members_changed", _group_changed)
    doors.on_event("subteam_updated", _group_changed)
    doors.on_event("channel_archive", _archived)
    doors.on_event("group_archive", _archived)
    doors.on_event("channel_left", _removed)
    doors.on_event("group_left", _removed)
    doors.on_event("member_joined_channel", _joined)
    doors.on_event("message", _written_to)


def _home_opened(asked: Asked, event: Body) -> None:
    """Whoever opens it is looked up first: what a Home shows depends on who they are."""
    if event.get("tab", "home") == "home":
        who = asked.actor
        actor = actor_of(
            asked.office, asked.client, who.workspace_id, who.user_id, where=None, request=who.request
        )
        home.open_home(asked.office.units_of_work, actor, asked.at)


def _person_changed(asked: Asked, event: Body) -> None:
    news = news_of(event["user"], asked.actor.workspace_id)
    directory_sync.hear_of_people(asked.office.units_of_work, asked.actor, asked.at, [news])


def _group_changed(asked: Asked, event: Body) -> None:
    group_id = event.get("subteam_id") or event["subteam"]["id"]
    members = asked.client.usergroups_users_list(usergroup=group_id)["users"]
    directory_sync.hear_of_group(asked.office.units_of_work, asked.actor, asked.at, group_id, members)


def _archived(asked: Asked, event: Body) -> None:
    channels.channel_closed(asked.office.units_of_work, asked.actor, asked.at, event["channel"], "archived")


def _removed(asked: Asked, event: Body) -> None:
    channels.channel_closed(asked.office.units_of_work, asked.actor, asked.at, event["channel"], "removed")


def _joined(asked: Asked, event: Body) -> None:
    """The bot itself was invited; of others joining there is nothing to do."""
    if event.get("user") in [one.get("user_id") for one in asked.body.get("authorizations") or []]:
        channels.channel_opened(asked.office.units_of_work, asked.actor, asked.at, event["channel"])


def _written_to(asked: Asked, event: Body) -> None:
    """Take a file from a thread in the DM, answer a person's words there; what the bot itself posts is passed over."""
    is_person = not event.get("bot_id") and event.get("subtype") in (None, "file_share")
    if event.get("channel_type") != "im" or not is_person:
        return
    if event.get("files") and event.get("thread_ts"):
        thread_designs.take(asked, event)
    else:
        channels.was_written_to(asked.office.units_of_work, asked.actor, asked.at, event.get("thread_ts"))
