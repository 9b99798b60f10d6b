"""One post in a modal: what it is, its versions with what changed, what was decided and why, and what was said."""

from collections.abc import Collection

from campaigns.approvals.decision_input import by_whom
from campaigns.content.labels import in_words as labels_in_words
from campaigns.influencers.usage_rights import in_words
from campaigns.people.permissions import Action
from campaigns.policies.wording import progress_words
from campaigns.views.awaited import Awaited
from campaigns.views.post_page import PostPage
from handlers.blocks.forms.content.changes import CATEGORIES
from handlers.blocks.forms.reporting.results import known_of
from handlers.blocks.items.content.choices import place
from handlers.blocks.items.content.conditions import on_condition
from handlers.blocks.items.content.previews import asset_words, copy_block, disclosure_line
from handlers.blocks.items.content.review import PAST
from handlers.blocks.items.content.text_changes import CHANGES, changed_text, written
from handlers.blocks.items.tasks.on_hold import held_words
from handlers.blocks.kit.elements import (
    Block,
    Blocks,
    View,
    actions,
    button,
    context,
    header,
    modal,
    overflow,
    section,
)
from handlers.blocks.kit.text import link, literal, moment, people, person, quoted, with_mentions
from handlers.blocks.surfaces.content.deliverables import choices_of
from handlers.identifiers.ids import ActionId, ModalId
from handlers.identifiers.reference import Reference
from storage.enums import CommentReaders, ContentPart, Outcome
from storage.models import Approval, Comment, Decision, Verdict, Version

VERSIONS_SHOWN = 12
DECISIONS_SHOWN = 12
COMMENTS_SHOWN = 20
VERDICTS_SHOWN = 20
_CATEGORIES = dict(CATEGORIES)


def post_page_view(page: PostPage, may: Collection[Action]) -> View:
    """The page for somebody who `may` do so much in the campaign."""
    blocks: Blocks = [
        section(_head(page)),
        *_brought(page),
        *_usage(page),
        *_disclosure(page),
        *_results(page, may),
        _buttons(page, may),
        *_comments(page),
        *_versions(page),
        *_decisions(page),
    ]
    return modal(ModalId.POST, "Post", blocks[:100], reference=Reference(deliverable=page.post.id))


def _head(page: PostPage) -> str:
    post = page.post
    lines = [
        f"*{post.number}. {literal(post.title)}* · {literal(page.campaign.name, 80)}",
        f"{place(post)} · {post.status.label} · round {post.round}",
    ]
    halves = {"Design": post.asset_status, "Copy": post.copy_status}
    stand = [f"{name}: {status.label}" for name, status in halves.items() if status is not None]
    lines += [" · ".join(stand)] if stand else []
    if page.idea is not None:
        lines.append(f"Idea {page.idea.number}: {literal(page.idea.theme)}")
        lines += [literal(page.idea.description, 500)] if page.idea.description else []
        lines += [link(page.idea.reference, "What it is like")] if page.idea.reference else []
    makers = {"designer": post.designer_id, "writer": post.writer_id}
    made_by = [f"{name} {person(one)}" for name, one in makers.items() if one]
    lines += [f"Made by {', '.join(made_by)}"] if made_by else []
    lines += [link(post.permalink, post.permalink)] if post.permalink else []
    lines += [f"“{literal(post.reason, 500)}”"] if post.reason else []
    for one in page.awaited:
        lines.append(f"{literal(one.words)} — {_awaited(one)}")
        lines += [quoted(one.task.note, 500)] if one.task.note else []
    return "\n".join(lines)


def _awaited(one: Awaited) -> str:
    """Who is awaited, and how far it is where several decide; of what is on hold, until when."""
    if one.task.held_until is not None:
        why = f": “{literal(one.task.held_why, 200)}”" if one.task.held_why else ""
        return held_words(one.task) + why
    if one.progress is not None:
        return with_mentions(progress_words(one.progress), 400)
    return people(one.people, acting_for=one.acting_for)


def _brought(page: PostPage) -> Blocks:
    """What counts now, in full as far as a message takes it."""
    asset, copy = page.current(ContentPart.ASSET), page.current(ContentPart.COPY)
    blocks: Blocks = [section(f"{asset_words(asset)}\n{_by(asset)}")] if asset else []
    return [*blocks, *([copy_block(copy, 2_000, _by_plain(copy))] if copy else [])]


def _usage(page: PostPage) -> Blocks:
    """Whether a creator's post may be used today, and what was agreed."""
    if page.usage is None:
        return []
    answers = [
        f"{':white_check_mark:' if one.is_yes else ':no_entry:'} {one.use.label}: {one.why}"
        for one in page.usage.today
    ]
    rights = literal(in_words(page.usage.rights), 600)
    return [section(f"*May we use this today?*\n{'  '.join(answers)}"), context(f"Usage rights: {rights}")]


def _disclosure(page: PostPage) -> Blocks:
    """What the brief requires to be disclosed, what was stated, and what was found on the published post."""
    found = page.disclosure
    if found is None:
        return []
    lines = [disclosure_line(found)] if found.met else []
    lacking, unseen = labels_in_words(found.not_stated), labels_in_words(found.not_seen)
    lines += [f"⚠️ Not stated or not in the copy: {literal(', '.join(lacking), 300)}"] if lacking else []
    if found.seen is not None:
        by = f" (looked at by {person(found.seen_by)})" if found.seen_by else ""
        what = f"missing: {literal(', '.join(unseen), 300)}" if unseen else "all of it is there"
        lines.append(f"{'⚠️' if unseen else '✅'} On the published post, {what}{by}")
    return [section("*Disclosure*\n" + "\n".join(lines))]


