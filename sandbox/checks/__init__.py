"""Slack's rules for blocks and views. Everything here is pure: JSON in, a list of complaints out."""
