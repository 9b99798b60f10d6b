"""A changed e-mail address of an influencer, to be confirmed before anything is sent there."""

from campaigns.influencers import addresses
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.choices import menu, reassign_choice
from handlers.blocks.kit.elements import Blocks, actions, button, context, section
from handlers.blocks.kit.text import escaped, literal, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference


def address_item(view: TaskView) -> Blocks:
    """Who changed the address, from what to what, and what to make of it."""
    influencer, participation = view.influencer, view.participation
    if influencer is None or participation is None or participation.address_before is None:
        return []
    changed_by = person(participation.address_changed_by or "")
    before, now = (escaped(one or "none", 320) for one in (participation.address_before, influencer.email))
    text = f"*{literal(view.words)}*\n{changed_by} changed it from {before} to *{now}*."
    shown = addresses.print_of(participation)
    reference = Reference(participation=participation.id, task=view.task.id, word=shown)
    return [
        section(text),
        context(
            "E-mails to them wait until you have decided. Ask them by another way than e-mail if in doubt."
        ),
        actions(
            button("Use the new address", ActionId.CONFIRM_ADDRESS, reference, style="primary"),
            button("Keep the old one", ActionId.KEEP_ADDRESS, reference),
            menu(reassign_choice(view.task, view.may)),
        ),
    ]
