"""Changes to the workspace that admins and members make: people, channels, groups."""

from dataclasses import fields
from zoneinfo import available_timezones

from sandbox.errors import PersonRefused
from sandbox.hub import Hub
from sandbox.ids import new_id
from sandbox.membership import add_member, remove_member
from sandbox.model import Channel, Group, Person
from sandbox.people.request import field, listed
from sandbox.shapes import channels as channel_shapes
from sandbox.shapes import people
from sandbox.wire import Json

_PERSON_FIELDS = {
    f.name: bool if f.default is False else str for f in fields(Person) if f.name not in ("id", "updated")
}
_VERBS = {"public": "channel", "private": "group"}


async def put_person(hub: Hub, body: Json) -> Json:
    """{id?, name?, title?, tz?, deleted?, ...}: a new person, or a change to one. Errors: unknown_field, bad_field."""
    changes = {key: value for key, value in body.items() if key != "id"}
    _check_person(changes)
    person = hub.world.people.get(str(body.get("id", "")))
    event = "user_change"
    if person is None:
        name = str(field(body, "name"))
        person = Person(
            id=str(body.get("id") or new_id("U")), name=name, real_name=str(body.get("real_name") or name)
        )
        hub.world.people[person.id] = person
        event = "team_join"
    for key, value in changes.items():
        setattr(person, key, value)
    person.updated = int(hub.clock.now())
    _tell_person(hub, person, event)
    return {"person": vars(person)}


def _check_person(changes: Json) -> None:
    unknown = set(changes) - set(_PERSON_FIELDS)
    if unknown:
        raise PersonRefused("unknown_field", f"A person has no {', '.join(sorted(unknown))}.")
    for name, value in changes.items():
        if not isinstance(value, _PERSON_FIELDS[name]):
            wanted = "true or false" if _PERSON_FIELDS[name] is bool else "text"
            raise PersonRefused("bad_field", f"The field {name!r} must be {wanted}.")
    if changes.get("tz", "UTC") not in available_timezones():
        raise PersonRefused("bad_field", f"There is no time zone {changes['tz']!r}; Europe/London is one.")


def _tell_person(hub: Hub, person: Person, event: str) -> None:
    shape = people.user(person, hub.world, with_email="users:read.email" in hub.manifest.scopes)
    more: Json = {"cache_ts": person.updated} if event == "user_change" else {}
    hub.event({"type": event, "user": shape, **more})
    hub.changed("workspace")


async def make_channel(hub: Hub, body: Json) -> Json:
    """{name, is_private?, members?}: a new channel. Error: name_taken."""
    name = str(field(body, "name")).removeprefix("#")
    if any(channel.name == name for channel in hub.world.channels.values()):
        raise PersonRefused("name_taken", f"There is a channel #{name} already.")
    members = [_person_id(hub, user) for user in listed(body, "members")]
    kind = "private" if body.get("is_private") else "public"
    channel = Channel(new_id("C"), name, created=int(hub.clock.now()), creator=members[0] if members else "")
    channel.kind, channel.members = ("private" if kind == "private" else "public"), members
    hub.world.channels[channel.id] = channel
    hub.changed("channels", channel=channel.id)
    return {"channel": channel_shapes.conversation(channel, hub.world)}


async def archive(hub: Hub, body: Json) -> Json:
    """{channel, user?, archived?}: archives a channel, or with archived false brings it back."""
    channel = _channel(hub, body)
    channel.is_archived = bool(body.get("archived", True))
    verb = "archive" if channel.is_archived else "unarchive"
    actor = str(body.get("user") or channel.creator)
    hub.event({"type": f"{_VERBS[channel.kind]}_{verb}", "channel": channel.id, "user": actor, "is_moved": 0})
    hub.changed("channels", channel=channel.id)
    return {}


async def rename(hub: Hub, body: Json) -> Json:
    """{channel, name}: gives a channel another name."""
    channel = _channel(hub, body)
    channel.name = str(field(body, "name")).removeprefix("#")
    shape = {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "created": channel.created,
    }
    hub.event({"type": f"{_VERBS[channel.kind]}_rename", "channel": shape})
    hub.changed("channels", channel=channel.id)
    return {}


async def join(hub: Hub, body: Json) -> Json:
    """{channel, user}: a person joins a public channel. Error: is_private."""
    channel = _channel(hub, body)
    if channel.kind != "public":
        raise PersonRefused("is_private", "Somebody inside has to invite them.")
    add_member(hub, channel, _person_id(hub, field(body, "user")))
    return {}


async def invite(hub: Hub, body: Json) -> Json:
    """{channel, user, by?}: a person or the bot is brought into a channel."""
    by = body.get("by")
    inviter = _person_id(hub, by) if by else None
    add_member(hub, _channel(hub, body), _person_id(hub, field(body, "user")), inviter)
    return {}


async def leave(hub: Hub, body: Json) -> Json:
    """{channel, user, by?}: a person leaves, or somebody is removed by `by`."""
    remove_member(hub, _channel(hub, body), _person_id(hub, field(body, "user")), body.get("by"))
    return {}


async def put_group(hub: Hub, body: Json) -> Json:
    """{id?, handle, name?, users}: a new user group, or other members for one."""
    users = [_person_id(hub, user) for user in listed(body, "users")]
    group = hub.world.groups.get(str(body.get("id", "")))
    created = group is None
    if group is None:
        handle = str(field(body, "handle"))
        group = Group(id=new_id("S"), handle=handle, name=str(body.get("name") or handle))
        hub.world.groups[group.id] = group
    before, previous = set(group.users), group.updated
    group.users, group.updated = users, int(hub.clock.now())
    _tell_group(hub, group, before, previous, created=created)
    return {"group": people.group(group, hub.world, with_users=True)}


def _tell_group(hub: Hub, group: Group, before: set[str], previous: int, *, created: bool) -> None:
    shape = people.group(group, hub.world, with_users=True)
    hub.event({"type": "subteam_created" if created else "subteam_updated", "subteam": shape})
    added, removed = sorted(set(group.users) - before), sorted(before - set(group.users))
    if not created and (added or removed):
        members = {"added_users": added, "added_users_count": len(added)}
        members |= {"removed_users": removed, "removed_users_count": len(removed)}
        times = {"date_previous_update": previous, "date_update": group.updated}
        ids = {"subteam_id": group.id, "team_id": hub.world.team_id}
        hub.event({"type": "subteam_members_changed", **ids, **times, **members})
    hub.changed("workspace")


def _channel(hub: Hub, body: Json) -> Channel:
    wanted = str(field(body, "channel"))
    for channel in hub.world.channels.values():
        if wanted in (channel.id, channel.name, f"#{channel.name}"):
            return channel
    raise PersonRefused("channel_not_found", f"There is no channel {wanted!r}.")


def _person_id(hub: Hub, wanted: object) -> str:
    for person in hub.world.people.values():
        if wanted in (person.id, person.name):
            return person.id
    raise PersonRefused("user_not_found", f"There is nobody called {wanted!r}.")
