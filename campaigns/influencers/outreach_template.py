"""The words that an e-mail to an influencer begins with: those of the workspace, or the standard ones.

Placeholders stand in braces, as in "Hello {name}", and are filled in for each influencer and campaign.
"""

import re

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import NotUnderstood, at_field
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.core.wording import day_in_words, quoted
from campaigns.parsing import closest_name
from campaigns.people import permissions
from storage.models import Campaign, Influencer, Workspace

LONGEST_SUBJECT, LONGEST_TEXT = 150, 3000
PLACEHOLDERS = {
    "name": "the influencer's name, or their handle",
    "handle": "their handle",
    "platform": "their platform",
    "company": "your workspace",
    "campaign": "the campaign",
    "dates": "its first and last day",
    "wanted": "“We think of …”, where the brief names deliverables",
}
"""What is filled in for each, in words."""
SUBJECT = "{company} would like to work with you: {campaign}"
TEXT = (
    "Hello {name},\n\n"
    "we like what you do on {platform}, and would like to work with you. {campaign} runs {dates}. {wanted}\n\n"
    "Would you like to hear more? Then please answer this e-mail, and tell us what you would ask for it."
)
_IN_BRACES = re.compile(r"\{([^{}\n]*)\}")


def template_of(workspace: Workspace) -> tuple[str, str]:
    """Subject and text as the workspace begins its e-mails."""
    return workspace.outreach_subject or SUBJECT, workspace.outreach_text or TEXT


def filled_in(
    template: str, influencer: Influencer, campaign: Campaign, workspace: Workspace, most: int
) -> str:
    """A template with the words for one influencer and campaign, at most so long; what is empty leaves no gap."""
    deliverables = campaign.brief.deliverables
    words = {
        "name": influencer.name or f"@{influencer.handle}",
        "handle": f"@{influencer.handle}",
        "platform": influencer.platform.label,
        "company": workspace.name,
        "campaign": campaign.name,
        "dates": f"from {day_in_words(campaign.starts_on)} to {day_in_words(campaign.ends_on)}",
        "wanted": f"We think of {deliverables}." if deliverables else "",
    }
    lines = _IN_BRACES.sub(lambda found: words.get(_name(found), found[0]), template).split("\n")
    return "\n".join(re.sub(" {2,}", " ", line).rstrip() for line in lines)[:most]


@use_case
def change(work: UnitOfWork, subject: str, text: str) -> None:
    """Have the workspace's e-mails begin with other words; NotUnderstood names what is no placeholder."""
    permissions.authorize(work, permissions.Action.CHANGE_TEMPLATES)
    workspace = work.session.get_one(Workspace, work.workspace_id, with_for_update=True)
    workspace.outreach_subject = _read(subject, LONGEST_SUBJECT, "The subject", "subject")
    workspace.outreach_text = _read(text, LONGEST_TEXT, "The e-mail", "text")
    audit.log(work, "outreach template changed")


@use_case
def reset(work: UnitOfWork) -> None:
    """Have the workspace's e-mails begin with the standard words again."""
    permissions.authorize(work, permissions.Action.CHANGE_TEMPLATES)
    workspace = work.session.get_one(Workspace, work.workspace_id, with_for_update=True)
    workspace.outreach_subject = workspace.outreach_text = None
    audit.log(work, "outreach template reset")


def _read(typed: str, most: int, subject: str, field: str) -> str:
    with at_field(field):
        text = parsing.parse_text(typed, most, subject=subject, required=True)
        for found in _IN_BRACES.finditer(text):
            if _name(found) not in PLACEHOLDERS:
                raise NotUnderstood(_unknown(found[0], _name(found)))
        if re.search("[{}]", _IN_BRACES.sub("", text)):
            raise NotUnderstood("A brace stands alone. Placeholders are written like {name}.")
    return text


def _name(found: re.Match[str]) -> str:
    return found[1].strip().casefold()


def _unknown(written: str, name: str) -> str:
    near = closest_name(name, list(PLACEHOLDERS))
    meant = f" Did you mean {{{near}}}?" if near else ""
    every = ", ".join(f"{{{one}}}" for one in PLACEHOLDERS)
    return f"{quoted(written)} is no placeholder.{meant} There are {every}."
