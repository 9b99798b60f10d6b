"""One-off approvals: what their tasks show."""
