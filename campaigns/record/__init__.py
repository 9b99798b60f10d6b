"""The record of who did what, as a chain: nobody changes it unnoticed.

- `sealing`: lines become links of the chain, in the order in which they are found, soon after they are committed
- `anchors`: where the chain stands, told outside the database
- `redaction`: changing what old lines say, where the law wants it, so that the chain still holds
- `reading`: the record of a campaign, to look at, and to `export` as a file
- `restoring`: that a backup was put back, and what is gone with it
- `verifying`: whether anything was changed, removed, exchanged or cut off
"""
