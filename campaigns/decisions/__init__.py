"""Deciding: recorded at once, undoable for a moment, then in effect.

Use cases: `decide` and `undo` (`decisions`), `decide_many` (`bulk`), and with open tasks `take`, `take_all`,
`hand_back`, `reassign` and `say_done` (`task_actions`).

- `approvers`: refuses who may not decide; who is asked follows from the task's role (`campaigns/tasks/assignees`)
- `effects`: what follows from a decision once nobody can undo it any more, and who hears of it
"""
