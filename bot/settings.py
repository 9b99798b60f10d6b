"""Settings, from the environment or `.env`: each has a default or says clearly what it wants."""

import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Self, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot import addresses
from bot.errors import CannotStart
from bot.reports.branding import GREEN, Branding, Paper, is_locale, is_logo
from storage.enums import Source

T = TypeVar("T")

CONNECTIONS = 32
"""As many as there are threads that answer requests; the others need few, and mostly for less than a millisecond."""

SANDBOX_UNDO_SECONDS = 10
SANDBOX_GATHER_SECONDS = 20
DATABASE = "sqlite:///data/greenlight.db"
SANDBOX_DATABASE = "sqlite:///data/sandbox/greenlight.db"


class Mode(StrEnum):
    """How Slack reaches the bot."""

    SOCKET = "socket"
    HTTP = "http"
    SANDBOX = "sandbox"


class LogFormat(StrEnum):
    """How a line of the log is written."""

    TEXT = "text"
    JSON = "json"


def _where(holds: Callable[[Any], bool]) -> AfterValidator:
    """Accept only values of which `holds` is true; secrets are looked into."""

    def checked(value: T) -> T:
        bare = value.get_secret_value() if isinstance(value, SecretStr) else value
        if not holds(bare):
            raise ValueError("not usable")
        return value

    return AfterValidator(checked)


def _beginning_with(start: str) -> AfterValidator:
    return _where(lambda value: value.startswith(start))


WITHOUT_KEY = (Source.BLUESKY.value, Source.MASTODON.value)
"""The sources that want no key: they are asked unless FETCH_FROM says otherwise, in the sandbox only if it does."""


def are_sources(text: str) -> bool:
    """Whether it is "none", or names of sources that want no key."""
    named = [one.strip().lower() for one in text.split(",")]
    return named == ["none"] or all(one in WITHOUT_KEY for one in named)


WebAddress = Annotated[str, _where(addresses.is_web), AfterValidator(lambda url: url.rstrip("/") + "/")]
Days = Annotated[int, Field(ge=1, le=36500)]
Level = Annotated[
    str, BeforeValidator(str.upper), _where(lambda name: name in ("DEBUG", "INFO", "WARNING", "ERROR"))
]


