"""The record of who did what: lines appended in the transaction of the deed, together."""

from campaigns.core.unit_of_work import UnitOfWork


def log(
    work: UnitOfWork,
    action: str,
    *,
    campaign_id: int | None = None,
    subject: str = "",
    subject_id: int | None = None,
    **details: object,
) -> None:
    """Append a line to the record; `details` are plain JSON values."""
    work.record.append(
        {
            "workspace_id": work.workspace_id,
            "campaign_id": campaign_id,
            "at": work.at,
            "actor_id": work.actor.user_id,
            "action": action,
            "subject": subject,
            "subject_id": subject_id,
            "details": details,
        }
    )
