"""The rows that are an influencer's own are emptied: what they sent, what was said of it, and who they are.

Numbers stay: fees, followers when they were selected, results.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, or_, select, update

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers.forgotten import forgotten_key
from campaigns.privacy.traces import Traces
from campaigns.steps.registry import workflows
from storage.enums import ContentPart
from storage.models import (
    AccessLink,
    Approval,
    Audit,
    ClientOpinion,
    Comment,
    Decision,
    Deliverable,
    FormDraft,
    Influencer,
    InfluencerNiche,
    InfluencerProposal,
    Mail,
    Participation,
    SourceFetch,
    Task,
    Terms,
    Verdict,
    Version,
)

REMOVED = "(removed)"
NO_ADDRESS = "removed@invalid"


@dataclass(frozen=True)
class Own:
    """The ids of what is an influencer's own."""

    campaigns: Sequence[int]
    participations: Sequence[int]
    posts: Sequence[int]
    terms: Sequence[int]
    approvals: Sequence[int]
    mails: Sequence[int]


def own_of(work: UnitOfWork, influencer: Influencer) -> Own:
    """What belongs to an influencer, by their parts in campaigns and their address."""
    session = work.session
    parts = session.execute(
        select(Participation.id, Participation.campaign_id).where(
            Participation.influencer_id == influencer.id
        )
    ).all()
    part_ids = [row.id for row in parts]

    def ids(query: Select[int]) -> Sequence[int]:
        return session.scalars(query).all()

    posts = ids(select(Deliverable.id).where(Deliverable.participation_id.in_(part_ids)))
    terms = ids(select(Terms.id).where(Terms.participation_id.in_(part_ids)))
    asked = or_(Approval.deliverable_id.in_(posts), Approval.terms_id.in_(terms))
    mine: ColumnElement[bool] = Mail.participation_id.in_(part_ids)
    if influencer.email:
        mine = or_(mine, func.lower(Mail.to) == influencer.email.lower())
    return Own(
        campaigns=sorted({row.campaign_id for row in parts}),
        participations=part_ids,
        posts=posts,
        terms=terms,
        approvals=ids(select(Approval.id).where(asked)),
        mails=ids(select(Mail.id).where(Mail.workspace_id == work.workspace_id, mine)),
    )


def traces_of(work: UnitOfWork, influencer: Influencer, own: Own) -> Traces:
    """How the influencer may be named anywhere."""
    links = work.session.scalars(
        select(Deliverable.permalink).where(Deliverable.id.in_(own.posts), Deliverable.permalink.is_not(None))
    )
    before = work.session.scalars(
        select(Participation.address_before).where(
            Participation.id.in_(own.participations), Participation.address_before.is_not(None)
        )
    )
    return Traces(
        influencer.handle, influencer.name, influencer.email, tuple(one for one in (*links, *before) if one)
    )


def files_of(work: UnitOfWork, own: Own) -> list[str]:
    """Links to what was handed in for them: in Slack or elsewhere, where the bot cannot erase it."""
    handed_in = select(Version.link).where(Version.deliverable_id.in_(own.posts), Version.link.is_not(None))
    return [link for link in work.session.scalars(handed_in.distinct()) if link]


def lines_about(influencer: Influencer, own: Own) -> ColumnElement[bool]:
    """The lines of the record whose subject is theirs."""
    of = {
        "influencer": [influencer.id], "participation": own.participations, "deliverable": own.posts,
        "terms": own.terms, "approval": own.approvals, "mail": own.mails,
    }  # fmt: skip
    return or_(*((Audit.subject == subject) & Audit.subject_id.in_(ids) for subject, ids in of.items()))


def empty(work: UnitOfWork, influencer: Influencer, own: Own) -> None:
    """Empty the rows; the influencer stays as a number, so that sums and counts hold."""
    work.session.flush()
    _empty_posts(work, own)
    _empty_parts(work, own)
    _empty_mails(work, own)
    _empty_person(work, influencer, own.posts)


