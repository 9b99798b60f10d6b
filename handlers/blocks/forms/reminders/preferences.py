"""When somebody wants to be reminded."""

from campaigns.reminders.preferences import Preference
from handlers.blocks.kit.elements import Blocks, View, boxes_input, modal, section, select_input
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference

HOUR, ON = "hour", "on"


def reminders_form(preference: Preference) -> View:
    """The hour of the day, where the reader lives, and whether they are reminded at all."""
    hours = [(str(hour), f"{hour:02}:00") for hour in range(24)]
    blocks: Blocks = [
        section("Once a working day you are told what is late, due today, and due next; nothing if nothing is."),
        select_input(HOUR, "At (your time)", hours, value=str(preference.hour)),
        boxes_input(
            ON, "Reminders", [(ON, "Remind me")], ticked=() if preference.is_off else [ON],
            hint="What nears its publishing time, and new tasks, come all the same.",
        ),
    ]  # fmt: skip
    return modal(FormId.REMINDERS, "Reminders", blocks, submit="Save", close="Cancel", reference=Reference())
