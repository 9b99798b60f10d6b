"""Comments on a post: said without a decision, and told to those who are at work on it."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.content import versions
from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import notices
from campaigns.outside import links
from campaigns.people import lookup, permissions
from campaigns.tasks import tasks
from campaigns.tasks.assignees import Assignees
from storage.enums import CommentReaders, ContentPart, NoticeKind
from storage.models import Campaign, Comment, Deliverable

MOST = 2000


@use_case
def comment(
    work: UnitOfWork, deliverable_id: int, text: str, readers: CommentReaders = CommentReaders.TEAM
) -> Comment:
    """Say something about a post; whoever has a task about it or made its current version reads it.

    Client and creator read it on their pages only where it is said to them; what outsiders say, outsiders read.
    """
    deliverable = lookup.deliverable(work, deliverable_id)
    campaign = lookup.open_campaign(work, deliverable.campaign_id, permissions.Action.COMMENT)
    links.refuse_spent(work)
    text = parsing.parse_reason(text, "Write what you want to say.", field="comment", most=MOST)
    said = Comment(
        workspace_id=work.workspace_id, deliverable_id=deliverable.id, text=text,
        readers=CommentReaders.OUTSIDERS if work.actor.by_link is not None else readers,
        written_by=work.actor.user_id, written_at=work.at,
    )  # fmt: skip
    work.session.add(said)
    work.session.flush()
    audit.log(
        work, "comment", campaign_id=campaign.id, subject="deliverable", subject_id=deliverable.id,
        readers=said.readers,
    )  # fmt: skip
    notices.tell(
        work, at_work(work, campaign, deliverable), NoticeKind.COMMENT, campaign, campaign_id=campaign.id,
        deliverable_id=deliverable.id, title=deliverable.title, text=text, by=work.actor.user_id,
        readers=said.readers.value,
    )  # fmt: skip
    return said


def at_work(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable) -> list[str]:
    """Who hears what is said of a post: who has it to do or to decide, who made it, but not who says it.

    A team that has it to do hears it in the campaign's channel.
    """
    open_tasks = tasks.open_tasks_about(work.session, [deliverable.id])
    eligible = Assignees(work.session, campaign, open_tasks)
    addresses: list[str] = []
    for task in open_tasks:
        people = eligible.of(task)
        in_person = tasks.is_asked_in_person(campaign, people, question=eligible.is_question(task))
        addresses += people if in_person else [campaign.channel_id]
    made = (versions.last_handed_in_by(work, deliverable, part) for part in ContentPart)
    addresses += [person for person in made if person is not None]
    return [one for one in dict.fromkeys(addresses) if one != work.actor.user_id]


def for_outsiders(session: Session, deliverable_ids: Collection[int]) -> list[Comment]:
    """What was said about posts so that people without Slack read it, the oldest first."""
    mine = Comment.deliverable_id.in_(deliverable_ids) & (Comment.readers == CommentReaders.OUTSIDERS)
    return list(session.scalars(select(Comment).where(mine).order_by(Comment.id)))


def comments_on(session: Session, deliverable_id: int) -> list[Comment]:
    """What was said about a post, the oldest first."""
    mine = select(Comment).where(Comment.deliverable_id == deliverable_id)
    return list(session.scalars(mine.order_by(Comment.id)))
