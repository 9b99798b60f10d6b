"""The fields of campaigns, each described once: `basics`, `money`, `brief`, `goals`, `recipients` and `rules`.

What a description may say is told by `campaigns.engine.fields.Field`; which form asks for a field, and where, by
`campaigns.setup.forms`.
"""
