"""Giving out roles, people who come and go, and roles that nobody holds."""
