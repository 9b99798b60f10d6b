"""A campaign's life: when things happen by themselves, where it stands, and how it ends."""
