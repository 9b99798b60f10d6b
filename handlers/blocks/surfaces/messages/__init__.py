"""Notices: what is shown of them."""
