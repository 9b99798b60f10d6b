"""Messages, modals and the App Home, by subject: what is to be shown in, Slack's blocks out."""
