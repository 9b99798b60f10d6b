"""Campaigns as a whole: what is shown of them."""
