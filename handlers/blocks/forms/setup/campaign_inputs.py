"""The inputs of campaigns' forms: how each kind of field is filled in."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from campaigns.forms.campaign_form import FormPart, Heading, RestOfBrief
from campaigns.forms.fields import Field, Kind
from campaigns.setup.fields.goals import PLATFORM
from handlers.blocks.forms.setup.entries import Entries, date_of, list_of, text_of
from handlers.blocks.forms.setup.own_roles import own_role
from handlers.blocks.kit.elements import Block, Blocks, header, section
from handlers.blocks.kit.inputs import (
    boxes_input,
    channel_input,
    date_input,
    search_input,
    select_input,
    text_input,
)
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import OptionsId
from storage.enums import Role

Holders = Mapping[Role, Sequence[str]]
"""The names of who holds each role in the workspace."""
AnyField = Field[Any]

BRIEF_NAME = "brief_name"
"""Among the entries: what the chosen brief is called."""
PLATFORMS = PLATFORM.options


def inputs(parts: Iterable[FormPart], entries: Entries, holders: Holders | None = None) -> Blocks:
    """The blocks of a page; roles that nobody of `holders` has must be given."""
    return [block for part in parts for block in _blocks(part, entries, holders or {})]


def _blocks(part: FormPart, entries: Entries, holders: Holders) -> Blocks:
    if isinstance(part, Heading):
        return [header(part.text)]
    if isinstance(part, Role):
        return own_role(part, entries, holders.get(part, ()))
    if isinstance(part, RestOfBrief):
        return _rest_of_brief(part, entries)
    return [INPUTS[part.kind](part, entries)]


def _rest_of_brief(part: RestOfBrief, entries: Entries) -> Blocks:
    if text_of(entries, "brief"):
        return [section(f"Brief: *{literal(text_of(entries, BRIEF_NAME), 120)}*")]
    return [header(part.heading), *inputs(part.fields, entries)]


def zone_label(zone: str) -> str:
    """A time zone as people read it: "America/New York"."""
    return zone.replace("_", " ")


def _text(field: AnyField, entries: Entries) -> Block:
    return text_input(
        field.key, field.label, value=text_of(entries, field.key) or field.usual, hint=field.hint,
        placeholder=field.placeholder, optional=not field.missing, lines=field.kind is Kind.LINES,
    )  # fmt: skip


def _date(field: AnyField, entries: Entries) -> Block:
    day = date_of(entries, field.key)
    value = day.isoformat() if day else ""
    return date_input(field.key, field.label, value=value, hint=field.hint, optional=not field.missing)


def _channel(field: AnyField, entries: Entries) -> Block:
    return channel_input(field.key, field.label, chosen=text_of(entries, field.key), hint=field.hint)


def _choice(field: AnyField, entries: Entries) -> Block:
    return select_input(
        field.key, field.label, field.options, value=text_of(entries, field.key) or field.usual, hint=field.hint,
        optional=not field.missing,
    )  # fmt: skip


def _boxes(field: AnyField, entries: Entries) -> Block:
    """What is ticked is a list as Slack tells it, and a text as an older campaign passes it on."""
    ticked = list_of(entries, field.key) or text_of(entries, field.key).split(", ")
    return boxes_input(field.key, field.label, field.options, ticked=ticked, hint=field.hint)


def _time_zone(field: AnyField, entries: Entries) -> Block:
    zone = text_of(entries, field.key)
    return search_input(
        field.key, field.label, OptionsId.TIME_ZONE, hint=field.hint, optional=not field.missing,
        chosen=[(zone, zone_label(zone))] if zone else [],
    )  # fmt: skip


def _stored_brief(field: AnyField, entries: Entries) -> Block:
    version, name = text_of(entries, field.key), text_of(entries, BRIEF_NAME)
    return search_input(
        field.key, field.label, OptionsId.BRIEFS, hint=field.hint, optional=not field.missing,
        chosen=[(version, name)] if version and name else [],
    )  # fmt: skip


INPUTS: Mapping[Kind, Callable[[AnyField, Entries], Block]] = {
    Kind.TEXT: _text,
    Kind.LINES: _text,
    Kind.DATE: _date,
    Kind.CHANNEL: _channel,
    Kind.CHOICE: _choice,
    Kind.BOXES: _boxes,
    Kind.TIME_ZONE: _time_zone,
    Kind.STORED_BRIEF: _stored_brief,
}
