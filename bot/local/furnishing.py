"""What makes a local workspace look lived in at its first start: roles given out, influencers brought in."""

from pathlib import Path

from sqlalchemy import select

from bot.program import Program
from campaigns.appointments import give_first_roles
from campaigns.desk import GREENLIGHT, Actor
from campaigns.files import read_influencers
from campaigns.influencers import import_file
from storage.models import Influencer, Person
from storage.words import Role, Standing

INFLUENCERS = Path(__file__).parents[1] / "sample" / "influencers.csv"


def furnish(program: Program) -> None:
    """Give each role to the people whose profile has it as title, and bring in the sample influencers; once."""
    program.census.refresh()
    actor = Actor(program.team_id, GREENLIGHT)
    give_first_roles(program.desk, actor, program.clock.now(), _roles_by_title(program))
    if not _has_influencers(program):
        reading = read_influencers(INFLUENCERS.read_bytes())
        import_file(program.desk, actor, program.clock.now(), reading.accepted, reading.rejected)


def _roles_by_title(program: Program) -> dict[Role, list[str]]:
    members = (Person.workspace_id == program.team_id) & (Person.standing == Standing.FULL)
    with program.database.read() as session:
        people = session.scalars(select(Person).where(members).order_by(Person.user_id)).all()
    by_role = {role: [one.user_id for one in people if one.title == role.label] for role in Role}
    return {role: user_ids for role, user_ids in by_role.items() if user_ids}


def _has_influencers(program: Program) -> bool:
    mine = select(Influencer.id).where(Influencer.workspace_id == program.team_id).limit(1)
    with program.database.read() as session:
        return session.scalar(mine) is not None
