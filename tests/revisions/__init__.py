"""What the tests keep of every migration that has landed: its hash, and databases filled when it was the newest."""
