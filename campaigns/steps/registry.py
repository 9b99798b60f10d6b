"""The workflows there are: each registers itself where it is defined, in one file under `campaigns/workflows`."""

from typing import TypeVar

from campaigns.core.errors import NotFound
from campaigns.steps.workflow import Workflow
from storage.models import Campaign

WorkflowT = TypeVar("WorkflowT", bound=type[Workflow])

_registered: dict[str, type[Workflow]] = {}


def register(workflow: WorkflowT) -> WorkflowT:
    """Make a workflow known by its key, as a decorator of its class; ValueError where another one has that key."""
    if _registered.setdefault(workflow.key, workflow) is not workflow:
        raise ValueError(
            f"There are two workflows with the key {workflow.key!r}. Give one of them another key."
        )
    return workflow


def workflows() -> tuple[type[Workflow], ...]:
    """Every workflow, in the order in which they were registered."""
    return tuple(_registered.values())


def workflow_named(key: str) -> type[Workflow]:
    """The workflow whose key is `key` ("influencer"); NotFound with the known ones if there is none."""
    if key in _registered:
        return _registered[key]
    raise NotFound(f"There is no workflow named {key}. There is: {', '.join(_registered)}.")


def workflow_of(campaign: Campaign) -> type[Workflow]:
    """The workflow that a campaign runs."""
    return workflow_named(campaign.workflow)


def workflow_typed(word: str) -> type[Workflow]:
    """The workflow that people mean by `word` in a command ("social"); NotFound with the known words."""
    for workflow in workflows():
        if word in (workflow.typed, workflow.key):
            return workflow
    known = ", ".join(workflow.typed for workflow in workflows())
    raise NotFound(f"There is no kind of campaign named {word}. There is: {known}.")
