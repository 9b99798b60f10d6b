"""The business of Greenlight: campaigns, the people and money in them, and the rules they follow.

Nothing in here knows Slack, mail or templates. What goes wrong for a person is a `campaigns.errors.Refusal`.
"""
