"""Designs and copy of posts: handed in, done without, and looked at when a post is published."""

from campaigns import parsing
from campaigns.approvals.questions import changes_asked
from campaigns.content import brand_rules, copy_form, design_files, production, versions
from campaigns.content.conflicts import NewerVersion
from campaigns.content.versions import Asset, AssetFile, asset_of
from campaigns.core.errors import NotUnderstood, OutOfDate, at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import lookup, permissions
from handlers.blocks.forms.content import production as forms
from handlers.blocks.forms.content.conflicts import Kept, files_kept, keep_files
from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import task_again
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import ContentPart, TaskKind
from storage.models import Approval, BriefVersion, Deliverable, Version

_MAY = {
    ContentPart.ASSET: permissions.Action.HAND_IN_DESIGN,
    ContentPart.COPY: permissions.Action.HAND_IN_COPY,
}


def register(router: Router) -> None:
    """The two parts of a post."""
    router.on_click(ActionId.DESIGN, _open_design)
    router.on_submit(FormId.DESIGN, _hand_in_design)
    router.on_click(ActionId.NO_DESIGN, _no_design)
    router.on_click(ActionId.COPY, _open_copy)
    router.on_submit(FormId.COPY, _hand_in_copy)
    router.on_click(ActionId.SHOW_COPY, show_copy)


def _open_design(click: Click) -> Response:
    return design_form(click, click.reference)


def design_form(click: Click, reference: Reference) -> Response:
    """The form for the visual of a post."""
    with click.bot.look(click.actor) as work:
        return OpenModal(_form(work, reference, ContentPart.ASSET))


def _open_copy(click: Click) -> Response:
    return copy_form_of(click, click.reference)


def copy_form_of(click: Click, reference: Reference) -> Response:
    """The form for caption and hashtags, filled in with the last version."""
    with click.bot.look(click.actor) as work:
        return OpenModal(_form(work, reference, ContentPart.COPY))


def part_form(work: UnitOfWork, reference: Reference, kind: TaskKind) -> View:
    """The form for what a task asks for: a design, or copy."""
    return _form(work, reference, ContentPart.COPY if kind is TaskKind.COPY else ContentPart.ASSET)


def _form(
    work: UnitOfWork, reference: Reference, part: ContentPart, kept: Kept | None = None, warned: str = ""
) -> View:
    deliverable = _made_by(work, reference, part)
    brief = work.session.get_one(BriefVersion, deliverable.campaign.brief_version_id)
    asked = changes_asked(work.session, deliverable, part)
    now = versions.current(work, deliverable, part)
    if part is ContentPart.ASSET:
        return forms.design_form(deliverable, now, kept, brief=brief, asked=asked)
    return forms.copy_form(deliverable, now, kept, brief=brief, asked=asked, warned=warned)


def _come_back(submission: Submission, part: ContentPart, kept: Kept, warned: str = "") -> Response:
    """The form once more, with what was entered, and what came first or is wrong with it."""
    with submission.bot.look(submission.actor) as work:
        return ReplaceModal(_form(work, submission.reference, part, kept, warned))


def _hand_in_design(submission: Submission) -> Response:
    asset, edited = _asset(submission), "edited" in submission.entered.many("authorship")
    units_of_work, reference = submission.bot.units_of_work, submission.reference
    try:
        production.hand_in_design(
            units_of_work,
            submission.actor,
            submission.at,
            reference.deliverable or 0,
            asset,
            edited=edited,
            seen=reference.versions,
        )
    except NewerVersion as newer:
        kept = Kept(newer.message, submission.entered.texts, edited, keep_files(asset.files))
        return _come_back(submission, ContentPart.ASSET, kept)
    return None


def _asset(submission: Submission) -> Asset:
    """Files that were uploaded here, with the addresses they have in Slack, or links; not both."""
    files, typed = submission.entered.files.get("file", ()), submission.entered.text("link").strip()
    if files and typed:
        raise NotUnderstood("Upload a file or enter a link, not both.", field="link")
    if files:
        for file in files:
            if file.get("name"):
                design_files.refuse_unfit(str(file["name"]), file.get("size"))
        design_files.refuse_too_many(len(files))
        return asset_of(
            [AssetFile(str(file.get("permalink") or "") or None, str(file["id"])) for file in files]
        )
    if submission.reference.word and not typed:
        return asset_of(list(files_kept(submission.reference.word)))
    with at_field("link"):
        return asset_of([AssetFile(link) for link in parsing.parse_links(typed, design_files.MOST_FILES)])


def _no_design(click: Click) -> Response:
    production.no_design_needed(
        click.bot.units_of_work, click.actor, click.at, click.reference.deliverable or 0
    )
    return task_again(click)


def _hand_in_copy(submission: Submission) -> Response:
    with submission.bot.look(submission.actor) as work:
        deliverable = _made_by(work, submission.reference, ContentPart.COPY)
        copy = copy_form.read_copy(submission.entered.entries, deliverable.platform)
        broken = brand_rules.broken_by(work.session, deliverable, copy.texts, copy.labels)
    edited = "edited" in submission.entered.many("authorship")
    if broken and submission.reference.word != copy.print:
        kept = Kept("", submission.entered.entries, edited, broken_rules=tuple(map(str, broken)))
        return _come_back(submission, ContentPart.COPY, kept, copy.print)
    units_of_work, seen = submission.bot.units_of_work, submission.reference.versions
    try:
        production.hand_in_copy(
            units_of_work, submission.actor, submission.at, deliverable.id, copy, edited=edited, seen=seen
        )
    except NewerVersion as newer:
        return _come_back(
            submission, ContentPart.COPY, Kept(newer.message, submission.entered.entries, edited)
        )
    return None


def show_copy(click: Click) -> Response:
    """The copy that is asked about, or the approved one, in full."""
    with click.bot.look(click.actor) as work:
        deliverable = lookup.deliverable(work, click.reference.deliverable or 0)
        lookup.campaign(work, deliverable.campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        copy = _version(work, _copy_asked_about(work, click.reference) or deliverable.approved_copy_id)
        if copy is None:
            raise OutOfDate(f"No copy of {deliverable.title} is approved now.")
        return OpenModal(forms.copy_view(deliverable, copy))


def _copy_asked_about(work: UnitOfWork, reference: Reference) -> int | None:
    """The copy that a question about the post is about; None where it is not, or there is none."""
    approval = work.session.get(Approval, reference.approval or 0)
    is_of_this = approval is not None and approval.deliverable_id == reference.deliverable
    return approval.copy_id if approval is not None and is_of_this else None


def _made_by(work: UnitOfWork, reference: Reference, part: ContentPart) -> Deliverable:
    """The post, for those who make that part of it; a creator's work is entered by whoever may hand in drafts."""
    deliverable = lookup.deliverable(work, reference.deliverable or 0)
    needed = permissions.Action.HAND_IN if deliverable.participation_id else _MAY[part]
    campaign = lookup.campaign(work, deliverable.campaign_id, needed, lock=False)
    lookup.refuse_if_over(campaign)
    production.refuse_unwanted(work, deliverable, part)
    return deliverable


def _version(work: UnitOfWork, version_id: int | None) -> Version | None:
    return work.session.get(Version, version_id) if version_id else None
