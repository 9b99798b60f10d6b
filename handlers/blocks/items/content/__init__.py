"""Deliverables: what their tasks show."""
