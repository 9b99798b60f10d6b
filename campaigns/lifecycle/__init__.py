"""A campaign's life: what happens by itself, how it goes live, and how it ends."""
