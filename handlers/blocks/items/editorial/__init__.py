"""Briefs, ideas and the content calendar: what their tasks show."""
