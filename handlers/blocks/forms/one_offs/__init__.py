"""One-off approvals: their form."""
