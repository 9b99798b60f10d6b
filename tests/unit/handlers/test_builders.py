"""Whatever people have written, everything keeps Slack's limits, names time zones, and nothing of theirs acts."""

import re
from collections.abc import Mapping
from datetime import UTC
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.money import Money
from campaigns.files import FileColumn, Question, Rejected, labels_of
from campaigns.files.influencer_headings import INFLUENCERS
from campaigns.files.result_headings import RESULTS
from campaigns.formulas import Measured
from campaigns.lifecycle.closing import Owed, StillOpen
from campaigns.people.staff import Holder
from campaigns.reporting.performance import PostPerformance
from campaigns.setup.form_values import prints
from campaigns.setup.forms import INFLUENCER
from campaigns.spending.budget import BudgetStatus
from campaigns.spending.cost_lines import CostLine
from campaigns.views.campaign_lines import CampaignLine
from campaigns.views.task_view import TaskView
from handlers.blocks.forms.files import import_preview
from handlers.blocks.forms.files.column_matching import matching_form
from handlers.blocks.forms.files.file_questions import questions_form
from handlers.blocks.forms.influencers import influencer
from handlers.blocks.forms.lifecycle import ending
from handlers.blocks.forms.reporting import results
from handlers.blocks.forms.setup import edit, form_draft
from handlers.blocks.forms.setup import new_campaign as forms
from handlers.blocks.forms.spending import budget
from handlers.blocks.forms.spending import costs as cost_forms
from handlers.blocks.forms.staffing.roles import roles_form
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import escaped
from handlers.blocks.surfaces.influencers.influencers import (
    ParticipationSummary,
    influencer_choice,
    influencer_list,
    influencer_message,
)
from handlers.blocks.surfaces.tasks.task_list import NOTHING, TaskPage, task_list
from handlers.blocks.surfaces.views.campaign_list import campaign_list, choice
from handlers.blocks.surfaces.views.help import BY_COMMAND, help_message, not_understood
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import HolderKind, Role, Stage
from storage.models import Campaign, Deliverable, Influencer
from tests.slack_limits import complaints_about_message, complaints_about_view, mrkdwn_in
from tests.unit.handlers.strangers import (
    AMOUNTS,
    AT,
    COUNTS,
    DAY,
    USERS,
    campaigns,
    cost_lines,
    entries,
    in_columns,
    influencers,
    posts,
    tasks,
    texts,
)
from tests.zones_named import times_without_zone

LIVING = re.compile(r"<!(channel|here|everyone|subteam)|<@U0EVIL|<#C0EVIL|<https://evil")
PAGES = st.integers(0, 10**6)


def fits(shown: Message | Mapping[str, Any]) -> None:
    """Slack takes it, every time in it has its zone, and nothing in it is alive that people wrote."""
    if isinstance(shown, Message):
        assert complaints_about_message(shown) == []
        blocks: Any = shown.blocks
    else:
        assert complaints_about_view(dict(shown)) == []
        blocks = shown["blocks"]
    assert times_without_zone(blocks) == []
    for text in mrkdwn_in(blocks):
        assert not LIVING.search(text), text
        assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b]", text), text


def lines() -> st.SearchStrategy[CampaignLine]:
    """Campaigns as lists name them, with what comes next."""
    times, count = st.none() | st.datetimes(timezones=st.just(UTC)), st.integers(0, 18)
    return st.builds(CampaignLine, campaigns(), count, count, texts(600), times, st.none(), st.booleans())


@given(entries(), texts(3000))
def test_the_first_page_of_a_campaign(filled: dict[str, Any], about: str) -> None:
    fits(forms.first_page(INFLUENCER, filled, Reference(word="influencer"), about=escaped(about)))


@given(entries(), st.dictionaries(st.sampled_from(Role), st.lists(texts(200), max_size=9)))
def test_the_second_page_of_a_campaign(filled: dict[str, Any], holders: dict[Role, list[str]]) -> None:
    fits(forms.second_page(INFLUENCER, filled, holders, Reference(word="influencer:0123456789abcdef")))


