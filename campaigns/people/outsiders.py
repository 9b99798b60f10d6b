"""People without Slack as the record names them: by an id of their own kind, and their name where it is shown."""

import re
from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.models import Influencer, OutsideApprover, Participation

_CLIENT, _CREATOR = "WCLIENTBYLINK", "WCREATORBYLINK"
"""They look like ids of Slack's, so that all that takes these takes them too; no id of Slack's is as long."""
_ID = re.compile(rf"({_CLIENT}|{_CREATOR})(\d{{1,18}})")


def client_id(approver_id: int) -> str:
    """Who decides for a client, as rows name whoever did something."""
    return f"{_CLIENT}{approver_id}"


def creator_id(participation_id: int) -> str:
    """A creator who does something by themselves in a campaign."""
    return f"{_CREATOR}{participation_id}"


def is_outsider(user_id: str) -> bool:
    """Whether it names somebody without Slack, whom no message there reaches."""
    return _ID.fullmatch(user_id) is not None


def in_slack(addresses: Iterable[str]) -> list[str]:
    """Those that a message in Slack reaches."""
    return [one for one in addresses if not is_outsider(one)]


def named_in(text: str) -> set[str]:
    """The ids of people without Slack that stand in a text."""
    return {found[0] for found in _ID.finditer(text)}


def names(session: Session, workspace_id: str, user_ids: Iterable[str]) -> Mapping[str, str]:
    """What people without Slack are called, by their ids: "Ana Ruiz (client)", "@glow (creator)"."""
    wanted = [match for match in map(_ID.fullmatch, user_ids) if match]
    clients = {int(one[2]) for one in wanted if one[1] == _CLIENT}
    creators = {int(one[2]) for one in wanted if one[1] == _CREATOR}
    found: dict[str, str] = {}
    if clients:
        mine = (OutsideApprover.workspace_id == workspace_id) & OutsideApprover.id.in_(clients)
        rows = session.execute(select(OutsideApprover.id, OutsideApprover.name).where(mine))
        found |= {client_id(number): f"{name} (client)" for number, name in rows}
    if creators:
        theirs = (Participation.workspace_id == workspace_id) & Participation.id.in_(creators)
        handles = select(Participation.id, Influencer.handle).join(
            Influencer, Influencer.id == Participation.influencer_id
        )
        found |= {
            creator_id(number): f"@{handle} (creator)"
            for number, handle in session.execute(handles.where(theirs))
        }
    return {one[0]: found.get(one[0], "somebody outside Slack") for one in wanted}
