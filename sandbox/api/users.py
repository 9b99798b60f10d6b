"""People and user groups."""

from sandbox.api.call import Call, Method, page_of
from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.model import Person
from sandbox.shapes import people
from sandbox.wire import Json


def users_list(hub: Hub, call: Call) -> Json:
    """Everybody, page by page, deactivated people and bots too."""
    page, following = page_of(list(hub.world.people.values()), call, default=200, most=1000)
    return {
        "members": [_shape(hub, person) for person in page],
        "cache_ts": int(hub.clock.now()),
        "response_metadata": {"next_cursor": following},
    }


def users_info(hub: Hub, call: Call) -> Json:
    """One person. Error: user_not_found."""
    return {"user": _shape(hub, _person(hub, call.text("user")))}


def lookup_by_email(hub: Hub, call: Call) -> Json:
    """The person with an e-mail address. Error: users_not_found."""
    wanted = call.text("email").lower()
    for person in hub.world.humans():
        if wanted and person.email.lower() == wanted and not person.deleted:
            return {"user": _shape(hub, person)}
    raise SlackError("users_not_found")


def conversations_of(hub: Hub, call: Call) -> Json:
    """The channels the bot is in (users.conversations)."""
    user = call.text("user") or hub.world.app.bot_user
    rooms = [c for c in hub.world.channels.values() if user in c.members and c.kind == "public"]
    page, following = page_of(rooms, call, default=100, most=999)
    return {
        "channels": [{"id": c.id, "name": c.name} for c in page],
        "response_metadata": {"next_cursor": following},
    }


def groups_list(hub: Hub, call: Call) -> Json:
    """The user groups, with members if `include_users`."""
    groups = hub.world.groups.values()
    return {"usergroups": [people.group(g, hub.world, with_users=call.flag("include_users")) for g in groups]}


def group_users(hub: Hub, call: Call) -> Json:
    """The members of a user group. Error: no_such_subteam."""
    group = hub.world.groups.get(call.text("usergroup"))
    if group is None:
        raise SlackError("no_such_subteam")
    return {"users": [user for user in group.users if not hub.world.people[user].deleted]}


def _person(hub: Hub, user: str) -> Person:
    person = hub.world.people.get(user)
    if person is None:
        raise SlackError("user_not_found")
    return person


def _shape(hub: Hub, person: Person) -> Json:
    return people.user(person, hub.world, with_email="users:read.email" in hub.manifest.scopes)


METHODS = (
    Method("users.list", users_list, ("users:read",)),
    Method("users.info", users_info, ("users:read",)),
    Method("users.lookupByEmail", lookup_by_email, ("users:read.email",)),
    Method("users.conversations", conversations_of, ("channels:read",)),
    Method("usergroups.list", groups_list, ("usergroups:read",)),
    Method("usergroups.users.list", group_users, ("usergroups:read",)),
)
