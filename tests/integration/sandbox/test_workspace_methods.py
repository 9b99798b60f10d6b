"""Who and what there is, tokens and scopes, through the official client."""

from pathlib import Path

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.integration.sandbox.door import Door
from tests.running_sandbox import running_sandbox
from tests.unit.sandbox.samples import section

CAMPAIGNS, MARKETING, LEADERSHIP = "C0CAMPAIGN", "C0MARKETIN", "C0LEADERSH"
MAYA, BOT = "U0MAYAOKON", "U0GREENBOT"


def error(caught: pytest.ExceptionInfo[SlackApiError]) -> str:
    return str(caught.value.response["error"])


def test_the_token_says_whose_it_is(web: WebClient) -> None:
    answer = web.auth_test()

    assert (answer["user_id"], answer["bot_id"], answer["team_id"]) == (BOT, "B0GREENLIT", "T0GREENLIT")
    assert "chat:write" in answer.headers["x-oauth-scopes"].split(",")
    assert web.api_test()["ok"]
    assert web.team_info()["team"]["id"] == "T0GREENLIT"
    assert web.bots_info(bot="B0GREENLIT")["bot"]["user_id"] == BOT


def test_everybody_is_listed_page_by_page(web: WebClient, door: Door) -> None:
    found = [member["id"] for page in web.users_list(limit=4) for member in page["members"]]

    assert found == [person["id"] for person in door.get("workspace")["people"]] + [BOT]


def test_a_person_has_title_zone_and_address(web: WebClient) -> None:
    user = web.users_info(user=MAYA)["user"]

    assert (user["profile"]["title"], user["tz"]) == ("Marketing Manager", "Europe/London")
    assert user["profile"]["email"] == "maya@sample.example"
    assert web.users_lookupByEmail(email="maya@sample.example")["user"]["id"] == MAYA
    with pytest.raises(SlackApiError) as caught:
        web.users_info(user="U0NOBODY00")
    assert error(caught) == "user_not_found"


def test_groups_name_their_members(web: WebClient) -> None:
    groups = web.usergroups_list(include_users=True)["usergroups"]

    assert {group["handle"] for group in groups} == {"creative-team", "design-team"}
    assert web.usergroups_users_list(usergroup=groups[0]["id"])["users"] == groups[0]["users"]
    with pytest.raises(SlackApiError) as caught:
        web.usergroups_users_list(usergroup="S0NONE")
    assert error(caught) == "no_such_subteam"


def test_the_bot_lists_public_channels_and_private_ones_it_is_in(web: WebClient, door: Door) -> None:
    kinds = "public_channel,private_channel"
    before = {channel["name"] for channel in web.conversations_list(types=kinds)["channels"]}
    door.post("invite", channel="leadership", user="greenlight", by="diana")
    after = {channel["name"] for channel in web.conversations_list(types=kinds)["channels"]}

    assert before == {"general", "marketing", "campaigns"}
    assert after - before == {"leadership"}


def test_a_channel_tells_of_itself_and_its_members(web: WebClient) -> None:
    channel = web.conversations_info(channel=CAMPAIGNS)["channel"]

    assert (channel["name"], channel["is_member"], channel["is_private"]) == ("campaigns", True, False)
    assert BOT in web.conversations_members(channel=CAMPAIGNS)["members"]
    with pytest.raises(SlackApiError) as caught:
        web.conversations_info(channel=LEADERSHIP)
    assert error(caught) == "channel_not_found"


def test_the_bot_joins_public_channels_only(web: WebClient, door: Door) -> None:
    assert web.conversations_join(channel=MARKETING)["channel"]["is_member"]
    assert web.conversations_join(channel=MARKETING)["warning"] == "already_in_channel"

    door.post("invite", channel="leadership", user="greenlight")
    with pytest.raises(SlackApiError) as caught:
        web.conversations_join(channel=LEADERSHIP)
    assert error(caught) == "method_not_supported_for_channel_type"


def test_the_bot_invites_people(web: WebClient) -> None:
    web.conversations_invite(channel=CAMPAIGNS, users="U0PAULPLAI")

    assert "U0PAULPLAI" in web.conversations_members(channel=CAMPAIGNS)["members"]
    with pytest.raises(SlackApiError) as caught:
        web.conversations_invite(channel=CAMPAIGNS, users="U0PAULPLAI")
    assert error(caught) == "already_in_channel"


@pytest.mark.parametrize(
    ("users", "code"),
    [("U0NOBODY00", "user_not_found"), (BOT, "cannot_dm_bot"), ("", "users_list_not_supplied")],
)
def test_some_direct_messages_cannot_be_opened(web: WebClient, users: str, code: str) -> None:
    with pytest.raises(SlackApiError) as caught:
        web.conversations_open(users=users)

    assert error(caught) == code


def test_nobody_writes_to_a_deactivated_person(web: WebClient, door: Door) -> None:
    door.post("people", id=MAYA, deleted=True)

    with pytest.raises(SlackApiError) as caught:
        web.conversations_open(users=[MAYA])
    assert error(caught) == "user_disabled"


def test_tokens_are_checked(web: WebClient) -> None:
    for token, code in (
        ("xoxb-wrong", "invalid_auth"),
        ("xapp-sandbox-1-greenlight", "not_allowed_token_type"),
    ):
        with pytest.raises(SlackApiError) as caught:
            WebClient(token, base_url=web.base_url).auth_test()
        assert error(caught) == code
    with pytest.raises(SlackApiError) as caught:
        WebClient(base_url=web.base_url).auth_test()
    assert error(caught) == "not_authed"


def test_a_method_nobody_knows_is_refused(web: WebClient) -> None:
    with pytest.raises(SlackApiError) as caught:
        web.api_call("chat.shout")

    assert error(caught) == "unknown_method"


def test_arguments_come_as_json_too(web: WebClient) -> None:
    answer = web.api_call("chat.postMessage", json={"channel": CAMPAIGNS, "blocks": [section()], "text": "x"})

    assert answer["message"]["blocks"][0]["type"] == "section"


def test_blocks_can_be_validated_without_posting(web: WebClient) -> None:
    assert web.api_call("blocks.validate", params={"blocks": '[{"type": "divider"}]'})["ok"]
    with pytest.raises(SlackApiError) as caught:
        web.api_call("blocks.validate", params={"blocks": '[{"type": "fancy"}]'})
    assert error(caught) == "invalid_blocks"


def test_a_scope_the_manifest_lacks_is_named(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    manifest.write_text("oauth_config: {scopes: {bot: [commands]}}")
    with running_sandbox(manifest) as hub:
        web = WebClient("xoxb-sandbox-1-greenlight", base_url=f"{hub.base_url}/api/")
        with pytest.raises(SlackApiError) as caught:
            web.chat_postMessage(channel=CAMPAIGNS, text="x")

    response = caught.value.response
    assert (response["error"], response["needed"], response["provided"]) == (
        "missing_scope",
        "chat:write",
        "commands",
    )
