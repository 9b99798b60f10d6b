"""Money of a campaign: its budget, how that is split, what was committed and spent."""
