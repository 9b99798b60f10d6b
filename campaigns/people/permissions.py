"""Who may do what: one table, asked at every entry; what is not listed is refused."""

from enum import Enum

from sqlalchemy.orm import Session

from campaigns.core.errors import NotPermitted
from campaigns.core.unit_of_work import ByLink, UnitOfWork
from campaigns.core.wording import either
from campaigns.people.capacities import (
    CAPACITIES_OF_ROLE,
    CAPACITY_OF_PURPOSE,
    Capacity,
    capacities_held,
    capacities_of,
    lent,
)
from storage.enums import MemberType, Role
from storage.models import AccessLink, Campaign


class Action(Enum):
    """What a person may want to do; the value says it in words that follow "may"."""

    MAKE_CAMPAIGN = "make a campaign"
    SEE_PROGRESS = "see this campaign"
    SEE_MONEY = "see this campaign's money"
    MANAGE = "edit, reassign, close or cancel this campaign"
    TRANSFER = "give this campaign to another owner"
    CHANGE_PEOPLE = "say who holds which role in this campaign"
    CHANGE_POLICY = "say who decides on posts"
    CHOOSE_INFLUENCERS = "choose influencers and agree terms"
    RAISE_BUDGET = "raise the budget or approve overspending"
    HAND_IN = "hand in drafts"
    DECIDE_CONTENT = "decide on drafts"
    PLAN_POSTS = "hand in ideas and plan posts"
    MOVE_POSTS = "move a post in the calendar"
    TAKE_OUT_POSTS = "take a post out of the calendar"
    DROP_POSTS = "drop a creator's post"
    HAND_IN_DESIGN = "hand in designs"
    HAND_IN_COPY = "hand in copy"
    RECORD_LINKS = "say that a post is published"
    MISS_POSTS = "say that a post was never published"
    ENTER_RESULTS = "enter or import results"
    REASSIGN = "give a task to somebody else"
    GIVE_ROLES = "give out roles"
    GIVE_MONEY_ROLES = "give out the role that decides on money"
    ADD_INFLUENCERS = "add influencers"
    CHANGE_INFLUENCERS = "change what is known of influencers"
    VET_INFLUENCERS = "approve or block influencers"
    CHANGE_TEMPLATES = "change the workspace's templates"
    WRITE_BRIEFS = "write briefs"
    READ_BRIEFS = "read and edit this campaign's brief"
    READ_UNUSED_BRIEFS = "read and edit briefs that no campaign uses yet"
    REVOKE_CALENDAR_LINKS = "replace or revoke calendar links of others"
    SHARE_BRIEFS = "share briefs that others wrote"
    CHOOSE_REMINDERS = "choose when to be reminded"
    GO_AWAY = "say that they are away, and who acts for them"
    SEND_AWAY = "say that somebody else is away"
    READ_RECORD = "read and export this campaign's record"
    FORGET = "export or erase what is known of an influencer"
    COMMENT = "comment on a post"
    NUDGE = "nudge who holds a task"
    NAME_CLIENTS = "say who decides for the client, and revoke links"
    JUDGE_CREATORS = "say what the client thinks of creators"
    ASK_FOR_APPROVAL = "ask for a one-off approval"
    DECIDE_ONE_OFF = "decide on a one-off approval"


ASKED = 3
"""Of how many one is told whom to ask."""

