"""The content calendar at its secret address, as a calendar program gets it from the running bot."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from icalendar import Calendar
from itsdangerous.encoding import base64_decode, base64_encode

from campaigns.staffing import role_assignment
from storage.database import Database
from storage.enums import Role
from tests.domain import social
from tests.http import local_client
from tests.integration.bot.conftest import MANIFEST
from tests.integration.bot.doubles import LocalSlack
from tests.integration.bot.processes import for_slack, running
from tests.integration.handlers.slack_workspace import ADAM, CHLOE, DEV, LENA, MAYA, ScenarioInSlack, settle
from tests.ports import free_port
from tests.running_sandbox import running_sandbox
from tests.waiting import wait_until

PUBLIC = "https://greenlight.example"


@pytest.fixture
def slack() -> Iterator[LocalSlack]:
    """A local Slack whose clock is this test's own."""
    with running_sandbox(MANIFEST) as hub:
        yield LocalSlack(hub)


@pytest.fixture
def scenario(slack: LocalSlack, database: Database) -> ScenarioInSlack:
    """A campaign with two planned posts; one is written, and nothing is approved."""
    scenario = ScenarioInSlack(database, slack.team)
    settle(scenario, slack.get("workspace")["people"])
    team = {Role.CREATIVE_TEAM: [CHLOE], Role.DESIGN_TEAM: [DEV], Role.COPYWRITER: [LENA]}
    scenario.do(ADAM, role_assignment.give_roles, team)
    slots = [(social.IG, "2026-11-10", "09:00"), (social.TIKTOK, "2026-11-11", "18:30")]
    first, _ = social.planned(scenario, *slots, channel="C0CAMPAIGN", budget="98765")
    social.write(scenario, first, "The secret is 25 % off.")
    slack.do("clock", now=scenario.at.isoformat())
    return scenario


def address_told(slack: LocalSlack, who: str) -> str:
    """What the bot tells somebody who asks for the calendar of a campaign."""
    typed = {"user": who, "channel": "C0CAMPAIGN", "text": "/campaign calendar sunday"}
    assert slack.do("command", **typed)["ok"]
    told = _ephemeral_queue(slack, who)
    slack.do("click", user=who, action_id="get_calendar", channel="C0CAMPAIGN", ts=told[-1]["ts"])
    wait_until(lambda: len(_ephemeral_queue(slack, who)) > len(told))
    return str(_ephemeral_queue(slack, who)[-1]["text"]).split("`")[1]


def _ephemeral_queue(slack: LocalSlack, who: str) -> list[dict[str, str]]:
    found = slack.get("messages", user=who, channel="C0CAMPAIGN")["messages"]
    return [message for message in found if message.get("ephemeral")]


def test_a_calendar_program_gets_the_posts_and_nothing_else(
    slack: LocalSlack, scenario: ScenarioInSlack, database_url: str, tmp_path: Path
) -> None:
    port = free_port()
    settings = for_slack(slack, database_url, port=port) | {"PUBLIC_URL": PUBLIC}
    with running(["serve"], settings, tmp_path) as bot:
        bot.wait_until_ready()
        address = address_told(slack, MAYA)
        assert address.startswith(f"{PUBLIC}/calendar/")
        here = address.replace(PUBLIC, f"http://127.0.0.1:{port}")
        with local_client("") as program:
            a_right_address_answers(program.get(here))
            wrong_addresses_answer_in_words(program, here)


def a_right_address_answers(answer: httpx.Response) -> None:
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["cache-control"] == "private, max-age=900"
    assert answer.headers["x-robots-tag"] == "noindex"
    events = Calendar.from_ical(answer.content).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [
        "Instagram post: Slow mornings · Instagram post",
        "TikTok post: Slow mornings · TikTok post",
    ]
    assert str(events[0].decoded("dtstart")) == "2026-11-10 08:00:00+00:00"
    text = answer.content.decode().replace("\r\n ", "")
    for secret in ("98765", "98,765", "EUR", "€", "25 %", "client@", "board@", "More subscribers"):
        assert secret not in text


def in_the_name_of(person: str, address: str) -> str:
    """Maya's address, made to speak of somebody else without the key."""
    start, _, token = address.rpartition("/")
    told, _, secret = token.partition(".")
    forged = base64_decode(told).decode().replace(MAYA, person)
    return f"{start}/{base64_encode(forged).decode()}.{secret}"


def wrong_addresses_answer_in_words(program: httpx.Client, here: str) -> None:
    for wrong in (
        in_the_name_of(CHLOE, here),
        here.removesuffix(".ics"),
        here[:-10] + "000000.ics",
        f"{here}/",
        here.rsplit("/", 1)[0] + "/%F0%9F%8E%89.ics",
    ):
        answer = program.get(wrong)
        assert (answer.status_code, answer.headers["cache-control"]) == (404, "no-store"), wrong
        assert answer.text.strip() in ("There is no calendar here.", "There is nothing here.")
    assert program.post(here).status_code == 405
