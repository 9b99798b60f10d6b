"""`greenlight workflows`: the steps of each kind of campaign, by their names in the source documents."""

import click

import campaigns.workflows  # noqa: F401 - registers them
from bot.errors import CannotStart
from campaigns.core.errors import NotFound
from campaigns.steps.registry import workflow_named
from campaigns.steps.registry import workflows as all_workflows
from campaigns.steps.workflow import Workflow


@click.command()
@click.argument("name", required=False)
def workflows(name: str | None) -> None:
    """List the workflows, or the steps of the workflow NAME."""
    try:
        chosen = [workflow_named(name)] if name else all_workflows()
    except NotFound as refusal:
        raise CannotStart(refusal.message) from None
    click.echo("\n\n".join(_listing(workflow, titled=name is None) for workflow in chosen))


def _listing(workflow: type[Workflow], *, titled: bool) -> str:
    steps = [f"{number}. {step.title}" for number, step in workflow.numbered()]
    return "\n".join([f"{workflow.label} ({workflow.key})", *steps] if titled else steps)
