"""The programs elsewhere that are asked for figures: a client each, and the queue that asks them."""
