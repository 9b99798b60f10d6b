"""Forgetting somebody who asks for it: erased everywhere, while numbers, decisions and the record's chain stay."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotPossible
from campaigns.core.unit_of_work import UnitOfWork, append_record, use_case
from campaigns.influencers import influencers
from campaigns.messages import cards
from campaigns.people import permissions
from campaigns.people.campaign_names import keep_words
from campaigns.privacy import erasing, traces
from campaigns.privacy.erasing import REMOVED, Own
from campaigns.privacy.traces import Traces
from campaigns.record.redaction import redact
from storage.base import table_of
from storage.enums import STAGES_WITHOUT_OUTCOME, Platform, Stage
from storage.models import Audit, Campaign, Influencer, Notice

FORGET = permissions.Action.FORGET
FORGOTTEN = "influencer forgotten"
MOST_OTHERS = 10

_FREE = {
    *("reason", "why", "condition", "note", "text", "caption", "creator_text", "dropped", "permalink"),
    *("was", "now", "changes"),
}
"""What people said or were called, in the record and in news of somebody's own posts and parts."""


_ENDED = (*STAGES_WITHOUT_OUTCOME, Stage.COMPLETED)


@dataclass(frozen=True)
class Forgotten:
    """What was done: the number that stands for them, how many lines were redacted, and what the bot cannot erase.

    `others` are accounts with the same address, by id, handle and platform: who is forgotten may have these, too.
    """

    number: int
    lines: int
    files: list[str]
    others: list[tuple[int, str, Platform]]


@use_case
def forget(work: UnitOfWork, influencer_id: int, asked: str) -> Forgotten:
    """Erase an influencer; `asked` says when and how they asked, without their name.

    Raises NotPossible while they are at work in a campaign: what is owed to them is settled first.
    """
    influencer = influencers.by_id(work, influencer_id)
    permissions.authorize(work, FORGET)
    why = parsing.parse_reason(asked, field="asked")
    refuse_at_work(work, influencer)
    others = [(one.id, one.handle, one.platform) for one in other_accounts(work, influencer)]
    own = erasing.own_of(work, influencer)
    named, files = erasing.traces_of(work, influencer, own), erasing.files_of(work, own)
    erasing.empty(work, influencer, own)
    less = traces.erase(work.session, work.workspace_id, named)
    told = _empty_news(work, own) | less[table_of(Notice).name]
    _keep_words(work, less[table_of(Campaign).name])
    audit.log(
        work,
        FORGOTTEN,
        subject="influencer",
        subject_id=influencer.id,
        asked=named.without(why),
        files=len(files),
    )
    append_record(work)
    lines = _redact_record(work, influencer, own, named)
    cards.mark_homes(work)
    cards.mark_history(work, *own.campaigns)
    cards.mark_notices(work, told)
    return Forgotten(influencer.id, lines, files, others)


def refuse_at_work(work: UnitOfWork, influencer: Influencer) -> None:
    """Raise NotPossible where a campaign that runs still has them."""
    running = [
        one.campaign.name
        for one in influencers.participations(work.session, influencer)
        if not one.campaign.status.is_over and one.stage not in _ENDED
    ]
    if running:
        names = ", ".join(running[:3])
        raise NotPossible(
            f"@{influencer.handle} is still at work in {names}. End their part there first, so that nothing "
            "that is owed is lost; then forget them."
        )


def _keep_words(work: UnitOfWork, campaign_ids: set[int]) -> None:
    """Campaigns that were called after them are found by the words of the names that are left."""
    called = select(Campaign).where(Campaign.id.in_(campaign_ids)).execution_options(populate_existing=True)
    for campaign in work.session.scalars(called) if campaign_ids else ():
        keep_words(work, campaign, campaign.name)


def other_accounts(work: UnitOfWork, influencer: Influencer) -> list[Influencer]:
    """Accounts with the same address, which may be the same person's."""
    if not influencer.email:
        return []
    same = (
        (Influencer.workspace_id == work.workspace_id)
        & (func.lower(Influencer.email) == influencer.email.lower())
        & (Influencer.id != influencer.id)
    )
    return list(
        work.session.scalars(select(Influencer).where(same).order_by(Influencer.id).limit(MOST_OTHERS))
    )


def _empty_news(work: UnitOfWork, own: Own) -> set[int]:
    """News of their posts and parts say no more what was said of them."""
    posts, parts = set(own.posts), set(own.participations)
    mine = select(Notice).where(
        Notice.workspace_id == work.workspace_id, Notice.campaign_id.in_(own.campaigns)
    )
    changed = set()
    for notice in work.session.scalars(mine):
        facts = notice.facts
        about = {facts.get("deliverable_id"), *(facts.get("post_ids") or ())}
        if about & posts or facts.get("participation_id") in parts:
            notice.facts = _without_free_text(facts)
            changed.add(notice.id)
    work.session.flush()
    return changed


def _redact_record(work: UnitOfWork, influencer: Influencer, own: Own, named: Traces) -> int:
    """Lines about them say no more what was said; others no more whom they name."""
    about = erasing.lines_about(influencer, own) & (Audit.action != FORGOTTEN)
    lines = select(Audit).where(
        Audit.workspace_id == work.workspace_id, or_(about, traces.named_in(table_of(Audit), named))
    )
    theirs = set(work.session.scalars(select(Audit.id).where(Audit.workspace_id == work.workspace_id, about)))
    found = work.session.scalars(lines.order_by(Audit.id).with_for_update()).all()
    return redact(work, list(_less(found, theirs, named)), FORGOTTEN)


def _less(lines: Any, theirs: set[int], named: Traces) -> Iterator[tuple[Audit, Mapping[str, Any]]]:
    for line in lines:
        details = _without_free_text(line.details) if line.id in theirs else line.details
        details = named.without(details)
        if details != line.details:
            yield line, details


def _without_free_text(details: Mapping[str, Any]) -> dict[str, Any]:
    """Numbers and words of ours stay; what people said goes."""
    return {
        name: REMOVED
        if name in _FREE and value not in (None, "", [], {}) and not isinstance(value, int)
        else value
        for name, value in details.items()
    }
