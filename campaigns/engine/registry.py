"""The workflows there are. A third one is one file beside these and one line here."""

from campaigns.core.errors import NotFound
from campaigns.engine.step import Workflow
from campaigns.workflows.influencer import InfluencerCampaign
from campaigns.workflows.social import SocialMediaCampaign
from storage.models import Campaign

WORKFLOWS: tuple[type[Workflow], ...] = (InfluencerCampaign, SocialMediaCampaign)


def workflow_named(key: str) -> type[Workflow]:
    """The workflow whose key is `key` ("influencer"); NotFound with the known ones if there is none."""
    for workflow in WORKFLOWS:
        if workflow.key == key:
            return workflow
    known = ", ".join(workflow.key for workflow in WORKFLOWS)
    raise NotFound(f"There is no workflow named {key}. There is: {known}.")


def workflow_of(campaign: Campaign) -> type[Workflow]:
    """The workflow that a campaign runs."""
    return workflow_named(campaign.workflow)


def workflow_typed(word: str) -> type[Workflow]:
    """The workflow that people mean by `word` in a command ("social"); NotFound with the known words."""
    for workflow in WORKFLOWS:
        if word in (workflow.typed, workflow.key):
            return workflow
    known = ", ".join(workflow.typed for workflow in WORKFLOWS)
    raise NotFound(f"There is no kind of campaign named {word}. There is: {known}.")
