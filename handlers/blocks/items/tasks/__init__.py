"""What tasks of any kind show."""
