"""Decisions: their forms."""
