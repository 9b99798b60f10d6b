"""The state of one workspace, and the questions everybody asks about it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sandbox.ids import new_id
from sandbox.model import Channel, Group, Mail, Message, Person, Progress, StoredFile, View


@dataclass
class App:
    """The installed app's ids and secrets."""

    app_id: str
    bot_id: str
    bot_user: str
    bot_token: str
    app_token: str
    signing_secret: str
    verification_token: str


@dataclass
class World:
    """Everything that is kept. Only the server's event loop touches it, so nothing is locked.

    `read` has the timestamp up to which somebody has read a channel, by "user channel"; `guided` is the guide's;
    `workspace_id` tells this workspace from any other, whose team may have the same id.
    """

    team_id: str
    team_name: str
    team_domain: str
    app: App
    people: dict[str, Person] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    modals: dict[str, list[View]] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    mails: list[Mail] = field(default_factory=list)
    read: dict[str, str] = field(default_factory=dict)
    guided: Progress = field(default_factory=Progress)
    clock_offset: float = 0.0
    workspace_id: str = ""
    base_url: str = ""

    def humans(self) -> list[Person]:
        """The people, without bots, in the order they came."""
        return [person for person in self.people.values() if not person.is_bot]

    def direct(self, *users: str) -> Channel | None:
        """The direct message between the bot and `users`, if it was opened before."""
        wanted = {self.app.bot_user, *users}
        kind = "im" if len(wanted) == 2 else "mpim"
        return next((c for c in self.channels.values() if c.kind == kind and set(c.members) == wanted), None)

    def open_direct(self, *users: str, at: float) -> Channel:
        """The direct message between the bot and `users`, made now if there is none."""
        found = self.direct(*users)
        if found:
            return found
        members = [self.app.bot_user, *users]
        single = len(members) == 2
        channel = Channel(
            id=new_id("D" if single else "C"),
            name="" if single else "mpdm-" + "--".join(self.people[user].name for user in members) + "-1",
            kind="im" if single else "mpim",
            members=members,
            creator=self.app.bot_user,
            created=int(at),
        )
        self.channels[channel.id] = channel
        return channel

    def partner(self, channel: Channel) -> str:
        """The person at the other end of a direct message with the bot."""
        return next(user for user in channel.members if user != self.app.bot_user)

    def sees(self, user: str, channel: Channel) -> bool:
        """Whether this person can read the channel: a member, or a full member looking at a public one."""
        person = self.people[user]
        guest = person.is_restricted or person.is_ultra_restricted
        return user in channel.members or (channel.kind == "public" and not guest)

    def views_of(self, user: str) -> list[View]:
        """This person's open modals, the last on top."""
        return self.modals.setdefault(user, [])

    def all_views(self) -> Iterator[View]:
        """Every open modal and every published App Home."""
        for stack in self.modals.values():
            yield from stack
        yield from self.homes.values()


def message_in(channel: Channel, ts: str) -> Message | None:
    """The message with that timestamp, or None."""
    return next((message for message in reversed(channel.messages) if message.ts == ts), None)


def replies_to(channel: Channel, ts: str) -> list[Message]:
    """The replies in the thread under `ts` that everybody sees."""
    return [m for m in channel.messages if m.thread_ts == ts and m.ts != ts and m.only_for is None]
