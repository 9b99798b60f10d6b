"""Influencers: their forms."""
