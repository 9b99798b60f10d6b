"""The Slack app's manifest is one that Slack takes, and asks for no more than it needs."""

from pathlib import Path

import pytest
import yaml

from tests.manifest_schema import Manifest

TEXT = Path(__file__).parents[2].joinpath("manifest.yml").read_text(encoding="utf-8")

# What each event needs, by Slack's event reference; those left out need nothing.
SCOPES_OF_EVENTS = {
    "channel_archive": {"channels:read"},
    "channel_left": {"channels:read"},
    "file_shared": {"files:read"},
    "group_archive": {"groups:read"},
    "group_left": {"groups:read"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "message.im": {"im:history"},
    "subteam_members_changed": {"usergroups:read"},
    "subteam_updated": {"usergroups:read"},
    "team_join": {"users:read"},
    "user_change": {"users:read"},
}
NEED_NOTHING = {"app_home_opened"}


@pytest.fixture
def manifest() -> Manifest:
    return Manifest.model_validate(yaml.safe_load(TEXT))


def test_every_event_has_the_scopes_it_needs(manifest: Manifest) -> None:
    scopes = set(manifest.oauth_config.scopes.bot)
    for event in manifest.settings.event_subscriptions.bot_events:
        assert event in NEED_NOTHING or SCOPES_OF_EVENTS[event] <= scopes, event


def test_nothing_is_listed_twice(manifest: Manifest) -> None:
    lists = (
        manifest.oauth_config.scopes.bot,
        manifest.settings.event_subscriptions.bot_events,
        [command.command for command in manifest.features.slash_commands],
    )
    for names in lists:
        assert len(names) == len(set(names))


def test_every_address_is_the_placeholder(manifest: Manifest) -> None:
    interactivity = manifest.settings.interactivity
    addresses = {command.url for command in manifest.features.slash_commands}
    addresses |= {interactivity.request_url, interactivity.message_menu_options_url}
    addresses |= {manifest.settings.event_subscriptions.request_url}
    assert addresses == {"https://greenlight.example/slack/events"}


def test_asks_for_no_scope_that_acts_for_a_person() -> None:
    assert list(yaml.safe_load(TEXT)["oauth_config"]["scopes"]) == ["bot"]


def test_people_can_write_to_the_bot(manifest: Manifest) -> None:
    home = manifest.features.app_home
    assert home.home_tab_enabled
    assert home.messages_tab_enabled
    assert not home.messages_tab_read_only_enabled


def test_socket_mode_is_on_and_tokens_do_not_rotate(manifest: Manifest) -> None:
    assert manifest.settings.socket_mode_enabled
    assert not manifest.settings.token_rotation_enabled
