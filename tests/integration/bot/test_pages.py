"""The pages for people without Slack, asked as a browser asks them: what each shows, refuses, and never does."""

import io
import json
import logging
import re
from datetime import timedelta

import pytest

from bot.logs import DiscreetJson
from bot.web.pages import client
from bot.web.pages.application import Limits
from bot.web.pages.forms import form_key
from bot.web.pages.rate_limit import RateLimit
from bot.web.router import Router
from campaigns.content import deliverables
from campaigns.content.draft import Draft
from campaigns.emails import link_secrets
from campaigns.influencers import client_opinions
from campaigns.outside import links
from storage.database import Database
from storage.enums import LinkPurpose, MailKind, Outcome
from storage.models import (
    AccessLink,
    ClientOpinion,
    Comment,
    Decision,
    Deliverable,
    LinkToken,
    Mail,
    OutsideApprover,
    Participation,
)
from tests.domain import journey, outside
from tests.domain.scenario import MANAGER, SPECIALIST, Scenario, open_scenario
from tests.integration.bot.pages_read import asked, reader
from tests.page_reader import PageReader

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
NASTY = '"><script>alert(1)</script><img src=x onerror=alert(2)> {{ 7*7 }}'


@pytest.fixture
def scenario(database: Database) -> Scenario:
    return open_scenario(database)


def test_the_page_shows_the_post_and_looking_changes_nothing(scenario: Scenario) -> None:
    _, secret = asked(scenario)
    browser, before = reader(scenario), len(scenario.rows(LinkToken))
    for _ in range(3):
        page = browser.get(secret)
    assert page.status == 200
    for shown in ("Glow on!", "#ad", "https://drive.example/1", "Ana Ruiz", "a•••@client.example", "Approve"):
        assert shown in page.text
    assert "€" not in page.text
    assert (scenario.rows(Decision), len(scenario.rows(LinkToken))) == ([], before)


def test_pages_run_no_script_load_nothing_and_are_kept_and_framed_by_nobody(scenario: Scenario) -> None:
    _, secret = asked(scenario)
    for page in (reader(scenario).get(secret), reader(scenario).get("wrong")):
        policy = page.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "frame-ancestors 'none'" in policy
        assert "script-src" not in policy
        assert "unsafe" not in policy
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["referrer-policy"] == "no-referrer"
        assert "<script" not in page.text


def test_what_people_wrote_is_text_on_the_page(scenario: Scenario) -> None:
    _, secret = asked(scenario, caption=NASTY, name="Ana <b>Ruiz".replace("<b>", "&lt;b&gt;"))
    page = reader(scenario).get(secret)
    assert "<script" not in page.text
    assert "<img" not in page.text
    assert "&lt;script&gt;alert(1)" in page.text
    assert "{{ 7*7 }}" in page.text


@pytest.mark.parametrize("outcome", ["approve", "request_changes", "reject"])
def test_a_client_decides_once_and_sees_what_was_decided(scenario: Scenario, outcome: str) -> None:
    post, secret = asked(scenario)
    browser = reader(scenario)
    reason = {} if outcome == "approve" else {"reason": "Warmer.", "category": "brand"}
    assert browser.send(secret, outcome, **reason).status == 303
    (decision,) = scenario.rows(Decision)
    assert (decision.outcome.value, decision.decided_by[:8]) == (outcome, "WCLIENTB")
    page = browser.get(secret)
    assert "You decided" in page.text
    assert "<button>Approve" not in page.text
    again = browser.post(secret, {**_hidden(secret, decision, scenario), "act": "approve"})
    assert (again.status, len(scenario.rows(Decision))) == (409, 1)
    scenario.let_decisions_settle()
    assert scenario.row(Deliverable, post.id).decided_round == 1 or outcome == "request_changes"


def _hidden(secret: str, _decision: Decision, scenario: Scenario) -> dict[str, str]:
    return {"key": form_key(secret, scenario.rows(AccessLink)[0].id), "request": "another"}


def test_changes_need_a_reason_and_nothing_typed_is_lost(scenario: Scenario) -> None:
    _, secret = asked(scenario)
    page = reader(scenario).send(secret, "request_changes", reason="Warmer.", category="")
    assert page.status == 400
    assert "Choose what it is about" in page.text
    assert "Warmer." in page.text
    assert 'aria-invalid="true"' in page.text
    assert scenario.rows(Decision) == []


def test_a_form_from_elsewhere_is_refused(scenario: Scenario) -> None:
    _, secret = asked(scenario)
    browser = reader(scenario)
    assert browser.post(secret, {"act": "approve", "key": "0" * 64}).status == 403
    assert browser.send(secret, "approve", site="cross-site").status == 403
    assert scenario.rows(Decision) == []


def test_a_form_that_is_sent_twice_counts_once(scenario: Scenario) -> None:
    post, secret = asked(scenario)
    browser = reader(scenario)
    page = browser.get(secret)
    hidden = dict(re.findall(r'name="(key|request)" value="([^"]*)"', page.text))
    for _ in range(2):
        browser.post(secret, {**hidden, "act": "comment", "comment": "Rounder?"})
    assert [one.text for one in scenario.rows(Comment, deliverable_id=post.id)] == ["Rounder?"]
    assert "Rounder?" in browser.get(secret).text


