"""The run of a one-off approval that belongs to no campaign: it has no steps, only its question."""

from campaigns.core.one_off_runs import ONE_OFF
from campaigns.steps.registry import register
from campaigns.steps.workflow import Workflow


@register
class OneOffApproval(Workflow):
    """Ends with the decision (`campaigns.one_offs`); nobody makes one by itself, and no list of campaigns has it."""

    key = ONE_OFF
    label = "One-off approval"
    is_listed = False
