"""Giving out roles, people who come and go or are away, and roles that nobody holds.

Use cases: `give_roles`, `give_first_roles` (`role_assignment`); when Slack says so `join_workspace`, `hear_of_people`,
`hear_of_group` (`directory_sync`). `go_away`, `come_back` (`absences`); what waits moves to who acts for them.

- `statuses`: being away by one's Slack status
- `money_roles`: roles that decide on money are never given out unseen
- `vacancies`: roles that nobody holds any more, told to those who can give them out
"""
