"""Who somebody is, which roles they hold, what they may do, and what they may see."""
