"""Drafts, decisions, links, and posts that are given up."""

from enum import StrEnum
from typing import TypeVar

from campaigns import parsing
from campaigns.approvals.questions import changes_asked
from campaigns.content import deliverables, versions
from campaigns.content.newer import NewerVersion
from campaigns.core.errors import NotUnderstood, at_field
from campaigns.core.money import Money, parse_money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.decisions import decisions
from campaigns.people import finding, permissions
from campaigns.tasks.task_words import what_to_do
from handlers.blocks.forms.content import review as forms
from handlers.blocks.forms.content.conflicts import Kept
from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import Do, Form
from handlers.identifiers.reference import Target
from handlers.listeners.follow_up import task_again
from handlers.requests.form_state import Entered
from handlers.requests.requests import Click, Submit
from handlers.responses.responses import Answer, Show, Turn
from handlers.router import Doors
from storage.models import Approval, Deliverable
from storage.words import Category, Half, Outcome

Choice = TypeVar("Choice", bound=StrEnum)


def register(doors: Doors) -> None:
    """Everything from a draft to a published post."""
    doors.on_click(Do.HAND_IN, _open_hand_in)
    doors.on_submit(Form.HAND_IN, _hand_in)
    doors.on_click(Do.APPROVE, _approve)
    doors.on_click(Do.REQUEST_CHANGES, _open_request_changes)
    doors.on_click(Do.REJECT, _open_reject)
    doors.on_submit(Form.DECISION, _decide)
    doors.on_click(Do.UNDO, _undo)
    doors.on_click(Do.PUBLISH, _open_publish)
    doors.on_submit(Form.PUBLISH, _publish)


def _open_hand_in(click: Click) -> Answer:
    return hand_in_form(click, click.target)


def hand_in_form(click: Click, target: Target) -> Answer:
    """The form for a draft, filled in with the last version."""
    with click.office.look(click.actor) as work:
        return Show(_draft_form(work, target))


def _draft_form(work: UnitOfWork, target: Target, kept: Kept | None = None) -> View:
    deliverable = _seen(work, target, permissions.Action.HAND_IN)
    deliverables.refuse_unwanted(work, deliverable)
    asset, copy = (versions.current(work, deliverable, half) for half in Half)
    asked = changes_asked(work.session, deliverable)
    return forms.hand_in_form(deliverable, asset, copy, kept, asked=asked)


def _hand_in(submit: Submit) -> Answer:
    units_of_work, target, draft = submit.office.units_of_work, submit.target, _draft(submit.entered)
    try:
        deliverables.hand_in(
            units_of_work, submit.actor, submit.at, target.deliverable or 0, draft, seen=target.versions
        )
    except NewerVersion as newer:
        kept = Kept(newer.message, submit.entered.texts, draft.edited)
        with submit.office.look(submit.actor) as work:
            return Turn(_draft_form(work, target, kept))
    return None


def _draft(entered: Entered) -> deliverables.Draft:
    with at_field("link"):
        link = parsing.parse_link(entered.text("link")) if entered.text("link").strip() else None
    with at_field("caption"):
        caption = parsing.parse_text(entered.text("caption"), 2500, subject="The caption")
    with at_field("hashtags"):
        hashtags = parsing.parse_hashtags(entered.text("hashtags"))
    return deliverables.Draft(link, None, caption, hashtags, edited="edited" in entered.many("authorship"))


def _approve(click: Click) -> Answer:
    decisions.decide(
        click.office.units_of_work, click.actor, click.at, click.target.approval or 0, Outcome.APPROVE
    )
    return task_again(click)


def _open_request_changes(click: Click) -> Answer:
    return _decision_form(click, Outcome.REQUEST_CHANGES)


def _open_reject(click: Click) -> Answer:
    return _decision_form(click, Outcome.REJECT)


def _decision_form(click: Click, outcome: Outcome) -> Answer:
    """The reasons are asked for only of those who may decide, and only while there is something to decide."""
    with click.office.look(click.actor) as work:
        approval = decisions.open_to(work, click.target.approval or 0)
        return Show(forms.decision_form(approval, outcome, what_to_do(approval.task)))


def _decide(submit: Submit) -> Answer:
    entered = submit.entered
    category = _one_of(Category, "category", entered.text("category"))
    decisions.decide(
        submit.office.units_of_work, submit.actor, submit.at, submit.target.approval or 0,
        Outcome(submit.target.word), entered.text("reason"), category,
        _one_of(Half, "half", entered.text("half"), whole=forms.BOTH),
    )  # fmt: skip
    return None


def _one_of(kind: type[Choice], field: str, chosen: str, *, whole: str = "") -> Choice | None:
    """What was chosen in a menu; None for nothing, and for what means the `whole`."""
    if chosen in ("", whole):
        return None
    if chosen not in tuple(kind):
        raise NotUnderstood("That cannot be chosen here. Choose one of those in the list.", field=field)
    return kind(chosen)


def _undo(click: Click) -> Answer:
    decisions.undo(click.office.units_of_work, click.actor, click.at, click.target.decision or 0)
    with click.office.look(click.actor) as work:
        approval = work.session.get(Approval, click.target.approval or 0)
        task_id = approval.task_id if approval else None
    return task_again(_about_task(click, task_id))


def _about_task(click: Click, task_id: int | None) -> Click:
    return Click(**{**vars(click), "target": Target(task=task_id)})


def _open_publish(click: Click) -> Answer:
    return publish_form(click, click.target)


def publish_form(click: Click, target: Target) -> Answer:
    """The form for the link of a published post."""
    with click.office.look(click.actor) as work:
        return Show(forms.publish_form(_seen(work, target, permissions.Action.RECORD_LINKS)))


def _publish(submit: Submit) -> Answer:
    with at_field("permalink"):
        link = parsing.parse_link(submit.entered.text("permalink"))
    deliverables.publish(
        submit.office.units_of_work, submit.actor, submit.at, submit.target.deliverable or 0, link
    )
    return None


def give_up_form(click: Click, target: Target) -> Answer:
    """The form for why a post is dropped or was missed."""
    needed = permissions.Action.MISS_POSTS if target.word == "miss" else permissions.Action.DROP_POSTS
    with click.office.look(click.actor) as work:
        deliverable = _seen(work, target, needed)
        return Show(forms.give_up_form(deliverable, target.word, deliverable.campaign.currency))


def give_up(submit: Submit) -> None:
    """Drop a post, or note that it was missed; the form of reasons ends here."""
    units_of_work, actor, at = submit.office.units_of_work, submit.actor, submit.at
    deliverable_id, reason = submit.target.deliverable or 0, submit.entered.text("reason")
    if submit.target.word == "miss":
        deliverables.miss(units_of_work, actor, at, deliverable_id, reason)
    else:
        deliverables.drop(units_of_work, actor, at, deliverable_id, reason, _kept(submit))


def _kept(submit: Submit) -> Money | None:
    typed = submit.entered.text("kept")
    if not typed.strip():
        return None
    with submit.office.look(submit.actor) as work, at_field("kept"):
        currency = finding.deliverable(work, submit.target.deliverable or 0).campaign.currency
        return parse_money(typed, currency, only=True)


def _seen(work: UnitOfWork, target: Target, needed: permissions.Action) -> Deliverable:
    deliverable = finding.deliverable(work, target.deliverable or 0)
    campaign = finding.campaign(work, deliverable.campaign_id, needed, lock=False)
    finding.refuse_if_over(campaign)
    return deliverable
