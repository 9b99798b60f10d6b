"""Users, user groups and the team on the wire."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sandbox.model import Group, Person
from sandbox.wire import Json
from sandbox.world import World


def user(person: Person, world: World, *, with_email: bool = True) -> Json:
    """A user object. The e-mail needs the scope users:read.email."""
    zone = datetime.now(UTC).astimezone(ZoneInfo(person.tz))
    offset = zone.utcoffset()
    shape: Json = {
        "id": person.id,
        "team_id": world.team_id,
        "name": person.name,
        "deleted": person.deleted,
        "profile": profile(person, world, with_email=with_email),
        "is_bot": person.is_bot,
        "is_app_user": False,
        "updated": person.updated,
    }
    if person.deleted:
        return shape
    return shape | {
        "color": "9f69e7",
        "real_name": person.real_name,
        "tz": person.tz,
        "tz_label": zone.tzname(),
        "tz_offset": int(offset.total_seconds()) if offset else 0,
        "is_admin": person.is_admin,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": person.is_restricted,
        "is_ultra_restricted": person.is_ultra_restricted,
        "is_email_confirmed": not person.is_bot,
        "who_can_share_contact_card": "EVERYONE",
    }


def profile(person: Person, world: World, *, with_email: bool) -> Json:
    """The profile inside a user object."""
    first, _, last = person.real_name.partition(" ")
    shape: Json = {
        "title": person.title,
        "phone": "",
        "skype": "",
        "real_name": person.real_name,
        "real_name_normalized": person.real_name,
        "display_name": person.name,
        "display_name_normalized": person.name,
        "first_name": first,
        "last_name": last,
        "fields": {},
        "status_text": "",
        "status_emoji": "",
        "status_expiration": 0,
        "avatar_hash": "",
        "team": world.team_id,
    }
    if person.is_bot:
        return shape | {"api_app_id": world.app.app_id, "bot_id": world.app.bot_id, "always_active": True}
    return shape | {"email": person.email} if with_email else shape


def group(entry: Group, world: World, *, with_users: bool) -> Json:
    """A user group (subteam) object."""
    shape: Json = {
        "id": entry.id,
        "team_id": world.team_id,
        "is_usergroup": True,
        "is_subteam": True,
        "name": entry.name,
        "description": entry.description,
        "handle": entry.handle,
        "is_external": False,
        "date_create": entry.updated,
        "date_update": entry.updated,
        "date_delete": 0,
        "auto_type": None,
        "auto_provision": False,
        "enterprise_subteam_id": "",
        "prefs": {"channels": [], "groups": []},
        "user_count": len(entry.users),
    }
    return shape | {"users": list(entry.users)} if with_users else shape


def team(world: World) -> Json:
    """The team object of team.info."""
    return {
        "id": world.team_id,
        "name": world.team_name,
        "domain": world.team_domain,
        "email_domain": "sample.example",
        "icon": {"image_default": True},
    }
