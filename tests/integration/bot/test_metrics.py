"""What the running bot tells those who watch over it, and whom it tells."""

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
import sentry_sdk
from opentelemetry.sdk.trace.export import SpanExportResult
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families
from slack_bolt import BoltRequest

import sandbox.running
from bot.observing.gauges import Gauges
from bot.observing.measures import Measures
from bot.observing.page import metrics_page
from bot.observing.reporters import report_errors, tracer
from bot.web.pages.application import what_of
from campaigns.core import log_context
from sandbox.options import Options
from storage.database import Database
from tests.http import local_client
from tests.integration.bot.conftest import MANIFEST
from tests.integration.bot.doubles import LocalSlack
from tests.integration.bot.processes import for_slack, running
from tests.ports import free_port
from tests.statements import counted
from tests.waiting import wait_until

Samples = dict[tuple[str, tuple[str, ...]], float]


def samples(text: str) -> Samples:
    """Every sample, by its name and the values of its labels, in the order of the labels' names."""
    families = text_string_to_metric_families(text)
    return {
        (one.name, tuple(one.labels.values())): one.value for family in families for one in family.samples
    }


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_the_running_bot_counts_what_people_do(database_url: str, tmp_path: Path) -> None:
    port = free_port()
    with sandbox.running.running(
        Options(manifest=MANIFEST, port=0, bot_url=f"http://127.0.0.1:{port}")
    ) as hub:
        slack = LocalSlack(hub)
        settings = for_slack(slack, database_url, port=port, http=True) | {"METRICS_TOKEN": "t0k"}
        with running(["serve"], settings, tmp_path) as bot:
            bot.wait_until_ready()
            typed = {"user": "U0MAYAOKON", "channel": "C0CAMPAIGN"}
            slack.do("command", text="/campaign list", **typed)
            slack.do("faults", method="views.open", error="internal_error")
            slack.do("command", text="/campaign new influencer", **typed)
            with local_client(f"http://127.0.0.1:{port}") as client:
                client.post("/slack/events", content=b"{}")
                wait_until(lambda: ("greenlight_requests_total", ("command", "unavailable")) in _told(client))
                told = _told(client)
                assert client.get("/metrics").status_code == 403
    assert told["greenlight_requests_total", ("command", "answered")] == 1
    assert told["greenlight_requests_total", ("not_admitted", "401")] == 1
    assert told["greenlight_ack_seconds_count", ("command",)] == 2
    assert told["greenlight_slack_errors_total", ("internal_error", "views.open")] == 1
    assert told["greenlight_database_up", ()] == 1
    assert {"greenlight_deliveries_waiting", "greenlight_mails_waiting", "greenlight_due_late"} <= {
        n for n, _ in told
    }
    assert told["greenlight_connections_most", ("read",)] == 8


def _told(client: Any) -> Samples:
    return samples(client.get("/metrics", headers={"Authorization": "Bearer t0k"}).text)


def asked(page: Callable[..., Any], **environ: str) -> str:
    statuses: list[str] = []

    def start(status: str, *_: object) -> Callable[[bytes], object]:
        statuses.append(status)
        return len

    page(environ, start)
    return statuses[0][:3]


@pytest.mark.parametrize(
    ("token", "environ", "status"),
    [
        (None, {"REMOTE_ADDR": "127.0.0.1"}, "200"),
        (None, {"REMOTE_ADDR": "::1"}, "200"),
        (None, {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "192.0.2.1"}, "403"),
        (None, {"REMOTE_ADDR": "192.0.2.1"}, "403"),
        (None, {"REMOTE_ADDR": ""}, "403"),
        (None, {"REMOTE_ADDR": "192.0.2.1", "HTTP_AUTHORIZATION": "Bearer "}, "403"),
        ("t0k", {"REMOTE_ADDR": "192.0.2.1", "HTTP_AUTHORIZATION": "Bearer t0k"}, "200"),
        ("t0k", {"REMOTE_ADDR": "192.0.2.1", "HTTP_AUTHORIZATION": "Bearer other"}, "403"),
        ("t0k", {"REMOTE_ADDR": "192.0.2.1", "HTTP_AUTHORIZATION": "Bearer ü"}, "403"),
        ("t0k", {"REMOTE_ADDR": "192.0.2.1", "HTTP_AUTHORIZATION": "t0k"}, "403"),
    ],
)
def test_metrics_are_for_this_machine_and_for_who_has_the_token(
    token: str | None, environ: dict[str, str], status: str
) -> None:
    page = metrics_page(CollectorRegistry(), token, is_reached_from_outside=False)
    assert asked(page, **environ) == status


