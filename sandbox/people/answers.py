"""The bot's direct answers: bodies of acknowledgements and posts to response URLs."""

from sandbox.api.call import Call
from sandbox.api.chat import by_bot
from sandbox.api.content import read_whole
from sandbox.hub import Hub
from sandbox.model import Channel, Message, Person
from sandbox.posting import change, post, remove
from sandbox.triggers import ResponseLink
from sandbox.wire import Json
from sandbox.world import message_in


def add_answer(hub: Hub, person: Person, channel: Channel, answer: Json) -> None:
    """Show an answer: to the person alone, or in the channel with `response_type` in_channel. Errors: content's."""
    content = read_whole(Call("response", answer))
    message = by_bot(hub, content, answer.get("thread_ts"))
    message.only_for = None if answer.get("response_type") == "in_channel" else person.id
    post(hub, channel, message)


def answer_link(hub: Hub, link: ResponseLink, answer: Json) -> None:
    """A post to a response URL: a further answer, or the original message replaced or deleted."""
    channel = hub.world.channels[link.channel]
    original = message_in(channel, link.ts) if link.ts else None
    if original and answer.get("delete_original"):
        remove(hub, channel, original)
    elif original and _replaces(answer):
        _replace(hub, channel, original, answer)
    else:
        add_answer(hub, hub.world.people[link.user], channel, answer)


def _replaces(answer: Json) -> bool:
    """Without a word about it, an answer stands beside the original."""
    return bool(answer.get("replace_original"))


def _replace(hub: Hub, channel: Channel, original: Message, answer: Json) -> None:
    content = read_whole(Call("response", answer))
    original.text = content.text or ""
    original.blocks = content.blocks or []
    original.attachments = content.attachments or []
    change(hub, channel, original, hub.world.app.bot_id)
