"""Settings have defaults, or say in one sentence what they want."""

from pathlib import Path

import pytest

from bot.errors import CannotStart
from bot.settings import WANTED, Mode, Settings, read_settings

NAMES = [name.upper() for name in Settings.model_fields]


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_without_anything_set_the_sandbox_is_run_with_its_own_database() -> None:
    settings = read_settings()
    assert settings.mode is Mode.SANDBOX
    assert settings.database == "sqlite:///data/sandbox/greenlight.db"
    assert (settings.port, settings.undo_seconds, settings.smtp_url) == (3000, 60, None)


def test_an_app_token_means_socket_mode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-1")
    monkeypatch.setenv("SLACK_APP_TOKEN", "xapp-1")
    monkeypatch.setenv("SLACK_SIGNING_SECRET", "s")
    settings = read_settings()
    assert settings.mode is Mode.SOCKET
    assert settings.database == "sqlite:///data/greenlight.db"


def test_a_signing_secret_alone_means_http(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-1")
    monkeypatch.setenv("SLACK_SIGNING_SECRET", "s")
    assert read_settings().mode is Mode.HTTP


def test_settings_are_read_from_a_file_too_and_the_environment_wins(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("PORT=4000\nUNDO_SECONDS=5\nMAIL_FROM=\n")
    monkeypatch.setenv("PORT", "5000")
    settings = read_settings()
    assert (settings.port, settings.undo_seconds) == (5000, 5)
    assert settings.mail_from == "Greenlight <greenlight@localhost>"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SLACK_BOT_TOKEN", "xoxp-1"),
        ("SLACK_APP_TOKEN", "app"),
        ("SLACK_SIGNING_SECRET", "  "),
        ("SLACK_API_URL", "slack.com/api"),
        ("DATABASE_URL", "mysql://host/name"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "nonsense"),
        ("SMTP_URL", "http://mail.example.com"),
        ("SMTP_URL", "smtp://host:99999"),
        ("SMTP_URL", "smtp://host?starttls=perhaps"),
        ("MAIL_FROM", "Greenlight"),
        ("PORT", "0"),
        ("PORT", "http"),
        ("PUBLIC_URL", "ftp://x"),
        ("UNDO_SECONDS", "-1"),
        ("SLACK_TIMEOUT_SECONDS", "11"),
        ("SLACK_REQUEST_SECONDS", "0"),
        ("SLACK_LATE_SECONDS", "0"),
        ("KEEP_DRAFTS_DAYS", "0"),
        ("CLOCK_URL", "http://clock.example.com/"),
        ("CLOCK_URL", "https://127.0.0.1/"),
        ("LOG_LEVEL", "loud"),
        ("FETCH_FROM", "tiktok"),
        ("YOUTUBE_DAILY_UNITS", "1"),
        ("INSTAGRAM_ACCOUNT_ID", "ana"),
    ],
)
def test_what_will_not_do_is_refused_with_what_would(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(CannotStart) as refused:
        read_settings()
    assert list(refused.value.sentences) == [WANTED[name.lower()]]
    assert name in str(refused.value)


def test_every_wrong_setting_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "http")
    monkeypatch.setenv("LOG_LEVEL", "loud")
    with pytest.raises(CannotStart) as refused:
        read_settings()
    assert len(refused.value.sentences) == 2


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN is missing"),
        ({"SLACK_SIGNING_SECRET": "s"}, "SLACK_BOT_TOKEN is missing"),
        ({"INSTAGRAM_ACCESS_TOKEN": "t"}, "are both needed, or neither"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)"),
    ],
)
def test_half_an_installation_is_refused(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], words: str
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(CannotStart) as refused:
        read_settings()
    assert words in str(refused.value)


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-hidden")
    monkeypatch.setenv("SLACK_SIGNING_SECRET", "hidden")
    monkeypatch.setenv("DATABASE_URL", "postgresql://me:hidden@host/name")
    monkeypatch.setenv("SMTP_URL", "smtp://me:hidden@host")
    settings = read_settings()
    assert "hidden" not in repr(settings) + str(settings)
    monkeypatch.setenv("SMTP_URL", "hidden")
    with pytest.raises(CannotStart) as refused:
        read_settings()
    assert "hidden" not in str(refused.value)


def test_every_setting_says_what_it_wants_and_stands_in_the_example() -> None:
    example = (Path(__file__).parents[3] / ".env.example").read_text()
    assert set(Settings.model_fields) <= set(WANTED)
    for name in set(NAMES) - {"CLOCK_URL"}:
        assert f"#{name}=" in example
