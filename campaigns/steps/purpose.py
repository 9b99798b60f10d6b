"""What steps are for: by this, and not by their names, the rest of the program finds them."""

from enum import Enum

from storage.models import Campaign, Deliverable, Participation

Item = Campaign | Participation | Deliverable


class Purpose(Enum):
    """What a step is there for. A workflow has at most one step of each, and does without what it lacks.

    `each` is whose step it must be: the campaign's, or one that works per participation or per deliverable. None
    where that does not matter.
    """

    SHORTLIST = "shortlist", Campaign
    """Waits for influencers who fit; where nobody does, others are asked for criteria."""
    OUTREACH = "outreach", Participation
    """Comes to terms with each influencer."""
    BRIEFING = "briefing", Participation
    """Gets the brief to each influencer; briefs that do not arrive hold it up."""
    IDEATION = "ideation", Campaign
    """Collects ideas, and decides on them."""
    PLANNING = "planning", Campaign
    """Plans posts in the content calendar; it begins again where no post was approved."""
    DESIGN = "design", Deliverable
    """Makes each post's visual."""
    ASSET_INTAKE = "asset intake", Deliverable
    """Takes in what was designed; a new design goes on from here."""
    COPY = "copy", Deliverable
    """Writes each post's caption and hashtags; new copy goes on from here."""
    REVIEW = "review", Deliverable
    """Reviews each creator's draft as a whole; a new draft of an approved post goes on from here."""
    APPROVAL = "approval", Deliverable
    """Approves each post's design and copy."""
    PUBLISHING = "publishing", None
    """From here on posts are published, and their links are asked for."""
    GOING_LIVE = "going live", Campaign
    """Makes the campaign active; until then it is being prepared."""
    COSTING = "costing", Campaign
    """Sums up what the campaign costs."""
    MEASURING = "measuring", Campaign
    """Waits for the campaign's results."""

    def __init__(self, label: str, each: type[Item] | None) -> None:
        self.label, self.each = label, each
