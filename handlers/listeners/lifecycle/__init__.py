"""Ending campaigns: what their commands, clicks and forms do."""
