"""The Influencer Database, and working with influencers from the shortlist to the end of their part."""
