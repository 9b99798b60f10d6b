"""Work queues whose items are rows: `leases` says whose a row is for now, `backoff` when it is tried again."""
