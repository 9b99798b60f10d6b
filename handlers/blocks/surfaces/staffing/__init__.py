"""Roles: what is shown of them."""
