"""A changed e-mail address: each running campaign confirms it once, and until then its e-mails wait."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from sqlalchemy import select, update

from campaigns.core import audit, schedule
from campaigns.core.business_time import business_days
from campaigns.core.errors import NotPermitted, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.messages import emails
from campaigns.people import lookup, permissions, roles
from campaigns.tasks import tasks
from storage.bulk import update_rows
from storage.enums import RUNNING, STAGES_WITHOUT_OUTCOME, DueKind, MailState, Role, TaskKind
from storage.id_lists import among
from storage.models import Campaign, Influencer, Mail, Participation, Task

DAYS_TO_CONFIRM = 1

_PARTS = (
    select(
        Participation.id, Participation.campaign_id, Participation.influencer_id, Participation.address_before
    )
    .join(Campaign, Campaign.id == Participation.campaign_id)
    .where(
        among(Participation.influencer_id, "influencer_ids"),
        Participation.stage.not_in(STAGES_WITHOUT_OUTCOME),
        Campaign.status.in_(RUNNING),
    )
    .order_by(Participation.id)
)


def follow(work: UnitOfWork, moved: Mapping[int, str], *, besides: int | None = None) -> None:
    """Hold what running campaigns write to influencers with new addresses; `moved` are the old ones, by influencer.

    Where there was no address, the old one is "": the first one is asked about like any other.
    Each campaign's owner is asked a moment later, in a transaction of its own. `besides` is a part that needs no
    question.
    """
    if not moved:
        return
    work.session.flush()
    rows = work.session.execute(_PARTS, {"influencer_ids": list(moved)})
    parts = [row for row in rows if row.id != besides]
    if not parts:
        return
    before = {
        row.id: (_first(row.address_before, moved[row.influencer_id]), work.actor.user_id) for row in parts
    }
    update_rows(work.session, Participation, ("address_before", "address_changed_by"), before)
    work.session.expire_all()
    schedule.begin_each(work, DueKind.ADDRESS_CHANGED, [(row.campaign_id, row.id) for row in parts])


def _first(earlier: str | None, address: str) -> str:
    """Where e-mails went before the first change that nobody has confirmed."""
    return address if earlier is None else earlier


def ask(work: UnitOfWork, campaign: Campaign, participation_ids: Sequence[int]) -> None:
    """Ask the owner about new addresses; what they changed themselves, they have confirmed for their own campaigns.

    A campaign is its owner's own here where they made it: one could be given to oneself for the purpose.
    """
    owner = roles.standing_owner(work.session, campaign)
    for participation_id in participation_ids:
        participation = _held(work, participation_id)
        if participation.address_before is None or participation.stage in STAGES_WITHOUT_OUTCOME:
            continue
        if participation.address_before == (participation.influencer.email or ""):
            _settle(work, participation, "The old address is back")
        elif participation.address_changed_by == owner == campaign.created_by:
            _settle(work, participation, f"<@{owner}> changed the address")
        else:
            _ask(work, campaign, participation, owner)


def _ask(work: UnitOfWork, campaign: Campaign, participation: Participation, owner: str) -> None:
    """Ask the owner; where an earlier change was not confirmed yet, about this one in its place."""
    earlier = _question(work, participation)
    if earlier is not None:
        tasks.call_off(work, [earlier], "The address has changed once more.")
    task = tasks.open_task(
        work, campaign, None, TaskKind.CONFIRM_ADDRESS, Role.MARKETING_MANAGER,
        due_at=business_days(DAYS_TO_CONFIRM)(campaign, work.at), participation_id=participation.id,
    )  # fmt: skip
    task.user_id = owner


def _question(work: UnitOfWork, participation: Participation) -> Task | None:
    return tasks.open_task_about(work.session, TaskKind.CONFIRM_ADDRESS, participation_id=participation.id)


@use_case
def confirm(work: UnitOfWork, participation_id: int, seen: str) -> None:
    """Let a campaign's e-mails go to an influencer's new address; `seen` is the print of what was shown."""
    campaign, participation = _awaited(work, participation_id, seen)
    audit.log(
        work, "address confirmed", campaign_id=campaign.id, subject="participation",
        subject_id=participation.id, was=participation.address_before, now=participation.influencer.email,
        changed_by=participation.address_changed_by,
    )  # fmt: skip
    _settle(work, participation, "The new address is confirmed")
    advance(work, campaign)


@use_case
def keep_old(work: UnitOfWork, participation_id: int, seen: str) -> None:
    """Give an influencer their old address back; campaigns that had confirmed the new one are asked about it."""
    campaign, participation = _awaited(work, participation_id, seen)
    influencer = work.session.get_one(Influencer, participation.influencer_id)
    refused, influencer.email = influencer.email, participation.address_before or None
    influencer.changed_at = work.at
    audit.log(
        work, "address refused", campaign_id=campaign.id, subject="participation",
        subject_id=participation.id, was=refused, now=influencer.email,
        changed_by=participation.address_changed_by,
    )  # fmt: skip
    work.session.flush()
    _settle(work, participation, "The old address stays")
    advance(work, campaign)
    follow(work, {influencer.id: refused or ""}, besides=participation.id)


def print_of(participation: Participation) -> str:
    """A print of the addresses before and now, for a question to carry: what is confirmed is what was shown."""
    shown = f"{participation.address_before}\n{participation.influencer.email}"
    return sha256(shown.encode()).hexdigest()[:12]


def _held(work: UnitOfWork, participation_id: int) -> Participation:
    """The part as it is now, held until the transaction ends, and with it the address that is on record."""
    session = work.session
    mine = select(Participation).where(Participation.id == participation_id).with_for_update()
    participation = session.scalars(mine.execution_options(populate_existing=True)).one()
    session.refresh(participation.influencer, ["email"])
    return participation


def _awaited(work: UnitOfWork, participation_id: int, seen: str) -> tuple[Campaign, Participation]:
    """The part in a campaign whose new address waits, for whoever is asked about it.

    The influencer is locked first, as by whoever changes an address.
    """
    participation = lookup.participation(work, participation_id)
    work.session.execute(
        select(Influencer.id).where(Influencer.id == participation.influencer_id).with_for_update()
    )
    campaign = lookup.open_campaign(work, participation.campaign_id, permissions.Action.SEE_PROGRESS)
    participation = _held(work, participation_id)
    task = _question(work, participation)
    if task is None or participation.address_before is None:
        raise OutOfDate(f"No new address of @{participation.influencer.handle} waits any more.")
    eligible = tasks.assignees_of(work.session, campaign, task)
    if work.actor.user_id not in eligible:
        raise NotPermitted(f"This is for {' or '.join(f'<@{one}>' for one in eligible)} to confirm.")
    if print_of(participation) != seen:
        raise OutOfDate("The address has changed once more. Look at the newer question.")
    return campaign, participation


def _settle(work: UnitOfWork, participation: Participation, outcome: str) -> None:
    """Nothing waits any more: what was held goes to the address that holds now."""
    participation.address_before = participation.address_changed_by = None
    task = _question(work, participation)
    if task is not None:
        tasks.close_task(work, task, outcome)
    to = participation.influencer.email
    state, error = (MailState.QUEUED, None) if to else (MailState.FAILED, emails.NO_ADDRESS)
    work.session.execute(
        update(Mail)
        .where(Mail.participation_id == participation.id, Mail.state == MailState.HELD)
        .values(state=state, to=to or "", next_attempt_at=work.at, error=error)
    )
