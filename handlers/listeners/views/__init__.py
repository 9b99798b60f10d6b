"""Campaigns as a whole: what their commands, clicks and forms do."""
