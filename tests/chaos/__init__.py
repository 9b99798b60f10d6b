"""The bot is killed again and again while people work with it; afterwards everything must be there once, and be true.

- season: the campaigns that people work on, prepared before the bot starts
- colleagues, entries: people who look, click and fill in forms; each deed goes into an operation log
- deeds: the operation log, and what may have become of a deed
- lives, storm: the bot from a start to its death by kill -9, at random moments and at failpoints
- quiet: waiting until nothing is left to be delivered
- traces, excuses, judging: what the rows tell of deeds, compared with the operation log
- messages, letters: what Slack shows and what the mail server got, compared with the rows
- logs: what the bot's log tells of errors
- rules: what holds in the rows of every campaign
- planted: the bot with a bug put in on purpose, which the checks must find
"""
