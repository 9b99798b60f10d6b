"""Deliverables: designed, written, handed in version by version, reviewed, published."""
