"""Deciding: recorded at once, undoable for a moment, then in effect.

Use cases: `decide` and `undo` (`decisions`), `decide_many` (`bulk`), and with open tasks `take`, `hand_back`, `say_done` and
`reassign` (`task_actions`).

- `approvers`: who may decide on a question, and what everybody else is told
- `effects`: what follows from a decision once nobody can undo it any more, and who hears of it
"""
