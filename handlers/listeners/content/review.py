"""Drafts, and decisions on what was handed in."""

from enum import StrEnum
from typing import TypeVar

from campaigns import parsing
from campaigns.approvals.questions import changes_asked
from campaigns.content import brand_rules, copy_form, deliverables, design_files, versions
from campaigns.content.conflicts import NewerVersion
from campaigns.content.draft import Draft
from campaigns.content.versions import AssetFile
from campaigns.core.errors import NotUnderstood, at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.decisions import decisions, verdicts
from campaigns.influencers import creator_texts
from campaigns.parsing.forms import FormReader
from campaigns.people import lookup, permissions
from campaigns.tasks.kinds import what_to_do
from handlers.blocks.forms.content import review as forms
from handlers.blocks.forms.content.conflicts import Kept
from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import task_again
from handlers.requests.form_state import FormState
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import Category, ContentPart, Outcome
from storage.models import Approval, BriefVersion

Choice = TypeVar("Choice", bound=StrEnum)


def register(router: Router) -> None:
    """Everything from a draft to a decision that stands."""
    router.on_click(ActionId.HAND_IN, _open_hand_in)
    router.on_submit(FormId.HAND_IN, _hand_in)
    router.on_click(ActionId.APPROVE, _approve)
    router.on_click(ActionId.REQUEST_CHANGES, _open_request_changes)
    router.on_click(ActionId.REJECT, _open_reject)
    router.on_submit(FormId.DECISION, _decide)
    router.on_click(ActionId.UNDO, _undo)
    router.on_click(ActionId.TAKE_BACK, _take_back)


def _open_hand_in(click: Click) -> Response:
    return hand_in_form(click, click.reference)


def hand_in_form(click: Click, reference: Reference) -> Response:
    """The form for a draft, filled in with the last version."""
    with click.bot.look(click.actor) as work:
        return OpenModal(draft_form(work, reference))


def draft_form(work: UnitOfWork, reference: Reference, kept: Kept | None = None, warned: str = "") -> View:
    """The form for a draft as it is now."""
    deliverable = lookup.open_deliverable(work, reference.deliverable or 0, permissions.Action.HAND_IN)
    deliverables.refuse_unwanted(work, deliverable)
    asset, copy = (versions.current(work, deliverable, part) for part in ContentPart)
    brief = work.session.get_one(BriefVersion, deliverable.campaign.brief_version_id)
    asked = changes_asked(work.session, deliverable)
    return forms.hand_in_form(deliverable, asset, copy, kept, brief=brief, asked=asked, warned=warned)


def _hand_in(submission: Submission) -> Response:
    reference, draft = submission.reference, _draft(submission.entered)
    warning = _warning(submission, draft)
    if warning is not None:
        return _come_back(submission, warning, draft.copy.print)
    try:
        deliverables.hand_in(
            submission.bot.units_of_work,
            submission.actor,
            submission.at,
            reference.deliverable or 0,
            draft,
            seen=reference.versions,
        )
    except NewerVersion as newer:
        return _come_back(submission, Kept(newer.message, submission.entered.entries, draft.edited))
    return None


def _warning(submission: Submission, draft: Draft) -> Kept | None:
    """What is entered, with the rules of the brief that it breaks; None where there is nothing to say anew."""
    if submission.reference.word == draft.copy.print:
        return None
    with submission.bot.look(submission.actor) as work:
        post = lookup.open_deliverable(
            work, submission.reference.deliverable or 0, permissions.Action.HAND_IN
        )
        broken = brand_rules.broken_by(work.session, post, draft.copy.texts, draft.labels)
    rules = tuple(str(one) for one in broken if draft.caption or draft.hashtags or one.is_of_labels)
    return Kept("", submission.entered.entries, draft.edited, broken_rules=rules) if rules else None


def _come_back(submission: Submission, kept: Kept, warned: str = "") -> Response:
    """The form once more, with what was entered, and what came first or is wrong with it."""
    with submission.bot.look(submission.actor) as work:
        return ReplaceModal(draft_form(work, submission.reference, kept, warned))


def _draft(entered: FormState) -> Draft:
    with at_field("link"):
        links = parsing.parse_links(entered.text("link"), design_files.MOST_FILES)
    with at_field("caption"):
        caption = parsing.parse_text(entered.text("caption"), 2500, subject="The caption")
    with at_field("hashtags"):
        hashtags = parsing.parse_hashtags(entered.text("hashtags"))
    form = FormReader(entered.entries)
    alt_text, first_comment = copy_form.read_besides(form)
    stated = copy_form.read_labels(form)
    form.check()
    first, *further = [*map(AssetFile, links)] or [AssetFile()]
    return Draft(
        first.link, None, caption, hashtags, edited="edited" in entered.many("authorship"),
        further=tuple(further), alt_text=alt_text, first_comment=first_comment, labels=stated,
    )  # fmt: skip


def _approve(click: Click) -> Response:
    decisions.decide(
        click.bot.units_of_work, click.actor, click.at, click.reference.approval or 0, Outcome.APPROVE
    )
    return task_again(click)


def _open_request_changes(click: Click) -> Response:
    return _decision_form(click, Outcome.REQUEST_CHANGES)


def _open_reject(click: Click) -> Response:
    return _decision_form(click, Outcome.REJECT)


def _decision_form(click: Click, outcome: Outcome) -> Response:
    """The reasons are asked for only of those who may decide, and only while there is something to decide."""
    with click.bot.look(click.actor) as work:
        approval = decisions.open_to(work, click.reference.approval or 0)
        return OpenModal(forms.decision_form(approval, outcome, what_to_do(approval.task)))


def _decide(submission: Submission) -> Response:
    entered = submission.entered
    category = _one_of(Category, "category", entered.text("category"))
    decisions.decide(
        submission.bot.units_of_work, submission.actor, submission.at, submission.reference.approval or 0,
        Outcome(submission.reference.word), entered.text("reason"), category,
        _one_of(ContentPart, "part", entered.text("part"), whole=forms.BOTH), _creator_text(submission),
    )  # fmt: skip
    return None


def _creator_text(submission: Submission) -> str:
    """What the creator of a rejected post reads; empty where the form did not ask."""
    typed = submission.entered.text(creator_texts.FIELD)
    return creator_texts.read(typed) if typed.strip() else ""


def _one_of(kind: type[Choice], field: str, chosen: str, *, whole: str = "") -> Choice | None:
    """What was chosen in a menu; None for nothing, and for what means the `whole`."""
    if chosen in ("", whole):
        return None
    if chosen not in tuple(kind):
        raise NotUnderstood("That cannot be chosen here. Choose one of those in the list.", field=field)
    return kind(chosen)


def _undo(click: Click) -> Response:
    decisions.undo(click.bot.units_of_work, click.actor, click.at, click.reference.decision or 0)
    with click.bot.look(click.actor) as work:
        approval = work.session.get(Approval, click.reference.approval or 0)
        task_id = approval.task_id if approval else None
    return task_again(_about_task(click, task_id))


def _take_back(click: Click) -> Response:
    verdicts.take_back(click.bot.units_of_work, click.actor, click.at, click.reference.verdict or 0)
    return task_again(click)


def _about_task(click: Click, task_id: int | None) -> Click:
    return Click(**{**vars(click), "reference": Reference(task=task_id)})
