"""Asks Slack who is in the workspace and in its groups: at start, and every hour in case an event was lost."""

import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.installation import Installation
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWorkFactory
from campaigns.staffing.directory_sync import hear_of_group, hear_of_people, join_workspace
from handlers.directory.people import news_of

logger = logging.getLogger(__name__)

Json = dict[str, Any]


class DirectorySync:
    """Keeps what is known of one workspace's people true."""

    def __init__(
        self,
        installation: Installation,
        client: WebClient,
        units_of_work: UnitOfWorkFactory,
        now: Callable[[], datetime],
    ) -> None:
        self._installation, self._client, self._units_of_work, self._now = (
            installation,
            client,
            units_of_work,
            now,
        )
        self._actor = Actor(installation.team_id, GREENLIGHT)

    def join(self, installed_by: str | None = None) -> None:
        """Make the workspace known, before anything else is about it."""
        name, bot = self._installation.team_name, self._installation.bot_user_id
        join_workspace(self._units_of_work, self._actor, self._now(), name, bot, installed_by)

    def refresh(self) -> None:
        """Ask for everybody and every group; what Slack does not answer now is asked for again next time."""
        try:
            self._hear_of_people()
            self._hear_of_groups()
        except (SlackApiError, OSError) as error:
            logger.warning("Slack did not tell who is in the workspace: %s", error)

    def _hear_of_people(self) -> None:
        owner: str | None = None
        for page in self._pages():
            news = [news_of(user, self._installation.team_id) for user in page]
            hear_of_people(self._units_of_work, self._actor, self._now(), news)
            owner = owner or next((user["id"] for user in page if user.get("is_primary_owner")), None)
        if owner:
            self.join(owner)

    def _pages(self) -> Iterator[list[Json]]:
        cursor = None
        while True:
            answer = self._client.users_list(limit=200, cursor=cursor)
            yield answer["members"]
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return

    def _hear_of_groups(self) -> None:
        for group in self._client.usergroups_list(include_users=True)["usergroups"]:
            members = group.get("users") or []
            hear_of_group(self._units_of_work, self._actor, self._now(), group["id"], members)
