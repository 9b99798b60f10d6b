"""Questions that want a decision: what is asked, by fingerprint, what was decided, and what can be undone."""
