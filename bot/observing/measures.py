"""What is counted while the program works, for Prometheus: numbers in memory, and no statement."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import product
from typing import TYPE_CHECKING, Any

from prometheus_client import CollectorRegistry, Counter, Histogram
from slack_bolt import BoltRequest

from bot.web.refusal import ARRIVED as PAGE_ARRIVED
from campaigns.core.wording import counted
from handlers.identifiers.ids import ActionId, FormId

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0)
"""Slack waits for three."""

DECIDE = frozenset((
    ActionId.APPROVE, ActionId.REJECT, ActionId.APPROVE_IDEA, FormId.DECISION, FormId.APPROVE_ALL, FormId.DROP_IDEA,
))  # fmt: skip
"""Clicks and forms that are decisions; they are on disk when they are acknowledged."""

KINDS = frozenset((
    "block_actions", "view_submission", "view_closed", "block_suggestion", "event_callback", "url_verification",
))  # fmt: skip

MISSHAPEN = frozenset(product(
    (
        "chat.postMessage", "chat.update", "views.open", "views.push", "views.update", "views.publish",
        "response_url", "acknowledgement",
    ),
    ("invalid_blocks", "invalid_blocks_format", "invalid_arguments", "msg_blocks_too_long", "view_too_large"),
))  # fmt: skip
"""What Slack says of a message or modal that it does not take as it is."""

REFUSED_BLOCKS = (
    "Slack has refused messages or windows {} since the bot was started. They were put more plainly; report it as a "
    "fault of Greenlight, with what the log says at “Slack does not take”."
)

ARRIVED, OUTCOME = "arrived", "outcome"
"""What a request's context tells: when it arrived (time.monotonic()), and how it came out if not as it was meant."""


class Measures:
    """The counters of one program, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "greenlight_requests", "Requests from Slack.", ["kind", "outcome"], registry=self.registry
        )
        self.acknowledged = Histogram(
            "greenlight_ack_seconds", "From the arrival of a request to its acknowledgement.", ["kind"],
            registry=self.registry, buckets=SECONDS,
        )  # fmt: skip
        self.decided = Histogram(
            "greenlight_decision_seconds", "From the arrival of a decision until it is on disk and acknowledged.",
            registry=self.registry, buckets=SECONDS,
        )  # fmt: skip
        self.pages = Counter(
            "greenlight_pages", "Requests of people without Slack and of calendar programs.", ["what", "status"],
            registry=self.registry,
        )  # fmt: skip
        self.page_answered = Histogram(
            "greenlight_page_seconds", "From the arrival of such a request to its answer.", ["what"],
            registry=self.registry, buckets=SECONDS,
        )  # fmt: skip
        self.slack_errors = Counter(
            "greenlight_slack_errors", "Calls to Slack that did not succeed; no_answer where none came.",
            ["method", "error"], registry=self.registry,
        )  # fmt: skip

    def counting(
        self, application: "WSGIApplication", what: "Callable[[WSGIEnvironment], str]"
    ) -> "WSGIApplication":
        """The same application, whose answers are counted; `what` says of a request what it asks for, of few."""

        def counted_application(
            environ: "WSGIEnvironment", start_response: "StartResponse"
        ) -> Iterable[bytes]:
            began = environ.get(PAGE_ARRIVED) or time.monotonic()
            statuses = ["500"]

            def start(status: str, *more: Any) -> Any:
                statuses.append(status[:3])
                return start_response(status, *more)

            try:
                return application(environ, start)
            finally:
                self.pages.labels(what(environ), statuses[-1]).inc()
                self.page_answered.labels(what(environ)).observe(time.monotonic() - began)

        return counted_application

    def count_refusal(self, method: str, error: str) -> None:
        """Count what Slack has not taken, or would not take, beside the calls of its client."""
        self.slack_errors.labels(method, error).inc()

    def notes(self) -> list[str]:
        """What an admin should know of that is counted here, in words."""
        samples = (one for family in self.slack_errors.collect() for one in family.samples)
        refused = sum(
            one.value
            for one in samples
            if one.name.endswith("_total") and (one.labels["method"], one.labels["error"]) in MISSHAPEN
        )
        return [REFUSED_BLOCKS.format(counted(int(refused), "time"))] if refused else []

    @contextmanager
    def of(self, request: BoltRequest) -> Iterator[None]:
        """Measure one request, which is answered in the block."""
        began = request.context.get(ARRIVED) or time.monotonic()
        kind = kind_of(request.body)
        outcome = "failed"
        try:
            yield
            outcome = request.context.get(OUTCOME) or "answered"
        finally:
            took = time.monotonic() - began
            self.requests.labels(kind, outcome).inc()
            self.acknowledged.labels(kind).observe(took)
            if outcome == "answered" and _what_of(request.body) in DECIDE:
                self.decided.observe(took)


def kind_of(body: Mapping[str, Any]) -> str:
    """What kind of request it is, of few: what strangers send must not make a series each."""
    if "command" in body:
        return "command"
    return str(body.get("type")) if body.get("type") in KINDS else "other"


def _what_of(body: Mapping[str, Any]) -> object:
    if body.get("type") == "block_actions":
        return body["actions"][0].get("action_id") if body.get("actions") else None
    return (body.get("view") or {}).get("callback_id") if body.get("type") == "view_submission" else None
