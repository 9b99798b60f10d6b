"""Which tasks wait for somebody, for statements."""

from sqlalchemy import literal_column, select

from storage.models import Approval, Task

IS_OPEN = Task.state == literal_column("'open'", Task.state.type)
"""Said in words, as the index of open tasks says it: a parameter might be anything, and the index would not be used."""
JUST_DECIDED = (
    select(Approval.id)
    .where(Approval.task_id == Task.id, Approval.state == literal_column("'decided'", Approval.state.type))
    .exists()
)
"""Whether a task has a decision that is not in effect yet: nobody is awaited."""
RESTS = JUST_DECIDED | Task.held_until.is_not(None)
"""Whether an open task waits for nobody now: it was just decided, or is on hold."""
