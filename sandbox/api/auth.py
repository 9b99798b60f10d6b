"""Who the token is, and what the team is."""

from sandbox.api.call import Call, Method
from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.shapes import people
from sandbox.wire import Json


def api_test(hub: Hub, call: Call) -> Json:
    """Gives the arguments back; `error` asks for a refusal."""
    if call.text("error"):
        raise SlackError(call.text("error"), args=call.arguments)
    return {"args": call.arguments}


def auth_test(hub: Hub, call: Call) -> Json:
    """Says whose token it is."""
    world = hub.world
    bot = world.people[world.app.bot_user]
    return {
        "url": f"{hub.base_url}/",
        "team": world.team_name,
        "user": bot.name,
        "team_id": world.team_id,
        "user_id": bot.id,
        "bot_id": world.app.bot_id,
        "is_enterprise_install": False,
    }


def team_info(hub: Hub, call: Call) -> Json:
    """The workspace."""
    if call.text("team") not in ("", hub.world.team_id):
        raise SlackError("team_not_found")
    return {"team": people.team(hub.world)}


def bots_info(hub: Hub, call: Call) -> Json:
    """The bot's own card."""
    world = hub.world
    if call.text("bot") != world.app.bot_id:
        raise SlackError("bot_not_found")
    card = {
        "id": world.app.bot_id,
        "deleted": False,
        "name": world.people[world.app.bot_user].real_name,
        "updated": world.people[world.app.bot_user].updated,
        "app_id": world.app.app_id,
        "user_id": world.app.bot_user,
        "icons": {},
    }
    return {"bot": card}


METHODS = (
    Method("api.test", api_test, token="none"),
    Method("auth.test", auth_test),
    Method("team.info", team_info, ("team:read",)),
    Method("bots.info", bots_info, ("users:read",)),
)
