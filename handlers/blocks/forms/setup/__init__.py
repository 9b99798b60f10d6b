"""Making and changing campaigns: their forms."""
