"""The pages of somebody who decides for a client: one post, or the creators who were picked."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from http import HTTPStatus
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.web.pages.forms import SentForm
from bot.web.pages.opened import Opened, plain
from bot.web.pages.rendering import Page
from bot.web.pages.versions import asset_facts, copy_facts
from campaigns import parsing
from campaigns.approvals.decision_input import DecisionInput, past
from campaigns.content import comments
from campaigns.content.brand_rules import breaches
from campaigns.core.business_time import said_hour, today
from campaigns.core.errors import NotUnderstood, Refusal, at_field
from campaigns.decisions import holds
from campaigns.emails.post_news import CATEGORIES
from campaigns.influencers import client_opinions
from campaigns.influencers.client_opinions import Said
from campaigns.parsing import chosen_id
from campaigns.people import outsiders
from campaigns.portal import deciding
from campaigns.portal.client_page import PostToDecide, creators_to_judge, post_to_decide, reason_for_clients
from handlers.blocks.items.content.text_changes import pieces
from storage.enums import ApprovalState, Category, ContentPart, LinkPurpose, Opinion, Outcome
from storage.models import Comment, Version

_OUTCOMES = {one.value: one for one in (Outcome.APPROVE, Outcome.REQUEST_CHANGES, Outcome.REJECT)}
_SUPERSEDED = "There is a newer version of this post. The link to it is in a newer e-mail."


def page(opened: Opened, refusal: Refusal | None = None) -> Page:
    """What waits for the client; `refusal` is what was wrong with what they sent."""
    status = HTTPStatus.BAD_REQUEST if isinstance(refusal, NotUnderstood) else HTTPStatus.CONFLICT
    with opened.units_of_work.database.read() as session:
        shown = _creators if opened.purpose is LinkPurpose.SHORTLIST else _post
        found = shown(session, opened, opened.common(session, refusal))
    return found if refusal is None else Page(found.template, found.facts, found.colour, status)


def act(opened: Opened, sent: SentForm) -> None:
    """Carry out what was sent off; raises Refusal."""
    if opened.purpose is LinkPurpose.SHORTLIST:
        said = dict(_said(sent))
        client_opinions.say(opened.units_of_work, opened.actor(), opened.at, said)
    elif sent.text("act") == "comment":
        _comment(opened, sent)
    elif sent.text("act") == "hold":
        _hold(opened, sent)
    elif sent.text("act") == "lift":
        holds.lift(opened.units_of_work, opened.actor(), opened.at, _task_id(opened))
    else:
        deciding.decide(opened.units_of_work, opened.actor(), opened.at, _decision(sent))


def _comment(opened: Opened, sent: SentForm) -> None:
    actor = opened.actor()
    assert actor.by_link is not None  # noqa: S101 - it is by a link that they came
    post_id = actor.by_link.deliverable_id or 0
    comments.comment(opened.units_of_work, actor, opened.at, post_id, sent.text("comment"))


def _hold(opened: Opened, sent: SentForm) -> None:
    actor = opened.actor()
    assert actor.by_link is not None  # noqa: S101 - it is by a link that they came
    with at_field("until"):
        until = parsing.parse_date(sent.text("until"))
    question = actor.by_link.approval_id or 0
    holds.hold(opened.units_of_work, actor, opened.at, question, until, sent.text("why"))


def _task_id(opened: Opened) -> int:
    """The task of the question that the link is for."""
    with opened.units_of_work.database.read() as session:
        approval = opened.link(session).approval
        return approval.task_id if approval is not None else 0


def _decision(sent: SentForm) -> DecisionInput:
    outcome = _OUTCOMES.get(sent.text("act"))
    if outcome is None:
        raise NotUnderstood("Choose what you decide: approve, ask for changes, or reject.", field="act")
    if outcome is Outcome.APPROVE:
        return DecisionInput(outcome, condition=sent.texts.get("condition"))
    category = next((one for one in Category if one.value == sent.text("category")), None)
    part = next((one for one in ContentPart if one.value == sent.text("part")), None)
    return DecisionInput(
        outcome, sent.text("reason"), category, part if outcome is Outcome.REQUEST_CHANGES else None
    )


def _said(sent: SentForm) -> Iterable[tuple[int, Said]]:
    for name, value in sent.texts.items():
        if not name.startswith("opinion-"):
            continue
        number = name.removeprefix("opinion-")
        opinion, part_id = next((one for one in Opinion if one.value == value), None), chosen_id(number)
        if opinion is not None and part_id is not None:
            yield part_id, Said(opinion, sent.text(f"words-{number}"))


def _post(session: Session, opened: Opened, common: Mapping[str, Any]) -> Page:
    shown = post_to_decide(session, opened.link(session))
    post, zone = shown.post, ZoneInfo(shown.campaign.time_zone)
    planned = post.slot_at.astimezone(zone) if post.slot_at else None
    facts = {
        **common,
        "title": post.title,
        "platform": post.platform.label,
        "publish_on": planned.date() if planned else post.publish_on,
        "publish_at": said_hour(zone.key, planned) if planned else None,
        "round": shown.approval.round,
        "idea": post.idea.theme if post.idea else None,
        "asset": asset_facts(shown.current.asset),
        "asset_asked": ContentPart.ASSET in shown.asked,
        "asset_before": asset_facts(_changed(shown.before.asset, shown.current.asset)),
        "copy": copy_facts(shown.current.copy),
        "copy_asked": ContentPart.COPY in shown.asked,
        "caption_pieces": _pieces(shown),
        "halves": len(shown.asked) > 1 and shown.approval.task.kind == "approve",
        "broken_rules": [str(one) for one in breaches(shown.campaign.brief, shown.current.copy)]
        if shown.current.copy
        else [],
        "changes": reason_for_clients(shown.changes) if shown.changes else None,
        "changes_round": shown.changes_round,
        "comments": [_said_so(session, opened, one, zone) for one in shown.comments],
        "categories": {one.value: words for one, words in CATEGORIES.items() if one is not Category.COST},
        "is_open": shown.is_open,
        "on_hold": _on_hold(session, shown) if shown.is_open else None,
        "earliest": today(shown.campaign, opened.at) + timedelta(days=1),
        "latest": today(shown.campaign, opened.at) + timedelta(days=holds.MOST_DAYS),
        "advises": shown.advises,
        "said": _own_word(shown),
        "own_work": plain(session, shown.campaign.workspace_id, shown.own_work) if shown.own_work else None,
        "outcome": _outcome(session, opened, shown),
    }
    return Page("decide", facts, shown.campaign.colour)


def _outcome(session: Session, opened: Opened, shown: PostToDecide) -> str | None:
    """What became of the question, in a sentence; None while it is open."""
    if shown.is_open:
        return None
    if shown.approval.state is ApprovalState.SUPERSEDED:
        return _SUPERSEDED
    if shown.decision is None:
        return "This campaign is over, so nothing is left to decide."
    who = plain(session, shown.campaign.workspace_id, f"<@{shown.decision.decided_by}>")
    mine = shown.decision.decided_by == outsiders.client_id(opened.link(session).approver_id or 0)
    words = reason_for_clients(shown.decision)
    reason = f" “{words}”" if words else ""
    condition = f" On condition: “{shown.decision.condition}”" if shown.decision.condition and mine else ""
    return f"{'You' if mine else who} decided: {past(shown.decision.outcome)}.{condition}{reason}"


def _on_hold(session: Session, shown: PostToDecide) -> Mapping[str, Any] | None:
    """Until when it rests, and by whom; why, only where a client said so."""
    task = shown.task
    if task.held_until is None or task.held_by is None:
        return None
    by = plain(session, shown.campaign.workspace_id, f"<@{task.held_by}>")
    why = task.held_why if outsiders.is_outsider(task.held_by) else None
    return {"until": today(shown.campaign, task.held_until), "by": by, "why": why}


def _own_word(shown: PostToDecide) -> str | None:
    """What the client has said as advice, in a sentence; None where they have not."""
    if shown.own_verdict is None:
        return None
    words = shown.own_verdict.reason or shown.own_verdict.condition
    reason = f" “{words}”" if words else ""
    others = " Others decide on it, and have heard it." if shown.is_open else ""
    return f"You said: {past(shown.own_verdict.outcome)}.{reason}{others}"


def _changed(before: Version | None, now: Version | None) -> Version | None:
    return before if before and now and before.id != now.id else None


def _pieces(shown: PostToDecide) -> list[tuple[str, str]]:
    """The caption with what changed in it since it was last decided on, word by word; empty where nothing did."""
    before = _changed(shown.before.copy, shown.current.copy)
    if before is None or shown.current.copy is None:
        return []
    return list(pieces(_text(before), _text(shown.current.copy)))


def _text(copy: Version) -> str:
    return "\n\n".join(filter(None, (copy.title, copy.caption, " ".join(copy.hashtags))))


def _said_so(session: Session, opened: Opened, one: Comment, zone: ZoneInfo) -> dict[str, Any]:
    by = plain(session, opened.link(session).workspace_id, f"<@{one.written_by}>")
    return {"by": by, "text": one.text, "on": one.written_at.astimezone(zone).date()}


def _creators(session: Session, opened: Opened, common: Mapping[str, Any]) -> Page:
    shown = creators_to_judge(session, opened.link(session))
    creators = [
        {
            "id": part.id,
            "handle": part.influencer.handle,
            "name": part.influencer.name,
            "platform": part.influencer.platform.label,
            "followers": part.followers_at_selection,
            "niches": part.influencer.niches,
            "opinion": shown.said[part.id].opinion.value if part.id in shown.said else None,
            "words": shown.said[part.id].words if part.id in shown.said else "",
        }
        for part in shown.creators
    ]
    facts = {
        **common,
        "creators": creators,
        "opinions": {Opinion.YES.value: "Yes", Opinion.PERHAPS.value: "Perhaps", Opinion.NO.value: "No"},
        "is_open": not shown.campaign.status.is_over and bool(creators),
        "has_answered": bool(shown.said),
    }
    return Page("shortlist", facts, shown.campaign.colour)
