"""Who decides on the posts of a campaign: chosen with it, changed by its owner or the Marketing Manager."""

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.people import lookup, permissions, roles
from campaigns.policies.policy import MOST_NEEDED, Level, Policy
from campaigns.policies.wording import words_of
from campaigns.steps.registry import workflow_of
from campaigns.steps.step import ApprovalStep
from storage.enums import ContentPart, Role
from storage.models import Campaign


@use_case
def change(work: UnitOfWork, campaign_id: int, policy: Policy | None, reason: str = "") -> None:
    """Have others decide from now on; None for any one of the role that is asked. Open questions keep their policy."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.CHANGE_POLICY)
    reason = parsing.parse_text(reason, 1000, subject="The reason", required=True)
    usual_role(campaign)
    store(work, campaign, policy)
    audit.log(
        work, "approval policy changed", campaign_id=campaign.id, reason=reason,
        policy=campaign.approval_policy, words=words_of(policy) if policy else None,
    )  # fmt: skip


def store(work: UnitOfWork, campaign: Campaign, policy: Policy | None) -> None:
    """Keep who decides; NotUnderstood, at the field of the form, where that would decide on nothing."""
    if policy is not None:
        _refuse_unfit(work, policy)
    campaign.approval_policy = policy.as_json() if policy is not None else None


def usual_role(campaign: Campaign) -> Role:
    """The role that decides on posts where no policy says otherwise; NotPossible where no step asks for that."""
    for step in workflow_of(campaign).steps():
        if isinstance(step, ApprovalStep):
            return step.duty.role
    raise NotPossible(f"Nobody decides on posts in {campaign.name}: its workflow has no step for that.")


def _refuse_unfit(work: UnitOfWork, policy: Policy) -> None:
    for number, level in enumerate(policy.levels, 1):
        _refuse_level(level, f"people_{number}")
    for half in ContentPart:
        if not any(level.is_about(half) for level in policy.levels):
            raise NotUnderstood(
                f"Nobody would look at the {half.label.lower()}. Have a level look at both halves.",
                field="part_1",
            )
    gone = roles.not_full_members(work.session, work.workspace_id, sorted(policy.named))
    if gone:
        named = " and ".join(f"<@{one}>" for one in sorted(gone))
        raise NotUnderstood(f"{named}: guests, apps and deactivated people cannot decide.", field="people_1")


def _refuse_level(level: Level, field: str) -> None:
    if level.group.is_nobody:
        raise NotUnderstood("Choose a role, or people.", field=field)
    if isinstance(level.needed, int) and not 1 <= level.needed <= MOST_NEEDED:
        raise NotUnderstood(f"Between 1 and {MOST_NEEDED} people can be asked to approve.", field=field)
    people = len(level.group.people)
    if level.group.role is None and isinstance(level.needed, int) and level.needed > people:
        raise NotUnderstood(
            f"{level.needed} must approve, and only {people} are named. Name more.", field=field
        )