@given(campaigns(), lines(), st.lists(texts(320), max_size=50))
def test_what_is_said_when_a_campaign_is_made_and_changed(
    campaign: Campaign, line: CampaignLine, emails: list[str]
) -> None:
    fits(forms.made_view(line))
    shown = in_columns(campaign) | {"stakeholders": ", ".join(emails)}
    fits(edit.edit_form(campaign, shown, prints(shown)))
    fits(edit.changed_view(campaign, waits_for_director=True))
    fits(edit.channel_form(campaign))
    fits(edit.owner_form(campaign))


HOLDERS = st.lists(
    st.builds(Holder, st.just(HolderKind.PERSON), USERS)
    | st.builds(Holder, st.just(HolderKind.GROUP), st.from_regex(r"S[A-Z0-9]{8}", fullmatch=True)),
    max_size=6,
    unique=True,
)


@given(st.dictionaries(st.sampled_from(Role), HOLDERS), texts(200), campaigns())
def test_the_forms_of_roles(held: dict[Role, list[Holder]], name: str, campaign: Campaign) -> None:
    groups = {one.id: name for holders in held.values() for one in holders}
    fits(roles_form(held, groups))
    fits(edit.people_form(campaign, held, groups, dict.fromkeys(Role, name), ""))


@given(texts(400))
def test_the_offer_to_go_on(name: str) -> None:
    fits(form_draft.begun_message("influencer", name, AT))


@given(st.lists(lines(), max_size=12), PAGES, PAGES)
def test_a_list_of_campaigns(shown: list[CampaignLine], page: int, total: int) -> None:
    for which in ("open", "archived", "all"):
        fits(campaign_list(shown, which, page, total))


@given(texts(400), st.lists(campaigns(), min_size=1, max_size=25))
def test_a_choice_of_campaigns(typed: str, found: list[Campaign]) -> None:
    fits(choice("show", typed, found))
    fits(choice("new", "", found))


@given(texts(3000))
def test_help(typed: str) -> None:
    for command, usages in BY_COMMAND.items():
        fits(help_message(command))
        for near in (None, *(usage.word for usage in usages)):
            fits(not_understood(command, typed, near))
            fits(not_understood(command, "shwo", near, typed))


@given(
    campaigns(), st.lists(AMOUNTS, min_size=5, max_size=5), st.lists(cost_lines(), max_size=12), PAGES, PAGES
)
def test_the_budget(
    campaign: Campaign, amounts: list[int], lines: list[CostLine], page: int, total: int
) -> None:
    budgeted, *rest = (Money(amount, campaign.currency) for amount in amounts)
    listed = cost_forms.cost_list(campaign, lines, page, total, may_change=True)
    fits(budget.budget_view(campaign, BudgetStatus(budgeted, *rest), listed, may_change=True))
    fits(cost_forms.cost_form(campaign))
    for line in lines:
        fits(cost_forms.change_form(campaign, line, has_platforms=True, page=page))
        fits(cost_forms.withdraw_form(campaign, line, page=page))


NAMES = st.lists(texts(300), max_size=40).map(tuple)


@given(campaigns(), NAMES, NAMES, NAMES)
def test_the_ends_of_a_campaign(
    campaign: Campaign, people: tuple[str, ...], drafts: tuple[str, ...], approved: tuple[str, ...]
) -> None:
    owed = tuple(Owed(number, one, Money(50_000, "EUR")) for number, one in enumerate(people))
    fits(ending.close_form(campaign, StillOpen(people, drafts, approved, owed, drafts, approved)))
    fits(ending.cancel_form(campaign, people))


MEASURED = st.builds(Measured, likes=COUNTS, comments=COUNTS, clicks=COUNTS, reach=COUNTS, views=COUNTS)
KNOWN = st.builds(
    PostPerformance, posts(), MEASURED, st.none() | st.builds(Money, AMOUNTS, st.just("EUR")),
    st.none() | st.just(DAY),
)  # fmt: skip


