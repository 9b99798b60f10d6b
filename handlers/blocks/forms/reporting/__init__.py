"""Results and reports: their forms."""
