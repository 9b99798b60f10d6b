"""What a creator hands in on their page, beside what the team has made of the same post."""

import re
from datetime import timedelta

import pytest

from campaigns.content import deliverables, production
from campaigns.content.draft import Draft
from campaigns.content.versions import Asset, Copy
from campaigns.core.errors import NotUnderstood
from campaigns.people.outsiders import creator_id
from storage.database import Database
from storage.enums import ContentPart, Outcome
from storage.models import Deliverable, Version
from tests.domain import journey, outside, social
from tests.domain.scenario import MANAGER, SPECIALIST, Scenario, open_scenario
from tests.domain.social import WRITER
from tests.integration.bot.pages_read import reader

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)


@pytest.fixture
def scenario(database: Database) -> Scenario:
    return open_scenario(database)


def test_what_the_form_does_not_ask_for_stays_and_nobody_is_overwritten_unseen(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    link = "https://drive.example/1"
    draft = Draft(link, caption="Glow", alt_text="A jar", first_comment="Link in bio")
    scenario.do(SPECIALIST, deliverables.hand_in, post.id, draft)
    browser, secret = reader(scenario), outside.secret_of_creator(scenario, post)
    stale = browser.fields(secret, {"act": "hand_in", "post": str(post.id), "caption": "Mine"})
    assert browser.send(secret, "hand_in", post=str(post.id), caption="Softer").status == 303
    newest = scenario.rows(Version, part=ContentPart.COPY)[-1]
    assert (newest.caption, newest.alt_text, newest.first_comment) == ("Softer", "A jar", "Link in bio")
    late = browser.post(secret, {**stale, "request": "another"})
    assert (late.status, "while this form was open" in late.text, "Mine" in late.text) == (400, True, True)
    assert scenario.rows(Version, part=ContentPart.COPY)[-1].caption == "Softer"


def test_design_and_copy_that_come_together_are_one_act_that_skips_what_did_not_change(
    database: Database,
) -> None:
    scenario = social.open_social_scenario(database)
    (post,) = social.planned(scenario)
    design = Asset("https://drive.example/1")
    social.design(scenario, post)
    scenario.do(WRITER, production.hand_in_copy, post.id, Copy("Slow"))
    scenario.do(MANAGER, production.hand_in_both, post.id, design, Copy("Slow"))
    assert len(scenario.rows(Version, part=ContentPart.COPY)) == 1
    assert scenario.rows(Version, part=ContentPart.ASSET)[-1].link == design.link
    with pytest.raises(NotUnderstood, match="there already"):
        scenario.do(MANAGER, production.hand_in_both, post.id, design, Copy("Slow"))
    with pytest.raises(NotUnderstood):
        scenario.do(
            MANAGER, production.hand_in_both, post.id, Asset("https://drive.example/2"), Copy("#a" * 3000)
        )
    assert scenario.rows(Version, part=ContentPart.ASSET)[-1].link == design.link


def test_a_creator_states_labels_and_confirms_them_with_the_link(scenario: Scenario) -> None:
    campaign = journey.make(scenario, disclosure="#ad", labels="paid")
    (post,) = journey.brief(scenario, campaign)
    browser, secret = reader(scenario), outside.secret_of_creator(scenario, post)
    assert "The paid partnership label will be on" in browser.get(secret).text
    link = "https://drive.example/1"
    sent = browser.send(secret, "hand_in", post=str(post.id), link=link, caption="Glow #ad", labels_paid="on")
    assert sent.status == 303
    (copy,) = scenario.rows(Version, part=ContentPart.COPY)
    assert (copy.labels, copy.broken_rules) == (["paid"], None)
    journey.decide(scenario, post, Outcome.APPROVE)
    link = "https://instagram.com/p/9"
    assert browser.send(secret, "publish", post=str(post.id), permalink=link, labels_words="on").status == 303
    (published,) = scenario.rows(Deliverable)
    assert (published.labels_seen, published.labels_seen_by) == (
        ["words"],
        creator_id(post.participation_id or 0),
    )


def test_a_creator_says_when_it_was_published(scenario: Scenario) -> None:
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.hand_in(scenario, post)
    journey.decide(scenario, post, Outcome.APPROVE)
    scenario.let_decisions_settle()
    scenario.wait(days=2)
    browser, secret = reader(scenario), outside.secret_of_creator(scenario, post)
    assert "At (Europe/Berlin)" in browser.get(secret).text
    said = {"post": str(post.id), "permalink": "https://instagram.com/p/9", "time": "09:00"}
    tomorrow = str(scenario.at.date() + timedelta(days=1))
    refused = browser.send(secret, "publish", **said, day=tomorrow)
    assert (refused.status, "still to come" in refused.text) == (400, True)
    early = browser.fields(secret, {"act": "publish", **said, "day": "2026-11-01"})
    doubted = browser.post(secret, early)
    assert (doubted.status, "and 1 Nov 2026 is before that" in doubted.text) == (400, True)
    assert 'name="warned" value="2026-11-01"' in doubted.text, "sent once more it is taken"
    yesterday = str(scenario.at.date() - timedelta(days=1))
    assert browser.send(secret, "publish", **said, day=yesterday, warned=yesterday).status == 303
    (published,) = scenario.rows(Deliverable)
    assert str(published.published_at) == f"{yesterday} 08:00:00+00:00"


def test_a_creator_hears_which_rules_of_the_brief_a_draft_breaks(scenario: Scenario) -> None:
    campaign = journey.make(scenario, disclosure="#ad", banned_words="cheap", labels="paid")
    (post,) = journey.brief(scenario, campaign)
    browser, secret = reader(scenario), outside.secret_of_creator(scenario, post)
    said = {"act": "hand_in", "post": str(post.id), "caption": "A cheap glow", "labels_paid": "on"}
    form = browser.fields(secret, said)
    warned = browser.post(secret, form)
    assert (warned.status, scenario.rows(Version)) == (400, [])
    assert "Not allowed: cheap; Disclosure missing: #ad." in warned.text
    assert 'name="labels_paid" value="on" checked' in warned.text
    (seen,) = re.findall(r'name="warned" value="([^"]+)"', warned.text)
    assert browser.post(secret, {**form, "request": "again", "warned": seen}).status == 303
    assert scenario.rows(Version, part=ContentPart.COPY)[-1].broken_rules
