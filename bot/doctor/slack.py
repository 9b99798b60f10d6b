"""Whether Slack takes the tokens, and whether they may do what the bot does."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import yaml
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.doctor.finding import Finding
from bot.errors import CannotStart
from bot.installation import Installation, installation_of
from bot.local.sandbox import MANIFEST
from bot.settings import Mode, Settings

MOST_OFF = timedelta(minutes=1)


def look(settings: Settings) -> Iterator[Finding]:
    """Tokens and scopes."""
    if settings.mode is Mode.SANDBOX or settings.slack_bot_token is None:
        yield Finding("No Slack tokens are set: `greenlight serve` starts the local workspace.")
        return
    token = settings.slack_bot_token.get_secret_value()
    client = WebClient(token, base_url=settings.slack_api_url, timeout=10, retry_handlers=[])
    try:
        installation = installation_of(client)
    except CannotStart as problem:
        yield Finding("The bot token is not good.", " ".join(problem.sentences))
        return
    except OSError as error:
        to_do = f"Check the way to {settings.slack_api_url}, and https://slack-status.com."
        yield Finding(f"Slack does not answer ({error}).", to_do)
        return
    yield Finding(f"Slack takes the bot token; the workspace is {installation.team_name}.")
    yield from _clock(installation)
    yield _scopes(installation, wanted_scopes(MANIFEST))
    yield from _app_token(settings, client)


def wanted_scopes(manifest: Path) -> frozenset[str]:
    """The scopes that the manifest asks for."""
    source = yaml.safe_load(manifest.read_text(encoding="utf-8"))
    return frozenset(source["oauth_config"]["scopes"]["bot"])


def _clock(installation: Installation) -> Iterator[Finding]:
    """Slack's signatures are good for five minutes: a clock that is off by more lets none of its requests in."""
    off = installation.clock_off
    if off is not None and abs(off) > MOST_OFF:
        seen = f"This machine's clock is {abs(off)} {'behind' if off > timedelta(0) else 'ahead of'} Slack's."
        yield Finding(
            seen, "Have it set by NTP: requests over HTTP are refused when it is off by five minutes."
        )


def _scopes(installation: Installation, wanted: frozenset[str]) -> Finding:
    if installation.scopes is None:
        return Finding("Which scopes are granted is unknown: Slack does not tell.")
    missing = sorted(wanted - installation.scopes)
    if missing:
        to_do = "Bring the app up to manifest.yml at api.slack.com/apps, then install it anew."
        return Finding(f"Scopes are missing: {', '.join(missing)}.", to_do)
    return Finding("All scopes of the manifest are granted.")


def _app_token(settings: Settings, client: WebClient) -> Iterator[Finding]:
    if settings.slack_app_token is None:
        yield Finding("HTTP mode: Slack's requests come to PORT at /slack/events.")
        return
    try:
        client.apps_connections_open(app_token=settings.slack_app_token.get_secret_value())
    except SlackApiError as error:
        to_do = "Make a new app-level token with connections:write, and set SLACK_APP_TOKEN."
        yield Finding(f"Slack does not take the app token ({error.response['error']}).", to_do)
    except OSError as error:
        yield Finding(f"Slack does not answer ({error}).", "Try again in a minute.")
    else:
        yield Finding("Slack takes the app token; Socket Mode works.")