_ALLOWED: dict[Action, tuple[Capacity, ...]] = {
    Action.MAKE_CAMPAIGN: (Capacity.MEMBER,),
    Action.SEE_PROGRESS: (
        Capacity.OWNER, Capacity.MANAGER, Capacity.SPECIALIST, Capacity.TEAM, Capacity.DIRECTOR, Capacity.IN_CHANNEL,
    ),
    Action.SEE_MONEY: (Capacity.OWNER, Capacity.MANAGER, Capacity.DIRECTOR),
    Action.MANAGE: (Capacity.OWNER, Capacity.MANAGER),
    Action.TRANSFER: (Capacity.OWNER, Capacity.MANAGER),
    Action.CHANGE_PEOPLE: (Capacity.OWNER, Capacity.MANAGER),
    Action.CHANGE_POLICY: (Capacity.OWNER, Capacity.MANAGER),
    Action.CHOOSE_INFLUENCERS: (Capacity.OWNER, Capacity.MANAGER),
    Action.RAISE_BUDGET: (Capacity.DIRECTOR,),
    Action.HAND_IN: (Capacity.OWNER, Capacity.MANAGER, Capacity.SPECIALIST, Capacity.TEAM, Capacity.CREATOR),
    Action.DECIDE_CONTENT: (
        Capacity.MANAGER, Capacity.SPECIALIST, Capacity.TEAM, Capacity.DIRECTOR, Capacity.CLIENT,
    ),
    Action.PLAN_POSTS: (Capacity.OWNER, Capacity.MANAGER, Capacity.CREATIVE),
    Action.MOVE_POSTS: (Capacity.OWNER, Capacity.MANAGER, Capacity.CREATIVE),
    Action.TAKE_OUT_POSTS: (Capacity.OWNER, Capacity.MANAGER, Capacity.CREATIVE),
    Action.DROP_POSTS: (Capacity.OWNER, Capacity.MANAGER),
    Action.HAND_IN_DESIGN: (Capacity.OWNER, Capacity.MANAGER, Capacity.DESIGN, Capacity.CREATOR),
    Action.HAND_IN_COPY: (Capacity.OWNER, Capacity.MANAGER, Capacity.COPYWRITER, Capacity.CREATOR),
    Action.RECORD_LINKS: (Capacity.OWNER, Capacity.MANAGER, Capacity.SPECIALIST, Capacity.CREATOR),
    Action.MISS_POSTS: (Capacity.OWNER, Capacity.MANAGER, Capacity.SPECIALIST),
    Action.ENTER_RESULTS: (Capacity.OWNER, Capacity.MANAGER, Capacity.SPECIALIST),
    Action.REASSIGN: (Capacity.OWNER, Capacity.MANAGER),
    Action.GIVE_ROLES: (Capacity.MANAGER, Capacity.ADMIN),
    Action.GIVE_MONEY_ROLES: (Capacity.ADMIN, Capacity.DIRECTOR),
    Action.ADD_INFLUENCERS: (Capacity.MEMBER,),
    Action.CHANGE_INFLUENCERS: (Capacity.OWNER, Capacity.MANAGER, Capacity.SPECIALIST),
    Action.VET_INFLUENCERS: (Capacity.MANAGER,),
    Action.CHANGE_TEMPLATES: (Capacity.MANAGER,),
    Action.WRITE_BRIEFS: (Capacity.MEMBER,),
    Action.READ_BRIEFS: (Capacity.OWNER, Capacity.MANAGER, Capacity.SPECIALIST, Capacity.TEAM, Capacity.DIRECTOR),
    Action.READ_UNUSED_BRIEFS: (Capacity.MANAGER, Capacity.DIRECTOR),
    Action.SHARE_BRIEFS: (Capacity.MANAGER,),
    Action.REVOKE_CALENDAR_LINKS: (Capacity.OWNER, Capacity.ADMIN),
    Action.CHOOSE_REMINDERS: (Capacity.MEMBER,),
    Action.GO_AWAY: (Capacity.MEMBER,),
    Action.SEND_AWAY: (Capacity.OWNER, Capacity.MANAGER, Capacity.ADMIN),
    Action.READ_RECORD: (Capacity.OWNER, Capacity.MANAGER, Capacity.DIRECTOR),
    Action.FORGET: (Capacity.MANAGER, Capacity.ADMIN),
    Action.COMMENT: (
        Capacity.OWNER, Capacity.MANAGER, Capacity.SPECIALIST, Capacity.TEAM, Capacity.DIRECTOR, Capacity.IN_CHANNEL,
        Capacity.CLIENT,
    ),
    Action.NUDGE: (
        Capacity.OWNER, Capacity.MANAGER, Capacity.SPECIALIST, Capacity.TEAM, Capacity.DIRECTOR, Capacity.IN_CHANNEL,
    ),
    Action.NAME_CLIENTS: (Capacity.OWNER, Capacity.MANAGER),
    Action.JUDGE_CREATORS: (Capacity.CLIENT,),
    Action.ASK_FOR_APPROVAL: (Capacity.MEMBER,),
    Action.DECIDE_ONE_OFF: (Capacity.MEMBER,),
}  # fmt: skip

