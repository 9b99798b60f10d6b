"""What is held of a person, exported and erased."""
