"""One-off approvals: somebody asks for a yes to a message, a file or a link, in a campaign or without one.

Use cases: `ask`, `withdraw` (`asking`).

- `request`: what is asked, as people enter it: what it is about, who decides, how many of them, and by when
- `own_run`: what holds one that belongs to no campaign: a run of its own, which is in no list of campaigns
- `outcome`: what follows from the decision, and who hears of it, also in the thread of the message that it is about
- `listing`: what somebody has asked for, and how far each is

The question is an approval like any other, with the same policies, verdicts, undo, reminders and record.
"""
