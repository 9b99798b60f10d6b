"""Making and changing campaigns: what their forms ask for, and what became of half-filled ones."""
