"""Campaigns driven at random: rules by subject, put together into one machine.

A further workflow brings a module of rules beside `influencer` and its acts in a `Finisher`, and is named in
`machine.whole`.
"""
