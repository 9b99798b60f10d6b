"""Work that is owed: opened for a role, put before people, taken, and closed with an outcome.

- `tasks`: opening, finding and closing tasks; every task is made by `open_task`
- `assignees`: who may do a task now, with nobody deciding on their own work; `assignees_of_many`: of many campaigns
- `authors`: whose own work a decision is about
- `requests`, `verdicts`: questions that several people decide: who sits where now, and what they have said
- `unsettled`: what is asked and decided in open tasks, read once for all of them
- `asking`: putting tasks before people: in person, or a team in its channel
- `on_hold`: until when a request may be on hold, and asking again when that is over
- `waiting`, `team_tasks`: what waits for somebody, and what a team may take
- `deadlines`, `ended_posts`: when work on a post is due, and posts that nobody is asked about any more
- `kinds`, `task_rules`: what is known of each kind of task: its words, whom it needs, what it is about
- `duties`: who may do a task at all
- `task_lookup`: the task that somebody means, where they may see it

What people do with tasks (take, hand back, reassign) stands in `decisions`, since a decision may be under way in one.
"""
