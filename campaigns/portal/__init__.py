"""What people without Slack see and do on their pages, by a link.

Use cases: `decide` (`deciding`), `announce_file` (`handing_in`). Handing in, recording links, commenting and judging
creators are those that everybody uses (`campaigns.content`, `campaigns.influencers.client_opinions`): the actor says by
which link they come.

- `client_page`: what somebody who decides for a client sees of a post, or of the creators who were picked
- `creator_page`: what a creator sees of their part in a campaign
"""
