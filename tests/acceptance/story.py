"""What stories begin with: the days of a campaign, roles given out, creators brought in."""

import base64
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.acceptance.conftest import Installation
from tests.local_slack import LocalSlack
from tests.waiting import wait_until


@dataclass(frozen=True)
class Calendar:
    """The days of a campaign that starts on `first`."""

    first: date
    length: int = 28

    @classmethod
    def starting_today(cls, slack: LocalSlack) -> "Calendar":
        """A campaign that starts today, by the clock of the local Slack."""
        return cls(datetime.fromtimestamp(float(slack.get("clock")["now"]), UTC).date())

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + timedelta(days=self.length)

    @property
    def draft(self) -> str:
        """When drafts are due."""
        return (self.first + timedelta(days=7)).isoformat()

    @property
    def publish(self) -> str:
        """When posts are to be published."""
        return (self.first + timedelta(days=14)).isoformat()

    def basics(self, installation: Installation, name: str) -> dict[str, str]:
        """The first page of a new campaign."""
        return {
            "name": name,
            "starts_on": self.first.isoformat(),
            "ends_on": self.last.isoformat(),
            "budget": "2000",
            "currency": "EUR",
            "channel": installation.slack.channel("campaigns"),
            "requirements": "Show the serum in daylight, and say what it feels like.",
        }


def gives_out_roles(installation: Installation) -> None:
    """The workspace's admin says who holds which role."""
    adam = installation.person("adam")
    adam.types("/campaign roles", "general")
    adam.fills_in(
        marketing_manager=[installation.slack.user("maya")],
        content_specialist=[installation.slack.user("carlos")],
        marketing_director=[installation.slack.user("diana")],
    )
    adam.closes_everything()


def brings_in_creators(installation: Installation, path: Path) -> None:
    """The Marketing Manager brings in a file of influencers."""
    maya = installation.person("maya")
    content = base64.b64encode(path.read_bytes()).decode()
    file = installation.slack.post("files", user=maya.id, name=path.name, content_base64=content)["file"]
    maya.types("/influencer import")
    maya.fills_in(file=[file["id"]])
    if installation.slack.get("views", user=maya.id)["views"]:
        maya.fills_in()
    maya.closes_everything()
    wait_until(lambda: "ana.glows" in maya.types("/influencer find niche:beauty"))
