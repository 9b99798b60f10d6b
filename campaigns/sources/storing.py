"""What a source has answered goes into the rows: figures as results like those of a file, facts beside creators."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import select

from campaigns.core import audit
from campaigns.core.attempts import attempt
from campaigns.core.unit_of_work import Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.reporting import fetched_results
from campaigns.sources import fetching
from campaigns.sources.fetching import Piece
from campaigns.sources.source import AccountAnswer, AskedAccount, AskedPost, PostAnswer
from storage.enums import Source
from storage.models import Influencer

NOT_IN_ANSWER = "The answer did not speak of it."
NO_FIGURES = "It reports no figure of this post."


def store_posts(
    units_of_work: UnitOfWorkFactory,
    actor: Actor,
    at: datetime,
    piece: Piece,
    answers: Mapping[int, PostAnswer],
) -> None:
    """Store figures campaign by campaign, each in a transaction of its own, and then that the source has answered.

    What cannot be stored is logged, noted with the post and asked again the next day; it holds up no other campaign.
    """
    problems = {one.fetch_id: _problem(answers.get(one.fetch_id)) for one in piece.posts}
    by_campaign: defaultdict[int, list[AskedPost]] = defaultdict(list)
    for one in piece.posts:
        if not problems[one.fetch_id]:
            by_campaign[one.campaign_id].append(one)
    for campaign_id, posts in by_campaign.items():
        figures = {one.permalink: answers[one.fetch_id].figures for one in posts}
        take = partial(
            fetched_results.take_fetched, units_of_work, actor, at, campaign_id, piece.source, figures,
            may_end=any(one.is_asked_for for one in posts),
        )  # fmt: skip
        refused = attempt(f"Figures of campaign {campaign_id}", take)
        for one in posts:
            if refused is None:
                problems[one.fetch_id] = "Its figures could not be stored; the log says why."
            elif one.permalink in refused:
                problems[one.fetch_id] = refused[one.permalink]
    _answered(units_of_work, actor, at, piece, problems)


def _problem(answer: PostAnswer | None) -> str:
    if answer is None:
        return NOT_IN_ANSWER
    return answer.problem or ("" if answer.figures else NO_FIGURES)


@use_case
def _answered(work: UnitOfWork, piece: Piece, problems: Mapping[int, str]) -> None:
    fetching.answered(work, piece.source, piece, {id_: why for id_, why in problems.items() if why})


@use_case
def store_accounts(work: UnitOfWork, piece: Piece, answers: Mapping[int, AccountAnswer]) -> None:
    """Refresh what is known of creators' accounts; what a source does not report stays as it is.

    The count of followers that a campaign froze at selection is its own and stays.
    """
    problems = {}
    known = _known(work, piece.accounts)
    for one in piece.accounts:
        answer = answers.get(one.fetch_id)
        problem = NOT_IN_ANSWER if answer is None else answer.problem
        if answer is None or problem:
            problems[one.fetch_id] = problem
        elif one.influencer_id in known:
            _refresh(work, known[one.influencer_id], answer, piece.source)
    fetching.answered(work, piece.source, piece, problems)


def _known(work: UnitOfWork, asked: Sequence[AskedAccount]) -> dict[int, Influencer]:
    mine = (Influencer.workspace_id == work.workspace_id) & Influencer.forgotten_at.is_(None)
    ids = [one.influencer_id for one in asked]
    query = select(Influencer).where(mine, Influencer.id.in_(ids)).order_by(Influencer.id)
    return {one.id: one for one in work.session.scalars(query.with_for_update())}


def _refresh(work: UnitOfWork, influencer: Influencer, answer: AccountAnswer, source: Source) -> None:
    before = influencer.followers
    if answer.followers is not None:
        influencer.followers = answer.followers
    influencer.name = influencer.name or answer.name[:200]
    influencer.account_id = answer.account_id or influencer.account_id
    influencer.account = dict(answer.facts) or influencer.account
    influencer.facts_source, influencer.facts_at = source, work.at
    if influencer.followers != before:
        influencer.changed_at = work.at
        audit.log(
            work, "followers fetched", subject="influencer", subject_id=influencer.id, source=source.value,
            before=before, after=influencer.followers,
        )  # fmt: skip
