"""Briefs, ideas and the content calendar: their forms."""
