"""Who decides on the posts of a new campaign, as a choice among what is usual; all else is said when it is edited."""

from collections.abc import Mapping
from typing import Any

from campaigns.core.errors import NotUnderstood
from campaigns.forms.fields import Field, Kind
from campaigns.policies.policy import Group, Level, Policy, Quorum, read
from storage.enums import Role
from storage.models import Campaign

ANY = "any"


def choices_for(role: Role) -> Mapping[str, tuple[str, Policy | None]]:
    """What can be chosen where a role decides: the words, and the policy."""
    all_of = Level(Group(role), Quorum.ALL)
    then = Level(Group(Role.MARKETING_DIRECTOR))
    return {
        ANY: (f"Any one {role.label}", None),
        "all": (f"Every {role.label}", Policy((all_of,))),
        "majority": (f"Most with the role {role.label}", Policy((Level(Group(role), Quorum.MAJORITY),))),
        "two": (f"Two with the role {role.label}", Policy((Level(Group(role), 2),))),
        "director": (f"A {role.label}, then the Director", Policy((Level(Group(role)), then))),
    }


def chosen_for(role: Role) -> Field[Policy]:
    """The field of a form in which the role decides on posts where nothing else is said."""
    choices = choices_for(role)

    def parse(text: str) -> Policy:
        if text not in choices:
            raise NotUnderstood("Choose one of those in the list.")
        policy = choices[text][1]
        return policy or Policy((Level(Group(role)),))

    def in_columns(policy: Policy | None) -> Mapping[str, Any]:
        is_usual = policy is None or policy == Policy((Level(Group(role)),))
        return {"approval_policy": None if is_usual or policy is None else policy.as_json()}

    def show(campaign: Campaign) -> str:
        policy = read(campaign.approval_policy)
        return next((key for key, (_, one) in choices.items() if one == policy), "")

    return Field(
        key="approval",
        label="Who approves posts?",
        kind=Kind.CHOICE,
        hint="Named people, more levels and advice: Edit campaign, Approvals.",
        options=tuple((key, words) for key, (words, _) in choices.items()),
        usual=ANY,
        parse=parse,
        columns=in_columns,
        show=lambda _session, campaign: show(campaign),
        copied=True,
    )