def _results(page: PostPage, may: Collection[Action]) -> Blocks:
    """What the post achieved, from where that is known, and what a source says against it."""
    found = page.performance
    if found is None:
        return []
    known = known_of(found, with_money=Action.SEE_MONEY in may)
    said = [f"{one.source.label}: {literal(one.problem, 300)}" for one in page.fetches if one.problem]
    return [section(f"*Results*\n{known}"), *([context(*said)] if said else [])]


def _buttons(page: PostPage, may: Collection[Action]) -> Block:
    post, reference = page.post, Reference(deliverable=page.post.id)
    is_over = page.campaign.status.is_over
    choices = [] if is_over else choices_of(page.campaign, post, may)
    edit = not is_over and Action.PLAN_POSTS in may and post.slot_at is not None
    return actions(
        None if is_over else button("Comment…", ActionId.COMMENT, reference, style="primary"),
        button("Edit…", ActionId.CHANGE_POST, reference) if edit else None,
        button("Campaign", ActionId.SHOW_CAMPAIGN, Reference(campaign=page.campaign.id)),
        overflow(ActionId.CHOOSE, choices) if choices else None,
    )


def _comments(page: PostPage) -> Blocks:
    if not page.comments:
        return []
    left = len(page.comments) - COMMENTS_SHOWN
    earlier = [context(f"{left} earlier ones are left out")] if left > 0 else []
    return [header("Comments"), *earlier, *map(_comment, page.comments[-COMMENTS_SHOWN:])]


def _comment(one: Comment) -> Block:
    head = f"{person(one.written_by)}, {moment(one.written_at)} · {_READ_BY[one.readers]}"
    return section(f"{head}\n{quoted(one.text, 2000)}")


_READ_BY = {CommentReaders.TEAM: "🔒 only the team", CommentReaders.OUTSIDERS: "🌐 outside Slack, too"}


def _versions(page: PostPage) -> Blocks:
    """Every version, newest first, each with what it changed."""
    if not page.versions:
        return []
    blocks: Blocks = [header("Versions")]
    for version in page.versions[:VERSIONS_SHOWN]:
        blocks += _version(page, version)
    left = len(page.versions) - VERSIONS_SHOWN
    return [*blocks, *([context(f"and {left} older ones")] if left > 0 else [])]


def _version(page: PostPage, version: Version) -> Blocks:
    approved = version.id in (page.post.approved_asset_id, page.post.approved_copy_id)
    head = f"*{version.part.label} v{version.number}*{' · approved' if approved else ''} · {_by(version)}"
    before = page.before(version)
    if version.part is ContentPart.ASSET:
        was = f"\nBefore: {asset_words(before)}" if before else ""
        return [section(f"{head}\n{asset_words(version)}{was}")]
    broken = (
        [context(f"Handed in all the same: {literal('; '.join(version.broken_rules), 500)}")]
        if (version.broken_rules)
        else []
    )
    if before is None:
        return [section(head), copy_block(version, 600), *broken]
    return [section(f"{head}\n_{CHANGES}_"), changed_text(written(before), written(version)), *broken]


def _by(version: Version) -> str:
    return f"{person(version.handed_in_by)}, {moment(version.handed_in_at)}"


def _by_plain(version: Version) -> str:
    return f"version {version.number}"


def _decisions(page: PostPage) -> Blocks:
    if not page.decisions and not page.verdicts:
        return []
    shown = [section(_decision(*one)) for one in page.decisions[:DECISIONS_SHOWN]]
    left = len(page.decisions) - DECISIONS_SHOWN
    earlier = [context(f"and {left} earlier ones")] if left > 0 else []
    return [header("Decisions"), *shown, *earlier, *_verdicts(page)]


def _verdicts(page: PostPage) -> Blocks:
    """What each of several people said: the newest, ten to a block."""
    lines = [_verdict(*one) for one in page.verdicts[:VERDICTS_SHOWN]]
    return [context(*lines[start : start + 10]) for start in range(0, len(lines), 10)]


def _verdict(approval: Approval, verdict: Verdict) -> str:
    advice = "" if verdict.levels or verdict.outcome is Outcome.WITHDRAWN else " (advice)"
    reason = f": “{literal(verdict.reason, 150)}”" if verdict.reason else ""
    by = f"{person(verdict.given_by)}, {moment(verdict.at)}"
    condition = on_condition(verdict.condition, 150)
    return f"{PAST[verdict.outcome]}{advice} by {by} · round {approval.round}{condition}{reason}"


def _decision(approval: Approval, decision: Decision) -> str:
    about = [f"round {approval.round}"]
    about += [f"only the {decision.part.label.lower()}"] if decision.part else []
    about += [_CATEGORIES[decision.category.value]] if decision.category else []
    head = f"{PAST[decision.outcome]} by {by_whom(decision)}, {moment(decision.at)} · {' · '.join(about)}"
    head += on_condition(decision.condition, 1000)
    return f"{head}\n{quoted(decision.reason, 1000)}" if decision.reason else head
