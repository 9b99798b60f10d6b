"""E-mails: written once from templates, kept as bytes, and those bytes sent until a mail server takes them.

Templates are `bot/templates/mail/<kind>.{subject.txt,txt,html}`. What each needs comes as plain values from
`letter_facts(session, mail)` of `campaigns.messages.emails`; a missing fact is an error, an unknown one is None (or an
empty text or list). Dates are `date`, `datetime` or ISO text; money is text as people read it ("€1,200.00").

Every kind
    campaign        the campaign's name
    workspace       the organisation's name, as its Slack has it
    to_name         how the recipient is addressed ("Mia", "@mia.cooks"); None where nobody knows
    contact_name    whom to answer (the owner's name)
    contact_email   their address, which becomes Reply-To; None where nobody knows

brief
    requirements, audience, timeline, brand_guide, disclosure    texts of the brief; empty where it says nothing
    required_words, banned_words                                 lists of words
    deliverables    list of {title, draft_due_on, publish_on}    what is asked for, one by one
    agreed          the deliverables in the words of the agreed terms; empty where there are none
    starts_on, ends_on                                           the campaign's dates
    fee, shipping   agreed money, as text, or None

approved
    deliverable     its title                 publish_on    when to publish it, or None
    edited          whether the team has edited it; then the creator cannot publish what they sent
    link            where the edited draft is, or None
    caption, hashtags                         the approved copy: text or None, and a list
    note            what the reviewer wrote, or None

changes
    deliverable     its title                 respond_by    until when the next draft is wanted, or None
    category, reason                          why, as labels and words people wrote

rejected
    deliverable     its title                 category, reason    why

cancelled
    reason          why, or None where the team does not say
    kept            money that is still owed to them, as text, or None

live
    first_post_on   the day of the first post to come, or None
    first_post_time, time_zone                its time of day ("14:30"), or None, and the campaign's zone
    posts           how many posts are approved
    platforms       list of names of platforms
    ends_on         the campaign's last day

report
    number          the report's version      made_on       when its numbers were put together
    starts_on, ends_on                        the campaign's dates
    summary         one or two sentences: how it went
    figures         list of {name, value, target, verdict, formula, coverage}: `value` as text ("not known" where
                    unknown), `target` as text or None, `verdict` "met", "missed" or None, `formula` in words,
                    `coverage` in words ("clicks known for 3 of 4 posts") or None
    missing         list of sentences: what nobody has reported
    sections        list of {title, lines}: what a post-mortem tells beyond its figures, in sentences; else empty
"""
