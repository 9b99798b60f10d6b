"""What the app has sent since some moment, and whom it is for: told to people who let time pass."""

import math

from sandbox.errors import PersonRefused
from sandbox.hub import Hub
from sandbox.model import Channel, Message
from sandbox.wire import Json
from sandbox.world import World


async def see_arrived(hub: Hub, query: Json) -> Json:
    """{since}, in seconds of the workspace's clock: what came then or later and still stands there.

    Entries {user, channel, count} and {user, mail, count}, people first; `user` is None where a message is for
    everybody in its channel, or where mail went to an address outside; `mail` is the newest one's id.
    """
    since = _moment(query.get("since"))
    entries = [*_messages(hub.world, since), *_mails(hub.world, since)]
    order = {user: place for place, user in enumerate(hub.world.people)}
    return {"arrived": sorted(entries, key=lambda entry: order.get(entry["user"], len(order)))}


def _messages(world: World, since: float) -> list[Json]:
    counts: dict[tuple[str | None, str], int] = {}
    for channel in world.channels.values():
        for message in channel.messages:
            if message.from_app and float(message.ts) >= since and channel.kind != "mpim":
                key = _meant_for(world, channel, message), channel.id
                counts[key] = counts.get(key, 0) + 1
    return [{"user": user, "channel": channel, "count": count} for (user, channel), count in counts.items()]


def _meant_for(world: World, channel: Channel, message: Message) -> str | None:
    return world.partner(channel) if channel.kind == "im" else message.only_for


def _mails(world: World, since: float) -> list[Json]:
    owners = {person.email.lower(): person.id for person in world.humans() if person.email}
    found: dict[str | None, list[str]] = {}
    for mail in world.mails:
        if mail.received_at >= since:
            for user in {owners.get(address.lower()) for address in mail.recipients}:
                found.setdefault(user, []).append(mail.id)
    return [{"user": user, "mail": mails[-1], "count": len(mails)} for user, mails in found.items()]


def _moment(value: object) -> float:
    try:
        moment = float(str(value))
    except ValueError:
        moment = math.nan
    if not math.isfinite(moment):
        raise PersonRefused("bad_moment", "since must be a moment in seconds since 1970.")
    return moment
