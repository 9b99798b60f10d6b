"""Clients and creators without Slack, beside those who have it: named, written to, deciding and handing in."""

import re

from slack_sdk import WebClient

from bot.web.pages.application import Limits, Pages
from bot.web.pages.rate_limit import RateLimit
from campaigns.outside import links
from storage.enums import DeliverableStatus, LinkPurpose, Outcome
from storage.models import AccessLink, Deliverable, Mail, OutsideApprover, Version
from tests.domain import journey, outside
from tests.integration.handlers.acts_in_slack import presses, told
from tests.integration.handlers.emails_in_slack import emails_to, send_mails
from tests.integration.handlers.slack_workspace import CARLOS, MAYA, SlackWorkspace, says
from tests.page_reader import PageReader

ANA = "ana@client.example"
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 64


def reader(workspace: SlackWorkspace, limits: Limits | None = None) -> PageReader:
    """Somebody who opens links; pictures lie in the local Slack."""
    scenario, slack = workspace.scenario, workspace.slack
    client = WebClient(slack.tokens["bot"], base_url=f"{slack.url}/api/", retry_handlers=[])
    shown = Pages(scenario.units_of_work, scenario.team_id, lambda: scenario.at, client, limits or Limits())
    return PageReader(shown)


def secret_to(workspace: SlackWorkspace, address: str) -> str:
    """The secret in the newest e-mail that has one, as it arrived."""
    mails = [one for one in workspace.slack.get("mail")["mails"] if one["to"] == [address]]
    found = [re.findall(r"/p/([\w-]{40,})", one["text"]) for one in mails]
    return str([secrets[0] for secrets in found if secrets][-1])


def named(workspace: SlackWorkspace) -> None:
    """Have Ana decide for the client of Glow."""
    workspace.opened(MAYA, "/campaign clients glow")
    presses(workspace, MAYA, "People and colour…")
    assert not workspace.errors(MAYA, clients=f"Ana Ruiz <{ANA}>", colour="#1F7A4D")


