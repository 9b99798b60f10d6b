"""What copy must and must not say: in the prompt, in the form, and when it is handed in all the same."""

from handlers.blocks.kit.elements import View
from storage.models import Deliverable, Version
from tests.domain import social
from tests.integration.handlers.planned_posts import IG, opens, posts, teams
from tests.integration.handlers.slack_workspace import DEV, LENA, MAYA, SlackWorkspace, says

RULES = {"required_words": "slow, Sunday", "banned_words": "cheap", "disclosure": "#ad"}


def test_broken_rules_are_said_once_and_then_noted(workspace: SlackWorkspace) -> None:
    teams(workspace)
    (post,) = posts(workspace, IG, **RULES)
    opens(workspace, DEV, "Design")
    assert "Must not have: cheap" in says(workspace.form(DEV))
    assert "1080 × 1350 pixels" in says(workspace.form(DEV))
    opens(workspace, LENA, "Write")
    assert "Must have: slow, Sunday" in says(workspace.form(LENA))
    workspace.press(LENA, "hand_in_copy")
    assert "Disclosure: #ad" in says(workspace.form(LENA))
    shown: View = workspace.fill_in(LENA, caption="A cheap Sunday")["view"]
    assert "Missing: slow" in says(shown)
    assert workspace.scenario.rows(Version) == []
    shown = workspace.fill_in(LENA, caption="A cheap slow Sunday")["view"]
    assert "Missing" not in says(shown)
    assert "Not allowed: cheap" in says(shown)
    assert workspace.errors(LENA, caption="A cheap slow Sunday") == {}
    (version,) = workspace.scenario.rows(Version)
    assert version.broken_rules == ["Not allowed: cheap", "Disclosure missing: #ad"]
    social.design(workspace.scenario, post)
    opens(workspace, MAYA, "Approve")
    assert "Not allowed: cheap" in says(workspace.form(MAYA))
    assert workspace.scenario.row(Deliverable, post.id).copy_id == version.id
