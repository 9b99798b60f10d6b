"""The business of Greenlight: campaigns, the people and money in them, and the rules they follow.

`workflows/` says what a campaign goes through; each other folder has one subject, and says which. Beside them stands
what all share: use cases (`desk`), refusals (`errors`), who may do what (`permissions`), money, days, and the record.

Nothing in here knows Slack, mail or templates. What goes wrong for a person is a `campaigns.core.errors.Refusal`.
"""
