"""Deciding: recorded at once, undoable for a moment, then in effect.

Use cases: `decide` and `undo` (`decisions`), `decide_many` (`bulk`), `take_back` (`verdicts`), `hold` and `lift`
(`holds`), and with open tasks `take`, `take_all`, `hand_back`, `reassign` and `say_done` (`task_actions`).

- `decidable`: what is decided on, read and locked at once
- `approvers`: refuses who may not decide; who is asked follows from the task's role (`campaigns/tasks/assignees`)
- `decisions.record`: the one door for everybody who decides, by whatever means; what is recorded is the decision, or a
  verdict where others must still be heard (`verdicts`)
- `effects`: what follows from a decision once nobody can undo it any more, and who hears of it
"""
