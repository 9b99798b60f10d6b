"""Who decides for the client of a campaign, the links that are out, and what was said of creators."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from campaigns.core.wording import counted
from handlers.blocks.kit.elements import (
    Block,
    Blocks,
    View,
    actions,
    button,
    confirm,
    context,
    modal,
    section,
)
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import open_post
from handlers.blocks.kit.text import cut, day, escaped, literal, person, quoted
from handlers.identifiers.ids import ActionId, ModalId
from handlers.identifiers.reference import Reference
from storage.enums import LinkPurpose, NoticeKind, Opinion, Outcome
from storage.models import AccessLink, Campaign, ClientOpinion, OutsideApprover

Facts = Mapping[str, Any]
LINKS_SHOWN = 20
OPINIONS_SHOWN = 30
SAID = {Opinion.YES: "👍 yes", Opinion.NO: "👎 no", Opinion.PERHAPS: "🤔 perhaps"}
_FOR = {
    LinkPurpose.DECIDE: "to decide",
    LinkPurpose.SHORTLIST: "to judge creators",
    LinkPurpose.CREATOR: "a creator's page",
}


@dataclass(frozen=True)
class ClientsPage:
    """Who decides for a client, the links that open something now, and what was said of creators, by their handles."""

    campaign: Campaign
    clients: Sequence[OutsideApprover]
    links: Sequence[AccessLink]
    opinions: Sequence[tuple[str, ClientOpinion]]
    has_pages: bool


def clients_view(page: ClientsPage) -> View:
    """All of it, for who may change it."""
    about = Reference(campaign=page.campaign.id)
    blocks: Blocks = [
        section(_people(page.clients)),
        actions(
            button("People and colour…", ActionId.NAME_CLIENTS, about, style="primary"),
            button("Ask about creators", ActionId.ASK_CLIENT, about) if page.clients else None,
        ),
    ]
    if not page.has_pages:
        blocks.append(context("⚠️ No link can be sent: pages need PUBLIC_URL. Ask who runs the bot."))
    blocks += _opinions(page.opinions)
    for link in page.links[:LINKS_SHOWN]:
        blocks.append(_link(link))
    left = len(page.links) - LINKS_SHOWN
    if left > 0:
        blocks.append(
            context(f"and {counted(left, 'older link')}; taking a person out revokes all of theirs.")
        )
    return modal(ModalId.CLIENTS, "Client and links", blocks, reference=about)


def _people(clients: Sequence[OutsideApprover]) -> str:
    if not clients:
        return (
            "Nobody decides for the client yet. Whoever you name reads by e-mail what waits, and approves, asks for "
            "changes or rejects on a page, without Slack."
        )
    lines = [f"• {literal(one.name)} · {escaped(one.email, 100)}" for one in clients]
    return "\n".join(["*They decide for the client*", *lines])


def _opinions(opinions: Sequence[tuple[str, ClientOpinion]]) -> Blocks:
    if not opinions:
        return []
    lines = [
        f"@{literal(handle, 60)}: {SAID[one.opinion]}, says {literal(one.approver.name, 60)}{_word(one.words)}"
        for handle, one in opinions[:OPINIONS_SHOWN]
    ]
    left = len(opinions) - OPINIONS_SHOWN
    more = [context(f"and {counted(left, 'more opinion')}")] if left > 0 else []
    return [section("\n".join(["*What they think of creators*", *lines])), *more]


def _word(words: str) -> str:
    return f" “{literal(words, 100)}”" if words else ""


def _link(link: AccessLink) -> Block:
    whose = literal(link.approver.name, 60) if link.approver else ""
    if link.participation is not None:
        whose = f"@{literal(link.participation.influencer.handle, 60)}"
    sure = confirm("Revoke this link?", "It opens nothing any more. Its person is not told.", "Revoke")
    revoke = button(
        "Revoke", ActionId.REVOKE_ACCESS, Reference(campaign=link.campaign_id, link=link.id), confirm=sure
    )
    until = f"given {day(link.given_at.date())}, good until {day(link.expires_at.date())}"
    return section(f"🔗 {whose} · {_FOR[link.purpose]} · {until}", revoke)


def _judged(facts: Facts) -> Message:
    """What somebody of the client thinks of the creators who were picked."""
    text = f"{facts['campaign']}: {facts['by']} has judged creators"
    lines = [
        f"@{literal(handle, 60)}: {SAID[Opinion(opinion)]}{_word(words)}"
        for handle, opinion, words in facts["said"]
    ][:OPINIONS_SHOWN]
    head = f"🗳️ *{literal(facts['campaign'], 80)}*: what {literal(facts['by'], 80)} thinks of creators"
    return Message(cut(text, 300), [section("\n".join([head, *lines]))])


def _advised(facts: Facts) -> Message:
    """What somebody of the client would have otherwise in a post that others decide on."""
    would = "would reject it" if facts["outcome"] == Outcome.REJECT.value else "would have it changed"
    head = f"🗳️ *{literal(facts['title'])}* · {literal(facts['campaign'], 80)}\n{person(facts['by'])} {would}:"
    shown = [section(f"{head}\n{quoted(facts['reason'], 2000)}"), actions(open_post(facts["deliverable_id"]))]
    return Message(cut(f"{facts['title']}: the client {would}", 300), shown)


OUTSIDE_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.CREATORS_JUDGED: _judged,
    NoticeKind.CLIENT_ADVISED: _advised,
}
