"""What an app's manifest may hold, as far as ours uses it: names, types and limits from Slack's reference.

Unknown names are refused, as Slack refuses them. A part that is new in the manifest needs its lines here.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Url = Annotated[str, StringConstraints(pattern=r"^https?://", max_length=3000)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=50)]


class Part(BaseModel):
    """A part with no names but those declared, and no value of another type."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Metadata(Part):
    """Which schema the manifest follows."""

    major_version: Literal[2]


class DisplayInformation(Part):
    """How the app presents itself."""

    name: str = Field(min_length=1, max_length=35)
    description: str = Field(min_length=1, max_length=140)
    long_description: str = Field(min_length=175, max_length=4000)
    background_color: str = Field(pattern=r"^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$")


class AppHome(Part):
    """The tabs of the app's own place."""

    home_tab_enabled: bool
    messages_tab_enabled: bool
    messages_tab_read_only_enabled: bool


class BotUser(Part):
    """The app as a member of the workspace."""

    display_name: str = Field(min_length=1, max_length=80)
    always_online: bool


class SlashCommand(Part):
    """A command and what people see while they type it."""

    command: str = Field(pattern=r"^/", min_length=2, max_length=32)
    url: Url
    description: str = Field(min_length=1, max_length=2000)
    usage_hint: str | None = Field(default=None, min_length=1, max_length=1000)
    should_escape: bool


class Shortcut(Part):
    """An entry in Slack's menu of everything, or in the menu of every message."""

    name: str = Field(min_length=1, max_length=24)
    type: Literal["global", "message"]
    callback_id: str = Field(min_length=1, max_length=255)
    description: str = Field(min_length=1, max_length=150)


class Features(Part):
    """What people can reach."""

    app_home: AppHome
    bot_user: BotUser
    shortcuts: list[Shortcut] = Field(max_length=10)
    slash_commands: list[SlashCommand] = Field(min_length=1, max_length=50)


class Scopes(Part):
    """What the app may do."""

    bot: list[Name] = Field(max_length=255)


class OauthConfig(Part):
    """How the app is installed."""

    scopes: Scopes


class EventSubscriptions(Part):
    """What the app is told about."""

    request_url: Url
    bot_events: list[Name] = Field(max_length=100)


class Interactivity(Part):
    """Where clicks and forms go."""

    is_enabled: bool
    request_url: Url
    message_menu_options_url: Url


class Settings(Part):
    """How Slack and the app talk."""

    event_subscriptions: EventSubscriptions
    interactivity: Interactivity
    org_deploy_enabled: bool
    socket_mode_enabled: bool
    token_rotation_enabled: bool


class Manifest(Part):
    """The whole manifest."""

    metadata: Metadata = Field(alias="_metadata")
    display_information: DisplayInformation
    features: Features
    oauth_config: OauthConfig
    settings: Settings
