"""Files that are posted in a campaign's thread, or chosen in a message's menu, are imported as any other."""

from sqlalchemy import update

from storage.enums import CardKind, NoticeKind
from storage.models import Campaign, Card, Influencer, Notice, Result
from tests.integration.handlers.acts_in_slack import uses
from tests.integration.handlers.measured_posts import DAY, published, upload
from tests.integration.handlers.slack_workspace import CAMPAIGNS, CARLOS, MAYA, Json, SlackWorkspace, says
from tests.waiting import wait_until

CONTENT = f"post,date,likes\n1,{DAY},500\n".encode()


def card_of(workspace: SlackWorkspace, campaign: Campaign) -> str:
    """The campaign's message in its channel, as the delivery loop would have noted where it is."""
    ts = str(workspace.slack.do("say", user=MAYA, channel=CAMPAIGNS, text="The card")["ts"])
    with workspace.scenario.database.write() as session:
        mine = (Card.kind == CardKind.CAMPAIGN) & (Card.subject_id == campaign.id)
        session.execute(update(Card).where(mine).values(channel=CAMPAIGNS, ts=ts))
    return ts


def posts_file(workspace: SlackWorkspace, name: str, content: bytes, **where: str) -> Json:
    """A message with a file."""
    files = [upload(workspace, CARLOS, name, content)]
    said = workspace.slack.do("say", user=CARLOS, channel=CAMPAIGNS, text="", files=files, **where)
    assert said["ok"], said
    return {"channel": CAMPAIGNS, "ts": str(said["ts"]), "file": files[0]}


def test_a_table_in_a_campaigns_thread_is_offered_to_be_imported(workspace: SlackWorkspace) -> None:
    campaign, _ = published(workspace)
    thread = card_of(workspace, campaign)
    posts_file(workspace, "elsewhere.csv", CONTENT)
    posts_file(workspace, "picture.png", b"1", thread_ts=thread)
    posted = posts_file(workspace, "nov.csv", CONTENT, thread_ts=thread)
    wait_until(lambda: workspace.scenario.rows(Notice, kind=NoticeKind.FILE_TO_IMPORT))
    (told,) = workspace.scenario.rows(Notice, kind=NoticeKind.FILE_TO_IMPORT)
    assert (told.facts["name"], told.facts["campaign_id"]) == ("nov.csv", campaign.id)
    form = uses(workspace, CARLOS, "import_file", channel=posted["channel"], ts=posted["ts"])
    assert form["blocks"][1]["element"]["initial_option"]["value"] == str(campaign.id)
    shown = workspace.fill_in(CARLOS, what=str(campaign.id))["view"]
    assert "1 new · 0 changed" in says(shown)
    workspace.fill_in(CARLOS)
    assert [one.likes for one in workspace.scenario.rows(Result)] == [500]


def test_any_file_of_a_message_may_hold_influencers(workspace: SlackWorkspace) -> None:
    posted = posts_file(workspace, "list.csv", b"handle\n@quist\n")
    uses(workspace, CARLOS, "import_file", channel=posted["channel"], ts=posted["ts"])
    asked = workspace.fill_in(CARLOS, what="influencers")["view"]
    assert "Which platform" in says(asked)
    workspace.fill_in(CARLOS, **{"0": "tiktok"})
    workspace.fill_in(CARLOS)
    assert "quist" in [one.handle for one in workspace.scenario.rows(Influencer)]
    other = posts_file(workspace, "notes.docx", b"1")
    uses(workspace, CARLOS, "import_file", channel=CAMPAIGNS, ts=other["ts"])
    assert "no file in this message that can be imported" in says(workspace.answer(CARLOS))
