"""What can be typed after `greenlight`, a module for each command."""
