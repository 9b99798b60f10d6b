"""How long the settings say that each kind of thing is kept."""

from datetime import timedelta

from bot.settings import Settings
from campaigns.lifecycle.retention import KeptFor


def kept_for(settings: Settings) -> KeptFor:
    """The times after which what is no longer needed is removed."""
    return KeptFor(
        requests=timedelta(days=settings.keep_requests_days),
        drafts=timedelta(days=settings.keep_drafts_days),
        uploads=timedelta(days=settings.keep_uploads_days),
        mail_bodies=timedelta(days=settings.keep_mail_bodies_days),
        addresses=timedelta(days=settings.keep_addresses_days),
        links=timedelta(days=settings.keep_links_days),
    )
