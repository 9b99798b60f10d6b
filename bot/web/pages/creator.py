"""The page of a creator: their brief and dates, handing in, what was decided, and the link of what they published."""

from collections.abc import Sequence
from datetime import datetime
from http import HTTPStatus
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.web.pages import pictures
from bot.web.pages.forms import SentFile, SentForm
from bot.web.pages.opened import Opened
from bot.web.pages.rendering import Page
from bot.web.pages.versions import asset_facts, copy_facts
from campaigns import parsing
from campaigns.content import brand_rules, deliverables, labels, production, slots
from campaigns.content.brand_rules import Breach
from campaigns.content.conflicts import SeenVersions
from campaigns.content.draft import Draft
from campaigns.content.versions import Asset, AssetFile, Copy
from campaigns.core.business_time import moment
from campaigns.core.errors import NotPossible, NotUnderstood, Refusal, at_field
from campaigns.portal import handing_in
from campaigns.portal.creator_page import CreatorsPart, CreatorsPost, creators_part
from storage.enums import ContentPart, Outcome

_OUTCOMES = {
    Outcome.APPROVE: "Approved",
    Outcome.REQUEST_CHANGES: "Please change",
    Outcome.REJECT: "Not taken",
}
LONGEST = 70_000


class AskedOnce(NotUnderstood):
    """Something doubtful, which is taken when it is sent once more with the words `warned`."""

    warned = ""


class PublishedEarly(AskedOnce):
    """A post that is said to be published before its day."""

    def __init__(self, doubt: str, day: str) -> None:
        super().__init__(f"{doubt} Correct it, or press Record the link once more to keep it.", field="day")
        self.warned = day


class RulesBroken(AskedOnce):
    """A draft that does not keep to the brief."""

    def __init__(self, broken: Sequence[Breach], warned: str) -> None:
        rules = "; ".join(map(str, broken))
        super().__init__(
            f"This is not as the brief asks. {rules}. Change it, or press Hand in once more (a file is to be chosen "
            "again) to hand it in all the same, which is noted.",
            field="caption",
        )
        self.warned = warned


_NO_PICTURE = (
    "Only pictures (PNG, JPEG, GIF, WebP) can be sent here. Put a video somewhere and enter the link to it."
)


def page(opened: Opened, refusal: Refusal | None = None) -> Page:
    """The creator's part as it is now; `refusal` is what was wrong with what they sent."""
    status = HTTPStatus.OK if refusal is None else HTTPStatus.BAD_REQUEST
    with opened.units_of_work.database.read() as session:
        shown = creators_part(session, opened.link(session))
        facts = {
            **opened.common(session, refusal),
            "brief": shown.brief,
            "to_state": labels.to_state(shown.brief_version),
            "to_confirm": labels.to_confirm(shown.brief_version),
            "posts": [_post(one, opened.at) for one in shown.posts],
            "zone": shown.campaign.time_zone,
            "warned": refusal.warned if isinstance(refusal, AskedOnce) else "",
            "ticked": [one.removeprefix(f"{labels.FIELD}_") for one in opened.sent.texts]
            if opened.sent
            else [],
            "is_over": shown.campaign.status.is_over,
            "problem_post": opened.sent.text("post") if opened.sent and refusal else "",
        }
        return Page("creator", facts, shown.campaign.colour, status)


def act(opened: Opened, sent: SentForm) -> None:
    """Carry out what was sent off; raises Refusal."""
    post_id = parsing.chosen_id(sent.text("post")) or 0
    if sent.text("act") == "publish":
        _publish(opened, sent, post_id)
    elif sent.text("act") == "hand_in":
        _hand_in(opened, sent, post_id)
    else:
        raise NotUnderstood("Choose what you want to do.")


def _publish(opened: Opened, sent: SentForm, post_id: int) -> None:
    """The link of a published post, and when that was; a day before its own is asked about once."""
    with at_field("permalink"):
        permalink = parsing.parse_link(sent.text("permalink"))
    with opened.units_of_work.database.read() as session:
        shown = creators_part(session, opened.link(session))
        choices = labels.to_confirm(shown.brief_version)
        published_at = _published_at(shown, sent)
        post = next((one.post for one in shown.posts if one.post.id == post_id), None)
        doubt = slots.why_too_early(post, published_at) if post and published_at else ""
    if doubt and sent.text("warned") != sent.text("day"):
        raise PublishedEarly(doubt, sent.text("day"))
    seen = labels.read(_ticked(sent, choices), choices) if choices else None
    deliverables.publish(
        opened.units_of_work, opened.actor(), opened.at, post_id, permalink, published_at, seen
    )


def _published_at(shown: CreatorsPart, sent: SentForm) -> datetime | None:
    """When they say that it was published; nothing from a form that did not ask."""
    if not (sent.text("day") or sent.text("time")):
        return None
    with at_field("day"):
        day = parsing.parse_date(sent.text("day"))
    with at_field("time"):
        hour = parsing.parse_time(sent.text("time"))
    return moment(shown.campaign, day, hour)


