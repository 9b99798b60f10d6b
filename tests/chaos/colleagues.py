"""People at work: each is a thread that looks, chooses something to click, fills in what opens, and notes it."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import count
from random import Random
from time import monotonic

import httpx

from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from tests.chaos.deeds import Act, Deed, Fate, OperationLog
from tests.chaos.entries import FilledIn, fill_in, influencers_named
from tests.chaos.workload import CHANNEL
from tests.local_slack import Button, Json, LocalSlack
from tests.waiting import PATIENCE

LIKELY = {
    "Contacted": 3.0, "Our offer…": 2.0, "Their counter-offer…": 1.0, "Agreed…": 2.0, "Declined…": 0.3,
    "No reply…": 0.3, "Enter draft…": 5.0, "Enter another version…": 1.0, "Enter a new version…": 0.5,
    "Approve": 5.0, "Request changes…": 3.0, "Reject…": 0.3, "Undo": 40.0, "Record link…": 0.7, "Take it": 4.0,
    "Hand back": 0.7, "Open": 1.0, "Upload design…": 4.0, "Write copy…": 4.0, "Submit ideas…": 1.0, "Add cost…": 1.0,
}  # fmt: skip
"""What these people press, and how much they like to."""

COMMANDS = {"maya": ("/campaign budget Solo", "/campaign budget Sunday", "/influencer import")}
"""What these people type now and then; each opens something to go on in."""

CLICKS = {
    ActionId.APPROVE: Act.APPROVE,
    ActionId.UNDO: Act.UNDO,
    ActionId.CONTACTED: Act.CONTACTED,
    ActionId.TAKE: Act.TAKE,
    ActionId.HAND_BACK: Act.HAND_BACK,
    ActionId.APPROVE_IDEA: Act.APPROVE_IDEA,
    ActionId.UNDO_OUTREACH: Act.UNDO_OUTREACH,
}
NOT_ANSWERED = ("dispatch_failed", "operation_timeout")
NEVER_SENT = (
    "no_such_element", "which_element", "message_not_found", "view_not_open", "view_covered", "cannot_pick", "no_home",
)  # fmt: skip
BETWEEN_TRIES, BETWEEN_DEEDS = 0.25, 0.1
LIKELY_TO_TYPE = 0.1
ONLY_FOR = {"Take it": ("lena", "dev"), "Hand back": ("lena", "dev")}
"""Buttons that everybody sees, and only some may press."""


class Colleague:
    """Somebody who works until told to stop; `likes` are the buttons they press, and how much they like to.

    `commands` are what they type beside that, instead of what people of their name do.
    """

    def __init__(
        self,
        slack: LocalSlack,
        name: str,
        operation_log: OperationLog,
        seed: str,
        likes: Mapping[str, float] = LIKELY,
        commands: Sequence[str] | None = None,
    ) -> None:
        self.name, self.id, self._likes = name, slack.user(name), likes
        self._slack, self._operation_log, self._chance = slack, operation_log, Random(f"{seed}/{name}")
        self._commands = COMMANDS.get(name, ()) if commands is None else commands
        self._numbers = count(1)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what is begun; no deed is left without its answer noted."""
        self._stopping.set()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), f"{self.name} does not stop"

    def _work(self) -> None:
        while not self._stopping.is_set():
            try:
                self._do_something()
            except (httpx.HTTPError, AssertionError) as error:
                self._operation_log.complain(f"{self.name} could not look: {error}")
            self._stopping.wait(self._chance.uniform(0, 2 * BETWEEN_DEEDS))

    def _do_something(self) -> None:
        if self._chance.random() < 0.03:
            self._slack.attempt("home", user=self.id)
            return
        if self._commands and self._chance.random() < LIKELY_TO_TYPE:
            self._type(self._chance.choice(self._commands))
            return
        offers = [(where, button) for where, blocks in self._messages() for button in self._known(blocks)]
        if offers:
            self._press(*self._choose(offers))
            self._go_on_in_modal()
            self._close_everything()

    def _type(self, text: str) -> None:
        """Type a command, and go on in what it opens."""
        channel = self._slack.channel(CHANNEL)
        self._fate(self._slack.attempt("command", user=self.id, channel=channel, text=text))
        self._go_on_in_modal()
        self._close_everything()

    def _messages(self) -> Iterator[tuple[Json, list[Json]]]:
        """Everything this person sees from the bot: where it is, and its blocks."""
        for answer in (
            self._slack.get("dm", user=self.id),
            self._slack.get("messages", user=self.id, channel=self._slack.channel(CHANNEL)),
        ):
            for message in answer["messages"]:
                yield {"channel": answer["channel"], "ts": message["ts"]}, message["blocks"]

    def _known(self, blocks: list[Json]) -> Iterator[Button]:
        """What this person likes to press."""
        for one in buttons_in(blocks):
            mine = self.name in ONLY_FOR.get(one.words, (self.name,))
            if mine and one.words in self._likes and one.action_id != ActionId.SHOW_CAMPAIGN:
                yield one

    def _choose(self, offers: list[tuple[Json, Button]]) -> tuple[Json, Button]:
        kinds = sorted({button.words for _, button in offers})
        (kind,) = self._chance.choices(kinds, [self._likes[words] for words in kinds])
        return self._chance.choice([offer for offer in offers if offer[1].words == kind])

    def _press(self, where: Json, button: Button) -> None:
        sent = datetime.now(UTC)
        answer = self._slack.attempt(
            "click",
            user=self.id,
            action_id=button.action_id,
            block_id=button.block_id,
            value=button.value,
            **where,
        )
        fate = self._fate(answer)
        if fate is Fate.ACKNOWLEDGED and "view_id" in where and self._reads_not_done():
            fate = Fate.REFUSED
        act = CLICKS.get(ActionId(button.action_id))
        if act is not None and fate is not None:
            about = _subject(act, Reference.read(button.value or ""))
            self._operation_log.note(Deed(act, self.id, about, "", sent, datetime.now(UTC), fate))
        if fate is Fate.LOST:
            self._stopping.wait(4 * BETWEEN_TRIES)

    def _go_on_in_modal(self, *, further: bool = True) -> None:
        """Fill in the form that has opened; where another modal has, press something in it, and go on from there."""
        views = self._slack.get("views", user=self.id)["views"]
        if not views:
            return
        words = f"{self.name}-{next(self._numbers)}"
        form = fill_in(views[-1], words, self._chance)
        if views[-1]["callback_id"] == FormId.INFLUENCER_FILE:
            self._import(views[-1]["id"], words)
        elif form is not None:
            self._send_off(views[-1]["id"], form)
        elif further:
            offers = [({"view_id": views[-1]["id"]}, button) for button in self._known(views[-1]["blocks"])]
            if offers:
                self._press(*self._choose(offers))
                self._go_on_in_modal(further=False)

    def _import(self, view_id: str, words: str) -> None:
        """Upload a file of influencers, look at what it would bring in, and bring it in."""
        name, content = influencers_named(words)
        file = self._slack.post("files", user=self.id, name=f"{name}.csv", content_base64=content)["file"]
        self._fate(
            self._slack.attempt("submit", user=self.id, view_id=view_id, values={"file": [file["id"]]})
        )
        views = self._slack.get("views", user=self.id)["views"]
        if views and views[-1]["callback_id"] == FormId.INFLUENCER_IMPORT:
            self._send_off(views[-1]["id"], FilledIn(Act.IMPORT, 0, name, {}))

    def _send_off(self, view_id: str, form: FilledIn) -> None:
        """Send a form off, and again while nobody answers: it stays open, with everything in it."""
        sent, fate, tries, deadline = datetime.now(UTC), None, 0, monotonic() + PATIENCE
        was_lost = False
        while monotonic() < deadline:
            tries += 1
            answer = self._slack.attempt("submit", user=self.id, view_id=view_id, values=form.values)
            fate = self._fate(answer) or fate
            if fate is Fate.ACKNOWLEDGED and (self._reads_not_done() or self._has_come_back(view_id)):
                fate = Fate.REFUSED
            was_lost = was_lost or fate is Fate.LOST
            if answer["ok"] or fate is not Fate.LOST or self._stopping.wait(BETWEEN_TRIES):
                break
        if fate is Fate.REFUSED and was_lost:
            fate = (
                Fate.LOST
            )  # the try that nobody answered may still have been under way when this one was refused
        if fate is not None:
            answered = datetime.now(UTC)
            self._operation_log.note(
                Deed(form.act, self.id, form.about, form.words, sent, answered, fate, tries)
            )

    def _reads_not_done(self) -> bool:
        """Whether the modal in front says so: of a form without a field, and of a click in one."""
        views = self._slack.get("views", user=self.id)["views"]
        return bool(views) and views[-1]["title"]["text"] == "Not done"

    def _has_come_back(self, view_id: str) -> bool:
        """Whether a form that was sent off is there to be filled in again: somebody was faster, or a rule is broken."""
        views = self._slack.get("views", user=self.id)["views"]
        return any(
            view["id"] == view_id and any(block["type"] == "input" for block in view["blocks"])
            for view in views
        )

    def _fate(self, answer: Json) -> Fate | None:
        """What became of it; None where nothing was sent at all."""
        if answer["ok"]:
            return Fate.REFUSED if answer.get("errors") else Fate.ACKNOWLEDGED
        if answer["error"] in NOT_ANSWERED:
            return Fate.LOST
        if answer["error"] not in NEVER_SENT:
            self._operation_log.complain(f"{self.name} was told {answer}")
        return None

    def _close_everything(self) -> None:
        views = self._slack.get("views", user=self.id)["views"]
        if views:
            self._slack.attempt("close", user=self.id, view_id=views[-1]["id"], all=True)


def buttons_in(blocks: list[Json]) -> Iterator[Button]:
    """Every button and menu item in blocks."""
    for block in blocks:
        for element in [*block.get("elements", []), *([block["accessory"]] if "accessory" in block else [])]:
            for words, value in _choices(element):
                yield Button(element["action_id"], block["block_id"], value, words)


def _choices(element: Json) -> Iterator[tuple[str, str]]:
    if element.get("type") == "button":
        yield element["text"]["text"], element.get("value", "")
    elif element.get("type") == "overflow":
        yield from ((option["text"]["text"], option["value"]) for option in element["options"])


def _subject(act: Act, reference: Reference) -> int:
    """The row that a click is about."""
    about = {
        Act.APPROVE: reference.approval, Act.UNDO: reference.decision, Act.CONTACTED: reference.participation,
        Act.TAKE: reference.task, Act.HAND_BACK: reference.task, Act.APPROVE_IDEA: reference.idea,
        Act.UNDO_OUTREACH: reference.participation,
    }  # fmt: skip
    return about[act] or 0
