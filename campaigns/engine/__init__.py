"""How a campaign goes through its workflow: steps, workflows, and the runner that advances every item."""
