"""*Approve all*: everything that waits for one person's approval in a campaign, decided on together."""

from campaigns import parsing
from campaigns.approvals.decision_input import DecisionInput
from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.decisions import bulk
from campaigns.people import lookup, permissions
from campaigns.tasks import waiting
from campaigns.views.task_view import views_of
from handlers.blocks.forms.decisions import approve_all as forms
from handlers.blocks.items.content.approval import open_question
from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import ActionId, FormId
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import Outcome
from storage.models import Campaign, Decision, Task, Verdict


def register(router: Router) -> None:
    """The button and its form."""
    router.on_click(ActionId.APPROVE_ALL, _open)
    router.on_submit(FormId.APPROVE_ALL, _approve)


def _open(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign = _campaign(work, click.reference.campaign)
        found = _waiting(work, campaign)
        if not found:
            raise OutOfDate(f"Nothing in {campaign.name} waits for your approval.")
        form = _form(work, campaign, found)
    return ReplaceModal(form) if (click.view or {}).get("type") == "modal" else OpenModal(form)


def _approve(submission: Submission) -> Response:
    """Decide on what was ticked; what became of each, and how many more there are."""
    chosen = [
        found
        for values in submission.entered.lists.values()
        for one in values
        if (found := parsing.chosen_id(one))
    ]
    decision_input = DecisionInput(Outcome.APPROVE)
    done = bulk.decide_many(
        submission.bot.units_of_work, submission.actor, submission.at, chosen, decision_input
    )
    with submission.bot.look(submission.actor) as work:
        campaign = _campaign(work, submission.reference.campaign)
        posts = bulk.posts_of(work, [decision.approval_id for decision in done.decided])
        approved = [
            forms.Approved(
                *posts[one.approval_id],
                one if isinstance(one, Decision) and one.effective_at > work.at else None,
                others_decide=isinstance(one, Verdict),
            )
            for one in done.decided
        ]
        more = len(_waiting(work, campaign))
        return ReplaceModal(forms.approved_view(campaign, approved, done.refused, more))


def _form(work: UnitOfWork, campaign: Campaign, found: list[Task]) -> View:
    """Only what is on the page is looked into: there may be hundreds."""
    views = views_of(work.session, campaign, found[: forms.A_PAGE], work.at)
    shown = [(view, question) for view in views if (question := open_question(view)) is not None]
    return forms.approve_all_form(campaign, shown, len(found) - len(shown))


def _campaign(work: UnitOfWork, campaign_id: int | None) -> Campaign:
    return lookup.campaign(work, campaign_id or 0, permissions.Action.SEE_PROGRESS, lock=False)


def _waiting(work: UnitOfWork, campaign: Campaign) -> list[Task]:
    """What this person may approve now, by the time it is published."""
    return waiting.to_approve(work.session, work.workspace_id, work.actor.user_id, campaign.id)
