"""What copy must and must not say: in the prompt, in the form, and when it is handed in all the same."""

from datetime import timedelta

from handlers.blocks.kit.elements import View
from storage.enums import NoticeKind, Outcome
from storage.models import Audit, Deliverable, Notice, Version
from tests.domain import social
from tests.integration.handlers.planned_posts import IG, chooses, opens, posts, teams
from tests.integration.handlers.slack_workspace import CARLOS, DEV, LENA, MAYA, SlackWorkspace, says

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


def test_disclosure_is_required_stated_checked_and_confirmed(workspace: SlackWorkspace) -> None:
    teams(workspace)
    (post,) = posts(workspace, IG, disclosure="#ad", labels="paid, ai")
    opens(workspace, LENA, "Write")
    assert "The platform's paid partnership label" in says(workspace.form(LENA))
    workspace.press(LENA, "hand_in_copy")
    shown: View = workspace.fill_in(LENA, caption="Slow #ad", labels=["no_ai"])["view"]
    assert "Not stated: the paid partnership label" in says(shown)
    assert workspace.errors(LENA, caption="Slow #ad", labels=["paid", "ai", "no_ai"]) == {
        "labels": "Either the AI label is on, or nothing is made with AI."
    }
    assert workspace.errors(LENA, caption="Slow #ad", labels=["paid", "no_ai"]) == {}
    (version,) = workspace.scenario.rows(Version)
    assert (version.labels, version.broken_rules) == (["paid", "no_ai"], None)
    social.design(workspace.scenario, post)
    opens(workspace, MAYA, "Approve")
    assert "Disclosure: #ad is in the text, The paid partnership label will be on" in says(
        workspace.form(MAYA)
    )
    social.decide(workspace.scenario, post, Outcome.APPROVE)
    (line,) = workspace.scenario.rows(Audit, action="disclosure checked")
    assert line.details["disclosure"]["missing"] == []
    _publishes_without_its_label(workspace, post)


def _publishes_without_its_label(workspace: SlackWorkspace, post: Deliverable) -> None:
    """The owner hears of it, and record and page say so."""
    slot_at = workspace.scenario.row(Deliverable, post.id).slot_at
    assert slot_at is not None
    social.wait_until(workspace.scenario, slot_at + timedelta(minutes=1))
    opens(workspace, CARLOS, "Publish")
    workspace.press(CARLOS, "publish")
    assert "“#ad” is in the text" in says(workspace.form(CARLOS))
    link = "https://instagram.com/p/label"
    assert workspace.errors(CARLOS, permalink=link, labels=["words", "no_ai"]) == {}
    published = workspace.scenario.row(Deliverable, post.id)
    assert (published.labels_seen, published.labels_seen_at is not None) == (["words", "no_ai"], True)
    (news,) = workspace.scenario.rows(Notice, kind=NoticeKind.LABELS_MISSING)
    assert news.facts["lacking"] == "the paid partnership label"
    (line,) = workspace.scenario.rows(Audit, action="disclosure confirmed")
    assert line.details == {"seen": ["words", "no_ai"], "missing": ["the paid partnership label"]}
    workspace.opened(MAYA, "/campaign show sunday")
    chooses(workspace, MAYA, "Open the post", post.title)
    assert "On the published post, missing: the paid partnership label" in says(workspace.form(MAYA))
