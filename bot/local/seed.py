"""What makes a local workspace look lived in at its first start: roles given out, influencers brought in and vetted."""

from pathlib import Path

from sqlalchemy import select

from bot.program import Program
from campaigns.core.unit_of_work import GREENLIGHT, Actor
from campaigns.files import read_influencers
from campaigns.influencers.influencer_import import import_file
from campaigns.influencers.vetting import vet
from campaigns.staffing.role_assignment import give_first_roles
from storage.enums import MemberType, Role, Vetting
from storage.models import Influencer, Person

INFLUENCERS = Path(__file__).parents[1] / "sample" / "influencers.csv"
ONE_IN = 4
"""So many of the influencers are approved: those that a social media campaign may ask."""


def seed_workspace(program: Program) -> None:
    """Give each role to the people whose profile has it as title, and bring in the sample influencers; once."""
    program.directory_sync.refresh()
    actor, roles = Actor(program.team_id, GREENLIGHT), _roles_by_title(program)
    give_first_roles(program.units_of_work, actor, program.clock.now(), roles)
    if not _influencers(program):
        reading = read_influencers(INFLUENCERS.read_bytes())
        import_file(program.units_of_work, actor, program.clock.now(), reading.accepted, reading.rejected)
        _approve_some(program, roles.get(Role.MARKETING_MANAGER, []))


def _approve_some(program: Program, managers: list[str]) -> None:
    for manager in managers[:1]:
        actor = Actor(program.team_id, manager)
        for influencer_id in _influencers(program)[::ONE_IN]:
            vet(program.units_of_work, actor, program.clock.now(), influencer_id, Vetting.APPROVED)


def _roles_by_title(program: Program) -> dict[Role, list[str]]:
    members = (Person.workspace_id == program.team_id) & (Person.member_type == MemberType.FULL)
    with program.database.read() as session:
        people = session.scalars(select(Person).where(members).order_by(Person.user_id)).all()
    by_role = {role: [one.user_id for one in people if one.title == role.label] for role in Role}
    return {role: user_ids for role, user_ids in by_role.items() if user_ids}


def _influencers(program: Program) -> list[int]:
    mine = select(Influencer.id).where(Influencer.workspace_id == program.team_id).order_by(Influencer.id)
    with program.database.read() as session:
        return list(session.scalars(mine))
