"""The workflows there are: each registers itself where it is defined, in one file under `campaigns/workflows`."""

from typing import TypeVar

from campaigns.core.errors import NotFound
from campaigns.steps.workflow import Workflow
from storage.models import Campaign

WorkflowT = TypeVar("WorkflowT", bound=type[Workflow])

_registered: dict[str, type[Workflow]] = {}


def register(workflow: WorkflowT) -> WorkflowT:
    """Make a workflow known, as a decorator of its class; ValueError where another one has its key or its word."""
    for other in _registered.values():
        if workflow.key == other.key:
            raise ValueError(f"There are two workflows with the key {workflow.key!r}. Give one another key.")
        if workflow.typed == other.typed:
            raise ValueError(f"There are two workflows typed as {workflow.typed!r}. Give one another word.")
        if workflow.is_default and other.is_default:
            raise ValueError(f"{workflow.__name__} and {other.__name__} cannot both be the default.")
    _registered[workflow.key] = workflow
    return workflow


def workflows() -> tuple[type[Workflow], ...]:
    """Every workflow that campaigns are made of: the default one, then the others in the order of registration."""
    listed = (workflow for workflow in _registered.values() if workflow.is_listed)
    return tuple(sorted(listed, key=lambda workflow: not workflow.is_default))


def workflow_named(key: str) -> type[Workflow]:
    """The workflow whose key is `key` ("influencer"); NotFound with the known ones if there is none."""
    if key in _registered:
        return _registered[key]
    known = ", ".join(workflow.key for workflow in workflows())
    raise NotFound(f"There is no workflow named {key}. There is: {known}.")


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
