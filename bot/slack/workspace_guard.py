"""Lets in only what comes from the bot's own workspace: a shared channel brings clicks of other teams too."""

import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.middleware import Middleware

logger = logging.getLogger(__name__)

SendEphemeral = Callable[[str, dict[str, Any]], None]

FOREIGN = "Greenlight works for another workspace and can only be used by its members."


class WorkspaceGuard(Middleware):
    """Bolt runs this before every listener. `send_ephemeral(response_url, payload)` answers clicks."""

    def __init__(self, team_id: str, send_ephemeral: SendEphemeral) -> None:
        self._team_id = team_id
        self._send_ephemeral = send_ephemeral

    def process(
        self,
        *,
        req: BoltRequest,
        resp: BoltResponse,  # noqa: ARG002
        next: Callable[[], BoltResponse],  # noqa: A002 - Bolt's name
    ) -> BoltResponse | None:
        """Go on with what is ours; say no to the rest, in words where there is a place for them."""
        body = req.body
        if body.get("type") == "url_verification" or set(teams_in(body)) == {self._team_id}:
            return next()
        logger.warning("A %s of another workspace was refused.", body.get("type") or "command")
        if body.get("response_url") and "command" not in body:
            payload = {"response_type": "ephemeral", "replace_original": False, "text": FOREIGN}
            self._send_ephemeral(str(body["response_url"]), payload)
        return _refusal(body)


def teams_in(body: Mapping[str, Any]) -> Iterator[str]:
    """Every workspace a request says it comes from: that of the app, and that of who acts."""
    if body.get("type") == "event_callback":
        yield str(body.get("team_id"))
        return
    user = body.get("user")
    mentioned = [body.get("team_id"), _id(body.get("team"))]
    mentioned.append(user.get("team_id") if isinstance(user, Mapping) else None)
    yield from (str(team) for team in mentioned if team)


def _id(team: object) -> object:
    return team.get("id") if isinstance(team, Mapping) else team


def _refusal(body: Mapping[str, Any]) -> BoltResponse:
    if "command" in body:
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": FOREIGN})
    if body.get("type") == "view_submission":
        return BoltResponse(status=200, body={"response_action": "update", "view": _notice()})
    return BoltResponse(status=200, body="")


def _notice() -> dict[str, Any]:
    words = {"type": "section", "text": {"type": "plain_text", "text": FOREIGN}}
    return {"type": "modal", "title": {"type": "plain_text", "text": "Not possible"}, "blocks": [words]}
