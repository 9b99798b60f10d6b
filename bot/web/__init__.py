"""What the program serves over HTTP, in either mode."""