def _post(one: CreatorsPost, at: datetime) -> dict[str, Any]:
    published = slots.presumably_published(one.post, at)
    return {
        "id": str(one.post.id),
        "title": one.post.title,
        "platform": one.post.platform.label,
        "status": one.post.status.label,
        "draft_due_on": one.post.draft_due_on,
        "publish_on": one.post.publish_on,
        "permalink": one.post.permalink,
        "published_day": f"{published:%Y-%m-%d}",
        "published_time": f"{published:%H:%M}",
        "stated": list((one.copy.labels or ()) if one.copy else ()),
        "asset": asset_facts(one.asset),
        "text": copy_facts(one.copy),
        "decisions": [
            {
                "outcome": _OUTCOMES[said.outcome],
                "round": said.round,
                "category": said.category,
                "reason": said.reason,
            }
            for said in one.decisions
        ],
        "awaits_condition": one.awaits_condition,
        "comments": [{"text": said.text, "on": said.written_at.date()} for said in one.comments],
        "may_hand_in": one.may_hand_in,
        "may_record_link": one.may_record_link,
    }


def _hand_in(opened: Opened, sent: SentForm, post_id: int) -> None:
    """A draft as a whole; where design and copy are handed in apart, each of them that was given."""
    with opened.units_of_work.database.read() as session:
        shown = creators_part(session, opened.link(session))
        handle = shown.participation.influencer.handle
    with at_field("caption"):
        caption = parsing.parse_text(sent.text("caption"), LONGEST, subject="The caption")
    with at_field("hashtags"):
        hashtags = parsing.parse_hashtags(sent.text("hashtags")) if sent.text("hashtags").strip() else ()
    with at_field("link"):
        link = parsing.parse_link(sent.text("link")) if sent.text("link").strip() else None
    if not (link or caption or hashtags or "file" in sent.files):
        raise NotUnderstood("Enter a link to the draft, choose a file, or write its caption.", field="link")
    choices = labels.to_state(shown.brief_version)
    stated = labels.read(_ticked(sent, choices), choices)
    copy, seen = _copy(shown, post_id, caption or "", hashtags, stated), _seen(sent)
    _refuse_broken_rules(shown, sent, copy)
    units, at = opened.units_of_work, opened.at
    file = AssetFile(link)
    if "file" in sent.files:
        _refuse_unfit(sent.files["file"])
        handing_in.announce_file(units, opened.actor("-file"), at, post_id, copy, seen)
        file = _uploaded(opened, shown.campaign.channel_id, handle, sent.files["file"])
    if shown.apart:
        asset = Asset(file.link, file.file_id) if file.link or file.file_id else None
        given = copy if caption or hashtags or stated else None
        production.hand_in_both(units, opened.actor(), at, post_id, asset, given, seen=seen)
        return
    draft = Draft(
        file.link, file.file_id, copy.caption, copy.hashtags, alt_text=copy.alt_text,
        first_comment=copy.first_comment, labels=stated,
    )  # fmt: skip
    deliverables.hand_in(units, opened.actor(), at, post_id, draft, seen=seen)


def _refuse_broken_rules(shown: CreatorsPart, sent: SentForm, copy: Copy) -> None:
    """Raise RulesBroken, once for the same words."""
    if sent.text("warned") == copy.print:
        return
    found = brand_rules.breaches_of(shown.brief_version, copy.texts, copy.labels or ())
    broken = [one for one in found if copy.caption or copy.hashtags or one.is_of_labels]
    if broken:
        raise RulesBroken(broken, copy.print)


def _ticked(sent: SentForm, choices: Sequence[tuple[str, str]]) -> list[str]:
    """The boxes that are ticked, each a field of its own."""
    return [value for value, _ in choices if sent.text(f"{labels.FIELD}_{value}")]


def _copy(
    shown: CreatorsPart, post_id: int, caption: str, hashtags: tuple[str, ...], stated: tuple[str, ...]
) -> Copy:
    """What the form says, with what it does not ask for as it is now."""
    now = next((one.copy for one in shown.posts if one.post.id == post_id), None)
    if now is None:
        return Copy(caption, hashtags, labels=stated)
    return Copy(caption, hashtags, now.title or "", now.alt_text or "", now.first_comment or "", stated)


def _seen(sent: SentForm) -> SeenVersions:
    """The versions that the form was filled in beside: none, where it does not say."""
    return {part: parsing.chosen_id(sent.text(f"seen_{part.value}")) or 0 for part in ContentPart}


def _refuse_unfit(sent: SentFile) -> None:
    if pictures.kind_of(sent.content) is None:
        raise NotUnderstood(_NO_PICTURE, field="file")
    if len(sent.content) > pictures.MOST_BYTES:
        raise NotUnderstood("The file is larger than 10 MB. Enter a link to it.", field="file")


def _uploaded(opened: Opened, channel_id: str, handle: str, sent: SentFile) -> AssetFile:
    """A file put into the campaign's channel, where the team sees it as if it had been posted there."""
    try:
        told = opened.slack.files_upload_v2(
            channel=channel_id, content=sent.content, filename=_safe(sent.name),
            initial_comment=f"A draft by @{handle}, by their page.",
        )  # fmt: skip
        uploaded = told["files"][0]
    except (SlackApiError, OSError, LookupError) as trouble:
        raise NotPossible(
            "The file could not be stored. Try again in a minute, or enter a link."
        ) from trouble
    return AssetFile(uploaded.get("permalink") or uploaded.get("url_private"), uploaded["id"])


def _safe(name: str) -> str:
    """A file's name without its folder, and short."""
    return name.replace("\\", "/").rpartition("/")[2][-100:] or "draft.png"
