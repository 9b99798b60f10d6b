"""What goes over the wire: requests signed as Slack signs them, a generator of load, and a Slack that says yes."""
