"""A new campaign's form as far as somebody has filled it in: kept at every step, so that no accident loses it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import AlreadyProcessed, UnitOfWork, was_processed
from campaigns.forms.campaign_form import CampaignForm
from campaigns.people import lookup, permissions
from campaigns.setup import copy_campaign, form_drafts
from campaigns.setup.forms import form_of
from campaigns.steps.registry import workflow_named
from handlers.identifiers.reference import Reference
from handlers.requests.form_state import FormState
from handlers.requests.requests import Click, Submission


@dataclass(frozen=True)
class CampaignDraft:
    """The workflow that the new campaign shall run, and every field that is filled in."""

    workflow: str
    entries: Mapping[str, Any]

    def with_entries(self, entered: FormState) -> "CampaignDraft":
        """The same with what a page says now."""
        lists = {field: list(values) for field, values in entered.lists.items()}
        return CampaignDraft(self.workflow, {**self.entries, **entered.texts, **lists})

    def fact(self, name: str, value: object) -> "CampaignDraft":
        """The same with something that is known but not typed."""
        return CampaignDraft(self.workflow, {**self.entries, name: value})

    @property
    def form(self) -> CampaignForm:
        """The pages that are filled in."""
        return form_of(workflow_named(self.workflow))

    @property
    def basics(self) -> dict[str, str]:
        """What stands on page 1."""
        return {field: str(self.entries.get(field) or "") for field in self.form.basics}

    @property
    def texts(self) -> dict[str, str]:
        """Every field as a text; of several choices, those with commas between them."""
        return {field: _as_text(value) for field, value in self.entries.items()}

    @property
    def first_page(self) -> Reference:
        """What page 1 carries along."""
        return Reference(word=self.workflow)

    @property
    def second_page(self) -> Reference:
        """What page 2 carries along; it tells which first page it belongs to, where two forms are open."""
        return Reference(word=f"{self.workflow}:{_fingerprint(self.basics)}")


def on_first_page(work: UnitOfWork, reference: Reference) -> CampaignDraft:
    """What is known when page 1 comes in: from an older campaign, or typed before."""
    workflow = workflow_named(reference.word).key
    if reference.campaign is not None:
        return from_older(work, reference.campaign, workflow)
    kept = form_drafts.kept(work, workflow)
    return CampaignDraft(workflow, kept.entries if kept else {})


def from_older(work: UnitOfWork, campaign_id: int, workflow: str | None = None) -> CampaignDraft:
    """What an older campaign passes on to a new one, of its own kind unless `workflow` names another."""
    source = lookup.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
    workflow = workflow or source.workflow
    form = form_of(workflow_named(workflow))
    return CampaignDraft(workflow, copy_campaign.entries_from(work, source, form))


def on_second_page(work: UnitOfWork, reference: Reference) -> CampaignDraft:
    """What was kept of page 1 when page 2 comes in; OutOfDate where a newer form has taken its place."""
    workflow, _, print_ = reference.word.partition(":")
    kept = form_drafts.kept(work, workflow_named(workflow).key)
    draft = CampaignDraft(workflow, kept.entries if kept else {})
    if kept is not None and _fingerprint(draft.basics) == print_:
        return draft
    if was_processed(work):
        raise AlreadyProcessed
    raise OutOfDate(
        "This form was sent off, or a newer one has been begun since. Type `/campaign new` to go on with that."
    )


def keep(request: Click | Submission, draft: CampaignDraft) -> None:
    """Keep it. That has no other effect, so it does not count as the one effect of this request."""
    actor = replace(request.actor, idempotency_key=None)
    form_drafts.keep(request.bot.units_of_work, actor, request.at, draft.workflow, draft.entries)


def _as_text(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return value if isinstance(value, str) else ""


def _fingerprint(basics: Mapping[str, str]) -> str:
    return sha256("\x1f".join(basics.values()).encode("utf-8", "replace")).hexdigest()[:16]
