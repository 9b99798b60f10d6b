"""What is held of an influencer: given to them, and erased where they ask for it.

- `personal_data`: `export` gives everything that is held of somebody as one document
- `forgetting`: `forget` erases somebody, and what must be true before it
- `erasing`: the rows that are theirs, table by table
- `traces`: whatever else names them, in any table
"""
