"""Reminders: being left alone for a while, and choosing when they come."""
