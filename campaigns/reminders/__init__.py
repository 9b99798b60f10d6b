"""Reminders: everybody is told once a working day what they owe, at the hour that they choose, in their own zone.

- `daily`: who is to be reminded now, and doing it (`remind_all`): a message names what is late and due
- `told_lately`: the last reminder of everybody says what became of what it names
- `owed`: what somebody owes, and what others owe the campaigns that somebody owns
- `influencer_days`: e-mails before a draft is due and before a post is to be published (`remind_influencers`)
- `digest`: on Mondays, the week of campaigns for their Directors and channels (`send_digests`), told by `week`
- `spending_alerts`: who may see a campaign's money hears once that it is over budget, or paid too fast or too slowly
- `nudging`: one person reminds another of what they hold (`nudge`)
- `overdue`: messages mark what is late from then on (`mark_overdue`)
- `preferences`: the hour, and switching reminders off (`choose`); being left alone for a while (`snooze`)

Whoever is punctual gets none. After a downtime there is one reminder, not one for each day. That an unapproved post's
time nears is told by `campaigns.content.nearing_slots`.
"""
