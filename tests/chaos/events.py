"""What Slack tells by events: everybody whose Home was opened sees one, and everybody is called by their new name.

An event that no bot hears within Slack's three attempts is lost, so this is asked for while the bot lives and stays.
"""

from collections.abc import Callable, Iterator
from time import monotonic, sleep

from sqlalchemy import select

from storage.database import Database
from storage.models import Person
from tests.chaos.workload import COLLEAGUES
from tests.local_slack import LocalSlack

LOOK_AGAIN_SECONDS = 0.1


def unheard_events(slack: LocalSlack, database: Database, seconds: float) -> list[str]:
    """Have everybody open their Home and change their name; what the bot has not heard of after so long."""
    names = {slack.user(name): f"{name.title()} the Second" for name in COLLEAGUES}
    for user, name in names.items():
        slack.post("home", user=user)
        slack.post("people", id=user, real_name=name)
    return _what_stays(lambda: [*_without_home(slack, names), *_misnamed(database, names)], seconds)


def _what_stays(look: Callable[[], list[str]], seconds: float) -> list[str]:
    deadline = monotonic() + seconds
    while (found := look()) and monotonic() < deadline:
        sleep(LOOK_AGAIN_SECONDS)
    return found


def _without_home(slack: LocalSlack, names: dict[str, str]) -> Iterator[str]:
    for user, name in names.items():
        if slack.get("home", user=user)["view"] is None:
            yield f"{name} has opened their Home, and sees none"


def _misnamed(database: Database, names: dict[str, str]) -> Iterator[str]:
    with database.read() as session:
        people = session.scalars(select(Person).where(Person.user_id.in_(names))).all()
    for person in people:
        if person.name != names[person.user_id]:
            yield f"{names[person.user_id]} is still called {person.name}"