class Settings(BaseSettings):
    """What can be set. Addresses that may carry a password are secrets too."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    slack_bot_token: Annotated[SecretStr, _beginning_with("xoxb-")] | None = None
    slack_app_token: Annotated[SecretStr, _beginning_with("xapp-")] | None = None
    slack_signing_secret: Annotated[SecretStr, _where(str.strip)] | None = None
    slack_api_url: WebAddress = "https://slack.com/api/"
    slack_timeout_seconds: Annotated[int, Field(ge=1, le=10)] = 10
    slack_request_seconds: Annotated[int, Field(ge=1, le=60)] = 2
    slack_late_seconds: Annotated[int, Field(ge=1, le=3600)] = 30
    database_url: Annotated[SecretStr, _where(addresses.is_database)] | None = None
    database_connections: Annotated[int, Field(ge=4, le=1000)] = CONNECTIONS
    smtp_url: Annotated[SecretStr, _where(addresses.is_mail_server)] | None = None
    mail_from: Annotated[str, _where(addresses.is_mailbox)] = "Greenlight <greenlight@localhost>"
    port: Annotated[int, Field(ge=1, le=65535)] = 3000
    public_url: WebAddress | None = None
    undo_seconds: Annotated[int, Field(ge=0, le=3600)] = 60
    gather_seconds: Annotated[int, Field(ge=0, le=3600)] = 300
    keep_requests_days: Days = 7
    keep_drafts_days: Days = 30
    keep_uploads_days: Days = 7
    keep_mail_bodies_days: Days = 90
    keep_addresses_days: Days = 365
    keep_links_days: Days = 90
    audit_anchors: Path | None = None
    clock_url: Annotated[str, _where(addresses.is_loopback)] | None = None
    log_level: Level = "INFO"
    log_format: LogFormat = LogFormat.TEXT
    metrics_token: Annotated[SecretStr, _where(str.strip)] | None = None
    brand_name: Annotated[str, _where(str.strip)] = "Greenlight"
    brand_colour: Annotated[str, _where(re.compile(r"#[0-9a-fA-F]{6}").fullmatch)] = GREEN
    brand_logo: Annotated[Path, _where(is_logo)] | None = None
    report_locale: Annotated[str, _where(is_locale)] = "en"
    report_paper: Paper = Paper.AUTO
    fetch_from: Annotated[str, _where(are_sources)] | None = None
    bluesky_url: WebAddress = "https://public.api.bsky.app/"
    mastodon_url: WebAddress | None = None
    youtube_url: WebAddress = "https://www.googleapis.com/"
    youtube_api_key: Annotated[SecretStr, _where(str.strip)] | None = None
    youtube_daily_units: Annotated[int, Field(ge=100, le=100_000_000)] = 10_000
    instagram_url: WebAddress = "https://graph.facebook.com/v25.0/"
    instagram_access_token: Annotated[SecretStr, _where(str.strip)] | None = None
    instagram_account_id: Annotated[str, _where(re.compile(r"[0-9]{1,30}").fullmatch)] | None = None

    @property
    def mode(self) -> Mode:
        """Socket Mode with an app token, HTTP with a signing secret, and the sandbox without either."""
        if self.slack_app_token:
            return Mode.SOCKET
        return Mode.HTTP if self.slack_signing_secret else Mode.SANDBOX

    @property
    def database(self) -> str:
        """The database's address; the sandbox keeps its own unless one is set."""
        if self.database_url:
            return self.database_url.get_secret_value()
        return SANDBOX_DATABASE if self.mode is Mode.SANDBOX else DATABASE

    @property
    def secrets(self) -> list[str]:
        """What must never be printed."""
        tokens = (
            self.slack_bot_token, self.slack_app_token, self.slack_signing_secret, self.metrics_token,
            self.youtube_api_key, self.instagram_access_token,
        )  # fmt: skip
        return [token.get_secret_value() for token in tokens if token]

    @model_validator(mode="after")
    def _tokens_that_belong_together(self) -> Self:
        if (self.slack_app_token or self.slack_signing_secret) and not self.slack_bot_token:
            raise ValueError("bot_token_missing")
        if self.slack_bot_token and self.mode is Mode.SANDBOX:
            raise ValueError("way_in_missing")
        if (self.instagram_access_token is None) != (self.instagram_account_id is None):
            raise ValueError("instagram_half")
        return self