def test_a_client_is_named_written_to_and_decides_and_slack_says_who(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign()
    workspace.opened(MAYA, "/campaign clients glow")
    presses(workspace, MAYA, "People and colour…")
    assert "needs a name and an e-mail" in workspace.errors(MAYA, clients="ana", colour="")["clients"]
    assert "no colour" in workspace.errors(MAYA, clients=f"Ana Ruiz <{ANA}>", colour="green")["colour"]
    assert not workspace.errors(MAYA, clients=f"Ana Ruiz <{ANA}>", colour="#1F7A4D")
    assert "Ana Ruiz" in says(workspace.form(MAYA))
    (post,) = journey.brief(workspace.scenario, campaign)
    journey.hand_in(workspace.scenario, post, who=CARLOS)
    workspace.scenario.wait(minutes=10)
    send_mails(workspace)
    assert emails_to(workspace, ANA) == [f"{post.title} waits for your decision: Glow"]
    secret = secret_to(workspace, ANA)
    (kept,) = [one for one in workspace.scenario.rows(Mail) if one.to == ANA]
    assert secret.encode() not in (kept.content or b"")
    assert b"a link that is not kept" in (kept.content or b"").replace(b"=\r\n", b"").replace(b"=\n", b"")
    page = reader(workspace).get(secret)
    assert "#1f7a4d" in page.text
    assert reader(workspace).send(secret, "reject", reason="Too dark.", category="quality").status == 303
    assert "Ana Ruiz (client)" in told(workspace, CARLOS, "Rejected by")
    workspace.scenario.let_decisions_settle()
    assert workspace.scenario.row(Deliverable, post.id).status is DeliverableStatus.REJECTED
    assert "BYLINK" not in str(workspace.slack.get("log", kind="api")["entries"])


def test_links_are_listed_and_revoked_by_who_may(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign()
    named(workspace)
    (post,) = journey.brief(workspace.scenario, campaign)
    journey.hand_in(workspace.scenario, post, who=CARLOS)
    assert "You may not" in says(workspace.type(CARLOS, "/campaign clients glow"))
    workspace.opened(MAYA, "/campaign clients glow")
    presses(workspace, MAYA, "Revoke", "Ana Ruiz · to decide")
    (link,) = workspace.scenario.rows(AccessLink)
    assert link.revoked_by == MAYA
    assert "to decide" not in says(workspace.form(MAYA))


def test_creators_are_judged_and_hand_in_a_picture_that_lands_in_the_channel(
    workspace: SlackWorkspace,
) -> None:
    scenario = workspace.scenario
    campaign = scenario.campaign()
    named(workspace)
    (picked,) = journey.pick(scenario, campaign)
    workspace.opened(MAYA, "/campaign clients glow")
    presses(workspace, MAYA, "Ask about creators")
    send_mails(workspace)
    sent = {f"opinion-{picked.id}": "yes", f"words-{picked.id}": "Warm."}
    assert reader(workspace).send(secret_to(workspace, ANA), "judge", **sent).status == 303
    assert "👍 yes “Warm.”" in told(workspace, MAYA, "thinks of creators")
    (post,) = journey.brief(scenario, campaign)
    secret = outside.secret_of_creator(scenario, post)
    page = reader(workspace)
    answered = page.upload(secret, {"act": "hand_in", "post": str(post.id), "caption": "Glow"}, "a.png", PNG)
    assert answered.status == 303, answered.text
    (asset,) = scenario.rows(Version, part="asset")
    assert workspace.content_of(asset.file_id or "") == PNG
    shown = page.get(secret)
    assert f'src="/p/picture/{secret}?file={asset.id}-0"' in shown.text
    assert page.picture(secret, f"{asset.id}-0").headers["content-type"] == "image/png"
    for unknown in ("99-0", f"{asset.id}-7", "²-0", "", "1", "1-2-3"):
        assert page.picture(secret, unknown).status == 404
    wrong = page.upload(secret, {"act": "hand_in", "post": str(post.id)}, "a.html", b"<script>")
    assert (wrong.status, "Only pictures" in wrong.text) == (400, True)


def test_a_picture_that_cannot_be_handed_in_is_put_into_no_channel(workspace: SlackWorkspace) -> None:
    scenario, page = workspace.scenario, reader(workspace)
    (post,) = journey.brief(scenario, scenario.campaign())
    secret = outside.secret_of_creator(scenario, post)
    entered = {"act": "hand_in", "post": str(post.id), "caption": "Glow"}
    before = uploads(workspace)
    fields = page.fields(secret, entered)
    assert [page.upload_fields(secret, fields, "a.png", PNG).status for _ in range(2)] == [303, 303]
    assert uploads(workspace) == before + 1  # what was sent twice is stored once
    fields = page.fields(secret, entered)
    journey.decide(scenario, post, Outcome.REJECT, CARLOS)
    assert page.upload_fields(secret, fields, "b.png", PNG).status == 400
    scenario.do(MAYA, links.revoke, outside.newest(scenario, LinkPurpose.CREATOR).id)
    assert page.upload_fields(secret, {**fields, "request": "anew"}, "b.png", PNG).status == 410
    assert uploads(workspace) == before + 1


def test_a_client_sees_the_design_before_and_pictures_are_no_openings(workspace: SlackWorkspace) -> None:
    scenario = workspace.scenario
    (post,) = journey.brief(scenario, scenario.campaign())
    named(workspace)
    secret, page = outside.secret_of_creator(scenario, post), reader(workspace, Limits(RateLimit(4, 60)))
    for number in (1, 2):
        sent = {"act": "hand_in", "post": str(post.id), "caption": "Glow"}
        assert page.upload(secret, sent, "a.png", PNG + bytes([number])).status == 303
        if number == 1:
            journey.decide(scenario, post, Outcome.REQUEST_CHANGES, CARLOS)
    (ana,) = scenario.rows(OutsideApprover)
    clients = outside.read_mail(scenario, ana)[-1]
    first, second = scenario.rows(Version, part="asset")
    shown = [page.picture(clients, f"{one.id}-0") for one in (first, second, first, second, first)]
    assert [one.status for one in shown] == [200] * 5
    assert shown[0].headers["cache-control"] == "private, max-age=600"
    assert [page.get(clients).status for _ in range(5)] == [200] * 4 + [429]


def uploads(workspace: SlackWorkspace) -> int:
    """How many files the bot has put into Slack."""
    calls = workspace.slack.get("log", kind="api")["entries"]
    return sum(one["name"] == "files.completeUploadExternal" for one in calls)
