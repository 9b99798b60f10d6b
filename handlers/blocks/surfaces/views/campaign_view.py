"""A campaign in a modal: steps, people and posts, each with what can be done about it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from campaigns.core.money import Money
from campaigns.influencers.amending import STAGES as CHANGEABLE
from campaigns.influencers.fees import fee_of
from campaigns.people.permissions import Action
from campaigns.spending.budget import BudgetStatus
from campaigns.spending.platform_money import PlatformMoney
from campaigns.views.awaited import AwaitedKind
from campaigns.views.overview import Overview
from handlers.blocks.kit.elements import (
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
from handlers.blocks.kit.openers import about_campaign
from handlers.blocks.kit.text import due_words, literal, moment, people, person
from handlers.blocks.surfaces.content.deliverables import NEVER_PUBLISHED, posts_page
from handlers.blocks.surfaces.views.campaign_card import (
    calendar_buttons,
    failed_mail,
    headline,
    next_line,
    step_list,
    waits_for,
)
from handlers.identifiers.ids import ActionId, ModalId
from handlers.identifiers.reference import Reference
from storage.enums import STAGES_WITHOUT_OUTCOME, Stage
from storage.models import Participation

AWAITED_SHOWN = 12
PEOPLE_SHOWN = 28


@dataclass(frozen=True)
class Onlooker:
    """What whoever looks at a campaign may see and do."""

    sees_money: bool = False
    manages: bool = False
    may_finish: bool = False
    may: Collection[Action] = frozenset()


def campaign_view(view: Overview, onlooker: Onlooker) -> View:
    """The modal; money and what can be done only for those who may."""
    with_money = onlooker.sees_money
    campaign = view.campaign
    about = f"{headline(view)} · <#{campaign.channel_id}>"
    blocks: Blocks = [header(campaign.name), context(about), section(step_list(view))]
    blocks += _awaited(view, onlooker)
    blocks.append(actions(*calendar_buttons(view), about_campaign(campaign.id)))
    if with_money:
        blocks.append(context(money_words(view.money)))
    blocks += _details(view, with_money=with_money)
    blocks += [failed_mail(mail) for mail in view.failed_mails[:5]]
    blocks += _people(view, onlooker)
    if view.deliverables:
        blocks += [divider(), *posts_page(view.campaign, view.deliverables, 0, onlooker.may)]
    return modal(ModalId.CAMPAIGN, "Campaign", blocks[:100], reference=Reference(campaign=view.campaign.id))


def _details(view: Overview, *, with_money: bool) -> Blocks:
    """What the campaign says in the fields that are shown."""
    shown = [one for one in view.details if with_money or not one.money]
    lines = "\n".join(f"{literal(one.label)}: {literal(one.text, 300)}" for one in shown)
    return [context(lines)] if lines else []


def money_words(money: BudgetStatus) -> str:
    """Budget, promised and left, in one line."""
    costs = money.committed + money.spent
    return (
        f"Budget {money.budget.show()} · promised {money.total.show()} "
        f"(fees and shipping {money.fees.show()}, costs {costs.show()}) · left {money.left.show()}"
    )


def split_words(money: BudgetStatus, platforms: Sequence[PlatformMoney]) -> str:
    """What of the budget each platform is given, with its share in percent; empty where nothing is split."""
    given = [(one.platform, one.allocated) for one in platforms if one.platform and one.allocated is not None]
    whole = money.budget.minor
    lines = [
        f"• {platform.label}: {amount.show()}" + (f" ({100 * amount.minor / whole:.0f} %)" if whole else "")
        for platform, amount in given
    ]
    return "\n".join(lines)


def _awaited(view: Overview, onlooker: Onlooker) -> Blocks:
    """Who owes what: each task on its own, which who manages may give to somebody else, or by kind where many are."""
    if not view.awaited:
        return [section(f"*Next:* {next_line(view)}")] if view.next_thing else []
    if len(view.awaited) > AWAITED_SHOWN:
        kinds = "\n".join(map(_kind_line, view.awaited_kinds))
        return [section(f"*Awaited*\n{kinds}"), *_finish(view, onlooker)]
    blocks: Blocks = [section("*Awaited*")]
    for one in view.awaited:
        choices = [("Nudge", Reference(task=one.task.id, word="nudge"))]
        give = ("Give to somebody else…", Reference(task=one.task.id, word="reassign"))
        choices += [give] if onlooker.manages else []
        blocks.append(section(f"{literal(one.words)} — {waits_for(one)}", overflow(ActionId.CHOOSE, choices)))
    return [*blocks, *_finish(view, onlooker)]


def _kind_line(one: AwaitedKind) -> str:
    due = f", the first {due_words(one.due_at, is_late=one.is_late)}" if one.due_at else ""
    more = f" and {one.count - 1:,} more" if one.count > 1 else ""
    whom = people(one.people, acting_for=one.acting_for) if one.on_hold < one.count else "nobody"
    whom += f" ({one.on_hold:,} on hold)" if one.on_hold else ""
    return f"• {literal(one.words)}{more} — {whom} since {moment(one.since)}{due}"


def _finish(view: Overview, onlooker: Onlooker) -> Blocks:
    if not onlooker.may_finish:
        return []
    sure = confirm(
        "Finish without?", "Figures that are missing stay unknown. This cannot be undone.", "Finish"
    )
    reference = Reference(campaign=view.campaign.id)
    return [
        actions(button("Finish without missing results", ActionId.FINISH_WITHOUT, reference, confirm=sure))
    ]


def _people(view: Overview, onlooker: Onlooker) -> Blocks:
    if not view.participations:
        return []
    shown = view.participations[:PEOPLE_SHOWN]
    rest = len(view.participations) - len(shown)
    return [
        divider(),
        header("Creators"),
        *_contacting(view),
        *(_person(view, one, onlooker) for one in shown),
        *([context(f"and {rest} more")] if rest else []),
    ]


def _contacting(view: Overview) -> Blocks:
    """Where several are still to be contacted, that may be said of them together."""
    if view.campaign.status.is_over or sum(one.stage is Stage.SELECTED for one in view.participations) < 2:
        return []
    reference = Reference(campaign=view.campaign.id)
    return [actions(button("Several contacted…", ActionId.SEVERAL_CONTACTED, reference))]


def _person(view: Overview, one: Participation, onlooker: Onlooker) -> Block:
    influencer, with_money = one.influencer, onlooker.sees_money
    parts = [f"*@{literal(influencer.handle)}*", influencer.platform.label, _stage(view, one)]
    if with_money and one.agreed_terms is not None:
        parts.append(fee_of(one, one.agreed_terms.currency).show())
    if with_money:
        parts += _paid(view.campaign.currency, one)
    if one.signed_at:
        parts.append("signed")
    text = " · ".join(parts) + (f"\n{literal(one.reason, 200)}" if one.reason else "")
    choices = _person_choices(view, one, onlooker)
    return section(text, overflow(ActionId.CHOOSE, choices) if choices else None)


def _stage(view: Overview, one: Participation) -> str:
    """How far they are; of somebody whose posts all came to nothing, that."""
    theirs = [post.status for post in view.deliverables if post.participation_id == one.id]
    is_over = theirs and all(status in NEVER_PUBLISHED for status in theirs)
    return (
        "No post left"
        if is_over and one.stage in (Stage.BRIEFED, Stage.CONTENT_SUBMITTED)
        else one.stage.label
    )


def _paid(currency: str, one: Participation) -> list[str]:
    """What was paid, when and by whom; where the fee has changed since, also what that leaves."""
    if one.paid_at is None or one.paid_by is None or one.paid_minor is None:
        return []
    paid, left = (
        Money(one.paid_minor, currency),
        fee_of(one, currency).minor - one.paid_minor,
    )
    said = [f"{paid.show()} paid {moment(one.paid_at)} by {person(one.paid_by)}"]
    if left:
        words = "still to be paid" if left > 0 else "more than is owed"
        said.append(f"{Money(abs(left), currency).show()} {words}")
    return said


def _person_choices(view: Overview, one: Participation, onlooker: Onlooker) -> list[tuple[str, Reference]]:
    """Up to five choices; a fee may be paid when everything else is over, and only who may say so hears of it."""
    is_out = view.campaign.status.is_over or one.stage in (*STAGES_WITHOUT_OUTCOME, Stage.COMPLETED)
    choices = [] if is_out else _running_choices(one)
    may_pay = onlooker.sees_money and Action.CHOOSE_INFLUENCERS in onlooker.may
    is_paid = one.paid_at is not None
    if may_pay and (is_paid or (one.agreed_terms_id is not None and one.kept_minor != 0)):
        words, word = ("Not paid after all", "unpaid") if is_paid else ("Fee is paid", "paid")
        choices.append((words, Reference(participation=one.id, word=word)))
    drop = [] if is_out else [("Drop…", Reference(participation=one.id, word="drop_influencer"))]
    return [*choices, *drop]


def _running_choices(one: Participation) -> list[tuple[str, Reference]]:
    choices = []
    if one.agreed_terms_id is not None and one.signed_at is None:
        choices.append(("Contract signed…", Reference(participation=one.id, word="sign")))
    if one.stage in CHANGEABLE:
        choices.append(("Change terms…", Reference(participation=one.id, word="amend")))
    if one.stage is Stage.AGREED:
        choices.append(("Briefed by hand", Reference(participation=one.id, word="briefed")))
    return choices
