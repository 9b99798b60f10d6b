"""Ending campaigns: their forms."""