WANTED = {
    "slack_bot_token": "SLACK_BOT_TOKEN must be a bot token, which begins with xoxb-.",
    "slack_app_token": "SLACK_APP_TOKEN must be an app-level token, which begins with xapp-.",
    "slack_signing_secret": "SLACK_SIGNING_SECRET must not be blank.",
    "slack_api_url": "SLACK_API_URL must be a web address, like https://slack.com/api/.",
    "slack_timeout_seconds": "SLACK_TIMEOUT_SECONDS must be a whole number of seconds from 1 to 10.",
    "slack_request_seconds": "SLACK_REQUEST_SECONDS must be a whole number of seconds from 1 to 60.",
    "slack_late_seconds": "SLACK_LATE_SECONDS must be a whole number of seconds from 1 to 3600.",
    "database_url": (
        "DATABASE_URL must name a SQLite file or a PostgreSQL database, like sqlite:///data/greenlight.db or "
        "postgresql://user:password@host/name."
    ),
    "database_connections": "DATABASE_CONNECTIONS must be a whole number from 4 to 1000.",
    "smtp_url": (
        "SMTP_URL must be a mail server's address, like smtp://user:password@host:587 or smtps://host:465; "
        "?starttls= may be required, never or auto."
    ),
    "mail_from": "MAIL_FROM must be a sender, like Greenlight <campaigns@example.com>.",
    "port": "PORT must be a whole number from 1 to 65535.",
    "public_url": "PUBLIC_URL must be a web address, like https://greenlight.example.com.",
    "undo_seconds": "UNDO_SECONDS must be a whole number of seconds from 0 to 3600.",
    "gather_seconds": "GATHER_SECONDS must be a whole number of seconds from 0 to 3600.",
    "keep_requests_days": "KEEP_REQUESTS_DAYS must be a whole number of days from 1 to 36500.",
    "keep_drafts_days": "KEEP_DRAFTS_DAYS must be a whole number of days from 1 to 36500.",
    "keep_uploads_days": "KEEP_UPLOADS_DAYS must be a whole number of days from 1 to 36500.",
    "keep_mail_bodies_days": "KEEP_MAIL_BODIES_DAYS must be a whole number of days from 1 to 36500.",
    "keep_addresses_days": "KEEP_ADDRESSES_DAYS must be a whole number of days from 1 to 36500.",
    "keep_links_days": "KEEP_LINKS_DAYS must be a whole number of days from 1 to 36500.",
    "audit_anchors": "AUDIT_ANCHORS must name a file.",
    "clock_url": "CLOCK_URL is for the sandbox only and must be an http address on this machine (127.0.0.1).",
    "log_level": "LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR.",
    "log_format": "LOG_FORMAT must be text or json.",
    "metrics_token": "METRICS_TOKEN must not be blank.",
    "brand_name": "BRAND_NAME must not be blank.",
    "brand_colour": "BRAND_COLOUR must be a colour like #1f7a4d.",
    "brand_logo": "BRAND_LOGO must be the path of a PNG picture of at most 200 kB.",
    "report_locale": "REPORT_LOCALE must be how numbers and days are written, like en, en_US or de.",
    "fetch_from": f"FETCH_FROM must be none, or some of {', '.join(WITHOUT_KEY)}, with commas.",
    "bluesky_url": "BLUESKY_URL must be a web address, like https://public.api.bsky.app.",
    "mastodon_url": "MASTODON_URL must be a web address that stands for every server; it is for tests.",
    "youtube_url": "YOUTUBE_URL must be a web address, like https://www.googleapis.com.",
    "youtube_api_key": "YOUTUBE_API_KEY must not be blank.",
    "youtube_daily_units": "YOUTUBE_DAILY_UNITS must be a whole number from 100 to 100000000.",
    "instagram_url": "INSTAGRAM_URL must be a web address, like https://graph.facebook.com/v25.0.",
    "instagram_access_token": "INSTAGRAM_ACCESS_TOKEN must not be blank.",
    "instagram_account_id": "INSTAGRAM_ACCOUNT_ID must be the number of your professional account.",
    "instagram_half": "INSTAGRAM_ACCESS_TOKEN and INSTAGRAM_ACCOUNT_ID are both needed, or neither.",
    "report_paper": "REPORT_PAPER must be auto, a4 or us-letter.",
    "bot_token_missing": "SLACK_BOT_TOKEN is missing; the other Slack settings do not work without it.",
    "way_in_missing": (
        "SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside it."
    ),
}


def branding_of(settings: Settings) -> Branding:
    """How what leaves for people outside looks."""
    logo = settings.brand_logo.read_bytes() if settings.brand_logo else None
    return Branding(
        settings.brand_name, settings.brand_colour, logo, settings.report_locale, settings.report_paper
    )


def read_settings(**given: Any) -> Settings:
    """The settings, `given` ones first; raises CannotStart with one sentence for each that will not do."""
    try:
        return Settings(**given)
    except ValidationError as error:
        raise CannotStart(*[_sentence(dict(problem)) for problem in error.errors()]) from None


def _sentence(problem: dict[str, Any]) -> str:
    subject = problem["loc"][0] if problem["loc"] else problem["ctx"]["error"]
    return WANTED[str(subject)]
