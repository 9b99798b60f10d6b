"""Taking tasks, opening them, and the menus that name what to do with a post or a person."""

from campaigns.core.errors import NotUnderstood
from campaigns.decisions import task_actions
from campaigns.influencers import outreach
from campaigns.lifecycle import sending
from campaigns.lifecycle.closing import finish_without
from campaigns.messages.emails import NO_ADDRESS
from handlers.blocks.forms.influencers import outreach as outreach_forms
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import Do, Form, Window
from handlers.listeners.content import production, review
from handlers.listeners.editorial import ideas, planning
from handlers.listeners.follow_up import said, task_again, task_window
from handlers.listeners.influencers import outreach as outreach_listeners
from handlers.listeners.tasks import reassign
from handlers.requests.requests import Click, Submit
from handlers.responses.responses import Answer, Show
from handlers.router import Doors


def register(doors: Doors) -> None:
    """Everything about tasks as such."""
    doors.on_click(Do.OPEN_TASK, _open)
    doors.on_window(Window.TASK, task_window)
    doors.on_click(Do.TAKE, _take)
    doors.on_click(Do.HAND_BACK, _hand_back)
    doors.on_click(Do.CHOOSE, _choose)
    doors.on_click(Do.SEND_AGAIN, _send_again)
    doors.on_click(Do.FINISH_WITHOUT, _finish_without)
    doors.on_submit(Form.REASON, _give_reason)


def _open(click: Click) -> Answer:
    return Show(task_window(click, click.target))


def _take(click: Click) -> Answer:
    task_actions.take(click.office.units_of_work, click.actor, click.at, click.target.task or 0)
    return task_again(click)


def _hand_back(click: Click) -> Answer:
    task_actions.hand_back(click.office.units_of_work, click.actor, click.at, click.target.task or 0)
    return task_again(click)


def _choose(click: Click) -> Answer:
    """The menu of a post, a person or a task: each word opens its form."""
    opener = {
        "hand_in": lambda: review.hand_in_form(click, click.target),
        "design": lambda: production.design_form(click, click.target),
        "copy": lambda: production.copy_form_of(click, click.target),
        "publish": lambda: review.publish_form(click, click.target),
        "miss": lambda: review.give_up_form(click, click.target),
        "drop": lambda: review.give_up_form(click, click.target),
        "reassign": lambda: reassign.open_form(click),
        "sign": lambda: _sign_form(click),
        "drop_influencer": lambda: _drop_form(click),
        "briefed": lambda: _briefed(click),
        "plan_post": lambda: planning.open_plan(click),
        "drop_idea": lambda: ideas.open_drop(click),
        "slot": lambda: planning.open_move(click),
        "remove": lambda: planning.open_remove(click),
    }.get(click.target.word)
    if opener is None:
        raise NotUnderstood(
            "This menu is from an older version of Greenlight. `/tasks` shows what waits for you."
        )
    return opener()


def _sign_form(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        participation, influencer, _ = outreach_listeners.parts(work, click.target)
        return Show(outreach_forms.sign_form(participation, influencer))


def _drop_form(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        return Show(outreach_forms.drop_influencer_form(*outreach_listeners.parts(work, click.target)))


def _briefed(click: Click) -> Answer:
    outreach.brief_by_hand(click.office.units_of_work, click.actor, click.at, click.target.participation or 0)
    return said(click, "Noted: they have the brief.")


def _send_again(click: Click) -> Answer:
    mail = sending.send_again(click.office.units_of_work, click.actor, click.at, click.target.mail or 0)
    return said(click, f"It is on its way to {literal(mail.to)} again." if mail.to else NO_ADDRESS)


def _finish_without(click: Click) -> Answer:
    finish_without(click.office.units_of_work, click.actor, click.at, click.target.campaign or 0)
    return task_again(click)


def _give_reason(submit: Submit) -> Answer:
    """The form of reasons serves influencers who leave and posts that are given up."""
    if submit.target.participation is not None:
        outreach_listeners.end_negotiation(submit)
    else:
        review.give_up(submit)
    return None
