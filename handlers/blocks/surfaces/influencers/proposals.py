"""Changes of influencers that were proposed: the news of them, and the list for who decides."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from campaigns.core.money import Money
from campaigns.core.wording import counted
from handlers.blocks.kit.elements import Block, Blocks, View, actions, button, context, header, modal, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, escaped, people, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind
from storage.models import Influencer, InfluencerProposal

Facts = Mapping[str, Any]
SHOWN = 10
_LABELS = {
    "name": "Name",
    "niches": "Niches",
    "followers": "Followers",
    "email": "E-mail address",
    "usual_fee_minor": "Usual fee",
    "country": "Country",
}
_CONTACTS = ("email", "usual_fee_minor")
"""What only those see who may see money."""


@dataclass(frozen=True)
class Own:
    """What the reader proposed and others decide on, and who these are (user ids)."""

    proposals: Sequence[InfluencerProposal] = ()
    deciders: Sequence[str] = ()


def proposal_list(
    found: Sequence[InfluencerProposal], contacts: Container[int], reference: Reference, own: Own = Own()
) -> View:
    """Open proposals, the oldest first, with what each would change; `contacts` are influencers seen in full.

    Below those that wait for the reader stand the reader's `own`.
    """
    shown = found[:SHOWN]
    blocks: Blocks = [block for one in shown for block in _proposal(one, one.influencer_id in contacts)]
    if not found:
        blocks = [section("No proposal waits for you.")]
    if len(shown) > 1:
        all_of = Reference(word=_ids(shown), page=reference.page)
        blocks.append(actions(button(f"Accept these {len(shown)}", ActionId.ACCEPT_PROPOSALS, all_of)))
    if len(found) > len(shown):
        blocks.append(context(f"and {len(found) - len(shown):,} more, shown once these are decided on."))
    return modal(None, "Proposals", [*blocks, *_own(own, contacts)], reference=reference)


def _own(own: Own, contacts: Container[int]) -> Blocks:
    """What waits for others: without buttons, and with who decides."""
    if not own.proposals:
        return []
    who = people(own.deciders) or "whoever may change influencers"
    texts = [section(_words(one, one.influencer_id in contacts)) for one in own.proposals[:SHOWN]]
    left = len(own.proposals) - SHOWN
    more = [context(f"and {left:,} more")] if left > 0 else []
    return [header("Proposed by you"), context(f"These wait for {who}."), *texts, *more]


def _proposal(one: InfluencerProposal, contacts: bool) -> Blocks:
    return [section(_words(one, contacts)), _buttons(Reference(word=_ids([one])))]


def _words(one: InfluencerProposal, contacts: bool) -> str:
    """Whom a proposal is about, whose it is, and what it would change."""
    lines = [_line(one.influencer, one.told, name, contacts) for name in _LABELS if name in one.told]
    head = (
        f"*@{escaped(one.influencer.handle)}* · {one.influencer.platform.label} · {person(one.proposed_by)}"
    )
    return "\n".join([head, *lines])


def _buttons(about: Reference) -> Block:
    return actions(
        button("Accept", ActionId.ACCEPT_PROPOSALS, about, style="primary"),
        button("Refuse", ActionId.REFUSE_PROPOSALS, about),
    )


def _line(influencer: Influencer, told: Facts, name: str, contacts: bool) -> str:
    if name in _CONTACTS and not contacts:
        return f"{_LABELS[name]}: another one"
    now = {"usual_fee_minor": influencer.usual_fee_minor, "currency": influencer.currency}
    before = _said(now if name == "usual_fee_minor" else {name: getattr(influencer, name)}, name)
    return f"{_LABELS[name]}: {before or 'unknown'} → {_said(told, name)}"


def _said(told: Facts, name: str) -> str:
    value = told.get(name)
    if value in (None, "", [], ()):
        return ""
    if name == "usual_fee_minor":
        return Money(int(told[name]), str(told["currency"])).show()
    if isinstance(value, int):
        return f"{value:,}"
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return escaped(text, 320)


def _ids(found: Sequence[InfluencerProposal]) -> str:
    return ",".join(str(one.id) for one in found)


def _proposed(facts: Facts) -> Message:
    """Somebody proposes changes that others may make."""
    changes = "a change of" if facts["total"] == 1 else "changes of"
    lines = (
        f"✋ {person(facts['proposed_by'])} proposes {changes} {counted(facts['total'], 'influencer')}: "
        f"{_handles(facts)}."
    )
    look = button("Look…", ActionId.SHOW_PROPOSALS, Reference(word=facts["proposed_by"]), style="primary")
    return Message("Changes of influencers are proposed.", [section(lines), actions(look)])


def _decided(facts: Facts) -> Message:
    """What became of one's own proposals."""
    outcome = "✅ accepted" if facts["accepted"] else "⛔ refused"
    what = "change" if facts["total"] == 1 else "changes"
    lines = f"Your proposed {what} of {_handles(facts)}: {outcome} by {person(facts['decided_by'])}."
    return Message(f"Your proposed {what}: {outcome}", [section(lines)])


def _handles(facts: Facts) -> str:
    names = [f"@{escaped(handle, 100)}" for handle in facts["handles"]]
    left = facts["total"] - len(names)
    return cut(", ".join(names), 2000) + (f" and {left:,} more" if left > 0 else "")


PROPOSAL_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.PROPOSED: _proposed,
    NoticeKind.PROPOSAL_DECIDED: _decided,
}
