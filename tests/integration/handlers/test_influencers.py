"""`/influencer`: finding, showing, adding, and bringing in by file."""

import base64
from typing import Any

from storage.enums import Platform
from storage.models import Influencer, InfluencerNiche
from tests.databases import BOTH_DATABASES
from tests.domain import journey
from tests.integration.handlers.slack_workspace import (
    CARLOS,
    GENERAL,
    GITA,
    MAYA,
    PAUL,
    SlackWorkspace,
    buttons_in,
    says,
)
from tests.local_slack import find_button
from tests.spreadsheets import Rows, xlsx

pytestmark = BOTH_DATABASES

ANY_TEXT = [
    "", "help", "find 🎉", "find \u202eabc\u202c", "find niche:", "find colour:red", "find followers:9-1", "find \x00",
    "find " + "x" * 3000, "find ;;;;%%%", "find niche:beauty niche:beauty", "find 'glow", "show", "show 🎉", "show @",
    "show https://instagram.com/p/abc", "show https://evil.example/x", "show \x00", "show a b c", "show %", "add me",
    "import now", "fnd", "forget @glow1", "payload", "find payload", "show " + "x" * 3000,
]  # fmt: skip

ANA: dict[str, Any] = {
    "platform": "tiktok", "handle": "@ana.glows", "name": "Ana Becker", "niches": "beauty, home decor",
    "followers": "18.4k", "email": "ana@creators.example", "usual_fee": "800", "currency": "EUR", "country": "Germany",
}  # fmt: skip


def add(workspace: SlackWorkspace, **entries: Any) -> dict[str, str]:
    """The form of an influencer, filled in; what is wrong with it."""
    workspace.opened(PAUL, "/influencer add", GENERAL)
    return workspace.errors(PAUL, **{**ANA, **entries})


def test_whatever_is_typed_is_answered(workspace: SlackWorkspace) -> None:
    for text in ANY_TEXT:
        assert says(workspace.type(GITA, f"/influencer {text}")).strip(), text
        answer = workspace.type(MAYA, f"/influencer {text}")
        assert says(answer).strip() or workspace.forms(MAYA), text


def test_influencers_are_found_by_what_they_are(workspace: SlackWorkspace) -> None:
    add(workspace)
    answer = says(workspace.type(MAYA, "/influencer find niche:beauty followers:10k-500k platform:tiktok"))
    assert "1 influencer for" in answer
    assert "@ana.glows" in answer
    assert "18,400 followers" in answer
    assert "€800.00" in answer
    assert "Nobody" in says(workspace.type(MAYA, "/influencer find niche:cars"))
    assert "@ana.glows" in says(workspace.type(MAYA, "/influencer find becker"))


def test_a_search_that_is_not_understood_gets_an_example(workspace: SlackWorkspace) -> None:
    for text in ("find colour:red", "find followers:lots", "find platform:myspace", "find niche:"):
        answer = says(workspace.type(MAYA, f"/influencer {text}"))
        assert "Write it like" in answer or "Did you mean" in answer or "Write instagram" in answer, answer


def test_the_pages_of_a_search_turn_in_place(workspace: SlackWorkspace) -> None:
    assert "12 influencers" in says(workspace.type(MAYA, "/influencer find niche:beauty"))
    assert "@glow2\n" not in says(workspace.answer(MAYA))
    place = workspace.at_answer(MAYA)
    workspace.press(MAYA, "page", **place)
    assert "@glow2*" in says(workspace.answer(MAYA))
    workspace.press(MAYA, "page_back", **place)
    assert "@glow12*" in says(workspace.answer(MAYA))


def test_a_search_of_odd_letters_turns_its_pages_too(workspace: SlackWorkspace) -> None:
    for number in range(12):
        add(workspace, handle=f"odd{number}", name=f"a;b%3B=c {number}")
    assert "12 influencers" in says(workspace.type(MAYA, "/influencer find a;b%3B=c"))
    workspace.press(MAYA, "page", **workspace.at_answer(MAYA))
    assert "Page 2 of 2" in says(workspace.answer(MAYA))