@pytest.mark.parametrize(("sent", "status"), [("", "403"), ("Bearer t0k", "200")])
def test_where_a_proxy_may_stand_in_front_only_the_token_counts(sent: str, status: str) -> None:
    page = metrics_page(CollectorRegistry(), "t0k", is_reached_from_outside=True)
    assert asked(page, REMOTE_ADDR="127.0.0.1", HTTP_AUTHORIZATION=sent) == status


def request(**body: Any) -> BoltRequest:
    return BoltRequest(mode="socket_mode", body=body)


def test_decisions_have_a_figure_of_their_own() -> None:
    measures = Measures()
    for action in ("approve", "open_task"):
        with measures.of(request(type="block_actions", actions=[{"action_id": action}])):
            pass
    with (
        pytest.raises(KeyError),
        measures.of(request(type="view_submission", view={"callback_id": "decision"})),
    ):
        raise KeyError
    assert measures.registry.get_sample_value("greenlight_decision_seconds_count") == 1
    failed = {"kind": "view_submission", "outcome": "failed"}
    assert measures.registry.get_sample_value("greenlight_requests_total", failed) == 1


def test_pages_are_counted_by_what_was_asked_and_answered() -> None:
    measures = Measures()

    def application(environ: Any, start_response: Callable[..., object]) -> list[bytes]:
        if environ["PATH_INFO"] == "/p/fails":
            raise KeyError
        start_response("404 Not Found", [])
        return []

    counted_application = measures.counting(application, what_of)
    asked(counted_application, PATH_INFO="/p/unknown", REQUEST_METHOD="GET")
    asked(counted_application, PATH_INFO="/p/picture/unknown", REQUEST_METHOD="GET")
    with pytest.raises(KeyError):
        asked(counted_application, PATH_INFO="/p/fails", REQUEST_METHOD="POST")
    told = samples(generate_latest(measures.registry).decode())
    assert {key: value for key, value in told.items() if key[0] == "greenlight_pages_total"} == {
        ("greenlight_pages_total", ("404", "page")): 1,
        ("greenlight_pages_total", ("404", "picture")): 1,
        ("greenlight_pages_total", ("500", "form")): 1,
    }
    assert told["greenlight_page_seconds_count", ("page",)] == 1


def test_what_strangers_send_makes_no_series_of_its_own() -> None:
    measures = Measures()
    for number in range(100):
        with measures.of(request(type=f"odd{number}")):
            pass
    other = {"kind": "other", "outcome": "answered"}
    assert measures.registry.get_sample_value("greenlight_requests_total", other) == 100


def test_a_request_is_measured_without_a_statement_and_a_look_takes_few(database: Database) -> None:
    gauges = Gauges(database, "T1", lambda: datetime.now(UTC) + timedelta(days=1))
    with counted(database) as statements:
        with Measures().of(request(type="block_actions")):
            pass
        assert statements == []
        assert len(list(gauges.collect())) == 9
    assert len(statements) == 6


@pytest.fixture
def sentry(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What Sentry would get."""
    sent: list[Any] = []

    class Transport(sentry_sdk.Transport):
        def capture_envelope(self, envelope: Any) -> None:
            sent.append(envelope.get_event())

    monkeypatch.setenv("SENTRY_DSN", "https://key@192.0.2.1/1")
    report_errors(["8f742231"], transport=Transport)
    yield sent
    sentry_sdk.get_client().close()
    sentry_sdk.init()


def test_sentry_gets_errors_with_ids_and_without_secrets(sentry: list[Any]) -> None:
    secret_text = "what somebody wrote"
    with log_context.about(request="r1", person="U1"):
        try:
            int(f"8f742231 {len(secret_text)}!")
        except ValueError:
            logging.getLogger("bot.test").exception("A request failed with xoxb-123456-abcdef.")
    (event,) = sentry
    assert event["tags"] == {"request": "r1", "person": "U1"}
    assert not any(secret in str(event) for secret in ("8f742231", "123456", secret_text))


def test_spans_carry_ids() -> None:
    spans: list[Any] = []

    class Exporter:
        def export(self, batch: Any) -> SpanExportResult:
            spans.extend(batch)
            return SpanExportResult.SUCCESS

        def shutdown(self) -> None:
            """Nothing is kept."""

        def force_flush(self, timeout_millis: int = 0) -> bool:
            return True

    trace = tracer(cast(Any, Exporter()))
    with log_context.about(request="r1", person="U1"), trace("block_actions"):
        pass
    wait_until(lambda: spans)
    assert (spans[0].name, dict(spans[0].attributes)) == ("block_actions", {"request": "r1", "person": "U1"})
