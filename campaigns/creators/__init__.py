"""Influencers: the database of them, and working with them from the shortlist to the end of their part."""
