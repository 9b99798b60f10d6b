"""Files that come from Slack and go there: fetched, kept between preview and import, sent."""
