"""What Slack makes of text as somebody types it: mentions become ids, control characters entities."""

import re

from sandbox.finish import escaped
from sandbox.hub import Hub
from sandbox.wire import Json

_MENTION = re.compile(r"(?<!\S)([@#])([a-z0-9][a-z0-9._-]*)")
_TOKEN = re.compile(r"<([@#!]|https?:)([^>|]*)(?:\|([^>]*))?>")


def as_message(hub: Hub, text: str) -> str:
    """A typed message in Slack's storage form."""
    return _linked(hub, escaped(text), with_names=False)


def with_mentions(hub: Hub, text: str) -> str:
    """A command's text with mentions as ids and names, for commands that ask for escaping."""
    return _linked(hub, text, with_names=True)


def as_rich_text(text: str) -> Json:
    """The rich text block Slack adds to what people type; `text` is in storage form."""
    elements: list[Json] = []
    end = 0
    for match in _TOKEN.finditer(text):
        if match.start() > end:
            elements.append({"type": "text", "text": _unescaped(text[end : match.start()])})
        elements.append(_leaf(match))
        end = match.end()
    if end < len(text) or not elements:
        elements.append({"type": "text", "text": _unescaped(text[end:])})
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}


def _linked(hub: Hub, text: str, *, with_names: bool) -> str:
    people = {person.name: person for person in hub.world.people.values() if not person.deleted}
    rooms = {channel.name: channel for channel in hub.world.channels.values() if channel.name}

    def link(match: re.Match[str]) -> str:
        sign, name = match.groups()
        if sign == "@" and name in people:
            return f"<@{people[name].id}|{name}>" if with_names else f"<@{people[name].id}>"
        if sign == "#" and name in rooms:
            return f"<#{rooms[name].id}|{name}>"
        return match.group(0)

    return _MENTION.sub(link, text)


def _leaf(match: re.Match[str]) -> Json:
    sign, rest, label = match.groups()
    if sign == "@":
        return {"type": "user", "user_id": rest}
    if sign == "#":
        return {"type": "channel", "channel_id": rest}
    if sign == "!":
        return {"type": "broadcast", "range": rest}
    return {"type": "link", "url": sign + rest, **({"text": label} if label else {})}


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
