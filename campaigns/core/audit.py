"""The record of who did what: lines appended in the transaction of the deed, together."""

from campaigns.core.unit_of_work import UnitOfWork


def log(
    work: UnitOfWork,
    action: str,
    *,
    campaign_id: int | None = None,
    subject: str = "",
    subject_id: int | None = None,
    for_id: str | None = None,
    **details: object,
) -> None:
    """Append a line to the record; `details` are plain JSON values, `for_id` for whom it was done, if not for oneself.

    By what it was done is in the actor. The digest is made when the lines are written.
    """
    work.record.append(
        {
            "workspace_id": work.workspace_id,
            "campaign_id": campaign_id,
            "at": work.at,
            "actor_id": work.actor.user_id,
            "for_id": for_id,
            "via": work.actor.via.value,
            "action": action,
            "subject": subject,
            "subject_id": subject_id,
            "details": details,
        }
    )
