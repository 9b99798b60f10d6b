"""What a campaign achieved: results, the figures worked out from them, and the reports."""
