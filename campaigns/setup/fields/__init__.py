"""The fields of campaigns, each described once: `basics`, `money`, `brief`, `goals`, `recipients` and `rules`.

What a description may say is told by `campaigns.forms.fields.Field`; which form asks for a field, and where, by
`campaigns.setup.forms`.
"""
