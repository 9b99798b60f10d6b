"""Budget and costs: what their tasks show."""
