"""The business of Greenlight: campaigns, the people and money in them, and the rules they follow.

A folder a subject, each building only on those below it (`make check` holds the order). From the top: `workflows`,
what a campaign goes through; `views`, what is shown of it; `setup`, `editorial`, `lifecycle`, `emails`, `reporting`,
`content`, `decisions`, `influencers`, `files` and `spending`, what people do in it and are told; `approvals`,
`staffing`, `formulas`, `engine`, `tasks`, `messages`, `people`, `steps`, `forms`, `parsing` and `core`, what these are
made of.

A use case is a public function marked `@use_case` (`core/unit_of_work.py`): one transaction, called with who asks and
when. Nothing in here knows Slack, mail or templates. What goes wrong for a person is a `campaigns.core.errors.Refusal`.
"""
