"""Approvals: what is asked, by fingerprint; what was decided, and what follows from it."""
