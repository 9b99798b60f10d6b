"""Influencers: what their commands, clicks and forms do."""