def test_a_newer_version_an_expired_and_a_revoked_link_say_so(scenario: Scenario) -> None:
    post, secret = asked(scenario)
    browser = reader(scenario)
    (ana,) = scenario.rows(OutsideApprover)
    scenario.do(
        SPECIALIST, deliverables.hand_in, post.id, Draft(link="https://drive.example/2", caption="Next")
    )
    assert "newer version" in browser.get(secret).text
    second = outside.read_mail(scenario, ana)[-1]
    browser.send(second, "request_changes", reason="Warmer, please.", category="brand")
    scenario.let_decisions_settle()
    scenario.do(
        SPECIALIST, deliverables.hand_in, post.id, Draft(link="https://drive.example/2", caption="New")
    )
    newer = outside.read_mail(scenario, ana)[-1]
    page = browser.get(newer)
    assert "Warmer, please." in page.text
    assert "<del>" in page.text
    assert "<ins>" in page.text
    scenario.at += timedelta(days=15)
    expired = browser.get(newer)
    assert (expired.status, "Send a new link" in expired.text, "New" in expired.text) == (410, True, False)
    mails = len(scenario.rows(AccessLink))
    assert "on its way to a•••@client.example" in browser.send(newer, "renew").text
    assert len(scenario.rows(AccessLink)) == mails + 1
    assert browser.send(newer, "renew").status == 410
    fresh = outside.read_mail(scenario, ana)[-1]
    scenario.do(MANAGER, links.revoke, outside.newest(scenario, LinkPurpose.DECIDE).id)
    revoked = browser.get(fresh)
    assert (revoked.status, "no longer good" in revoked.text) == (410, True)


def test_guessing_and_hammering_are_slowed_down(scenario: Scenario) -> None:
    _, secret = asked(scenario)
    browser = reader(scenario, Limits(RateLimit(2, 60), RateLimit(1, 60), RateLimit(2, 60)))
    assert [browser.get("wrong").status for _ in range(3)] == [404, 404, 429]
    assert [browser.get(secret).status for _ in range(3)] == [200, 200, 429]


def test_a_client_judges_creators_on_one_page(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (ana,) = outside.named(scenario, campaign, outside.ANA)
    (picked,) = journey.pick(scenario, campaign)
    scenario.do(MANAGER, client_opinions.ask, campaign.id)
    secret = secret_of(scenario, MailKind.SHORTLIST)
    browser = reader(scenario)
    page = browser.get(secret)
    assert "@glow" in page.text
    assert "@creators.example" not in page.text
    sent = {f"opinion-{picked.id}": "perhaps", f"words-{picked.id}": NASTY}
    assert browser.send(secret, "judge", **sent).status == 303
    assert [one.opinion.value for one in scenario.rows(ClientOpinion)] == ["perhaps"]
    assert "<script" not in browser.get(secret).text
    assert browser.send(secret, "judge").status == 400
    assert ana.name in page.text


def secret_of(scenario: Scenario, kind: MailKind) -> str:
    mail = scenario.rows(Mail, kind=kind)[-1]
    with scenario.database.write() as session:
        (secret,) = link_secrets.draw(session, session.get_one(Mail, mail.id), scenario.at).values()
        return secret


def test_a_creator_hands_in_reads_the_decision_and_records_the_link(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (mine,), (theirs,) = journey.brief(scenario, campaign), journey.brief(scenario, campaign)
    secret = outside.secret_of_creator(scenario, mine)
    browser = reader(scenario)
    page = browser.get(secret)
    assert "Show it in use." in page.text
    assert f'id="post-{mine.id}"' in page.text
    assert f'id="post-{theirs.id}"' not in page.text
    wrong = browser.send(secret, "hand_in", post=str(mine.id), link="no link", caption="Glow")
    assert (wrong.status, "Glow" in wrong.text) == (400, True)
    sent = {"link": "https://drive.example/7", "caption": NASTY, "hashtags": "#ad"}
    for not_mine in (str(theirs.id), "²", "-1", ""):
        assert browser.send(secret, "hand_in", post=not_mine, **sent).status == 400
    assert browser.send(secret, "hand_in", post=str(mine.id), **sent).status == 303
    journey.decide(scenario, mine, Outcome.REQUEST_CHANGES)
    page = browser.get(secret)
    assert "It must be so." in page.text
    assert "<script" not in page.text
    assert browser.send(secret, "hand_in", post=str(mine.id), **sent | {"caption": "Softer"}).status == 303
    journey.decide(scenario, mine, Outcome.APPROVE)
    published = browser.send(secret, "publish", post=str(mine.id), permalink="https://www.instagram.com/p/1")
    assert published.status == 303
    assert scenario.row(Deliverable, mine.id).permalink == "https://www.instagram.com/p/1"
    assert browser.send(secret, "approve").status == 403


def test_a_creator_whose_address_is_another_or_who_is_forgotten_has_no_page(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    (post,) = journey.brief(scenario, campaign)
    secret = outside.secret_of_creator(scenario, post)
    with scenario.database.write() as session:
        session.get_one(Participation, post.participation_id).influencer.email = "other@creators.example"
    assert reader(scenario).get(secret).status == 404


def test_of_a_page_that_fails_the_log_has_ids_and_no_secret(
    scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    post, secret = asked(scenario)

    def fails(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr(client, "page", fails)
    written, log = io.StringIO(), logging.getLogger("bot.web.router")
    handler = logging.StreamHandler(written)
    handler.setFormatter(DiscreetJson([]))
    log.addHandler(handler)
    try:
        shown = PageReader(Router({("GET", "/p/"): reader(scenario).application})).get(secret)
    finally:
        log.removeHandler(handler)
    line = json.loads(written.getvalue())
    assert (shown.status, line["campaign"], bool(line["request"])) == (500, str(post.campaign_id), True)
    assert line["person"].startswith("WCLIENTBYLINK")
    assert secret not in written.getvalue()
