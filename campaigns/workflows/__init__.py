"""The workflows, each a class body in the words of its source document; importing this package registers them.

- `influencer`: the influencer campaign, from the shortlist to the report
- `social`: the social media campaign, from ideas to the post-mortem
"""

from campaigns.workflows.influencer import InfluencerCampaign
from campaigns.workflows.one_off import OneOffApproval
from campaigns.workflows.social import SocialMediaCampaign

__all__ = ["InfluencerCampaign", "OneOffApproval", "SocialMediaCampaign"]
