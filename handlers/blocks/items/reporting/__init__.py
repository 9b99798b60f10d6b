"""Results and reports: what their tasks show."""
