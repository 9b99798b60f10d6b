"""One-off approvals: what is told of them."""
