"""The workflows, each a class body in the words of its source document; importing this package registers them."""

from campaigns.workflows.influencer import InfluencerCampaign
from campaigns.workflows.social import SocialMediaCampaign

__all__ = ["InfluencerCampaign", "SocialMediaCampaign"]
