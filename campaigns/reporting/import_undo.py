"""The imports of results into a campaign: who brought in which file when, and taking one back as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, exists, func, select
from sqlalchemy.orm import Session, aliased

from campaigns.core import audit
from campaigns.core.errors import NotFound, NotPossible
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.reporting import measuring, reports
from campaigns.reporting.result_intake import FIGURES
from campaigns.reporting.results import measured_campaign
from storage.bulk import update_rows
from storage.enums import CampaignStatus, ImportState
from storage.models import Campaign, ImportRun, Result, ResultBefore

MOST_LISTED = 20


@dataclass(frozen=True)
class ListedImport:
    """One import of a file; `kept_because` says why it cannot be undone, and is empty where it can."""

    run: ImportRun
    kept_because: str


def listed(session: Session, campaign: Campaign) -> list[ListedImport]:
    """The newest imports of results into a campaign, the latest first."""
    mine = (ImportRun.workspace_id == campaign.workspace_id) & (ImportRun.campaign_id == campaign.id)
    runs = session.scalars(
        select(ImportRun).where(mine).order_by(ImportRun.id.desc()).limit(MOST_LISTED)
    ).all()
    return _with_reasons(session, campaign, runs)


@use_case
def undo(work: UnitOfWork, run_id: int) -> int:
    """Take back all that an import stored, and say of which campaign; NotPossible where something was built on it."""
    mine = (ImportRun.workspace_id == work.workspace_id) & (ImportRun.id == run_id)
    run = work.session.scalar(select(ImportRun).where(mine))
    if run is None or run.campaign_id is None:
        raise NotFound("There is no such import of results.")
    campaign = measured_campaign(work, run.campaign_id)
    work.session.refresh(run)
    (found,) = _with_reasons(work.session, campaign, [run])
    if found.kept_because:
        raise NotPossible(f"This import cannot be undone. {found.kept_because}")
    _take_back(work, run)
    run.undone_by, run.undone_at = work.actor.user_id, work.at
    audit.log(work, "import undone", campaign_id=campaign.id, subject="import_run", subject_id=run.id)
    if measuring.is_awaiting(work, campaign) and measuring.is_over(campaign, work.at):
        measuring.ask_for_results(work, campaign)
    advance(work, campaign)
    return campaign.id


def _with_reasons(session: Session, campaign: Campaign, runs: Sequence[ImportRun]) -> list[ListedImport]:
    held = Result.import_run_id.in_([run.id for run in runs])
    query = select(Result.import_run_id, func.count()).where(held).group_by(Result.import_run_id)
    untouched = {found[0]: int(found[1]) for found in session.execute(query)}
    report = reports.latest(session, campaign.id)
    built_upon = _built_upon(session, runs)

    def reason(run: ImportRun) -> str:
        if run.undone_at is not None:
            return "It is undone already."
        if run.stored == 0:
            return "It changed nothing."
        if run.state is ImportState.RUNNING:
            return "It has not come to its end; import the file once more."
        if campaign.status is CampaignStatus.COMPLETED or (report and report.made_at >= run.begun_at):
            return "A report was made with its figures."
        if untouched.get(run.id, 0) != run.stored:
            return "Some of its figures were changed since."
        later = "A later import has later days of its posts, which may count on these. Undo that one first."
        return later if run.id in built_upon else ""

    return [ListedImport(run, reason(run)) for run in runs]


def _built_upon(session: Session, runs: Sequence[ImportRun]) -> set[int]:
    """The imports on which another file came later with later days of the same post: it may have added to them."""
    later, file = aliased(Result), aliased(ImportRun)
    query = (
        select(Result.import_run_id)
        .join(later, later.deliverable_id == Result.deliverable_id)
        .join(file, file.id == later.import_run_id)
        .where(
            Result.import_run_id.in_([run.id for run in runs if run.source is None]),
            file.id > Result.import_run_id,
            later.measured_on > Result.measured_on,
            file.source.is_(None),
        )
        .distinct()
    )
    return {found for found in session.scalars(query) if found is not None}


def _take_back(work: UnitOfWork, run: ImportRun) -> None:
    session = work.session
    of_run = (Result.workspace_id == work.workspace_id) & (Result.import_run_id == run.id)
    kept = (
        (ResultBefore.import_run_id == run.id)
        & (ResultBefore.deliverable_id == Result.deliverable_id)
        & (ResultBefore.measured_on == Result.measured_on)
    )
    session.execute(
        delete(Result).where(of_run, ~exists().where(kept)).execution_options(synchronize_session=False)
    )
    changed = session.execute(select(Result.id, ResultBefore).join(ResultBefore, kept).where(of_run)).all()
    update_rows(
        session,
        Result,
        (*FIGURES, "entered_by", "entered_at", "import_run_id"),
        {
            id_: (
                *(one.figures[name] for name in FIGURES),
                one.entered_by,
                one.entered_at,
                one.earlier_run_id,
            )
            for id_, one in changed
        },
    )
    before = (ResultBefore.workspace_id == work.workspace_id) & (ResultBefore.import_run_id == run.id)
    session.execute(delete(ResultBefore).where(before).execution_options(synchronize_session=False))
    session.expire_all()
