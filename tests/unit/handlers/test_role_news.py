"""News of roles say what can be done about them, where that is."""

import pytest

from handlers.blocks.surfaces.messages.notices import notice
from storage.enums import NoticeKind
from tests.local_slack import says


@pytest.mark.parametrize(
    ("has_own", "where"), [(True, "`/campaign edit Glow`, under People"), (False, "`/campaign roles`")]
)
def test_money_that_somebody_approved_for_themselves_wants_one_more_director(
    *, has_own: bool, where: str
) -> None:
    facts = {"campaign": "Glow", "decided_by": "U1", "what": "a cost of €5.00", "has_own": has_own}
    shown = says({"blocks": notice(NoticeKind.OWN_MONEY, facts).blocks})
    assert f"one more Marketing Director, who asks for no money there themselves, with {where}" in shown
