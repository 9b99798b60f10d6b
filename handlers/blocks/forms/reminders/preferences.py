"""When somebody wants to be reminded."""

from campaigns.reminders.preferences import Preference
from handlers.blocks.kit.elements import Blocks, View, modal, section
from handlers.blocks.kit.inputs import boxes_input, select_input
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import ReminderKind

HOUR, ON = "hour", "on"
_KINDS = [
    (ReminderKind.LATE.value, "What is late"),
    (ReminderKind.TODAY.value, "What is due today"),
    (ReminderKind.AHEAD.value, "What is due next"),
    (ReminderKind.HELD.value, "What others owe your campaigns"),
    (ReminderKind.SLOT.value, "Unapproved posts whose time nears, at once"),
    (ReminderKind.NUDGE.value, "What somebody nudges you about, at once"),
    (ReminderKind.DIGEST.value, "On Mondays, the week of campaigns that you direct"),
]


def reminders_form(preference: Preference) -> View:
    """The hour of the day, where the reader lives, and what they are reminded of."""
    hours = [(str(hour), f"{hour:02}:00") for hour in range(24)]
    blocks: Blocks = [
        section("Once a working day you are told what is late, due today, and due next; nothing if nothing is."),
        select_input(HOUR, "At (your time)", hours, value=str(preference.hour)),
        boxes_input(
            ON, "Remind me of", _KINDS, ticked=[kind for kind, _ in _KINDS if kind not in preference.muted],
            hint="New tasks come all the same.",
        ),
    ]  # fmt: skip
    return modal(FormId.REMINDERS, "Reminders", blocks, submit="Save", close="Cancel", reference=Reference())
