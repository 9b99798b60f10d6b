"""The bot behind a real wire: a local Slack, signed requests, Bolt, listeners, rows; and people who use it."""

import json
import threading
import time
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.types import StartResponse, WSGIEnvironment

from bot.slack.app import make_app
from bot.slack.http_receiver import HttpReceiver
from campaigns.core.unit_of_work import Actor
from campaigns.influencers import influencer_import
from campaigns.staffing import directory_sync, role_assignment
from campaigns.staffing.directory_sync import PersonNews
from handlers import BotContext, register
from sandbox.deliver.delivery import Delivery
from sandbox.deliver.http import Reply, encode, post
from sandbox.hub import Hub
from storage.database import Database
from storage.enums import MemberType, Platform, Role, Source
from storage.models import Campaign
from tests.domain import journey, social
from tests.domain import scenario as made_up
from tests.domain.scenario import Scenario, creator_rows
from tests.integration.bot.doubles import LocalSlack
from tests.integration.handlers.budgets import Spending
from tests.running_sandbox import running_sandbox
from tests.slack_limits import texts_in
from tests.waiting import PATIENCE

Json = dict[str, Any]
MANIFEST = Path(__file__).parents[3] / "manifest.yml"

MAYA, CARLOS, DIANA = "U0MAYAOKON", "U0CARLOSRV", "U0DIANACHN"
CHLOE, DEV, LENA = "U0CHLOEBNT", "U0DEVPATEL", "U0LENAVOGT"
ADAM, SAM, PAUL, GITA = "U0ADAMADMN", "U0SAMSTAKE", "U0PAULPLAI", "U0GITAGUES"
CAMPAIGNS, GENERAL, LEADERSHIP = "C0CAMPAIGN", "C0GENERAL1", "C0LEADERSH"
PLAYED_BY = {
    made_up.MANAGER: MAYA,
    made_up.SPECIALIST: CARLOS,
    made_up.DIRECTOR: DIANA,
    made_up.ADMIN: ADAM,
    made_up.OWNER: SAM,
    made_up.MEMBER: PAUL,
    made_up.DESIGNER: DEV,
    social.CREATIVE: CHLOE,
    social.WRITER: LENA,
}
"""Who of the local Slack's people plays whom of the made-up company."""


def says(shown: Json) -> str:
    """Everything that a message or form says."""
    return "\n".join([str(shown.get("text") or ""), *texts_in(shown.get("blocks") or [])])


def buttons_in(shown: Json) -> list[Json]:
    """Every button of a message or form."""
    found = []
    for block in shown.get("blocks") or []:
        elements = [*block.get("elements", []), *([block["accessory"]] if "accessory" in block else [])]
        found += [element for element in elements if element["type"] == "button"]
    return found


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Requests are looked at in the local Slack's own log."""


class _Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True


@dataclass
class Front:
    """An HTTP server that hands each request to whatever bot is served now."""

    url: str = ""
    serving: HttpReceiver | None = None
    spending: Spending | None = None

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        if self.serving is None:
            start_response("503 Service Unavailable", [])
            return [b""]
        if self.spending is None:
            return self.serving(environ, start_response)
        return self.spending.of(self.serving, environ, start_response)

    @classmethod
    @contextmanager
    def open(cls) -> Iterator["Front"]:
        """A front that listens while the block runs."""
        front = cls()
        with make_server("127.0.0.1", 0, front, _Threaded, _Quiet) as server:
            front.url = f"http://127.0.0.1:{server.server_port}"
            thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
            thread.start()
            yield front
            server.shutdown()
            thread.join(PATIENCE)


class ScenarioInSlack(Scenario):
    """The made-up company with the local Slack's people in its parts."""

    def __init__(self, database: Database, team_id: str) -> None:
        super().__init__(database)
        self.team_id = team_id

    def actor(self, user_id: str, *, where: str | None = None, request: str | None = None) -> Actor:
        """A person as the bot would know them."""
        who = PLAYED_BY.get(user_id, user_id)
        return Actor(self.team_id, who, MemberType.FULL, who == ADAM, where, request)

    def campaign(self, who: str = MAYA, **entries: Any) -> Campaign:
        """A campaign made without Slack; `entries` as in `journey.plan`."""
        return journey.make(self, who, **{"channel": CAMPAIGNS, **entries})


