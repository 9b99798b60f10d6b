"""Influencers: what their tasks show."""
