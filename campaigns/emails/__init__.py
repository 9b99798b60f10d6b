"""What each kind of e-mail says, to whom it goes, and until when it is true.

`kinds/` has a module for each `MailKind`, named as it; `registry.email_kind` finds it. `context.email_context` gathers
what a template needs, `failures` knows which e-mails did not leave and are still worth sending again, `addressees` whom
an e-mail is for. `amendments` says which briefs are overtaken by a newer one, `link_secrets` draws the secrets of
links, `amounts` and `post_news` are what several kinds share. E-mails are asked for with
`campaigns.messages.emails.write_to`.
"""
