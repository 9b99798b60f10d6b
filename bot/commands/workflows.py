"""`greenlight workflows`: the steps of each kind of campaign, by their names in the source documents."""

import click

from bot.errors import CannotStart
from campaigns.core.errors import NotFound
from campaigns.engine.registry import WORKFLOWS, workflow_named
from campaigns.engine.step import Workflow


@click.command()
@click.argument("name", required=False)
def workflows(name: str | None) -> None:
    """List the workflows, or the steps of the workflow NAME."""
    try:
        chosen = [workflow_named(name)] if name else list(WORKFLOWS)
    except NotFound as refusal:
        raise CannotStart(refusal.message) from None
    click.echo("\n\n".join(_listing(workflow, titled=name is None) for workflow in chosen))


def _listing(workflow: type[Workflow], *, titled: bool) -> str:
    steps = [f"{number}. {step.title}" for number, step in workflow.numbered()]
    return "\n".join([f"{workflow.label} ({workflow.key})", *steps] if titled else steps)
