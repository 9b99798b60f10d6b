"""What somebody is in the workspace, and which roles they may hold."""

from enum import StrEnum

from storage.enums.base import Kind


class MemberType(StrEnum):
    """What a Slack user is in the workspace."""

    FULL = "full"
    GUEST = "guest"
    DEACTIVATED = "deactivated"
    BOT = "bot"
    FOREIGN = "foreign"


class Role(StrEnum):
    """A part somebody plays in campaigns; held per workspace, or for one campaign alone."""

    MARKETING_MANAGER = "marketing_manager"
    CONTENT_SPECIALIST = "content_specialist"
    CREATIVE_TEAM = "creative_team"
    DESIGN_TEAM = "design_team"
    COPYWRITER = "copywriter"
    MARKETING_DIRECTOR = "marketing_director"

    @property
    def label(self) -> str:
        """The role as people say it: "Marketing Manager"."""
        return self.value.replace("_", " ").title()


class HolderKind(StrEnum):
    """Whether a role is held by one person or by a Slack user group."""

    PERSON = "person"
    GROUP = "group"


class Audience(StrEnum):
    """People outside Slack who get a campaign's e-mails."""

    STAKEHOLDER = "stakeholder"
    CLIENT = "client"


class Via(StrEnum):
    """By what somebody acted, as the record has it."""

    COMMAND = "command"
    CLICK = "click"
    FORM = "form"
    EVENT = "event"
    LINK = "link"
    CONSOLE = "console"
    ITSELF = "itself"


class LinkPurpose(Kind):
    """What somebody without Slack may do by a link: decide on one post, judge creators, or hand in as a creator."""

    DECIDE = "decide"
    SHORTLIST = "shortlist"
    CREATOR = "creator"


class Opinion(Kind):
    """What a client thinks of a creator whom the team has picked."""

    YES = "yes"
    NO = "no"
    PERHAPS = "perhaps"
