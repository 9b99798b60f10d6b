"""Influencers: what is shown of them."""
