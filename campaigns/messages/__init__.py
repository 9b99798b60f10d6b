"""What people get to see. Messages are rows here; `bot/delivery` makes Slack show them.

- `cards`: which messages there are, and marking those that no longer tell the truth
- `prompts`: one message for each person and campaign with all that waits for them
- `notices`: news told once, its facts fixed when it happened
- `emails`, `unsent`: e-mails queued, and stopped before they leave
- `channels`, `home`, `refreshing`: a channel closed to the bot, a person's Home, a message clicked on too late
- `restored`: after a backup was put back nobody knows what was sent meanwhile

Use cases: `open_home`; `channel_closed`, `channel_opened` and `was_written_to`, when Slack says so.
"""
