"""Budget and costs: their forms."""
