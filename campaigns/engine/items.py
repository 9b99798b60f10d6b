"""The items that go through a workflow: when one holds up no step any more."""

from campaigns.steps.purpose import Item
from storage.enums import STAGES_WITHOUT_OUTCOME, DeliverableStatus
from storage.models import Deliverable, Participation

_POSTS_OUT = (DeliverableStatus.DROPPED, DeliverableStatus.MISSED)


def is_out(item: Item) -> bool:
    """Whether an item has ended without outcome and so holds up no step."""
    if isinstance(item, Participation):
        return item.stage in STAGES_WITHOUT_OUTCOME
    return isinstance(item, Deliverable) and item.status in _POSTS_OUT
