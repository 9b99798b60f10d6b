"""Read models: what a card, a task, an e-mail or a page shows, gathered from the rows."""
