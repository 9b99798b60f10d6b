"""Where a campaign asks for signed contracts, nobody is briefed before theirs is."""

from campaigns.influencers import outreach
from campaigns.tasks.kinds import what_to_do
from storage.enums import TaskKind, TaskState
from storage.models import Mail, Participation, Task
from tests.domain import journey
from tests.domain.scenario import MANAGER, Scenario


def test_the_manager_is_asked_for_the_signature_and_the_brief_waits_for_it(scenario: Scenario) -> None:
    campaign = journey.make(scenario, switches=["needs_signature"])
    (agreed,) = journey.agree(scenario, campaign)
    with scenario.database.read() as session:
        (task,) = (one for one in session.query(Task).filter_by(kind=TaskKind.OUTREACH, state=TaskState.OPEN))
        assert what_to_do(task) == "Have @glow12 sign the contract"
    assert scenario.rows(Mail) == []

    scenario.do(MANAGER, outreach.sign, agreed.id, "https://contracts.example/12")

    assert [mail.to for mail in scenario.rows(Mail)] == ["ana12@creators.example"]
    assert scenario.rows(Task, kind=TaskKind.OUTREACH, state=TaskState.OPEN) == []
    assert scenario.row(Participation, agreed.id).contract_link == "https://contracts.example/12"
