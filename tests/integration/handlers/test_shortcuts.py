"""Shortcuts: the menu of everything, and the menu of a message."""

from tests.domain import journey
from tests.integration.handlers.acts_in_slack import presses, uses
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CARLOS,
    GITA,
    MAYA,
    Json,
    SlackWorkspace,
    says,
)


def entered(form: Json) -> dict[str, str]:
    """What stands in the text fields of a form."""
    inputs = {block["block_id"]: block["element"] for block in form["blocks"] if block["type"] == "input"}
    return {name: str(element.get("initial_value") or "") for name, element in inputs.items()}


def test_tasks_and_new_campaigns_are_a_shortcut_away(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    assert "Pick influencers from the shortlist" in says(uses(workspace, MAYA, "my_tasks"))
    assert "Nothing waits for you" in says(uses(workspace, CARLOS, "my_tasks"))
    uses(workspace, MAYA, "new_campaign")
    presses(workspace, MAYA, "Influencer campaign")
    assert "name" in entered(workspace.form(MAYA))
    assert "You may not make a campaign" in says(uses(workspace, GITA, "new_campaign"))


def test_a_message_is_handed_in_for_a_post(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    (post,) = journey.brief(workspace.scenario, campaign)
    said = workspace.slack.do(
        "say", user=CARLOS, channel=CAMPAIGNS, text="Glow & shine https://drive.example/1"
    )
    message = {"channel": CAMPAIGNS, "ts": str(said["ts"])}
    form = uses(workspace, CARLOS, "hand_in_for_post", **message)
    assert "Glow &amp; shine" in says(form)
    (choice,) = next(one for one in form["blocks"] if one["type"] == "input")["element"]["options"]
    workspace.fill_in(CARLOS, post=choice["value"])
    filled = entered(workspace.form(CARLOS))
    assert (filled["caption"], filled["link"]) == ("Glow & shine", "https://drive.example/1")
    workspace.fill_in(CARLOS, link=filled["link"], caption=filled["caption"])
    assert workspace.scenario.row(type(post), post.id).copy_id is not None
    assert workspace.slack.do("shortcut", user=MAYA, callback_id="hand_in_for_post", **message)["ok"]
    assert "No post waits" in says(workspace.answer(MAYA))
