"""Errors to Sentry and traces by OpenTelemetry, where their settings are there and their packages are installed."""

import os
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from bot.errors import CannotStart
from bot.logs import blotter
from campaigns.core import log_context

SENTRY, OTEL = "SENTRY_DSN", "OTEL_EXPORTER_OTLP_ENDPOINT"

Trace = Callable[[str], AbstractContextManager[Any]]
"""A span by the name of a kind of request, open while the block runs."""


def no_trace(_name: str) -> AbstractContextManager[None]:
    """Where nobody traces."""
    return nullcontext()


def report_errors(secrets: Iterable[str], **options: Any) -> None:
    """Send what is logged as an error to Sentry, if SENTRY_DSN is set; no local variables, requests or secrets."""
    if not os.environ.get(SENTRY):
        return
    try:
        import sentry_sdk  # noqa: PLC0415 - most have not installed it
    except ImportError:
        raise _missing(SENTRY, "sentry") from None
    blot = blotter(secrets)

    def without_secrets(event: Any, _hint: Any) -> Any:
        event["tags"] = {**(event.get("tags") or {}), **log_context.ids()}
        return _blotted(event, blot)

    usual: dict[str, Any] = {
        "include_local_variables": False,
        "include_source_context": False,
        "max_request_body_size": "never",
        "max_breadcrumbs": 0,
        "auto_enabling_integrations": False,
    }
    sentry_sdk.init(before_send=without_secrets, **usual | options)


def tracer(exporter: Any = None) -> Trace:
    """Spans to where OTEL_EXPORTER_OTLP_ENDPOINT says, or to an `exporter` of one's own; without either none."""
    if exporter is None and not os.environ.get(OTEL):
        return no_trace
    try:
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415 - most have not installed it
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415

        provider = TracerProvider()
        provider.add_span_processor(BatchSpanProcessor(exporter or _exporter()))
    except ImportError:
        raise _missing(OTEL, "tracing") from None
    spans = provider.get_tracer("greenlight")
    return lambda name: spans.start_as_current_span(name, attributes=log_context.ids())


def _exporter() -> Any:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415

    return OTLPSpanExporter()


def _missing(variable: str, extra: str) -> CannotStart:
    return CannotStart(
        f"{variable} needs more than is installed: pip install 'greenlight[{extra}]', or unset it."
    )


def _blotted(value: Any, blot: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return blot(value)
    if isinstance(value, dict):
        return {key: _blotted(one, blot) for key, one in value.items()}
    return [_blotted(one, blot) for one in value] if isinstance(value, list | tuple) else value
