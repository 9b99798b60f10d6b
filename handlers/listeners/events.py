"""What Slack tells of people, groups and channels."""

from campaigns import home, people
from handlers.doors import Asked, Body, Doors
from handlers.people import news_of


def register(doors: Doors) -> None:
    """Hear of people, groups, and Homes being opened."""
    doors.on_event("app_home_opened", _home_opened)
    doors.on_event("user_change", _person_changed)
    doors.on_event("team_join", _person_changed)
    doors.on_event("subteam_members_changed", _group_changed)
    doors.on_event("subteam_updated", _group_changed)


def _home_opened(asked: Asked, event: Body) -> None:
    if event.get("tab", "home") == "home":
        home.open_home(asked.office.desk, asked.actor, asked.at)


def _person_changed(asked: Asked, event: Body) -> None:
    news = news_of(event["user"], asked.actor.workspace_id)
    people.hear_of_people(asked.office.desk, asked.actor, asked.at, [news])


def _group_changed(asked: Asked, event: Body) -> None:
    group_id = event.get("subteam_id") or event["subteam"]["id"]
    members = asked.client.usergroups_users_list(usergroup=group_id)["users"]
    people.hear_of_group(asked.office.desk, asked.actor, asked.at, group_id, members)
