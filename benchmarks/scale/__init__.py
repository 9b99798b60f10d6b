"""What very many workspaces need, from the figures of a run, and how soon messages are shown within Slack's limits.

- `slack_limits`: what Slack allows, for each channel and workspace
- `sending`: a simulation of one workspace's messages within these limits
- `days`: what people do there, as changes of messages
- `needs`: processes, memory, connections and cores for so many workspaces, and the first wall
- `page`: all of it in a table, for docs/scale.md
"""
