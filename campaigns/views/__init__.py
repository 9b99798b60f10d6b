"""Read models: what a card, a task or a page shows, gathered from the rows."""
