"""Briefs, ideas and the content calendar: what their commands, clicks and forms do."""
