"""Influencers as people change them: by the form and by files."""

import base64
from typing import Any

from storage.models import Influencer, Participation
from tests.domain import journey
from tests.integration.handlers.slack_workspace import GENERAL, SAM, SlackWorkspace, says

NEW = "elsewhere@evil.example"


def influencer(workspace: SlackWorkspace, handle: str = "glow12") -> Influencer:
    (found,) = workspace.scenario.rows(Influencer, handle=handle)
    return found


def uploads(workspace: SlackWorkspace, who: str, *lines: str) -> tuple[str, str]:
    """Import a file; what was said before and after."""
    content = base64.b64encode("\n".join(("handle,platform,email,usual_fee,currency", *lines)).encode())
    file = workspace.slack.do("files", user=who, name="c.csv", content_base64=content.decode())["file"]["id"]
    workspace.opened(who, "/influencer import", GENERAL)
    before = says(workspace.fill_in(who, file=[file])["view"])
    return before, says(workspace.fill_in(who)["view"])


def changes(workspace: SlackWorkspace, who: str, handle: str = "glow12", **entries: Any) -> None:
    """Change what is known, or propose it, by the form."""
    workspace.type(who, f"/influencer show {handle}", GENERAL)
    workspace.press(who, "add_influencer", **workspace.at_answer(who, GENERAL))
    assert workspace.errors(who, **entries) == {}


def of_sams_campaign(workspace: SlackWorkspace, **entries: Any) -> Participation:
    """glow12's part in a private campaign of Sam's, who agreed and whose brief waits to be sent."""
    campaign = workspace.scenario.campaign(SAM, private=True, **entries)
    (part,) = journey.agree(workspace.scenario, campaign)
    return part
