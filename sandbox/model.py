"""What a workspace holds: people, channels, messages, groups, files, views and mails."""

from dataclasses import dataclass, field
from typing import Literal

from sandbox.wire import Json

ChannelKind = Literal["public", "private", "im", "mpim"]


@dataclass
class Person:
    """A member, guest or bot of the workspace."""

    id: str
    name: str
    real_name: str
    title: str = ""
    tz: str = "Europe/London"
    email: str = ""
    is_admin: bool = False
    is_bot: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    deleted: bool = False
    updated: int = 0


@dataclass
class Message:
    """A message as stored. `only_for` names the one person who sees an ephemeral message."""

    ts: str
    user: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    broadcast: bool = False
    edited: Json | None = None
    metadata: Json | None = None
    files: list[str] = field(default_factory=list)
    from_app: bool = False
    only_for: str | None = None
    subtype: str | None = None


@dataclass
class Channel:
    """A public or private channel, a direct message (`im`) or a group of them (`mpim`)."""

    id: str
    name: str
    kind: ChannelKind = "public"
    members: list[str] = field(default_factory=list)
    creator: str = ""
    created: int = 0
    is_archived: bool = False
    topic: str = ""
    purpose: str = ""
    messages: list[Message] = field(default_factory=list)


@dataclass
class Group:
    """A user group (Slack calls it subteam)."""

    id: str
    handle: str
    name: str
    users: list[str] = field(default_factory=list)
    description: str = ""
    updated: int = 0


@dataclass
class StoredFile:
    """An uploaded file. `complete` once the upload was finished and the file may be seen."""

    id: str
    name: str
    title: str
    mimetype: str
    user: str
    created: int
    content: bytes = b""
    complete: bool = False
    channels: list[str] = field(default_factory=list)


@dataclass
class View:
    """A modal or App Home as published, with what its person has filled in so far (`entered`)."""

    id: str
    user: str
    body: Json
    hash: str
    root_id: str
    previous_id: str | None = None
    entered: dict[str, dict[str, Json]] = field(default_factory=dict)
    opened_in: str = ""
    opened_kind: str = ""


@dataclass
class Mail:
    """An e-mail that arrived. `source` is the message as it came over SMTP."""

    id: str
    recipients: list[str]
    sender: str
    received_at: float
    source: bytes


@dataclass
class Progress:
    """How far the guide was followed: the path that is, and the parts that were seen ("1.0.2": path, step, part).

    `begun` is when the path that was begun last was begun, by the clock of the workspace.
    """

    path: int = 0
    done: list[str] = field(default_factory=list)
    begun: float = 0.0
