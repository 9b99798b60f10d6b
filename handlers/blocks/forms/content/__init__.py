"""Deliverables: their forms."""
