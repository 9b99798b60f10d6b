"""`/influencer`: finding, showing, adding, and bringing in by file."""

import base64
from typing import Any

from storage.enums import Platform
from storage.models import Influencer, InfluencerNiche
from tests.databases import BOTH_DATABASES
from tests.domain import journey
from tests.integration.handlers.desk_in_slack import (
    CARLOS,
    GENERAL,
    GITA,
    MAYA,
    PAUL,
    House,
    buttons_in,
    says,
)

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


def add(house: House, **entries: Any) -> dict[str, str]:
    """The form of an influencer, filled in; what is wrong with it."""
    house.opened(PAUL, "/influencer add", GENERAL)
    return house.errors(PAUL, **{**ANA, **entries})


def test_whatever_is_typed_is_answered(house: House) -> None:
    for text in ANY_TEXT:
        assert says(house.type(GITA, f"/influencer {text}")).strip(), text
        answer = house.type(MAYA, f"/influencer {text}")
        assert says(answer).strip() or house.forms(MAYA), text


def test_influencers_are_found_by_what_they_are(house: House) -> None:
    add(house)
    answer = says(house.type(MAYA, "/influencer find niche:beauty followers:10k-500k platform:tiktok"))
    assert "1 influencer for" in answer
    assert "@ana.glows" in answer
    assert "18,400 followers" in answer
    assert "€800.00" in answer
    assert "Nobody" in says(house.type(MAYA, "/influencer find niche:cars"))
    assert "@ana.glows" in says(house.type(MAYA, "/influencer find becker"))


def test_a_search_that_is_not_understood_gets_an_example(house: House) -> None:
    for text in ("find colour:red", "find followers:lots", "find platform:myspace", "find niche:"):
        answer = says(house.type(MAYA, f"/influencer {text}"))
        assert "Write it like" in answer or "Did you mean" in answer or "Write instagram" in answer, answer


def test_the_pages_of_a_search_turn_in_place(house: House) -> None:
    assert "12 influencers" in says(house.type(MAYA, "/influencer find niche:beauty"))
    assert "@glow2\n" not in says(house.answer(MAYA))
    place = house.at_answer(MAYA)
    house.press(MAYA, "page", **place)
    assert "@glow2*" in says(house.answer(MAYA))
    house.press(MAYA, "page_back", **place)
    assert "@glow12*" in says(house.answer(MAYA))


def test_a_search_of_odd_letters_turns_its_pages_too(house: House) -> None:
    for number in range(12):
        add(house, handle=f"odd{number}", name=f"a;b%3B=c {number}")
    assert "12 influencers" in says(house.type(MAYA, "/influencer find a;b%3B=c"))
    house.press(MAYA, "page", **house.at_answer(MAYA))
    assert "Page 2 of 2" in says(house.answer(MAYA))


