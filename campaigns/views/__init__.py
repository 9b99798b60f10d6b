"""Read models: what a card, a task or a page shows, gathered from the rows.

- `overview`, `step_states`: where one campaign stands: its steps, who is awaited, and what is next
- `campaign_page`: what a campaign is about; `post_page`: everything that is known of one post
- `task_view`: what a task is about, for whoever looks at it; `gathered` reads the same for many tasks at once
- `awaited`: open tasks with those who may do them now
- `next_thing`: the one thing that comes next in a campaign; `outlooks`, `campaign_lines`: the same for lists of many
"""
