"""The kinds of e-mails: a module for each, named as its `MailKind`, with one `EMAIL` that describes it."""
