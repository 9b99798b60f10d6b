"""People without Slack: who decides for a client, and the links that clients and creators come by.

Use cases: `name_clients` (`clients`), `revoke` (`links`), `renew` (`renewing`).

- `clients`: who decides for the client of a campaign, by name and e-mail address
- `independence`: that they are nobody of the workspace, no creator, and not named by whose work it is
- `links`: what a link lets its person do, until when; found by a secret that is in one e-mail and nowhere else
- `asking`: having a client read what waits for their decision
- `renewing`: a new link in place of an expired one, to the same address
- `form`: what is typed where clients are named

What they do by their links is in `campaigns.portal`.
"""
