"""What Greenlight is measured beside: its statements on the raw driver, Bolt alone, and a bot as many write it."""
