"""The bot is killed again and again while people work with it; afterwards everything must be there once, and be true.

- cast, workload, social_workload: people, and the campaigns that they work on, prepared before the bot starts
- colleagues, entries: people who look, click, type and fill in forms; each deed goes into an operation log
- deeds: the operation log, and what may have become of a deed
- stage, kill_run, lives: the bots from a start to a death by kill -9, at random moments and at failpoints
- quiet: waiting until nothing is left to be delivered
- traces, excuses, judging: what the rows tell of deeds, compared with the operation log
- evidence: what else is known of a deed that has left no trace
- answers: what the bot said to one person alone
- record: whether each deed has its line in the record
- messages, emails: what Slack shows and what the mail server got, compared with the rows
- events: whether the bot heard what Slack tells
- logs: what the bot's log tells of errors
- rules: what holds in the rows of every campaign
- planted: the bot with a bug put in on purpose, which the checks must find
"""
