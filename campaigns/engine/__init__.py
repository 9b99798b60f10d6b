"""How a campaign goes through its workflow, in the transaction of whatever happened.

- `runner`: `advance` takes every step that can be taken now; `send_back` and `begin_again` open steps again
- `workflow_run`: one campaign's run, as its rows have it
- `step_tasks`: what a step asks of people, unless it asks on its own
- `items`: when an item holds up no step any more
"""
