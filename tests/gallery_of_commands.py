"""Everything that commands answer and open, so that tests can look at all of it at once."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from campaigns.core.errors import Refusal
from campaigns.files import Question, Rejected
from campaigns.lifecycle import cancelling
from campaigns.setup import forms
from campaigns.spending import costs
from campaigns.views.campaign_lines import CampaignLine
from handlers.blocks.forms.files.file_questions import questions_form
from handlers.blocks.forms.files.import_preview import Outcome, imported, preview, sent_view
from handlers.blocks.forms.setup import new_campaign as pages
from handlers.blocks.forms.setup.form_draft import begun_message
from handlers.blocks.kit.message import Message
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.responses.responses import OpenModal, PushModal, ReplaceModal, Response
from storage.models import Campaign, Cost, Deliverable, Influencer
from tests.domain import journey
from tests.domain.scenario import ADMIN, DIRECTOR, MANAGER, SPECIALIST, Scenario
from tests.gallery import Exhibit
from tests.listeners import Listeners

CAMPAIGN = (
    *("", "nonsense", "list", "list all", "show Glow", "show", "edit Glow", "budget Glow", "results Glow"),
    *("report Glow", "close Glow", "cancel Glow", "new", "new from Glow", "roles", "audit Glow"),
)
INFLUENCER = (
    "",
    "find",
    "find cars",
    "show glow",
    "show glow1",
    "add",
    "import",
    "export glow1",
    "forget glow",
)
AFTERWARDS = (
    "list",
    "report Glow",
    "report all",
    "report all Q4 2026",
    "report all 2019",
    "results Glow",
    "archive Glow",
    "list archived",
)


class _Guide:
    """Has people of a scenario type and click, and collects what they see."""

    def __init__(self, scenario: Scenario) -> None:
        self._listeners = Listeners(scenario)

    def types(self, command: str, texts: Sequence[str]) -> Iterator[Exhibit]:
        """Several people type it; who may not is told so elsewhere."""
        for text in texts:
            for who in (MANAGER, SPECIALIST, DIRECTOR, ADMIN):
                label = f"{command} {text[:20]}"
                yield from self._seen(label, partial(self._listeners.type, who, command, text))

    def clicks(self, do: ActionId, **reference: Any) -> Iterator[Exhibit]:
        """The Marketing Manager clicks a button."""
        yield from self._seen(f"{do.value} ", partial(self._listeners.click, MANAGER, do, **reference))

    def _seen(self, label: str, act: Callable[[], Response]) -> Iterator[Exhibit]:
        try:
            answer = act()
        except Refusal:
            return
        if isinstance(answer, OpenModal | ReplaceModal | PushModal):
            yield Exhibit(label, answer.view)
        elif answer is not None:
            yield Exhibit(label, answer if isinstance(answer, Message) else answer.message)


def command_exhibition(scenario: Scenario, text: str) -> Iterator[Exhibit]:
    """A campaign with published posts, and what is seen by who types commands; people write `text`."""
    guide, campaign = _Guide(scenario), _published(scenario, text)
    yield from guide.types("/campaign", [*CAMPAIGN, text])
    yield from guide.types("/influencer", [*INFLUENCER, text])
    yield from guide.types("/tasks", [""])
    yield from guide.types("/approve", ["", "list", "The logo from <@UMAYA> by 2030-01-01", "by never"])
    for do in (
        ActionId.EDIT,
        ActionId.PEOPLE,
        ActionId.MOVE,
        ActionId.TRANSFER,
        ActionId.ADD_COST,
        ActionId.UPLOAD_RESULTS,
        ActionId.SHOW_IMPORTS,
        ActionId.FETCH_RESULTS,
        ActionId.CANCEL,
    ):
        yield from guide.clicks(do, campaign=campaign.id)
    for do in (ActionId.CHANGE_COST, ActionId.WITHDRAW_COST):
        yield from guide.clicks(do, cost=scenario.rows(Cost)[0].id)
    yield from guide.clicks(ActionId.ENTER_RESULTS, deliverable=scenario.rows(Deliverable)[0].id)
    for do in (ActionId.SHOW_INFLUENCER, ActionId.ADD_INFLUENCER):
        yield from guide.clicks(do, influencer=scenario.rows(Influencer)[0].id)
    yield from _pages(scenario, text)
    yield from _files(text)
    scenario.do(MANAGER, cancelling.cancel, campaign.id, _seen_only(text), write_to_influencers=True)
    yield from guide.types("/campaign", AFTERWARDS)


def _published(scenario: Scenario, text: str) -> Campaign:
    """Three published posts and three planned ones, results for some, costs of every kind."""
    campaign = journey.make(scenario, requirements=text)
    journey.make(scenario, name="Glow again", requirements=text)
    posts = journey.brief(scenario, campaign, 2, posts="1 reel, 2 stories")
    for post in posts[:3]:
        journey.publish(scenario, post)
    for post in posts[:2]:
        journey.measure(scenario, post, likes="500", comments="20", revenue="4000")
    journey.pick(scenario, campaign)
    for state in ("planned", "committed", "spent"):
        entries = {"what": _seen_only(text)[:400], "amount": "5", "state": state}
        scenario.do(MANAGER, costs.add_cost, campaign.id, entries)
    return journey.now(scenario, campaign)


def _seen_only(text: str) -> str:
    return text.replace("\x07", "")[:1000]


def _pages(scenario: Scenario, text: str) -> Iterator[Exhibit]:
    fields = ("name", "budget", "currency", "requirements", "timeline", "niches", "stakeholders")
    entries = dict.fromkeys(fields, text)
    holders = {role: [text[:200]] * 6 for role in forms.INFLUENCER.roles[:2]}
    yield Exhibit("page 1", pages.first_page(forms.INFLUENCER, entries, Reference(word="influencer")))
    yield Exhibit(
        "page 2", pages.second_page(forms.INFLUENCER, entries, holders, Reference(word="influencer:0123"))
    )
    line = CampaignLine(scenario.rows(Campaign)[0], 1, 3, text, scenario.at, None, next_is_owners=True)
    yield Exhibit("begun", begun_message("influencer", text, scenario.at))
    yield Exhibit("made", pages.made_view(line))


def _files(text: str) -> Iterator[Exhibit]:
    rejected = [Rejected(line, "date", text, text, (text,)) for line in range(1, 30)]
    outcome, reference = Outcome(1, 2, 3, rejected, [text] * 20, "cp1252"), Reference(campaign=1, word="0123")
    for sent in (True, False):
        yield Exhibit("preview", preview(outcome, FormId.RESULTS_IMPORT, reference, sent=sent))
    yield Exhibit("nothing new", preview(Outcome(0, 0, 3, []), FormId.RESULTS_IMPORT, reference))
    yield Exhibit("imported", imported(outcome, reference))
    yield Exhibit("sent", sent_view(29))
    questions = [
        Question("encoding", text, (("cp1250", text[:75]), ("cp1252", "Kõvári"))),
        Question("measured_on", text),
        Question("column:likes", text, (("Zest", text[:75]),), must=False),
    ]
    yield Exhibit("questions", questions_form(questions, reference, "2026-11-30"))
