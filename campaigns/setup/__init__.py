"""Making and changing campaigns, and what their forms ask for."""
