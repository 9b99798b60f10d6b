"""Reminders as people read them, and what they may choose about them."""
