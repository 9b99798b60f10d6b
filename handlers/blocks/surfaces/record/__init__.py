"""What people see of the record of who did what."""
