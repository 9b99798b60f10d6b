"""Results and reports: what is shown of them."""
