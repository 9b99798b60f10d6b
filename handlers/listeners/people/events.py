"""What Slack tells of people, groups and channels."""

from campaigns.messages import channels, home
from campaigns.reporting import dropped_files
from campaigns.staffing import directory_sync
from handlers.directory.people import actor_of, news_of
from handlers.listeners.content import thread_designs
from handlers.listeners.files import posted_files
from handlers.requests.requests import Body, Request
from handlers.router import Router


def register(router: Router) -> None:
    """Hear of people, groups, channels, Homes being opened, and of those who write to the bot."""
    router.on_event("app_home_opened", _home_opened)
    router.on_event("user_change", _person_changed)
    router.on_event("team_join", _person_changed)
    router.on_event("subteam_members_changed", _group_changed)
    router.on_event("subteam_updated", _group_changed)
    router.on_event("channel_archive", _archived)
    router.on_event("group_archive", _archived)
    router.on_event("channel_left", _removed)
    router.on_event("group_left", _removed)
    router.on_event("member_joined_channel", _joined)
    router.on_event("message", _written_to)


def _home_opened(request: Request, event: Body) -> None:
    """Whoever opens it is looked up first: what a Home shows depends on who they are."""
    if event.get("tab", "home") == "home":
        who = request.actor
        actor = actor_of(
            request.bot,
            request.client,
            who.workspace_id,
            who.user_id,
            where=None,
            request=who.idempotency_key,
            via=who.via,
        )
        home.open_home(request.bot.units_of_work, actor, request.at)


def _person_changed(request: Request, event: Body) -> None:
    news = news_of(event["user"], request.actor.workspace_id)
    directory_sync.hear_of_people(request.bot.units_of_work, request.actor, request.at, [news])


def _group_changed(request: Request, event: Body) -> None:
    group_id = event.get("subteam_id") or event["subteam"]["id"]
    members = request.client.usergroups_users_list(usergroup=group_id)["users"]
    directory_sync.hear_of_group(request.bot.units_of_work, request.actor, request.at, group_id, members)


def _archived(request: Request, event: Body) -> None:
    channels.channel_closed(
        request.bot.units_of_work, request.actor, request.at, event["channel"], "archived"
    )


def _removed(request: Request, event: Body) -> None:
    channels.channel_closed(request.bot.units_of_work, request.actor, request.at, event["channel"], "removed")


def _joined(request: Request, event: Body) -> None:
    """The bot itself was invited; of others joining there is nothing to do."""
    if event.get("user") in [one.get("user_id") for one in request.body.get("authorizations") or []]:
        channels.channel_opened(request.bot.units_of_work, request.actor, request.at, event["channel"])


def _written_to(request: Request, event: Body) -> None:
    """Take a file from a thread in the DM, answer a person's words there; what the bot itself posts is passed over."""
    is_person = not event.get("bot_id") and event.get("subtype") in (None, "file_share")
    if event.get("channel_type") != "im" or not is_person:
        return
    files, thread_ts = event.get("files") or [], event.get("thread_ts")
    if files and thread_ts:
        first, name = files[0], str(files[0].get("name") or "")
        if dropped_files.is_table(name) and posted_files.offer(
            request, str(event["user"]), str(event["channel"]), str(thread_ts), str(first["id"]), name
        ):
            return
        thread_designs.take(request, event)
    else:
        channels.was_written_to(request.bot.units_of_work, request.actor, request.at, event.get("thread_ts"))
