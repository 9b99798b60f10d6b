"""`/influencer export` and `forget`: what is held of somebody, for them, and erasing it."""

import json

from campaigns.core.errors import NotFound, NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import influencers
from campaigns.people import permissions
from campaigns.privacy import forgetting, personal_data
from handlers.blocks.forms.privacy.forget import forget_form
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.privacy.person import (
    exported_message,
    forgotten_text,
    other_accounts,
    person_message,
)
from handlers.files.file_sending import send_file
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.follow_up import done
from handlers.requests.command_text import name_in
from handlers.requests.requests import Click, Command, Submission
from handlers.responses.responses import OpenModal, Response, to_click
from handlers.router import Router
from storage.models import Influencer

MOST_NAMED = 10


def register(router: Router) -> None:
    """The two buttons, and the form behind one of them."""
    router.on_click(ActionId.EXPORT_PERSON, _export)
    router.on_click(ActionId.FORGET, _ask)
    router.on_submit(FormId.FORGET, _forget)


def show(command: Command, rest: str) -> Message:
    """What may be done for the one influencer that is meant."""
    name = name_in(rest)
    if not name:
        raise NotUnderstood("Say who it is, for example `/influencer export @glow.by.ana`.")
    with command.bot.look(command.actor) as work:
        permissions.authorize(work, permissions.Action.FORGET)
        try:
            found, said = influencers.meant_by(work, name), ""
        except NotFound as refusal:
            if not refusal.near:
                raise
            found, said = influencers.meant_by(work, refusal.near), refusal.message
        if len(found) > 1:
            several = ", ".join(f"@{one.handle} ({one.platform.label})" for one in found[:MOST_NAMED])
            raise NotUnderstood(
                f"Several are called so: {several}. Type the whole handle, or the link to the profile."
            )
        return person_message(found[0], said)


def _export(click: Click) -> Response:
    held = personal_data.export(
        click.bot.units_of_work, click.actor, click.at, click.reference.influencer or 0
    )
    content = json.dumps(held, indent=1, ensure_ascii=False).encode()
    send_file(
        click, content, "personal-data.json", "Personal data", "Everything that is held, for whom it is about"
    )
    return to_click(click, exported_message(str(held["handle"])))


def _ask(click: Click) -> OpenModal:
    with click.bot.look(click.actor) as work:
        return OpenModal(forget_form(_at_rest(work, click.reference.influencer or 0)))


def _at_rest(work: UnitOfWork, influencer_id: int) -> Influencer:
    permissions.authorize(work, permissions.Action.FORGET)
    influencer = influencers.by_id(work, influencer_id)
    forgetting.refuse_at_work(work, influencer)
    return influencer


def _forget(submission: Submission) -> Response:
    forgotten = forgetting.forget(
        submission.bot.units_of_work, submission.actor, submission.at, submission.reference.influencer or 0,
        submission.entered.text("asked"),
    )  # fmt: skip
    return done(
        "Forgotten", forgotten_text(forgotten.number, forgotten.files), *other_accounts(forgotten.others)
    )