def _empty_posts(work: UnitOfWork, own: Own) -> None:
    """Captions, links and files, and what was said of them."""
    mine = Version.deliverable_id.in_(own.posts)
    _set(
        work, Version, mine & (Version.part == ContentPart.ASSET), link=REMOVED
    )  # a design is a link or a file
    _set(work, Version, mine & (Version.part == ContentPart.COPY), link=None, caption=REMOVED)
    _set(work, Version, mine, file_id=None, further_files=None, title=None, hashtags=[])
    _set(work, Version, mine, alt_text=None, first_comment=None, broken_rules=None)
    posts = Deliverable.id.in_(own.posts)
    _set(work, Deliverable, posts & Deliverable.permalink.is_not(None), permalink=REMOVED, permalink_key=None)
    _set(work, Deliverable, posts & Deliverable.reason.is_not(None), reason=REMOVED)
    _set(work, Comment, Comment.deliverable_id.in_(own.posts), text=REMOVED)
    said = Decision.approval_id.in_(own.approvals)
    _set(work, Decision, said & Decision.reason.is_not(None), reason=REMOVED)
    _set(work, Decision, said & Decision.creator_text.is_not(None), creator_text=REMOVED)
    _set(work, Decision, said & Decision.condition.is_not(None), condition=REMOVED)
    of_several = Verdict.approval_id.in_(own.approvals)
    _set(work, Verdict, of_several & Verdict.reason.is_not(None), reason=REMOVED)
    _set(work, Verdict, of_several & Verdict.condition.is_not(None), condition=REMOVED)
    asked = Task.deliverable_id.in_(own.posts) | Task.participation_id.in_(own.participations)
    _set(work, Task, asked & Task.note.is_not(None), note=REMOVED)
    _set(work, Task, asked & Task.held_why.is_not(None), held_why=REMOVED)


def _empty_parts(work: UnitOfWork, own: Own) -> None:
    mine = Participation.id.in_(own.participations)
    _set(
        work, Participation, mine, contract_link=None, address_before=None, address_changed_by=None,
        discount_code=None, code_key=None, tracking_link=None, utm_key=None, short_link=None,
    )  # fmt: skip
    _set(work, Participation, mine & Participation.reason.is_not(None), reason=REMOVED)
    _set(work, Terms, Terms.id.in_(own.terms), note="")
    _set(work, AccessLink, AccessLink.participation_id.in_(own.participations), email=NO_ADDRESS)
    _set(work, ClientOpinion, ClientOpinion.participation_id.in_(own.participations), words="")


def _empty_mails(work: UnitOfWork, own: Own) -> None:
    """Theirs keep that and when they were sent; of others in their campaigns the words go, which may name them.

    One that has not left is written anew, from facts that name them no more.
    """
    mine = Mail.id.in_(own.mails)
    _set(work, Mail, mine, to=NO_ADDRESS, content=None, facts={}, error=None)
    _set(work, Mail, mine & Mail.subject.is_not(None), subject=REMOVED)
    _set(work, Mail, Mail.campaign_id.in_(own.campaigns), content=None)


def _empty_person(work: UnitOfWork, influencer: Influencer, posts: Sequence[int]) -> None:
    session, mine = work.session, influencer.id
    session.execute(delete(InfluencerNiche).where(InfluencerNiche.influencer_id == mine))
    session.execute(delete(InfluencerProposal).where(InfluencerProposal.influencer_id == mine))
    asked = or_(SourceFetch.influencer_id == mine, SourceFetch.deliverable_id.in_(posts))
    session.execute(delete(SourceFetch).where(asked).execution_options(synchronize_session=False))
    drafts = ~FormDraft.form.in_([workflow.key for workflow in workflows()])
    session.execute(delete(FormDraft).where(FormDraft.workspace_id == work.workspace_id, drafts))
    influencer.handle_key = forgotten_key(work.workspace_id, influencer.platform.value, influencer.handle_key)
    influencer.handle, influencer.name, influencer.niches = f"forgotten-{mine}", "", []
    influencer.followers = influencer.usual_fee_minor = None
    influencer.email = influencer.currency = influencer.country = None
    influencer.account_id = influencer.account = influencer.facts_source = influencer.facts_at = None
    influencer.forgotten_at = influencer.changed_at = work.at
    session.flush()


def _set(work: UnitOfWork, model: Any, which: ColumnElement[bool], **values: object) -> None:
    work.session.execute(
        update(model)
        .where(model.workspace_id == work.workspace_id, which)
        .values(values)
        .execution_options(synchronize_session=False)
    )
