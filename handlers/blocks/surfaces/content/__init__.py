"""Deliverables: what is shown of them."""
