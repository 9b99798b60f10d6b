"""Taking tasks, opening them, and the menus that name what to do with a post or a person."""

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import counted
from campaigns.decisions import task_actions
from campaigns.influencers import fees, outreach
from campaigns.lifecycle import deliveries
from campaigns.lifecycle.finishing import finish_without
from campaigns.messages.emails import NO_ADDRESS
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId, ModalId
from handlers.listeners.content import post_page, production, publishing, review
from handlers.listeners.editorial import ideas, planning, post_changes
from handlers.listeners.follow_up import said, task_again, task_modal
from handlers.listeners.influencers import outreach as outreach_listeners
from handlers.listeners.influencers import terms
from handlers.listeners.reminders import nudging
from handlers.listeners.tasks import reassign
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.enums import MailState


def register(router: Router) -> None:
    """Everything about tasks as such."""
    router.on_click(ActionId.OPEN_TASK, _open)
    router.on_modal(ModalId.TASK, task_modal)
    router.on_click(ActionId.TAKE, _take)
    router.on_click(ActionId.TAKE_ALL, _take_all)
    router.on_click(ActionId.HAND_BACK, _hand_back)
    router.on_click(ActionId.TASK_DONE, _done)
    router.on_click(ActionId.CHOOSE, _choose)
    router.on_click(ActionId.SIGN, outreach_listeners.sign_form)
    router.on_click(ActionId.SEND_AGAIN, _send_again)
    router.on_click(ActionId.FINISH_WITHOUT, _finish_without)
    router.on_submit(FormId.REASON, _give_reason)


def _open(click: Click) -> Response:
    return OpenModal(task_modal(click, click.reference))


def _take(click: Click) -> Response:
    task_actions.take(click.bot.units_of_work, click.actor, click.at, click.reference.task or 0)
    return task_again(click)


def _take_all(click: Click) -> Response:
    campaign_id = click.reference.campaign or 0
    taken = task_actions.take_all(click.bot.units_of_work, click.actor, click.at, campaign_id)
    return said(click, f"{counted(taken, 'task')} taken. You find what is yours in your direct message.")


def _hand_back(click: Click) -> Response:
    task_actions.hand_back(click.bot.units_of_work, click.actor, click.at, click.reference.task or 0)
    return task_again(click)


def _done(click: Click) -> Response:
    task_actions.say_done(click.bot.units_of_work, click.actor, click.at, click.reference.task or 0)
    return task_again(click)


def _choose(click: Click) -> Response:
    """The menu of a post, a person or a task: each word opens its form."""
    opener = {
        "hand_in": lambda: review.hand_in_form(click, click.reference),
        "design": lambda: production.design_form(click, click.reference),
        "copy": lambda: production.copy_form_of(click, click.reference),
        "publish": lambda: publishing.publish_form(click, click.reference),
        "miss": lambda: publishing.give_up_form(click, click.reference),
        "drop": lambda: publishing.give_up_form(click, click.reference),
        "nudge": lambda: nudging.nudge_holders(click),
        "reassign": lambda: reassign.open_form(click),
        "sign": lambda: outreach_listeners.sign_form(click),
        "amend": lambda: terms.open_amendment(click),
        "paid": lambda: _pay(click, paid=True),
        "unpaid": lambda: _pay(click, paid=False),
        "drop_influencer": lambda: outreach_listeners.drop_form(click),
        "briefed": lambda: _briefed(click),
        "plan_post": lambda: planning.open_plan(click),
        "drop_idea": lambda: ideas.open_drop(click),
        "describe_idea": lambda: ideas.open_describe(click),
        "post": lambda: post_page.open_post(click),
        "whole_copy": lambda: production.show_copy(click),
        "change_post": lambda: post_changes.open_change(click),
        "slot": lambda: planning.open_move(click),
        "remove": lambda: planning.open_remove(click),
    }.get(click.reference.word)
    if opener is None:
        raise NotUnderstood(
            "This menu is from an older version of Greenlight. `/tasks` shows what waits for you."
        )
    return opener()


def _briefed(click: Click) -> Response:
    outreach.brief_by_hand(click.bot.units_of_work, click.actor, click.at, click.reference.participation or 0)
    return said(click, "Noted: they have the brief.")


def _pay(click: Click, *, paid: bool) -> Response:
    fees.mark_paid(click.bot.units_of_work, click.actor, click.at, click.reference.participation or 0, paid)
    return said(click, "Noted: the fee is paid." if paid else "Noted: the fee is not paid.")


def _send_again(click: Click) -> Response:
    mail = deliveries.send_again(click.bot.units_of_work, click.actor, click.at, click.reference.mail or 0)
    if mail.state is MailState.HELD:
        return said(click, "It waits until the new address is confirmed, and leaves then by itself.")
    return said(click, f"It is on its way to {literal(mail.to)} again." if mail.to else NO_ADDRESS)


def _finish_without(click: Click) -> Response:
    finish_without(click.bot.units_of_work, click.actor, click.at, click.reference.campaign or 0)
    return task_again(click)


def _give_reason(submission: Submission) -> Response:
    """The form of reasons serves influencers who leave and posts that are given up."""
    if submission.reference.participation is not None:
        outreach_listeners.end_negotiation(submission)
    else:
        publishing.give_up(submission)
    return None
