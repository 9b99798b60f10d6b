"""Forms about a deliverable: handing in a draft, deciding, recording the link, giving it up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from campaigns.content.labels import FIELD, to_confirm
from campaigns.content.slots import presumably_published
from campaigns.content.versions import files_of, number_of
from campaigns.influencers import creator_texts
from campaigns.views.task_view import TaskView
from handlers.blocks.forms.content.changes import CATEGORIES, changes_asked_for, voids_approval
from handlers.blocks.forms.content.conflicts import NEWER_SHOWN, Kept, authorship, handed_in_so_far, refused
from handlers.blocks.forms.content.production import besides_inputs, filled_besides, labels_input
from handlers.blocks.forms.influencers.creator_mail import FOR_THE_TEAM, creator_mail, creator_text
from handlers.blocks.items import item
from handlers.blocks.items.content.previews import copy_block, without_pictures, words_wanted
from handlers.blocks.kit.elements import Blocks, View, context, modal, section
from handlers.blocks.kit.inputs import (
    boxes_input,
    date_input,
    person_input,
    select_input,
    text_input,
    time_input,
)
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId, ModalId
from handlers.identifiers.reference import Reference
from storage.enums import ApprovalSubject, Category, ContentPart, Outcome, TaskKind
from storage.models import Approval, BriefVersion, Decision, Deliverable, Task, Version

BOTH = "both"
PARTS = (
    (BOTH, "Design and copy"),
    (ContentPart.ASSET.value, "Only the design; the copy is approved"),
    (ContentPart.COPY.value, "Only the copy; the design is approved"),
)


def hand_in_form(
    deliverable: Deliverable,
    asset: Version | None,
    copy: Version | None,
    kept: Kept | None = None,
    *,
    brief: BriefVersion | None = None,
    asked: Decision | None = None,
    warned: str = "",
) -> View:
    """The draft: a link, the caption, hashtags; filled in with the last version, or with what was `kept`.

    `asked` are the changes that it is the answer to.
    """
    filled = kept.texts if kept else _filled(asset, copy)
    wanted = words_wanted(brief) if brief else []
    values = {field: filled.get(field, "") for field in ("link", "caption", "hashtags")}
    links = "Of several files, one a line, in the order of the carousel."
    blocks: Blocks = [
        section(f"*{literal(deliverable.title)}*, round {deliverable.round}"),
        *voids_approval(deliverable),
        *changes_asked_for(asked),
        *([context(*wanted)] if wanted else []),
        *(_came_first(kept, asset, copy) if kept else []),
        text_input(
            "link", "Link to the draft", value=values["link"], placeholder="https://", optional=True, lines=True,
            hint=links,
        ),
        text_input("caption", "Caption", value=values["caption"], lines=True, optional=True),
        text_input("hashtags", "Hashtags", value=values["hashtags"], optional=True),
        *besides_inputs(filled, deliverable.platform),
        *labels_input(brief, filled),
        *authorship(deliverable, kept),
    ]  # fmt: skip
    reference = Reference(
        deliverable=deliverable.id, asset=number_of(asset), copy=number_of(copy), word=warned
    )
    return modal(FormId.HAND_IN, "Enter draft", blocks, submit="Hand in", reference=reference)


def _filled(asset: Version | None, copy: Version | None) -> Mapping[str, str]:
    link = {"link": "\n".join(file.link or "" for file in files_of(asset)).strip()} if asset else {}
    words = {"caption": copy.caption or "", "hashtags": " ".join(copy.hashtags)} if copy else {}
    return {**link, **words, **(filled_besides(copy) if copy else {})}


def _came_first(kept: Kept, asset: Version | None, copy: Version | None) -> Blocks:
    """What somebody else handed in meanwhile."""
    if kept.broken_rules:
        return [refused(kept, None)]
    words = [copy_block(copy, NEWER_SHOWN)] if copy else []
    return [refused(kept, asset or copy), *handed_in_so_far(asset), *words]


def decision_form(approval: Approval, outcome: Outcome, words: str) -> View:
    """Why changes are asked for, or why it is rejected, and what it is about."""
    title, submit = {
        Outcome.REQUEST_CHANGES: ("Request changes", "Request changes"),
        Outcome.REJECT: ("Reject", "Reject"),
    }[outcome]
    label = "What should change?" if outcome is Outcome.REQUEST_CHANGES else "Why is it rejected?"
    blocks = [
        section(f"*{literal(words)}*"),
        *(
            [select_input("part", "Which half?", PARTS, value=BOTH)]
            if _may_be_one_half(approval, outcome)
            else []
        ),
        select_input("category", "What is it about?", CATEGORIES, value=_usually_about(approval)),
        text_input("reason", label, lines=True, most=2000, hint=_who_reads(approval, outcome)),
        *_to_creator(approval, outcome),
    ]
    reference = Reference(approval=approval.id, word=outcome.value)
    return modal(FormId.DECISION, title, blocks, submit=submit, reference=reference)


def _usually_about(approval: Approval) -> str:
    """Chosen already where hardly anything else can be meant: terms, costs and budgets are about money."""
    return "" if approval.subject is ApprovalSubject.CONTENT else Category.COST.value


def _who_reads(approval: Approval, outcome: Outcome) -> str:
    """Who will read the reason of a decision."""
    if approval.deliverable_id is None:
        return "Whoever asked reads it, and it goes on the record."
    if approval.task.deliverable is None or approval.task.deliverable.participation_id is None:
        return "Whoever made it reads it, and it goes on the record."
    if outcome is Outcome.REJECT:
        return FOR_THE_TEAM
    return "The creator reads it by e-mail, and so does the team."


def _to_creator(approval: Approval, outcome: Outcome) -> Blocks:
    """What the creator of a rejected post reads, in place of the reason."""
    post = approval.task.deliverable if approval.deliverable_id else None
    if outcome is not Outcome.REJECT or post is None or post.participation_id is None:
        return []
    return [creator_text(creator_texts.of_rejection(post.title))]


def _may_be_one_half(approval: Approval, outcome: Outcome) -> bool:
    """Whether changes may be asked for in one part alone: both are asked about, and each is made by its own team."""
    both = approval.asset_id is not None and approval.copy_id is not None
    return outcome is Outcome.REQUEST_CHANGES and both and approval.task.kind is TaskKind.APPROVE


@dataclass(frozen=True)
class Published:
    """What was said of a published post, and what is doubtful in that; who sends it off once more means it."""

    permalink: str
    at: datetime
    labels: Sequence[str]
    doubt: str


def publish_form(deliverable: Deliverable, at: datetime, said: Published | None = None) -> View:
    """The link of the published post, and when it was published: at its time or agreed day, where that is past."""
    zone = ZoneInfo(deliverable.campaign.time_zone)
    when = said.at.astimezone(zone) if said else presumably_published(deliverable, at)
    known = said.permalink if said else deliverable.permalink or ""
    decides = " Only this decides whether it was late." if deliverable.slot_at else ""
    asked = f"⚠️ {said.doubt if said else ''}\nCorrect it, or press *Record* again to keep it."
    blocks = [
        section(f"*{literal(deliverable.title)}* is published."),
        *([section(asked)] if said else []),
        text_input("permalink", "Link of the post", value=known, placeholder="https://"),
        date_input("day", "Published on", value=f"{when:%Y-%m-%d}"),
        time_input(
            "time", "At", value=f"{when:%H:%M}", hint=f"In {deliverable.campaign.time_zone}.{decides}"
        ),
        *_labels_seen(deliverable, said.labels if said else deliverable.labels_seen or ()),
    ]
    word = f"{when:%Y-%m-%d}" if said else ""
    return modal(
        FormId.PUBLISH,
        "Record link",
        blocks,
        submit="Record",
        reference=Reference(deliverable=deliverable.id, word=word),
    )


def _labels_seen(deliverable: Deliverable, seen: Sequence[str]) -> Blocks:
    """What of the required disclosure is on the post, as somebody sees it there."""
    choices = to_confirm(deliverable.campaign.brief)
    if not choices:
        return []
    hint = "Look at the post. What is missing is told to the owner."
    ticked = [str(one) for one in seen]
    return [boxes_input(FIELD, "Disclosure on the published post", choices, ticked=ticked, hint=hint)]


def give_up_form(deliverable: Deliverable, word: str, currency: str) -> View:
    """Why a post is dropped, or was never published."""
    title, text = {
        "drop": ("Drop this post", "is no longer expected."),
        "miss": ("Never published", "was approved, and never published."),
    }[word]
    creators = deliverable.participation is not None
    hint = FOR_THE_TEAM if creators else ""
    blocks: Blocks = [
        section(f"*{literal(deliverable.title)}* {text}"),
        text_input("reason", "Why?", lines=True, most=1000, hint=hint),
    ]
    if creators:
        hint = "Leave empty if what was agreed is still paid in full."
        blocks.append(
            text_input("kept", f"What the creator is paid in all, in {currency}", hint=hint, optional=True)
        )
    if word == "drop" and deliverable.participation is not None:
        handle = deliverable.participation.influencer.handle
        blocks += creator_mail([handle], creator_texts.of_ending(deliverable.title))
    reference = Reference(deliverable=deliverable.id, word=word)
    return modal(FormId.REASON, title, blocks, submit="Note it", reference=reference)


def reassign_form(task: Task, words: str) -> View:
    """Who shall do a task instead."""
    blocks = [section(f"*{literal(words)}*"), person_input("person", "Who shall do it?")]
    return modal(
        FormId.REASSIGN, "Give to somebody else", blocks, submit="Give", reference=Reference(task=task.id)
    )


def task_view(view: TaskView) -> View:
    """One task in a modal, with the same buttons as in a message."""
    blocks = [section(f"*{literal(view.campaign.name, 100)}*"), *without_pictures(item(view))]
    return modal(ModalId.TASK, "Task", blocks, reference=Reference(task=view.task.id))
