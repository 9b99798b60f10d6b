"""A campaign in a modal: steps, people and posts, each with what can be done about it."""

from dataclasses import dataclass

from campaigns.money import Money
from campaigns.overview import Overview
from handlers.blocks.campaign_card import failed_mail, next_line, step_list, waits_for
from handlers.blocks.kit import (
    Block,
    Blocks,
    View,
    actions,
    button,
    confirm,
    context,
    divider,
    header,
    modal,
    overflow,
    section,
)
from handlers.blocks.text import day, link, literal
from handlers.ids import Do
from handlers.values import Target
from storage.models import Deliverable, Participation
from storage.words import STAGES_WITHOUT_OUTCOME, DeliverableStatus, Stage

AWAITED_SHOWN = 12
PEOPLE_SHOWN = 28
POSTS_SHOWN = 30


@dataclass(frozen=True)
class Onlooker:
    """What whoever looks at a campaign may see and do."""

    sees_money: bool = False
    manages: bool = False
    may_finish: bool = False


def campaign_view(view: Overview, onlooker: Onlooker) -> View:
    """The modal; money and what can be done only for those who may."""
    with_money = onlooker.sees_money
    blocks: Blocks = [header(view.campaign.name), section(step_list(view)), *_awaited(view, onlooker)]
    if with_money:
        blocks.append(context(money_words(view)))
    blocks += [failed_mail(mail) for mail in view.failed_mails[:5]]
    blocks += _people(view, with_money=with_money)
    blocks += _posts(view)
    return modal(None, "Campaign", blocks[:100], target=Target(campaign=view.campaign.id))


def money_words(view: Overview) -> str:
    """Budget, promised and left, in one line."""
    money = view.money
    return (
        f"Budget {money.budget.show()} · promised {money.total.show()} "
        f"(fees {money.fees.show()}, costs {(money.committed + money.spent).show()}) · left {money.left.show()}"
    )


def _awaited(view: Overview, onlooker: Onlooker) -> Blocks:
    """Who owes what; who manages the campaign may give it to somebody else."""
    if not view.awaited:
        return [section(f"*Next:* {next_line(view)}")] if view.next_thing else []
    blocks: Blocks = [section("*Awaited*")]
    for one in view.awaited[:AWAITED_SHOWN]:
        give = overflow(Do.CHOOSE, [("Give to somebody else…", Target(task=one.task.id, word="reassign"))])
        blocks.append(section(f"{literal(one.words)} — {waits_for(one)}", give if onlooker.manages else None))
    left = len(view.awaited) - AWAITED_SHOWN
    if left > 0:
        blocks.append(context(f"and {left} more"))
    return [*blocks, *_finish(view, onlooker)]


def _finish(view: Overview, onlooker: Onlooker) -> Blocks:
    if not onlooker.may_finish:
        return []
    sure = confirm(
        "Finish without?", "Figures that are missing stay unknown. This cannot be undone.", "Finish"
    )
    target = Target(campaign=view.campaign.id)
    return [actions(button("Finish without missing results", Do.FINISH_WITHOUT, target, confirm=sure))]


def _people(view: Overview, *, with_money: bool) -> Blocks:
    if not view.participations:
        return []
    shown = view.participations[:PEOPLE_SHOWN]
    rest = len(view.participations) - len(shown)
    return [
        divider(),
        header("Creators"),
        *(_person(view, one, with_money=with_money) for one in shown),
        *([context(f"and {rest} more")] if rest else []),
    ]


def _person(view: Overview, one: Participation, *, with_money: bool) -> Block:
    influencer = one.influencer
    parts = [f"*@{literal(influencer.handle)}*", influencer.platform.label, one.stage.label]
    if with_money and one.agreed_terms is not None:
        parts.append(Money(one.agreed_terms.fee_minor, one.agreed_terms.currency).show())
    if one.signed_at:
        parts.append("signed")
    text = " · ".join(parts) + (f"\n{literal(one.reason, 200)}" if one.reason else "")
    choices = _person_choices(view, one)
    return section(text, overflow(Do.CHOOSE, choices) if choices else None)


def _person_choices(view: Overview, one: Participation) -> list[tuple[str, Target]]:
    if view.campaign.status.is_over or one.stage in (*STAGES_WITHOUT_OUTCOME, Stage.COMPLETED):
        return []
    choices = []
    if one.agreed_terms_id is not None and one.signed_at is None:
        choices.append(("Contract signed…", Target(participation=one.id, word="sign")))
    if one.stage is Stage.AGREED:
        choices.append(("Briefed by hand", Target(participation=one.id, word="briefed")))
    return [*choices, ("Drop…", Target(participation=one.id, word="drop_influencer"))]


def _posts(view: Overview) -> Blocks:
    if not view.deliverables:
        return []
    shown = view.deliverables[:POSTS_SHOWN]
    rest = len(view.deliverables) - len(shown)
    return [
        divider(),
        header("Posts"),
        *(_post(view, one) for one in shown),
        *([context(f"and {rest} more")] if rest else []),
    ]


def _post(view: Overview, one: Deliverable) -> Block:
    parts = [f"*{one.number}. {literal(one.title)}*", one.status.label]
    if one.publish_on:
        parts.append(f"publish on {day(one.publish_on)}")
    if one.round > 1:
        parts.append(f"round {one.round}")
    text = " · ".join(parts)
    if one.permalink:
        text += f"\n{link(one.permalink, one.permalink)}"
    choices = [] if view.campaign.status.is_over else _post_choices(one)
    return section(text, overflow(Do.CHOOSE, choices) if choices else None)


_DRAFTS = {
    DeliverableStatus.IN_PROGRESS,
    DeliverableStatus.READY_FOR_REVIEW,
    DeliverableStatus.CHANGES_REQUESTED,
    DeliverableStatus.APPROVED,
}
_LINKS = {DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED, DeliverableStatus.MISSED}
_DROPS = {DeliverableStatus.PLANNED, *_DRAFTS}


def _post_choices(one: Deliverable) -> list[tuple[str, Target]]:
    offered = [
        ("Enter draft…", "hand_in", _DRAFTS),
        ("Record link…", "publish", _LINKS),
        ("Never published…", "miss", {DeliverableStatus.APPROVED}),
        ("Drop…", "drop", _DROPS),
    ]
    return [
        (words, Target(deliverable=one.id, word=word))
        for words, word, statuses in offered
        if one.status in statuses
    ]
