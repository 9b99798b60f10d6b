"""Figures that come by themselves: other programs are asked for what posts achieved and what accounts are like.

Use cases: `plan`, `fetch_now` (`planning`), `claim`, `note_trouble` (`fetching`), `store_accounts` (`storing`).

- `source`: what a source is to this program, and what it may answer; the clients are in `bot/sources`
- `planning`: which posts and accounts are asked for, and when
- `fetching`: a bounded piece of what is due, claimed; `storing`: what was answered goes into the rows
- `standing`: how far the posts of a campaign are fetched

A new source: docs/how-to/add-a-source.md.
"""