MONEY_ROLES = tuple(
    role for role, capacities in CAPACITIES_OF_ROLE.items() if capacities & set(_ALLOWED[Action.RAISE_BUDGET])
)
"""The roles that decide on money; they are given by who holds them, or by an admin."""


NEVER_LENT = frozenset(
    (
        Action.TRANSFER, Action.CHANGE_PEOPLE, Action.CHANGE_POLICY, Action.NAME_CLIENTS, Action.GIVE_ROLES,
        Action.GIVE_MONEY_ROLES, Action.REVOKE_CALENDAR_LINKS, Action.SEND_AWAY,
    )
)  # fmt: skip
"""What who acts for somebody away may not do by that: it would outlast the absence, or pass on what was lent."""


def authorize(work: UnitOfWork, action: Action, campaign: Campaign | None = None) -> None:
    """Let the actor pass, or raise NotPermitted with who may do it."""
    if not may(work, action, campaign):
        raise NotPermitted(f"You may not {action.value}. Ask {who_may(action)}.")


def may(work: UnitOfWork, action: Action, campaign: Campaign | None = None) -> bool:
    """Whether the actor may do `action`, in `campaign` where it belongs to one."""
    if work.actor.by_link is not None:
        return campaign is not None and _may_by_link(work, work.actor.by_link, action, campaign)
    if work.actor.member_type is not MemberType.FULL:
        return False
    if campaign is not None and campaign.workspace_id != work.workspace_id:
        return False
    capacities = capacities_of(work, campaign)
    if action not in NEVER_LENT:
        capacities |= lent(work.session, work.workspace_id, work.actor.user_id, campaign)
    return bool(capacities & _allowed_in(action, campaign))


def _allowed_in(action: Action, campaign: Campaign | None) -> set[Capacity]:
    """What one may be to do `action` there: a row of the table, and what a campaign says of its money."""
    if action is Action.SEE_MONEY and campaign is not None and campaign.money_for_team:
        return {*_ALLOWED[action], Capacity.SPECIALIST, Capacity.TEAM}
    return set(_ALLOWED[action])


def roles_that_may(action: Action, campaign: Campaign) -> list[Role]:
    """The roles whose holders may do `action` in a campaign, owner or not."""
    allowed = _allowed_in(action, campaign)
    return [role for role, capacities in CAPACITIES_OF_ROLE.items() if capacities & allowed]


def _may_by_link(work: UnitOfWork, by_link: ByLink, action: Action, campaign: Campaign) -> bool:
    """Whether somebody's link lets them, and is still good at this moment."""
    if (campaign.workspace_id, campaign.id) != (work.workspace_id, by_link.campaign_id):
        return False
    link = work.session.get(AccessLink, by_link.link_id, populate_existing=True)
    is_good = link is not None and link.revoked_at is None and link.expires_at > work.at
    return is_good and CAPACITY_OF_PURPOSE[by_link.purpose] in _ALLOWED[action]


def may_be_given(session: Session, action: Action, campaign: Campaign, user_id: str) -> bool:
    """Whether a task that needs `action` may be given to a full member, by what they hold."""
    return action in granted_to(session, campaign, user_id)


def granted_to(session: Session, campaign: Campaign, user_id: str) -> frozenset[Action]:
    """Everything that a full member may do in a campaign by what they hold, and for whom they act."""
    workspace_id = campaign.workspace_id
    held = _granted(capacities_held(session, workspace_id, user_id, campaign))
    return held | (_granted(lent(session, workspace_id, user_id, campaign)) - NEVER_LENT)


def granted_everywhere(session: Session, workspace_id: str, user_id: str) -> frozenset[Action]:
    """Everything that a full member may do in the workspace as a whole, by the roles that they hold there."""
    return _granted(capacities_held(session, workspace_id, user_id, None))


def _granted(held: set[Capacity]) -> frozenset[Action]:
    return frozenset(action for action, capacities in _ALLOWED.items() if held & set(capacities))


def allowed(action: Action) -> tuple[Capacity, ...]:
    """Everything that one may be to do `action`: a row of the table."""
    return _ALLOWED[action]


def who_may(action: Action) -> str:
    """The first of those who may do `action`, whom one asks: "the owner or the Marketing Manager"."""
    allowed = (Capacity.MEMBER,) if Capacity.MEMBER in _ALLOWED[action] else _ALLOWED[action]
    return either([capacity.value for capacity in allowed[:ASKED]])
