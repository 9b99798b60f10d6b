"""Roles: their forms."""
