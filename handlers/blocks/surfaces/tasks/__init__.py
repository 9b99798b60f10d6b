"""Tasks: what is shown of them."""
