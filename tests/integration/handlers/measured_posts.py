"""Published posts of which nothing is known yet, and the forms for their results."""

import base64

from storage.models import Campaign, Deliverable
from tests.domain import journey
from tests.integration.handlers.slack_workspace import CARLOS, SlackWorkspace

DAY = "2026-11-02"


def published(
    workspace: SlackWorkspace, count: int = 1, **entries: str
) -> tuple[Campaign, list[Deliverable]]:
    """A campaign with published posts, for which nothing is known."""
    campaign = workspace.scenario.campaign(name="Glow", **entries)
    posts = journey.brief(workspace.scenario, campaign, count)
    for post in posts:
        journey.publish(workspace.scenario, post)
    return campaign, [workspace.scenario.row(Deliverable, post.id) for post in posts]


def open_entry(workspace: SlackWorkspace, post: Deliverable, who: str = CARLOS) -> None:
    """The form for one post."""
    workspace.opened(who, "/campaign results glow")
    workspace.press(who, "enter_results", f"deliverable={post.id};page=0")


def upload(workspace: SlackWorkspace, who: str, name: str, content: bytes) -> str:
    """A file of somebody's own; its id."""
    encoded = base64.b64encode(content).decode()
    return str(workspace.slack.do("files", user=who, name=name, content_base64=encoded)["file"]["id"])


def open_file_form(workspace: SlackWorkspace, who: str = CARLOS) -> None:
    """The form for a file of results."""
    workspace.opened(who, "/campaign results glow")
    workspace.press(who, "upload_results")