def test_an_influencer_is_shown_with_status_and_campaigns(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    (one,) = journey.agree(workspace.scenario, campaign)
    handle = workspace.scenario.row(Influencer, one.influencer_id).handle
    answer = says(workspace.type(MAYA, f"/influencer show {handle}"))
    assert f"*@{handle}* · Agreed" in answer
    assert "Glow: Agreed" in answer
    assert "Available" in says(workspace.type(MAYA, "/influencer show glow1"))


def test_a_campaign_one_cannot_see_is_not_named(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Hidden", private=True)
    (one,) = journey.agree(workspace.scenario, campaign)
    handle = workspace.scenario.row(Influencer, one.influencer_id).handle
    answer = says(workspace.type(PAUL, f"/influencer show {handle}", GENERAL))
    assert "A campaign you cannot see: Agreed" in answer
    assert "Hidden" not in answer


def test_a_handle_may_be_a_part_a_link_or_a_name(workspace: SlackWorkspace) -> None:
    add(workspace)
    for typed in (
        "ana.glows",
        "@ANA.GLOWS",
        "“ana.glows”",
        "ana.gl",
        "https://www.tiktok.com/@ana.glows",
        "Ana Becker",
    ):
        assert "*@ana.glows*" in says(workspace.type(MAYA, f"/influencer show {typed}")), typed


def test_several_that_may_be_meant_become_a_choice(workspace: SlackWorkspace) -> None:
    for platform in ("tiktok", "instagram"):
        add(workspace, platform=platform)
    answer = workspace.type(MAYA, "/influencer show ana.glows")
    assert len(buttons_in(answer)) == 2
    workspace.press(MAYA, "show_influencer", buttons_in(answer)[0]["value"], **workspace.at_answer(MAYA))
    assert "Available" in says(workspace.answer(MAYA))
    assert len(buttons_in(workspace.type(MAYA, "/influencer show glow1"))) == 1
    assert len(buttons_in(workspace.type(MAYA, "/influencer show glow"))) == 14


def test_a_handle_that_nobody_has_names_the_closest(workspace: SlackWorkspace) -> None:
    add(workspace)
    for typed in ("ana.glwos", "Ana Bekcer"):
        answer = workspace.type(MAYA, f"/influencer show {typed}")
        assert "Did you mean @ana.glows?" in says(answer)
        assert find_button(answer["blocks"], "Show", "@ana.glows").action_id == "show_influencer"


def test_an_influencer_is_added(workspace: SlackWorkspace) -> None:
    assert add(workspace) == {}
    (ana,) = workspace.scenario.rows(Influencer, handle="ana.glows")
    assert (ana.platform, ana.followers, ana.usual_fee_minor) == (Platform.TIKTOK, 18_400, 80_000)
    assert (ana.currency, ana.country, ana.added_by) == ("EUR", "DE", PAUL)
    assert {one.niche for one in workspace.scenario.rows(InfluencerNiche, influencer_id=ana.id)} == {
        "beauty",
        "home decor",
    }


def test_every_field_says_what_is_wrong_with_it(workspace: SlackWorkspace) -> None:
    workspace.opened(PAUL, "/influencer add", GENERAL)
    wrong = {
        "handle": ("two words", "🎉", "ab\u202ec", "x" * 200, "https://www.instagram.com/ana/"),
        "name": ("x" * 300,),
        "niches": ("x" * 99,),
        "followers": ("-1", "lots", "1e9", "1.5", "🎉"),
        "email": ("ana", "a@b@c", "🎉@x.example"),
        "usual_fee": ("-1", "lots", "1,234k", "1e9"),
        "currency": ("money", "🎉"),
        "country": ("Atlantis", "🎉"),
    }
    for field, values in wrong.items():
        for value in values:
            errors = workspace.errors(PAUL, **{**ANA, field: value})
            assert list(errors) == [field], (field, value, errors)
    assert "currency" in workspace.errors(PAUL, **{**ANA, "currency": None})
    assert workspace.errors(PAUL, **ANA) == {}


def test_what_is_known_can_be_changed(workspace: SlackWorkspace) -> None:
    add(workspace)
    workspace.type(MAYA, "/influencer show ana.glows", GENERAL)
    workspace.press(MAYA, "add_influencer", **workspace.at_answer(MAYA, GENERAL))
    assert workspace.errors(MAYA, followers="20k") == {}
    (ana,) = workspace.scenario.rows(Influencer, handle="ana.glows")
    assert (ana.followers, ana.email) == (20_000, "ana@creators.example")


def test_guests_do_not_see_the_database(workspace: SlackWorkspace) -> None:
    for text in ("find", "show glow1", "add", "import"):
        assert "full member" in says(workspace.type(GITA, f"/influencer {text}"))


def test_a_file_is_looked_at_before_anybody_is_brought_in(workspace: SlackWorkspace) -> None:
    lines = [
        "handle,platform,name,niches,followers,email,usual_fee,currency,country,shoe size",
        "glow1,instagram,Ana 1,beauty,1000,ana1@creators.example,,,DE,38",
        "glow2,instagram,Ana Two,beauty,2000,,,,,",
        "@new.one,tiktok,Nia,cars;bikes,12k,nia@x.example,500,,NL,",
        "not a handle,tiktok,,,,,,,,",
        "new.two,myspace,,,,,,,,",
        '\u2066@maraq\u2069,instagram,,,,mara@studio.example; booking@studio.example,"1200,-",EUR,,',
        "nils_n,x,,,,,gifted,EUR,,",
    ]
    content = base64.b64encode("\n".join(lines).encode("utf-8-sig")).decode()
    file = workspace.slack.do("files", user=MAYA, name="creators.csv", content_base64=content)["file"]["id"]
    workspace.opened(MAYA, "/influencer import")
    assert list(workspace.errors(MAYA, file=[file], currency="money")) == ["currency"]
    shown = workspace.fill_in(MAYA, currency="€")["view"]
    assert "3 new · 1 changed · 1 unchanged · 2 given back" in says(shown)
    assert "Columns that are not read: shoe size" in says(shown)
    assert "Line 7, email: only the first address was taken, without “booking@studio.example”" in says(shown)
    assert "Line 8, usual_fee: “gifted” is not a number" in says(shown)
    assert len(workspace.scenario.rows(Influencer)) == 12
    workspace.press(MAYA, "send_rejected")
    sent = workspace.slack.get("dm", user=MAYA)["messages"][-1]["files"][0]["id"]
    assert b"not a handle,tiktok,,,,,,,," in workspace.content_of(sent)
    assert "Imported: 3 new" in says(workspace.fill_in(MAYA)["view"])
    (mara,) = workspace.scenario.rows(Influencer, handle="maraq")
    assert (mara.email, mara.usual_fee_minor) == ("mara@studio.example", 120_000)
    (nia,) = workspace.scenario.rows(Influencer, handle="new.one")
    assert (nia.niches, nia.usual_fee_minor, nia.currency) == (["cars", "bikes"], 50_000, "EUR")
    assert {one.niche for one in workspace.scenario.rows(InfluencerNiche, influencer_id=nia.id)} == {
        "cars",
        "bikes",
    }


def test_a_thousand_rows_fit_into_one_upload(workspace: SlackWorkspace) -> None:
    lines = ["handle,platform,niches", *(f"mass{number},tiktok,beauty" for number in range(1000))]
    content = base64.b64encode("\n".join(lines).encode()).decode()
    file = workspace.slack.do("files", user=MAYA, name="creators.csv", content_base64=content)["file"]["id"]
    workspace.opened(MAYA, "/influencer import")
    assert "1,000 new" in says(workspace.fill_in(MAYA, file=[file])["view"])
    workspace.fill_in(MAYA)
    assert len(workspace.scenario.rows(Influencer)) == 1012


def test_the_manager_approves_and_blocks_and_takes_it_back(workspace: SlackWorkspace) -> None:
    workspace.type(MAYA, "/influencer show @glow1")
    (one,) = workspace.scenario.rows(Influencer, handle="glow1")
    for word in ("approved", "blocked", "new"):
        workspace.choose(MAYA, "vet", f"influencer={one.id};word={word}", **workspace.at_answer(MAYA))
        assert workspace.scenario.row(Influencer, one.id).vetting.value == word
        assert (word in says(workspace.answer(MAYA))) == (word != "new")


def test_others_are_not_offered_to_approve_an_influencer(workspace: SlackWorkspace) -> None:
    offered = [
        element["action_id"]
        for block in workspace.type(CARLOS, "/influencer show @glow1")["blocks"]
        for element in block.get("elements", [])
        if "action_id" in element
    ]
    assert "vet" not in offered
    assert "add_influencer" in offered


def test_sheet_and_platform_are_asked_for_a_whole_file(workspace: SlackWorkspace) -> None:
    rows: Rows = [["Username", "Emails"], ["maraq", "mara@studio.example"], ["nilsn", None]]
    content = base64.b64encode(xlsx({"Winter": rows, "Old": rows[:2]})).decode()
    file = workspace.slack.do("files", user=CARLOS, name="c.xlsx", content_base64=content)["file"]["id"]
    workspace.opened(CARLOS, "/influencer import", GENERAL)
    assert "Which sheet is to be read?" in says(workspace.fill_in(CARLOS, file=[file])["view"])
    assert "Which platform are these influencers on?" in says(
        workspace.fill_in(CARLOS, **{"0": "Winter"})["view"]
    )
    looked_at = says(workspace.fill_in(CARLOS, **{"0": "tiktok"})["view"])
    assert "2 new" in looked_at
    assert "Read: Winter" in looked_at
    workspace.fill_in(CARLOS)
    assert [one.platform for one in workspace.scenario.rows(Influencer, handle="maraq")] == [Platform.TIKTOK]
