"""What comes before a post: briefs, ideas, and its place in the content calendar."""
