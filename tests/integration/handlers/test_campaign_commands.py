"""`/campaign`: its words, names however they are typed, and what only some may see."""

from campaigns.content import deliverables
from campaigns.core.money import Money
from campaigns.lifecycle import cancelling
from handlers.blocks.kit.text import escaped
from storage.models import Campaign
from tests.domain import journey
from tests.integration.handlers.acts_in_slack import closes
from tests.integration.handlers.new_in_slack import BASICS, begin
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CARLOS,
    DIANA,
    GENERAL,
    GITA,
    MAYA,
    PAUL,
    SlackWorkspace,
    buttons_in,
    says,
)
from tests.local_slack import find_button

ANY_TEXT = [
    "", "   ", "help", "HELP", "?", "🎉", "\u202eshow\u202c", "\u200b", "\x00\x01", "show\x00me", "'", '""', "“”",
    "payload", "show payload", "<!channel>", "<@U0MAYAOKON> hi", "show " + "x" * 3000, "list " + "🎉" * 500,
    "new new new", "show %", "show _", "show ;", "show a;b=c", "list nonsense", "roles extra",
    "calendar", "brief", "audit Glow", "DROP TABLE campaign; --", "campaign show Glow", "/campaign show Glow",
]  # fmt: skip


def test_whatever_is_typed_is_answered(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign()
    for text in ANY_TEXT:
        assert says(workspace.type(GITA, f"/campaign {text}")).strip(), text
        answer = workspace.type(MAYA, f"/campaign {text}")
        assert says(answer).strip() or workspace.forms(MAYA), text


def test_a_word_that_is_not_understood_gets_the_closest_with_an_example(workspace: SlackWorkspace) -> None:
    meant = {
        "shwo Glow": "show",
        "lst": "list",
        "bugdet": "budget",
        "reslts Glow": "results",
        "achive": "archive",
    }
    for typed, word in meant.items():
        answer = says(workspace.type(MAYA, f"/campaign {typed}"))
        assert f"Did you mean `/campaign {word}" in answer
        assert "/campaign cancel NAME" not in answer
        assert "`/campaign help` lists all" in answer


def test_the_closest_command_keeps_the_name_that_was_typed(workspace: SlackWorkspace) -> None:
    answer = says(workspace.type(MAYA, "/campaign shwo Autumn *calm*"))
    assert "Did you mean `/campaign show Autumn ∗calm∗`?" in answer


def test_a_word_that_is_close_to_nothing_gets_every_command(workspace: SlackWorkspace) -> None:
    answer = says(workspace.type(MAYA, "/campaign xylophone"))
    assert "Did you mean" not in answer
    assert "/campaign cancel NAME" in answer


def test_help_names_every_command(workspace: SlackWorkspace) -> None:
    answer = says(workspace.type(MAYA, "/campaign help"))
    for word in (
        "new",
        "list",
        "show",
        "edit",
        "budget",
        "results",
        "report",
        "close",
        "cancel",
        "archive",
        "roles",
    ):
        assert f"/campaign {word}" in answer
    assert "/influencer help" in answer
    assert "/tasks" in answer


NAMES = ["Glow", "glow", "GLO", "“Glow”", '"glow"', "'Glow'", "«Glow»", "  Glow  ", "low", "Glow\u200b"]


def test_a_campaign_is_found_by_any_part_of_its_name(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    workspace.scenario.campaign(name="Autumn")
    for typed in NAMES:
        assert "Glow" in says(workspace.opened(MAYA, f"/campaign show {typed}")), typed


TYPOGRAPHY = {
    "Mother's Day & Co": ("Mother’s Day & Co", "mother‘s  day & co", "Mother´s Day &amp; Co"),
    "Black Friday - Part 2": ("Black Friday – Part 2", "Black Friday—Part 2", "black friday -- part\u00a02"),
    "Soirée d’été": ("Soirée d'été", "SOIRE\u0301E D`E\u0301TE\u0301"),
    "<Big> “Launch”": ('<Big> "Launch"', "&lt;Big&gt; «Launch»"),
}


def test_a_name_is_found_in_whatever_typography(workspace: SlackWorkspace) -> None:
    first, *others = TYPOGRAPHY
    begin(workspace, name=first)
    assert workspace.fill_in(MAYA)["errors"] is None
    for name in others:
        workspace.scenario.campaign(name=name)
    for name, typed in TYPOGRAPHY.items():
        for one in typed:
            assert escaped(name) in says(workspace.opened(MAYA, f"/campaign show {one}")), one
    workspace.opened(MAYA, "/campaign new influencer")
    for name, typed in TYPOGRAPHY.items():
        for one in typed:
            errors = workspace.errors(MAYA, **{**BASICS, "name": one})
            assert f"There is a campaign named {name} already" in errors["name"], one


def test_a_typo_in_any_word_names_the_closest(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Everybody's Winter Sale 2026")
    for typed in ("wintr", "wnter sael", "SALLE", "2026 winter sals"):
        answer = says(workspace.type(MAYA, f"/campaign show {typed}"))
        assert "Did you mean Everybody's Winter Sale 2026?" in answer, typed


def test_a_name_may_hold_any_word(workspace: SlackWorkspace) -> None:
    names = ["payload test", "show", "list", "help", "edit Glow", "new", "from me", "100 %; x=1"]
    for name in names:
        workspace.scenario.campaign(name=name)
    for name in names:
        assert name in says(workspace.opened(MAYA, f"/campaign show {name}")), name


def test_an_exact_name_means_that_one(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    workspace.scenario.campaign(name="Glow 2")
    assert "Glow 2" not in says(workspace.opened(MAYA, "/campaign show glow"))


def test_several_matches_become_a_choice(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Spring glow")
    autumn = workspace.scenario.campaign(name="Autumn glow")
    answer = workspace.type(MAYA, "/campaign show glow")
    assert len(buttons_in(answer)) == 2
    workspace.press(MAYA, "meant", f"campaign={autumn.id};word=show", **workspace.at_answer(MAYA))
    assert "Autumn glow" in says(workspace.form(MAYA))


def test_a_choice_of_a_report_is_answered_in_its_place(workspace: SlackWorkspace) -> None:
    for name in ("Spring glow", "Autumn glow"):
        campaign = workspace.scenario.campaign(name=name)
    workspace.type(MAYA, "/campaign report glow")
    place = workspace.at_answer(MAYA)
    workspace.press(MAYA, "meant", f"campaign={campaign.id};word=report", **place)
    assert workspace.at_answer(MAYA) == place
    assert "Autumn glow: results" in says(workspace.answer(MAYA))


def test_without_a_name_there_is_a_choice(workspace: SlackWorkspace) -> None:
    for name in ("Glow", "Autumn"):
        workspace.scenario.campaign(name=name)
    assert len(buttons_in(workspace.type(MAYA, "/campaign edit"))) == 2


def test_without_a_name_the_only_campaign_is_meant(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    assert "Glow" in says(workspace.opened(MAYA, "/campaign show"))


def test_a_name_that_nobody_has_names_the_closest(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Autumn glow")
    for typed in ("show Autmn glow", "shwo Autumn"):
        answer = workspace.type(MAYA, f"/campaign {typed}")
        assert "Did you mean" in says(answer)
        button = find_button(answer["blocks"], "Show Autumn glow")
        workspace.press(MAYA, button.action_id, button.value, **workspace.at_answer(MAYA))
        assert "Autumn glow" in says(workspace.form(MAYA))
        closes(workspace, MAYA)


def test_without_any_campaign_every_word_says_so(workspace: SlackWorkspace) -> None:
    for word in ("list", "show", "show Glow", "edit", "report x", "archive"):
        assert "no campaigns that you can see" in says(workspace.type(MAYA, f"/campaign {word}"))


def test_a_campaign_in_a_private_channel_is_seen_from_there_only(workspace: SlackWorkspace) -> None:
    channel = workspace.slack.new_channel("secret", private=True)
    workspace.slack.do("invite", channel=channel, user=PAUL)
    workspace.scenario.campaign(name="Hidden", channel=channel, private=True)
    assert "no campaigns that you can see" in says(workspace.type(PAUL, "/campaign show Hidden", GENERAL))
    assert "Hidden" in says(workspace.opened(PAUL, "/campaign show Hidden", channel))


def test_a_campaign_is_shown_with_its_kind_status_dates_owner_and_channel(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    shown = says(workspace.opened(MAYA, "/campaign show glow"))
    assert "Influencer campaign · *Preparing* · 2 Nov 2026 to 30 Nov 2026" in shown
    assert f"<@{MAYA}> · <#{CAMPAIGNS}>" in shown


def test_a_creator_is_shown_with_what_they_are_paid_now(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    first, _ = journey.brief(workspace.scenario, campaign, posts="2 reels", fee="500", shipping="20")
    assert "€520.00" in says(workspace.opened(MAYA, "/campaign show glow"))
    workspace.scenario.do(MAYA, deliverables.drop, first.id, "One is enough", Money(300_00, "EUR"))
    shown = says(workspace.opened(MAYA, "/campaign show glow"))
    assert "€300.00" in shown
    assert "€500.00" not in shown


def test_amounts_show_only_to_who_may_see_them(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow", budget="7777")
    assert "7,777" in says(workspace.opened(MAYA, "/campaign show Glow"))
    assert "7,777" in says(workspace.opened(DIANA, "/campaign show Glow"))
    for who in (CARLOS, PAUL):
        assert "7,777" not in says(
            workspace.opened(who, "/campaign show Glow", GENERAL if who == PAUL else "campaigns")
        )
        answer = says(workspace.type(who, "/campaign report Glow", GENERAL if who == PAUL else "campaigns"))
        assert "Within budget" in answer
        assert "€" not in answer


def test_somebody_elses_campaign_is_refused_in_words(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    for word in ("edit", "close", "cancel", "archive", "budget"):
        answer = says(workspace.type(PAUL, f"/campaign {word} Glow", GENERAL))
        assert "You may not" in answer
        assert "the Marketing Manager" in answer
    (campaign,) = workspace.scenario.rows(Campaign)
    assert not campaign.status.is_over


def test_the_cards_menu_does_what_the_command_does(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    reference = f"campaign={campaign.id}"
    message = workspace.slack.client().chat_postMessage(
        channel=CAMPAIGNS, text="card", blocks=[_menu(reference, ("edit", "report", "budget"))]
    )
    where = {"channel": CAMPAIGNS, "ts": message["ts"]}
    workspace.choose(MAYA, "campaign_menu", f"{reference};word=edit", **where)
    assert workspace.form(MAYA)["callback_id"] == "edit_campaign"
    workspace.choose(DIANA, "campaign_menu", f"{reference};word=report", **where)
    assert "Glow: results" in says(workspace.answer(DIANA))
    workspace.choose(CARLOS, "campaign_menu", f"{reference};word=budget", **where)
    assert "You may not" in says(workspace.answer(CARLOS))


def _menu(reference: str, words: tuple[str, ...]) -> dict[str, object]:
    options = [
        {"text": {"type": "plain_text", "text": word}, "value": f"{reference};word={word}"} for word in words
    ]
    return {
        "type": "actions",
        "elements": [{"type": "overflow", "action_id": "campaign_menu", "options": options}],
    }


def test_a_name_in_a_refusal_is_shown_as_it_is_written(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow *now* & _then_")
    workspace.scenario.do(MAYA, cancelling.cancel, campaign.id, "No.", write_to_influencers=False)
    told = says(workspace.type(MAYA, "/campaign edit glow"))
    assert "Glow \u2217now\u2217 &amp; \u02cdthen\u02cd is cancelled" in told
    assert "*" not in told
