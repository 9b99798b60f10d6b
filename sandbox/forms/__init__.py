"""Filling in forms as Slack's client does: finding fields, turning plain values into state, checking them."""
