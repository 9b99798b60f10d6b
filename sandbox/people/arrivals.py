"""What the app has sent since some moment, and whom it is for: told to people who let time pass."""

import math

from sandbox.errors import PersonRefused
from sandbox.hub import Hub
from sandbox.model import Channel, Message, Person
from sandbox.people.request import acting_person
from sandbox.wire import Json
from sandbox.world import World


async def see_arrived(hub: Hub, query: Json) -> Json:
    """{user, since, until}, in seconds of the workspace's clock: what came between and was not read yet.

    Entries {user, channel, count} and {user, mail, count}, people first; `user` is None where a message is for
    everybody in its channel, and not read by who asks, or where mail went to an address outside; `mail` is the newest
    one's id.
    """
    person = acting_person(hub, query)
    since, until = _moment(query, "since"), _moment(query, "until")
    entries = [*_messages(hub.world, person, since, until), *_mails(hub.world, since, until)]
    order = {user: place for place, user in enumerate(hub.world.people)}
    return {"arrived": sorted(entries, key=lambda entry: order.get(entry["user"], len(order)))}


def _messages(world: World, asking: Person, since: float, until: float) -> list[Json]:
    counts: dict[tuple[str | None, str], int] = {}
    for channel in world.channels.values():
        for message in channel.messages:
            if not message.from_app or not since <= float(message.ts) <= until or channel.kind == "mpim":
                continue
            user = _meant_for(world, channel, message)
            if float(message.ts) > float(world.read.get(f"{user or asking.id} {channel.id}", "0")):
                counts[user, channel.id] = counts.get((user, channel.id), 0) + 1
    return [{"user": user, "channel": channel, "count": count} for (user, channel), count in counts.items()]


def _meant_for(world: World, channel: Channel, message: Message) -> str | None:
    return world.partner(channel) if channel.kind == "im" else message.only_for


def _mails(world: World, since: float, until: float) -> list[Json]:
    owners = {person.email.lower(): person.id for person in world.humans() if person.email}
    found: dict[str | None, list[str]] = {}
    for mail in world.mails:
        if since <= mail.received_at <= until:
            for user in {owners.get(address.lower()) for address in mail.recipients}:
                found.setdefault(user, []).append(mail.id)
    return [{"user": user, "mail": mails[-1], "count": len(mails)} for user, mails in found.items()]


def _moment(query: Json, name: str) -> float:
    try:
        moment = float(str(query.get(name)))
    except ValueError:
        moment = math.nan
    if not math.isfinite(moment):
        raise PersonRefused("bad_moment", f"{name} must be a moment in seconds since 1970.")
    return moment
