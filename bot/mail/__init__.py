"""E-mails: written once from templates, kept as bytes, and those bytes sent until a mail server takes them.

Templates are `bot/templates/mail/<kind>.jinja`. What each needs comes as plain values from `campaigns.emails`; a
missing fact is an error, an unknown one is None (or an empty text or list). Dates are `date`, `datetime` or ISO text;
money is text as people read it ("€1,200.00").
"""
