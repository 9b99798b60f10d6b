"""A campaign's life: what happens by itself, how it goes live, and how it ends.

Use cases: `close` (`closing`), `finish_without` (`finishing`), `cancel` (`cancelling`), `put_away` (`archiving`),
`drop` an influencer (`dropping`), `send_again` an e-mail (`deliveries`).

- `due`: carries out what is due; called by `bot/due.py` when a moment has come
- `going_live`: when the posts are decided on, and who hears that the campaign is on
- `called_off`: who had something to do in a campaign hears that it has ended
- `deliveries`: what became of messages and e-mails
- `retention`: what is removed when it has grown old; called by `bot/wiring.py` every hour
"""
