"""How a campaign goes through its workflow: the run that takes every item as far as it can go, step by step."""
