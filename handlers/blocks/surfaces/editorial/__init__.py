"""Briefs, ideas and the content calendar: what is shown of them."""