@given(campaigns(), st.lists(KNOWN, max_size=30), st.lists(posts(), max_size=5), st.integers(0, 3))
def test_the_results(
    campaign: Campaign, known: list[PostPerformance], unpublished: list[Deliverable], page: int
) -> None:
    for may in (True, False):
        fits(
            results.results_list(
                campaign, known, unpublished, with_money=may, may_enter=may, final_from=DAY, page=page
            )
        )
    for one in known[:1]:
        fits(results.results_form(campaign, one, {"likes": "5"}, DAY, Reference(deliverable=1), DAY))
    fits(results.results_file_form(campaign))


REJECTED = st.builds(
    Rejected,
    st.integers(1, 200_000),
    st.none() | texts(60),
    texts(),
    texts(600),
    st.lists(texts()).map(tuple),
)


@given(
    st.builds(
        import_preview.Outcome, PAGES, PAGES, PAGES, st.lists(REJECTED, max_size=40), st.lists(texts(300), max_size=30),
        st.sampled_from(("utf-8", "cp1252")),
    )
)  # fmt: skip
def test_what_a_file_would_do(outcome: import_preview.Outcome) -> None:
    reference = Reference(campaign=1, word="0123456789abcdef")
    for sent in (True, False):
        fits(import_preview.preview(outcome, FormId.RESULTS_IMPORT, reference, sent=sent))
    fits(import_preview.imported(outcome, reference))
    fits(import_preview.sent_view(len(outcome.rejected)))


COLUMNS = st.builds(
    FileColumn,
    texts(300),
    st.lists(texts(60), max_size=3).map(tuple),
    st.sampled_from(["", "handle", "email"]),
)


@given(st.lists(COLUMNS, max_size=60), texts(900))
def test_what_columns_are(columns: list[FileColumn], why: str) -> None:
    reference = Reference(campaign=1, word="0123456789abcdef")
    for layout in (INFLUENCERS, RESULTS):
        fits(matching_form(columns, labels_of(layout), reference, why))


CHOICES = st.sampled_from(("per-day", "sheet 1", ",")).flatmap(
    lambda value: st.tuples(st.just(value), texts(75))
)
QUESTIONS = st.builds(Question, texts(30), texts(900), st.lists(CHOICES, max_size=9).map(tuple))


@given(st.lists(QUESTIONS, max_size=12))
def test_what_a_file_leaves_open(questions: list[Question]) -> None:
    fits(questions_form(questions, Reference(word="0123456789abcdef"), "2026-12-01"))


@given(st.lists(influencers(), max_size=10), texts(300), PAGES, PAGES)
def test_a_list_of_influencers(found: list[Influencer], criteria: str, page: int, total: int) -> None:
    fits(influencer_list(found, criteria, page, total, ()))


PARTS = st.builds(
    ParticipationSummary, texts(), st.sampled_from([stage.label for stage in Stage]), st.just(" since then")
)


@given(influencers(), texts(40), st.lists(PARTS, max_size=30))
def test_an_influencer(one: Influencer, typed: str, parts: list[ParticipationSummary]) -> None:
    fits(influencer_message(one, "Available", parts, may_change=True, may_vet=True))
    fits(influencer_message(one, "Available", parts, may_change=False, contacts=False))
    fits(influencer_choice(typed, [one] * 25, ()))


@given(st.dictionaries(st.sampled_from(("handle", "name", "platform", "usual_fee")), texts(3500)))
def test_the_form_of_an_influencer(filled: dict[str, str]) -> None:
    fits(influencer.influencer_form(filled, Reference()))
    fits(influencer.influencer_file_form())


@given(st.lists(st.builds(TaskView, tasks(), campaigns(), texts(400), st.just(())), max_size=30))
def test_a_list_of_tasks(views: list[TaskView]) -> None:
    fits(task_list(TaskPage(views, 0, len(views)), TaskPage(views, 1, 40)))
    fits(task_list(TaskPage(views, 0, len(views)), NOTHING))