def test_an_influencer_is_shown_with_status_and_campaigns(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    (one,) = journey.agree(house.firm, campaign)
    handle = house.firm.row(Influencer, one.influencer_id).handle
    answer = says(house.type(MAYA, f"/influencer show {handle}"))
    assert f"*@{handle}* · Agreed" in answer
    assert "Glow: Agreed" in answer
    assert "Available" in says(house.type(MAYA, "/influencer show glow1"))


def test_a_campaign_one_cannot_see_is_not_named(house: House) -> None:
    campaign = house.firm.campaign(name="Hidden", private=True)
    (one,) = journey.agree(house.firm, campaign)
    handle = house.firm.row(Influencer, one.influencer_id).handle
    answer = says(house.type(PAUL, f"/influencer show {handle}", GENERAL))
    assert "A campaign you cannot see: Agreed" in answer
    assert "Hidden" not in answer


def test_a_handle_may_be_a_part_a_link_or_a_name(house: House) -> None:
    add(house)
    for typed in (
        "ana.glows",
        "@ANA.GLOWS",
        "“ana.glows”",
        "ana.gl",
        "https://www.tiktok.com/@ana.glows",
        "Ana Becker",
    ):
        assert "*@ana.glows*" in says(house.type(MAYA, f"/influencer show {typed}")), typed


def test_several_that_may_be_meant_become_a_choice(house: House) -> None:
    for platform in ("tiktok", "instagram"):
        add(house, platform=platform)
    answer = house.type(MAYA, "/influencer show ana.glows")
    assert len(buttons_in(answer)) == 2
    house.press(MAYA, "show_influencer", buttons_in(answer)[0]["value"], **house.at_answer(MAYA))
    assert "Available" in says(house.answer(MAYA))
    assert len(buttons_in(house.type(MAYA, "/influencer show glow1"))) == 1
    assert len(buttons_in(house.type(MAYA, "/influencer show glow"))) == 14


def test_a_handle_that_nobody_has_names_the_closest(house: House) -> None:
    add(house)
    assert "Did you mean @ana.glows?" in says(house.type(MAYA, "/influencer show ana.glwos"))


def test_an_influencer_is_added(house: House) -> None:
    assert add(house) == {}
    (ana,) = house.firm.rows(Influencer, handle="ana.glows")
    assert (ana.platform, ana.followers, ana.usual_fee_minor) == (Platform.TIKTOK, 18_400, 80_000)
    assert (ana.currency, ana.country, ana.added_by) == ("EUR", "DE", PAUL)
    assert {one.niche for one in house.firm.rows(InfluencerNiche, influencer_id=ana.id)} == {
        "beauty",
        "home decor",
    }


def test_every_field_says_what_is_wrong_with_it(house: House) -> None:
    house.opened(PAUL, "/influencer add", GENERAL)
    wrong = {
        "handle": ("two words", "🎉", "\u202eabc", "x" * 200, "https://www.instagram.com/ana/"),
        "name": ("x" * 300,),
        "niches": ("x" * 99,),
        "followers": ("-1", "lots", "1e9", "1.5", "🎉"),
        "email": ("ana", "a@b@c", "🎉@x.example"),
        "usual_fee": ("-1", "lots", "1,234", "1e9"),
        "currency": ("money", "🎉"),
        "country": ("Atlantis", "🎉"),
    }
    for field, values in wrong.items():
        for value in values:
            errors = house.errors(PAUL, **{**ANA, field: value})
            assert list(errors) == [field], (field, value, errors)
    assert "currency" in house.errors(PAUL, **{**ANA, "currency": None})
    assert house.errors(PAUL, **ANA) == {}


def test_what_is_known_can_be_changed(house: House) -> None:
    add(house)
    house.type(PAUL, "/influencer show ana.glows", GENERAL)
    house.press(PAUL, "add_influencer", **house.at_answer(PAUL, GENERAL))
    assert house.errors(PAUL, followers="20k") == {}
    (ana,) = house.firm.rows(Influencer, handle="ana.glows")
    assert (ana.followers, ana.email) == (20_000, "ana@creators.example")


def test_guests_do_not_see_the_database(house: House) -> None:
    for text in ("find", "show glow1", "add", "import"):
        assert "full member" in says(house.type(GITA, f"/influencer {text}"))


def test_a_file_is_looked_at_before_anybody_is_brought_in(house: House) -> None:
    lines = [
        "handle,platform,name,niches,followers,email,usual_fee,currency,country,shoe size",
        "glow1,instagram,Ana 1,beauty,1000,ana1@creators.example,,,DE,38",
        "glow2,instagram,Ana Two,beauty,2000,,,,,",
        "@new.one,tiktok,Nia,cars;bikes,12k,nia@x.example,500,,NL,",
        "not a handle,tiktok,,,,,,,,",
        "new.two,myspace,,,,,,,,",
    ]
    content = base64.b64encode("\n".join(lines).encode("utf-8-sig")).decode()
    file = house.slack.do("files", user=MAYA, name="creators.csv", content_base64=content)["file"]["id"]
    house.opened(MAYA, "/influencer import")
    assert list(house.errors(MAYA, file=[file], currency="money")) == ["currency"]
    shown = house.fill_in(MAYA, currency="€")["view"]
    assert "1 new · 1 changed · 1 unchanged · 2 given back" in says(shown)
    assert "Columns that are not read: shoe size" in says(shown)
    assert len(house.firm.rows(Influencer)) == 12
    house.press(MAYA, "send_rejected")
    sent = house.slack.get("dm", user=MAYA)["messages"][-1]["files"][0]["id"]
    assert b"not a handle,tiktok,,,,,,,," in house.content_of(sent)
    assert "Imported: 1 new" in says(house.fill_in(MAYA)["view"])
    (nia,) = house.firm.rows(Influencer, handle="new.one")
    assert (nia.niches, nia.usual_fee_minor, nia.currency) == (["cars", "bikes"], 50_000, "EUR")
    assert {one.niche for one in house.firm.rows(InfluencerNiche, influencer_id=nia.id)} == {"cars", "bikes"}


def test_a_thousand_rows_fit_into_one_upload(house: House) -> None:
    lines = ["handle,platform,niches", *(f"mass{number},tiktok,beauty" for number in range(1000))]
    content = base64.b64encode("\n".join(lines).encode()).decode()
    file = house.slack.do("files", user=MAYA, name="creators.csv", content_base64=content)["file"]["id"]
    house.opened(MAYA, "/influencer import")
    assert "1,000 new" in says(house.fill_in(MAYA, file=[file])["view"])
    house.fill_in(MAYA)
    assert len(house.firm.rows(Influencer)) == 1012


def test_the_manager_approves_and_blocks_and_takes_it_back(house: House) -> None:
    house.type(MAYA, "/influencer show @glow1")
    (one,) = house.firm.rows(Influencer, handle="glow1")
    for word in ("approved", "blocked", "new"):
        house.choose(MAYA, "vet", f"influencer={one.id};word={word}", **house.at_answer(MAYA))
        assert house.firm.row(Influencer, one.id).vetting.value == word
        assert (word in says(house.answer(MAYA))) == (word != "new")


def test_others_are_not_offered_to_approve_an_influencer(house: House) -> None:
    offered = [
        element["action_id"]
        for block in house.type(CARLOS, "/influencer show @glow1")["blocks"]
        for element in block.get("elements", [])
        if "action_id" in element
    ]
    assert "vet" not in offered
    assert "add_influencer" in offered