class SlackWorkspace:
    """The scenario, its bot, and what people do and see in Slack. Everything they do has to be delivered."""

    def __init__(self, scenario: ScenarioInSlack, slack: LocalSlack, gate: HttpReceiver, url: str) -> None:
        self.scenario, self.slack, self.gate, self.url = scenario, slack, gate, url
        self._first = slack.newest_entry()

    def has_come_to(self, scenario: ScenarioInSlack) -> None:
        """Go on where another opening of the same database has come to."""
        assert scenario.database is self.scenario.database
        self.scenario.at = scenario.at

    def type(self, who: str, text: str, channel: str = CAMPAIGNS) -> Json:
        """Type a command; the bot's direct answer, or {} where it opened a form."""
        done = self.slack.do("command", user=who, channel=channel, text=text)
        assert done["ok"], done
        return dict(done["response"] or {})

    def opened(self, who: str, text: str, channel: str = CAMPAIGNS) -> Json:
        """Type a command that opens a form; the form."""
        answer = self.type(who, text, channel)
        assert not answer, answer
        return self.form(who)

    def forms(self, who: str) -> list[Json]:
        """The forms open before somebody, the last on top."""
        return list(self.slack.get("views", user=who)["views"])

    def form(self, who: str) -> Json:
        """The form on top."""
        return dict(self.forms(who)[-1])

    def fill_in(self, who: str, **values: Any) -> Json:
        """Fill in the form on top and send it off; what came of it."""
        done = self.slack.do("submit", user=who, view_id=self.form(who)["id"], values=values)
        assert done["ok"], done
        return done

    def errors(self, who: str, **values: Any) -> dict[str, str]:
        """Fill in the form on top; what stands under its fields then."""
        return dict(self.fill_in(who, **values)["errors"] or {})

    def press(self, who: str, do: str, value: str | None = None, **where: Any) -> None:
        """Click in the form on top, or in the message that `where` names."""
        where = where or {"view_id": self.form(who)["id"]}
        more = {} if value is None else {"value": value}
        done = self.slack.do("click", user=who, action_id=do, **more, **where)
        assert done["ok"], done

    def choose(self, who: str, do: str, value: str, **where: Any) -> None:
        """Choose in a menu of the form on top, or of the message that `where` names."""
        where = where or {"view_id": self.form(who)["id"]}
        done = self.slack.do("click", user=who, action_id=do, selected=value, **where)
        assert done["ok"], done

    def answer(self, who: str, channel: str = CAMPAIGNS) -> Json:
        """The last thing the bot said to somebody in a channel, where only they see it."""
        for newest in (10, 0):  # what is said in a channel grows, and reading all of it takes longest of all
            found = self.slack.get("messages", user=who, channel=channel, newest=newest)["messages"]
            said = [message for message in found if message["ephemeral"]]
            if said:
                return dict(said[-1])
        raise AssertionError(f"{who} was told nothing in {channel}")

    def at_answer(self, who: str, channel: str = CAMPAIGNS) -> Json:
        """Where that message is, for clicks."""
        return {"channel": channel, "ts": self.answer(who, channel)["ts"]}

    def report_details(self, who: str, name: str, channel: str = CAMPAIGNS) -> Json:
        """Ask for a campaign's report and click *Details*; what is shown then."""
        self.type(who, f"/campaign report {name}", channel)
        self.press(who, "report_details", **self.at_answer(who, channel))
        return self.answer(who, channel)

    def delivered(self, name: str) -> list[Json]:
        """Every request of that kind that this test's bot was brought, with its answer."""
        entries = self.slack.get("log", kind="delivery", since=self._first)["entries"]
        return [entry for entry in entries if entry["name"] == name]

    def deliver_again(self, entry: Json) -> Reply:
        """Bring the bot a form once more, as it came before; its answer."""
        delivery = Delivery("interactive", entry["request"])
        body, headers = encode(delivery, self.slack.tokens["signing_secret"], int(time.time()))
        return post(f"{self.url}/slack/events", body, headers, PATIENCE)

    def content_of(self, file_id: str) -> bytes:
        """What is in a file."""
        with urllib.request.urlopen(f"{self.slack.url}/sandbox/files/{file_id}", timeout=PATIENCE) as answer:
            return bytes(answer.read())

    def suggested(self, who: str, action: str, typed: str, **field: str) -> list[str]:
        """What a searchable field of the form on top offers for what is typed."""
        where = {"user": who, "view_id": self.form(who)["id"], **field}
        found = self.slack.get("suggestions", action_id=action, query=typed, **where)
        assert found["ok"], found
        return [option["value"] for option in found["options"]]


def settle(scenario: ScenarioInSlack, everybody: Iterable[Json]) -> None:
    """Have the bot know the workspace, everybody in it, and who are its manager, specialist and director."""
    scenario.do(ADAM, directory_sync.join_workspace, "Northwind", "U0GREENBOT", ADAM)
    scenario.do(ADAM, directory_sync.hear_of_people, [_news(one) for one in everybody])
    given = {
        Role.MARKETING_MANAGER: [MAYA],
        Role.CONTENT_SPECIALIST: [CARLOS],
        Role.MARKETING_DIRECTOR: [DIANA],
    }
    scenario.do(ADAM, role_assignment.give_roles, given)


def open_slack_workspace(database: Database) -> ScenarioInSlack:
    """The scenario on the first day in a new local Slack: roles given out, a dozen influencers, and no campaign."""
    with running_sandbox(MANIFEST) as hub:
        slack = LocalSlack(hub)
        scenario = ScenarioInSlack(database, slack.team)
        settle(scenario, slack.get("workspace")["people"])
    scenario.do(ADAM, influencer_import.import_file, creator_rows(12))
    return scenario


def open_workspace(
    scenario: ScenarioInSlack, hub: Hub, url: str, slack_seconds: int = int(PATIENCE)
) -> SlackWorkspace:
    """The bot of a scenario at a local Slack, whose answers it waits for so long."""
    slack = LocalSlack(hub)
    app = make_app(slack.tokens["bot"], f"{slack.url}/api/", slack.team, _send_ephemeral)
    register(
        app,
        BotContext(
            scenario.units_of_work,
            lambda: scenario.at,
            _send_ephemeral,
            slack_seconds=slack_seconds,
            has_pages=True,
            sources=[(Source.INSTAGRAM, Platform.INSTAGRAM)],
        ),
    )
    return SlackWorkspace(scenario, slack, HttpReceiver(app, slack.tokens["signing_secret"]), url)


def _news(person: Json) -> PersonNews:
    guest = person["is_restricted"] or person["is_ultra_restricted"]
    return PersonNews(
        person["id"], person["real_name"], MemberType.GUEST if guest else MemberType.FULL, person["title"],
        person["email"], person["tz"], is_admin=person["is_admin"],
    )  # fmt: skip


def _send_ephemeral(response_url: str, payload: Json) -> None:
    """Said at once, so that a test can look at it when the click is over."""
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(response_url, json.dumps(payload).encode(), headers, method="POST")
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        assert answer.status == 200
