"""Who somebody is, what they may do, and what they may see.

- `directory`: people and groups of the workspace, as last heard of
- `staff`: who holds which role, read once for all that is asked
- `roles`: who answers for a role in the workspace or in one campaign, and who does where nobody holds it
- `capacities`: what somebody is to a campaign: by role, by owning it, by acting for others, by a link
- `permissions`: who may do what; one table, asked at every entry, closed to what it does not list
- `visibility`: which campaigns somebody may see, asked of all at once
- `campaign_names`: finding campaigns by what people type of their names
- `lookup`: the campaign, influencer's part or deliverable that somebody means, where they may see it
- `outsiders`: people without Slack, by an id of their own kind
- `missing_addresses`: people who are written to and whose address Slack does not tell
- `recipients`: addresses outside Slack that hear of a campaign
"""
