"""The sources that are set up, by the settings."""

from bot import addresses
from bot.settings import WITHOUT_KEY, Mode, Settings
from bot.sources.bluesky import Bluesky
from bot.sources.instagram import Instagram
from bot.sources.mastodon import Mastodon
from bot.sources.youtube import YouTube
from campaigns.sources.source import SourceClient
from storage.enums import Source


def clients_of(settings: Settings) -> list[SourceClient]:
    """A client for each source that is set up; the local workspace asks nobody unless it is told to."""
    named = _without_key(settings)
    found: list[SourceClient] = []
    if Source.BLUESKY.value in named:
        found.append(Bluesky(settings.bluesky_url))
    if Source.MASTODON.value in named:
        found.append(Mastodon(settings.mastodon_url))
    if settings.youtube_api_key is not None:
        key = settings.youtube_api_key.get_secret_value()
        found.append(YouTube(settings.youtube_url, key, settings.youtube_daily_units))
    if settings.instagram_access_token is not None and settings.instagram_account_id is not None:
        token = settings.instagram_access_token.get_secret_value()
        found.append(Instagram(settings.instagram_url, token, settings.instagram_account_id))
    return found


def _without_key(settings: Settings) -> set[str]:
    if settings.fetch_from is None:
        is_local = settings.mode is Mode.SANDBOX or addresses.is_loopback(settings.slack_api_url)
        return set() if is_local else set(WITHOUT_KEY)
    return {one.strip().lower() for one in settings.fetch_from.split(",")}
